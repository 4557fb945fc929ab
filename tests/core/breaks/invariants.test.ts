import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BreakClockEvent } from '../../../src/core/breaks/breakClockState.ts';
import { cameraRestsOf } from '../../../src/core/breaks/breakOutlook.ts';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import type { BreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import { breakKinds, defaultBreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import { insideWorkingHours } from '../../../src/core/breaks/workingHours.ts';
import { cannotTellReasons, postureStates } from '../../../src/core/posture/verdict.ts';
import type { Desk } from './desk.ts';
import {
  createDesk,
  emptyChair,
  idleFor,
  noIdle,
  upright,
  verdict,
  wayland,
  week,
  withoutCamera
} from './desk.ts';

/** One thing that happens at a desk: an event, or time passing in one of many ways. */
type Happening = (desk: Desk) => unknown;

const signals = fc.constantFrom('on' as const, 'off' as const, 'unknown' as const);
const flag = fc.boolean();

const someSettings: fc.Arbitrary<BreakSettings> = fc.record({
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

const sent: fc.Arbitrary<Happening> = fc
  .oneof(
    fc.constantFrom<BreakClockEvent>(
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
    signals.map((call): BreakClockEvent => ({ kind: 'callChanged', call })),
    signals.map((fullScreen): BreakClockEvent => ({ kind: 'fullScreenChanged', fullScreen })),
    signals.map((doNotDisturb): BreakClockEvent => ({ kind: 'doNotDisturbChanged', doNotDisturb })),
    someSettings.map((settings): BreakClockEvent => ({ kind: 'settingsChanged', settings })),
    fc
      .record({ state: fc.constantFrom(...postureStates), reason: fc.constantFrom(...cannotTellReasons) })
      .map(({ state, reason }): BreakClockEvent => ({ kind: 'judged', verdict: verdict(state, { reason }) })),
    fc
      .constantFrom(noIdle, idleFor(0), idleFor(4), idleFor(400), wayland(0), wayland(400))
      .map((idle): BreakClockEvent => ({ kind: 'idleRead', idle }))
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
const timePasses: fc.Arbitrary<Happening> = fc
  .record({
    steps: fc.integer({ min: 1, max: 30 }),
    stepSeconds: fc.constantFrom(1, 10, 25),
    scene: fc.constantFrom(upright, emptyChair, withoutCamera, null)
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

const happenings = fc.array(
  fc.oneof(
    { arbitrary: sent, weight: 6 },
    { arbitrary: timePasses, weight: 6 },
    { arbitrary: overlayLost, weight: 1 },
    { arbitrary: timedPause, weight: 1 },
    { arbitrary: clockTrouble, weight: 1 }
  ),
  { minLength: 1, maxLength: 40 }
);

/** Millions of these run: a plain check, where `expect` would take most of the time. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** What must hold after every single happening. */
function holdsAlways(desk: Desk): void {
  const { state } = desk;
  const { cycle, presence } = state;
  for (const kind of breakKinds) {
    const { workedSeconds, postponedSeconds, postponements } = cycle.timers[kind];
    must(Number.isFinite(workedSeconds) && workedSeconds >= 0, `${workedSeconds} s worked`);
    must(postponedSeconds === null || postponedSeconds >= 0, `postponed by ${postponedSeconds ?? 0} s`);
    must(postponements <= 3, `postponed ${postponements} times`);
  }
  must((presence.presence === 'away') === (presence.absence !== null), 'away without an absence');
  if (state.pause !== null) {
    must(cameraRestsOf(state)[0] === 'paused', 'a pause without rest for the camera');
    must(presence.sight === 'unknown' && state.pairing.posture === null, 'a picture is used in a pause');
    must(cycle.phase.kind !== 'noticed', 'a notice in a pause');
  }
  if (presence.locked || presence.asleep)
    must(cameraRestsOf(state).length > 0, 'the camera sees a locked desk');
  if (cycle.phase.kind === 'resting') {
    must(cycle.phase.doneSeconds < cycle.phase.plannedSeconds, 'a break that has run out goes on');
  }
}

/** What must hold of everything that was shown. */
function holdsOverAll(desk: Desk): void {
  let running: number | null = null;
  let noticed = false;
  let takenAt: number | null = null;
  for (const { effect, at } of desk.log) {
    switch (effect.kind) {
      case 'noticeShown':
        must(running === null && !noticed, 'a notice beside a break or another notice');
        noticed = true;
        break;
      case 'noticeChanged':
        must(noticed, 'a change of no notice');
        break;
      case 'noticeWithdrawn':
        must(noticed, 'no notice to withdraw');
        noticed = false;
        break;
      case 'breakStarted': {
        must(running === null, 'two breaks at once');
        running = effect.id;
        noticed = false;
        const since = takenAt === null ? Number.POSITIVE_INFINITY : at.seconds - takenAt;
        must(
          effect.cause === 'asked' || since >= breakRules.nearestSeconds,
          `a break ${since} s after one was taken`
        );
        break;
      }
      case 'breakChanged':
        must(effect.id === running, 'a change of no break');
        break;
      case 'breakEnded':
        must(effect.id === running, 'an end of no break');
        running = null;
        break;
      case 'recorded': {
        const { kind, breakKind } = effect.fact;
        const natural = kind === 'natural' && breakKind === 'movement';
        if (kind === 'taken' || kind === 'halfTaken' || natural) takenAt = at.seconds;
        break;
      }
      case 'summaryShown':
        must(running === null && !noticed, 'a summary over a break');
        break;
      case 'offered':
        must(running === null && !noticed, 'an offer over a break');
        break;
      case 'movementBroughtForward':
      case 'pauseRanOut':
        break;
      default:
        effect satisfies never;
    }
  }
  const { phase } = desk.state.cycle;
  must(running === (phase.kind === 'resting' ? phase.id : null), 'a break has not ended');
}

/** Puts everything aside that may hold a break back, and sits. */
function quietAfternoon(desk: Desk): void {
  desk
    .send({ kind: 'settingsChanged', settings: { ...defaultBreakSettings, microBreaks: false } })
    .send({ kind: 'woke' })
    .send({ kind: 'unlocked' })
    .send({ kind: 'pauseEnded' })
    .send({ kind: 'callChanged', call: 'off' })
    .send({ kind: 'fullScreenChanged', fullScreen: 'off' })
    .send({ kind: 'doNotDisturbChanged', doNotDisturb: 'unknown' })
    .send({ kind: 'occupationChanged', occupation: null });
}

describe('whatever happens, in whatever order', () => {
  test(
    'there are never two breaks at once, none within ten minutes after one was taken, and the camera rests in a pause',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(someSettings, happenings, (settings, all) => {
          const desk = createDesk({ settings });
          for (const happens of all) {
            happens(desk);
            holdsAlways(desk);
          }
          holdsOverAll(desk);
        }),
        { numRuns: 10_000 }
      );
    }
  );

  test(
    'no timer is stuck: an hour and a half of quiet sitting brings a break that ends',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(someSettings, happenings, (settings, all) => {
          const desk = createDesk({ settings });
          for (const happens of all) happens(desk);
          quietAfternoon(desk);
          const before = desk.count('breakEnded');

          // Fifteen minutes for a break that runs, ten after it, a full interval, the break itself, and waiting for a pause.
          for (let second = 0; second < 5400; second += 10) {
            desk.standStill(9, 'runs').pass(1, () => upright(second));
          }

          expect(desk.count('breakEnded')).toBeGreaterThan(before);
        }),
        { numRuns: 300 }
      );
    }
  );

  test('a pause freezes: nothing but a lock, a sleep or the user’s own break moves the counters', () => {
    const inPause = fc.array(fc.oneof(timePasses, sent, timePasses), { maxLength: 15 });
    fc.assert(
      fc.property(happenings, inPause, (earlier, during) => {
        const desk = createDesk();
        for (const happens of earlier) happens(desk);
        desk.send({ kind: 'woke' }).send({ kind: 'unlocked' }).send({ kind: 'pauseEnded' });
        // Whoever was away is back before the pause begins.
        for (let second = 0; second < 20; second += 1)
          desk.pass(1, () => ({ ...upright(second), posture: 'upright' }));
        desk.send({ kind: 'pauseStarted', pause: { until: null, untilSeconds: null } });
        const before = desk.state.cycle.timers;
        const shownBefore = desk.count('breakStarted') + desk.count('noticeShown');
        for (const happens of during) {
          const copy = desk.state;
          happens(desk);
          const { pause, presence, cycle } = desk.state;
          const certain = presence.locked || presence.asleep || presence.absence !== null;
          if (pause === null || certain || cycle.phase.kind === 'resting' || copy.pause === null) return;
        }
        expect(desk.state.cycle.timers).toEqual(before);
        expect(desk.count('breakStarted') + desk.count('noticeShown')).toBe(shownBefore);
      }),
      { numRuns: 500 }
    );
  });

  test('no notice and no break comes by itself in a call, in full screen, locked or outside the working hours', () => {
    fc.assert(
      fc.property(someSettings, happenings, (settings, all) => {
        const desk = createDesk({ settings });
        for (const happens of all) {
          const before = desk.log.length;
          happens(desk);
          const { state } = desk;
          const held =
            (state.settings.holdInCalls && state.call === 'on') ||
            (state.settings.holdInFullScreen && state.fullScreen === 'on') ||
            state.presence.locked;
          for (const { effect, at } of desk.log.slice(before)) {
            const byItself =
              effect.kind === 'noticeShown' || (effect.kind === 'breakStarted' && effect.cause !== 'asked');
            if (!byItself) continue;
            must(!held, `${effect.kind} where breaks are held back`);
            must(
              insideWorkingHours(state.settings.workingHours, at.local),
              `${effect.kind} outside the working hours`
            );
          }
        }
      }),
      { numRuns: 1000 }
    );
  });
});
