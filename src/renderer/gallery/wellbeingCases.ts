import type { BreakOutlook } from '../../core/breaks/breakOutlook.ts';
import { defaultBreathingWish, planBreathing } from '../../core/breathing/breathingPlan.ts';
import { noBreathing, type BreathingRecord } from '../../core/breathing/breathingSession.ts';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import type { BreathingSnapshot, CheckInSnapshot } from '../../core/monitor/wellbeingSnapshot.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Situations of breaks, breathing and check-in, by name. */
export function wellbeingCases(usual: AppSnapshot): readonly (readonly [string, AppSnapshot])[] {
  const now = usual.at;
  const outlook: BreakOutlook = {
    kind: 'counting',
    sittingSeconds: 27 * 60,
    next: { breakKind: 'movement', inSeconds: 18 * 60 - 20 }
  };
  const breathing: BreathingSnapshot = {
    state: noBreathing,
    wish: defaultBreathingWish,
    sessions: [
      session(now - 3 * day, 150, 'finished'),
      session(now - 2 * day - 40 * minute, 40, 'stopped'),
      session(now - 90 * minute, 180, 'finished')
    ]
  };
  const checkIn: CheckInSnapshot = {
    offered: false,
    advice: null,
    weekly: true,
    entries: [
      { atEpochMs: now - 21 * day, discomfort: 5, harder: ['turningHead', 'reachingOverhead'], signs: [] },
      { atEpochMs: now - 14 * day, discomfort: 4, harder: ['turningHead'], signs: [] },
      { atEpochMs: now - 7 * day, discomfort: 2, harder: [], signs: [] }
    ]
  };
  const whole = { ...usual, breaks: { outlook }, breathing, checkIn, offers: [] };
  const next = { breakKind: 'movement', inSeconds: 0 } as const;
  const plan = planBreathing(defaultBreathingWish);
  return [
    ['breaks', whole],
    [
      'breaks-call',
      { ...whole, breaks: { outlook: { kind: 'held', why: 'call', sittingSeconds: 50 * 60, next } } }
    ],
    [
      'breaks-offers',
      {
        ...whole,
        checkIn: { ...checkIn, offered: true },
        offers: [
          { offer: 'breathing', ruleId: 'alertsOfferBreathing' },
          { offer: 'workstationTip', tipId: 'screenAtEyeLevel' }
        ]
      }
    ],
    [
      'breathe-paused',
      {
        ...whole,
        breathing: {
          ...breathing,
          state: {
            kind: 'paused',
            plan,
            startedAtEpochMs: now - minute,
            elapsedSeconds: 40,
            why: 'asked',
            sinceSeconds: 0
          }
        }
      }
    ],
    [
      'breathe-own',
      {
        ...whole,
        breathing: {
          ...breathing,
          wish: { sessionSeconds: 140, inSeconds: 4.5, widenSeconds: 1, outSeconds: 7.5 },
          sessions: []
        }
      }
    ],
    ['checkIn-first', { ...whole, checkIn: { ...checkIn, weekly: false, entries: [] } }],
    [
      'checkIn-care',
      {
        ...whole,
        checkIn: { ...checkIn, advice: { reasons: ['tingling', 'noImprovement'], urgency: 'promptly' } }
      }
    ]
  ];
}

function session(
  startedAtEpochMs: number,
  breathedSeconds: number,
  how: BreathingRecord['how']
): BreathingRecord {
  return { startedAtEpochMs, plannedSeconds: 150, breathedSeconds, done: breathedSeconds >= 75, how };
}
