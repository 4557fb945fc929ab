import type { AppSnapshot, BaselineSummary } from '../../core/monitor/snapshot.ts';
import { badStates } from '../../core/posture/verdict.ts';
import { minute, now, place, usual } from './usualSnapshot.ts';

/** Twenty places of three cameras, long names, and marks of every kind among them. */
const manyPlaces: readonly BaselineSummary[] = Array.from({ length: 20 }, (_each, index) => {
  const [cameraId, cameraName, here] = (
    [
      ['built-in', 'Integrated Camera', true],
      ['desk-old', 'Desk Camera Pro 4K (046d:085e)', false],
      ['', '', true]
    ] as const
  )[index < 9 ? 0 : index < 17 ? 1 : 2];
  const names = [
    'Sitting',
    'Standing',
    'Kitchen-table-with-the-tall-wooden-chair',
    'Großraumbüro, Platz 14, Fenster'
  ];
  return place({
    id: `place-${index}`,
    name: index < 4 ? (names[index] ?? '') : `Desk ${index + 1}`,
    createdAt: now - (20 - index) * 9000 * minute,
    cameraId,
    cameraName: index === 16 ? '' : cameraName,
    here,
    quality: index % 3 === 1 ? 'fair' : 'good',
    loosened:
      index === 0
        ? badStates.map((state, number) => ({ state, times: (number % 3) + 1, mostTimes: 3 }))
        : index === 2
          ? [{ state: 'slouch', times: 1, mostTimes: 3 }]
          : []
  });
});

/** Calibrated places, few and many, with what became of their files, and the reasons to calibrate anew. */
export const placesCases: readonly (readonly [string, AppSnapshot])[] = [
  ['places-chosen', { ...usual, selectedBaselineId: 'sit' }],
  ['places-one', { ...usual, baselines: usual.baselines.slice(0, 1) }],
  ['places-many', { ...usual, baselines: manyPlaces, activeBaselineId: 'place-0' }],
  [
    'places-cameraOff',
    {
      ...usual,
      pause: { until: null },
      icon: 'paused',
      verdict: null,
      camera: { ...usual.camera, status: { kind: 'off', why: 'paused' } }
    }
  ],
  ...(['moved', 'otherPerson', 'pictureChanged'] as const).map(
    (why) => [`recalibration-${why}`, { ...usual, recalibration: why }] as const
  ),
  [
    'recalibration-many',
    { ...usual, baselines: manyPlaces, activeBaselineId: 'place-0', recalibration: 'moved' }
  ],
  [
    'places-files',
    {
      ...usual,
      notices: [
        { id: 1, content: { kind: 'placesExported', file: 'plumbline-places.json', count: 2 } },
        {
          id: 2,
          content: {
            kind: 'placesImported',
            file: 'from-work.json',
            added: 3,
            alreadyHere: 1,
            renamed: [{ from: 'Sitting', to: 'Sitting 2' }]
          }
        },
        {
          id: 3,
          content: {
            kind: 'placesNotImported',
            file: 'from-home.json',
            fault: { kind: 'damaged', where: 'places[2].landmarks.nose.x' }
          }
        }
      ]
    }
  ]
];
