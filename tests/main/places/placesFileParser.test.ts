import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesFileLimits, placesFileOf } from '../../../src/core/baselines/placesFile.ts';
import { placesFileSchema, readPlaces } from '../../../src/main/places/placesFileParser.ts';
import { learnedBaseline } from '../../fakes/learnedBaseline.ts';

const places = [
  learnedBaseline({ id: 'sit', name: 'Sitting' }),
  learnedBaseline({ id: 'stand', name: 'Standing', loosened: { slouch: 0.4 } })
];
const file = placesFileOf(places, 5);
const text = JSON.stringify(file, null, 2);
const changed = (change: object): string => JSON.stringify({ ...file, ...change });
const withPlace = (change: object): string => changed({ places: [places[0], { ...places[1], ...change }] });

describe('a file of places', () => {
  it('gives back what an export wrote, number for number', () => {
    expect(readPlaces(text)).toEqual({ kind: 'read', baselines: places });
    expect(readPlaces(`\u{FEFF}${text}`)).toEqual({ kind: 'read', baselines: places });
  });

  it('may hold more than this version knows', () => {
    expect(readPlaces(withPlace({ room: 'kitchen' }))).toEqual({ kind: 'read', baselines: places });
  });

  it.each([
    ['is empty', '', { kind: 'notJson', line: 1 }],
    ['is a picture', '\u{FFFD}PNG\r\n', { kind: 'notJson', line: null }],
    ['has a slip', text.replace('"version": 1,', '"version": 1'), { kind: 'notJson', line: 4 }],
    ['was cut off', text.slice(0, 60), { kind: 'notJson', line: 4 }],
    ['is some other record', '{"places": []}', { kind: 'foreign' }],
    ['is a list', '[]', { kind: 'foreign' }],
    ['is a value', '7', { kind: 'foreign' }],
    ['is the settings', '{"theme": "dark"}', { kind: 'foreign' }],
    ['has no version', changed({ version: 'one' }), { kind: 'foreign' }],
    ['is of a later version', changed({ version: 2, places: 'elsewhere' }), { kind: 'newer', version: 2 }],
    ['has a place of a later version', withPlace({ version: 3 }), { kind: 'newer', version: 3 }],
    ['is of no version', changed({ version: 0 }), { kind: 'damaged', where: 'version' }],
    ['has no list', changed({ places: {} }), { kind: 'damaged', where: 'places' }],
    ['has no places', changed({ places: [] }), { kind: 'noPlaces' }],
    [
      'lacks a landmark',
      withPlace({ landmarks: { ...places[1]?.landmarks, nose: { y: 1 } } }),
      { kind: 'damaged', where: 'places[1].landmarks.nose.x' }
    ],
    [
      'has a width of nothing to divide by',
      withPlace({ shape: { ...places[1]?.shape, earSpan: { median: 0, spread: 0 } } }),
      { kind: 'damaged', where: 'places[1].shape.earSpan.median' }
    ],
    [
      'has more than are kept',
      changed({ places: Array.from({ length: placesFileLimits.places + 1 }, () => places[0]) }),
      { kind: 'damaged', where: 'places' }
    ]
  ])('that %s is refused, with what and where', (_what, content, fault) => {
    expect(readPlaces(content)).toEqual({ kind: 'refused', fault });
  });

  it('is read or refused, whatever it holds, and never thrown about', () => {
    fc.assert(fc.property(fc.json(), (content) => ['read', 'refused'].includes(readPlaces(content).kind)));
    fc.assert(
      fc.property(fc.anything(), (value) =>
        ['read', 'refused'].includes(readPlaces(withPlace({ shape: value })).kind)
      )
    );
  });

  it('that is cut anywhere is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(readPlaces(text.slice(0, length)).kind).toBe('refused');
      })
    );
  });

  it('is described in docs as it is read', () => {
    const documented: unknown = JSON.parse(readFileSync(resolve('docs/places-file.schema.json'), 'utf8'));
    expect(documented).toEqual(placesFileSchema());
  });
});
