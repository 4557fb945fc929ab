import { defaultBreathingWish, planBreathing } from '../../core/breathing/breathingPlan.ts';
import { breakCards } from '../../core/guide/breakCards.ts';
import {
  defaultBreathingSound,
  type BreathingScene,
  type MicroScene,
  type MovementScene,
  type OverlayScene
} from '../../core/ipc/overlayContract.ts';
import { badStates } from '../../core/posture/verdict.ts';

const movement: MovementScene = {
  kind: 'movement',
  id: 1,
  cause: 'interval',
  plannedSeconds: 180,
  secondsLeft: 131,
  sittingSeconds: 47 * 60,
  card: 'openChest',
  choices: { postpone: true, skip: true, emergencyExit: false, inertSeconds: 0 },
  postponeMinutes: 5,
  display: 'main'
};

const micro: MicroScene = {
  kind: 'micro',
  id: 2,
  plannedSeconds: 20,
  secondsLeft: 16,
  card: 'lookFar',
  choices: { postpone: true, skip: true, emergencyExit: false, inertSeconds: 0 },
  postponeMinutes: 5
};

const notice = {
  kind: 'notice',
  breakKind: 'movement',
  cause: 'interval',
  secondsLeft: 30,
  sittingSeconds: 47 * 60,
  waitingForTypingPause: false,
  choices: { postpone: true, skip: true, emergencyExit: false, inertSeconds: 0 },
  postponeMinutes: 5
} as const;

const plan = planBreathing(defaultBreathingWish);

/** Seconds into the session at which the second breath reaches a share of one of its phases. */
const breathStart = plan.settleSeconds + plan.inSeconds + plan.widenSeconds + plan.outSeconds;
const moments = {
  settle: 3,
  in: breathStart + plan.inSeconds * 0.6,
  widen: breathStart + plan.inSeconds + plan.widenSeconds * 0.9,
  out: breathStart + plan.inSeconds + plan.widenSeconds + plan.outSeconds * 0.6
} as const;

type SceneContent = OverlayScene extends infer Scene
  ? Scene extends unknown
    ? Omit<Scene, 'theme'>
    : never
  : never;

/** Every scene of an overlay, by name. */
export const overlayCases: ReadonlyMap<string, SceneContent> = new Map<string, SceneContent>([
  ['empty', { kind: 'empty' }],
  ...badStates.map((posture) => [`glow-${posture}`, { kind: 'alert', effect: 'glow', posture }] as const),
  ['dim', { kind: 'alert', effect: 'dim', posture: 'slouch' }],
  ...breakCards.map(({ id }) => [`movement-${id}`, { ...movement, card: id }] as const),
  ...breakCards.map(({ id }) => [`micro-${id}`, { ...micro, card: id }] as const),
  ['movement', movement],
  ['movement-half', { ...movement, secondsLeft: 70 }],
  ['movement-start', { ...movement, secondsLeft: 180, choices: { ...movement.choices, inertSeconds: 3 } }],
  ['movement-early', { ...movement, cause: 'posture' }],
  [
    'movement-strict',
    { ...movement, choices: { postpone: false, skip: false, emergencyExit: true, inertSeconds: 0 } }
  ],
  [
    'movement-noChoice',
    { ...movement, choices: { postpone: false, skip: false, emergencyExit: false, inertSeconds: 0 } }
  ],
  ['movement-other', { ...movement, display: 'other' }],
  ['micro', micro],
  ['notice', notice],
  ['notice-typing', { ...notice, secondsLeft: 0, waitingForTypingPause: true }],
  ['offer-breathing', { kind: 'offer', offer: { offer: 'breathing', ruleId: 'alertsOfferBreathing' } }],
  ['offer-tip', { kind: 'offer', offer: { offer: 'workstationTip', tipId: 'screenAtEyeLevel' } }],
  ['offer-heldBreak', { kind: 'offer', offer: { offer: 'heldBreak', sittingSeconds: 4260 } }],
  ...Object.entries(moments).map(
    ([phase, elapsedSeconds]) => [`breathing-${phase}`, breathing(elapsedSeconds)] as const
  ),
  ['breathing-sound', { ...breathing(moments.in), sound: { ...defaultBreathingSound, on: true } }],
  [
    'breathing-paused',
    {
      kind: 'breathing',
      sound: defaultBreathingSound,
      state: {
        kind: 'paused',
        why: 'asked',
        plan,
        startedAtEpochMs: 0,
        elapsedSeconds: moments.in,
        sinceSeconds: 0
      }
    }
  ],
  [
    'breathing-ended',
    {
      kind: 'breathing',
      sound: defaultBreathingSound,
      state: {
        kind: 'ended',
        sinceSeconds: 0,
        record: {
          startedAtEpochMs: 0,
          plannedSeconds: plan.totalSeconds,
          breathedSeconds: plan.totalSeconds,
          done: true,
          how: 'finished'
        }
      }
    }
  ]
]);

function breathing(elapsedSeconds: number): BreathingScene {
  return {
    kind: 'breathing',
    sound: defaultBreathingSound,
    state: { kind: 'running', plan, startedAtEpochMs: 0, elapsedSeconds, lastSeconds: 0 }
  };
}
