import * as fc from 'fast-check';
import type { BreakClockEvent } from '../../../src/core/breaks/breakClockState.ts';
import type { BreakMemory } from '../../../src/core/breaks/breakMemory.ts';
import type { BreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import { cannotTellReasons, postureStates } from '../../../src/core/posture/verdict.ts';
import type { Desk } from './desk.ts';
import {
  emptyChair,
  idleFor,
  noIdle,
  sitting,
  upright,
  verdict,
  wayland,
  week,
  withoutCamera
} from './desk.ts';

/** One thing that happens at a desk: an event, or time passing in one of many ways. */
export type Happening = (desk: Desk) => unknown;

const signals = fc.constantFrom('on' as const, 'off' as const, 'unknown' as const);
const flag = fc.boolean();

export const someSettings: fc.Arbitrary<BreakSettings> = fc.record({
  microBreaks: flag,
  microEveryMinutes: fc.integer({ min: 10, max: 60 }),
  microSeconds: fc.integer({ min: 10, max: 120 }),
  microNoticeSeconds: fc.constantFrom(0, 10),
  movementBreaks: flag,
  movementEveryMinutes: fc.integer({ min: 30, max: 60 }),
  movementSeconds: fc.integer({ min: 60, max: 900 }),
  movementNoticeSeconds: fc.constantFrom(0, 30, 120),
  postponeLimit: fc.integer({ min: 0, max: 3 }),
  postponeMinutes: fc.integer({ min: 1, max: 15 }),
  skippingAllowed: flag,
  strict: flag,
  naturalBreaks: flag,
  waitForTypingPause: flag,
  holdInCalls: flag,
  holdInFullScreen: flag,
  holdInDoNotDisturb: flag,
  workingHours: fc.constantFrom(
    null,
    week({}),
    week({ monday: [{ fromMinute: 540, toMinute: 720 }] }),
    week({ monday: [{ fromMinute: 1200, toMinute: 600 }] })
  ),
  slouchBringsBreakForward: flag,
  alertsOfferBreathing: flag,
  lookingDownOffersTip: flag,
  tenseSpellsOfferBreathing: flag
});

export const sent: fc.Arbitrary<Happening> = fc
  .oneof(
    {
      arbitrary: fc.constantFrom<BreakClockEvent>(
        { kind: 'breakPostponed' },
        { kind: 'breakSkipped' },
        { kind: 'cameBack' },
        { kind: 'emergencyExitUsed' },
        { kind: 'breakAsked', breakKind: 'micro' },
        { kind: 'breakAsked', breakKind: 'movement' },
        { kind: 'alertShown' },
        { kind: 'sightLost' },
        { kind: 'locked' },
        { kind: 'unlocked' },
        { kind: 'fellAsleep' },
        { kind: 'woke' },
        { kind: 'occupationChanged', occupation: 'breathing' },
        { kind: 'occupationChanged', occupation: null },
        { kind: 'pauseStarted', pause: { until: null, untilSeconds: null } },
        { kind: 'pauseEnded' }
      ),
      weight: 6
    },
    { arbitrary: signals.map((call): BreakClockEvent => ({ kind: 'callChanged', call })), weight: 1 },
    {
      arbitrary: signals.map((fullScreen): BreakClockEvent => ({ kind: 'fullScreenChanged', fullScreen })),
      weight: 1
    },
    {
      arbitrary: signals.map((doNotDisturb): BreakClockEvent => ({
        kind: 'doNotDisturbChanged',
        doNotDisturb
      })),
      weight: 1
    },
    {
      arbitrary: someSettings.map((settings): BreakClockEvent => ({ kind: 'settingsChanged', settings })),
      weight: 1
    },
    {
      arbitrary: fc
        .record({ state: fc.constantFrom(...postureStates), reason: fc.constantFrom(...cannotTellReasons) })
        .map(({ state, reason }): BreakClockEvent => ({
          kind: 'judged',
          verdict: verdict(state, { reason })
        })),
      weight: 1
    },
    {
      arbitrary: fc
        .constantFrom(noIdle, idleFor(0), idleFor(4), idleFor(400), wayland(0), wayland(400))
        .map((idle): BreakClockEvent => ({ kind: 'idleRead', idle })),
      weight: 1
    }
  )
  .map(
    (event): Happening =>
      (desk) =>
        desk.send(event)
  );

const overlayLost: fc.Arbitrary<Happening> = fc.constantFrom('closed' as const, 'crashed' as const).map(
  (why): Happening =>
    (desk) =>
      desk.send({ kind: 'overlayLost', id: desk.state.cycle.nextId - 1, why })
);

const timedPause: fc.Arbitrary<Happening> = fc
  .integer({ min: 1, max: 7200 })
  .map((seconds): Happening => (desk) => {
    const { epochMs, seconds: now } = desk.reading();
    desk.send({
      kind: 'pauseStarted',
      pause: { until: epochMs + seconds * 1000, untilSeconds: now + seconds }
    });
  });

/** Coarse ticks, so that hours pass in few steps; the shell's are finer. */
export const timePasses: fc.Arbitrary<Happening> = fc
  .record({
    steps: fc.integer({ min: 1, max: 40 }),
    stepSeconds: fc.constantFrom(1, 20, 28),
    // Mostly somebody who works: otherwise few breaks would ever come.
    scene: fc.constantFrom(
      upright,
      upright,
      sitting('slouch'),
      sitting('slouch'),
      withoutCamera,
      emptyChair,
      null
    )
  })
  .map(({ steps, stepSeconds, scene }): Happening => (desk) => {
    for (let step = 0; step < steps; step += 1) {
      desk.standStill(stepSeconds - 1, 'runs');
      if (scene === null) desk.standStill(1, 'runs').send({ kind: 'ticked' });
      else desk.pass(1, () => scene(step + 1));
    }
  });

const clockTrouble: fc.Arbitrary<Happening> = fc.oneof(
  fc.integer({ min: -90_000, max: 90_000 }).map(
    (by): Happening =>
      (desk) =>
        desk.setClock(by)
  ),
  fc
    .record({
      seconds: fc.integer({ min: 1, max: 40_000 }),
      steady: fc.constantFrom('stops' as const, 'runs' as const)
    })
    .map(
      ({ seconds, steady }): Happening =>
        (desk) =>
          desk.sleep(seconds, steady)
    ),
  fc
    .record({
      seconds: fc.integer({ min: 1, max: 4000 }),
      steady: fc.constantFrom('stops' as const, 'runs' as const)
    })
    .map(
      ({ seconds, steady }): Happening =>
        (desk) =>
          desk.standStill(seconds, steady).send({ kind: 'ticked' })
    )
);

/** A day under way, so that breaks are near from the first happening on. */
export const underWay: fc.Arbitrary<BreakMemory> = fc
  .record({
    micro: fc.integer({ min: 0, max: 3600 }),
    movement: fc.integer({ min: 0, max: 3600 }),
    sinceTakenSeconds: fc.constantFrom(null, 0, 300, 900)
  })
  .map(({ micro, movement, sinceTakenSeconds }) => ({
    version: 1,
    at: Date.parse('2026-03-02T09:00:00Z') - 1000,
    timers: { micro: worked(micro), movement: worked(movement) },
    sittingSeconds: Math.max(micro, movement),
    broughtForward: false,
    sinceTakenSeconds,
    nextId: 1,
    resting: null
  }));

function worked(workedSeconds: number): BreakMemory['timers']['micro'] {
  return { workedSeconds, postponedSeconds: null, postponements: 0, dueRecorded: false };
}

/** What began ends: otherwise most sequences would spend their time paused and locked. */
const relief: fc.Arbitrary<Happening> = fc.constant(withoutHindrance);

export const happenings = fc.array(
  fc.oneof(
    { arbitrary: timePasses, weight: 10 },
    { arbitrary: sent, weight: 6 },
    { arbitrary: relief, weight: 3 },
    { arbitrary: overlayLost, weight: 1 },
    { arbitrary: timedPause, weight: 1 },
    { arbitrary: clockTrouble, weight: 1 }
  ),
  { minLength: 1, maxLength: 40, size: 'max' }
);

/** Ends everything that may hold a break back. */
export function withoutHindrance(desk: Desk): void {
  desk
    .send({ kind: 'woke' })
    .send({ kind: 'unlocked' })
    .send({ kind: 'pauseEnded' })
    .send({ kind: 'callChanged', call: 'off' })
    .send({ kind: 'fullScreenChanged', fullScreen: 'off' })
    .send({ kind: 'doNotDisturbChanged', doNotDisturb: 'unknown' })
    .send({ kind: 'occupationChanged', occupation: null });
}
