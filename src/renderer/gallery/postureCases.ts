import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import {
  cannotTellReasons,
  type Finding,
  type Measures,
  type PostureState,
  type Verdict
} from '../../core/posture/verdict.ts';
import { cannotTell, inLine, now, usual, verdict } from './usualSnapshot.ts';

const postures: readonly (readonly [PostureState, Measures, readonly Finding[]])[] = [
  [
    'slouch',
    {
      ...inLine,
      headForwardCm: 7.8,
      headDropCm: 6.2,
      shoulderForwardCm: 3.9,
      shoulderDropCm: 4.6,
      screenDistanceRatio: 0.86
    },
    [
      { measure: 'shoulderDropCm', amount: 4.6 },
      { measure: 'headDropCm', amount: 6.2 }
    ]
  ],
  [
    'forwardHead',
    {
      ...inLine,
      headForwardCm: 6.1,
      headDropCm: 2.3,
      headForwardOfShouldersCm: 5.4,
      screenDistanceRatio: 0.91
    },
    [
      { measure: 'headForwardCm', amount: 6.1 },
      { measure: 'headForwardOfShouldersCm', amount: 5.4 }
    ]
  ],
  ['lean', { ...inLine, leanDegrees: 14, headDropCm: 1.8 }, [{ measure: 'leanDegrees', amount: 14 }]],
  [
    'tooClose',
    { ...inLine, headForwardCm: 17, shoulderForwardCm: 15, screenDistanceRatio: 0.72 },
    [{ measure: 'screenDistanceRatio', amount: 0.72 }]
  ],
  [
    'lookingDown',
    { ...inLine, headDownDegrees: 31, headDropCm: 3.2, headForwardCm: 2.4 },
    [{ measure: 'headDownDegrees', amount: 31 }]
  ],
  ['away', {}, []]
];

/** Every posture, an alert, and every reason why there is no verdict. */
export const postureCases: readonly (readonly [string, AppSnapshot])[] = [
  ...postures.map(
    ([state, measures, findings]) =>
      [
        state,
        { ...usual, icon: state, verdict: verdict({ state, measures, findings, since: 3957 }) }
      ] as const
  ),
  [
    'alert',
    {
      ...usual,
      icon: 'forwardHead',
      verdict: verdict({ ...postureOf('forwardHead'), also: 'slouch', alerting: 'forwardHead', since: 3957 }),
      alert: { id: 7, raisedAt: now - 20_000, verdict: verdict({ ...postureOf('forwardHead'), since: 3957 }) }
    }
  ],
  ...cannotTellReasons.map((reason) => [`cannotTell-${reason}`, cannotTell(reason)] as const)
];

function postureOf(wanted: PostureState): Partial<Verdict> {
  const [state = wanted, measures = {}, findings = []] = postures.find(([name]) => name === wanted) ?? [];
  return { state, measures, findings };
}
