import * as fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import type { BreakClockState } from '../../../src/core/breaks/breakClockState.ts';
import { defaultBreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import type { LocalTime } from '../../../src/core/breaks/localTime.ts';
import { insideWorkingHours } from '../../../src/core/breaks/workingHours.ts';
import { faultOfPhase, faultOfTimers, noStory, stepStory } from './clockInvariants.ts';
import type { Desk } from './desk.ts';
import { createDesk, upright } from './desk.ts';
import { happenings, sent, someSettings, timePasses, underWay, withoutHindrance } from './happenings.ts';

/** Ten thousand in full; a sample of them while somebody works (`vitest.config.ts`). */
const sequences = inject('randomSequences');

/** Millions of these run: a plain check, where `expect` would take most of the time. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function mustBeSound(fault: string | null): void {
  if (fault !== null) throw new Error(fault);
}

/** What must hold after every single happening. */
function holdsAlways(desk: Desk): void {
  const { state } = desk;
  const { cycle, presence } = state;
  mustBeSound(faultOfTimers(cycle.timers, 3));
  mustBeSound(faultOfPhase(cycle.phase));
  must((presence.presence === 'away') === (presence.absence !== null), 'away without an absence');
  if (state.pause !== null) {
    must(presence.sight === 'unknown' && state.pairing.posture === null, 'a picture is used in a pause');
    must(cycle.phase.kind !== 'noticed', 'a notice in a pause');
  }
}

/** What must hold of everything that was shown. */
function holdsOverAll(desk: Desk): void {
  let running: number | null = null;
  let noticed = false;
  let story = noStory;
  for (const { effect, trueSeconds, during } of desk.log) {
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
        // "Now" on a notice is the user's wish, too, although the break keeps the cause that it was announced with.
        const told = { kind, breakKind, seconds: trueSeconds, wished: during === 'breakAsked' };
        const [next, fault] = stepStory(story, told);
        mustBeSound(fault);
        story = next;
        break;
      }
      case 'summaryShown':
        must(running === null && !noticed, 'a summary over a break');
        break;
      case 'offered':
      case 'heldBreakOffered':
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

function isOpen({ settings, call, fullScreen, presence }: BreakClockState, local: LocalTime): boolean {
  const held =
    (settings.holdInCalls && call === 'on') ||
    (settings.holdInFullScreen && fullScreen === 'on') ||
    presence.locked;
  return !held && insideWorkingHours(settings.workingHours, local);
}

describe('whatever happens, in whatever order', () => {
  test(
    'there are never two breaks at once, none within ten minutes after one was taken, and no picture is used in a pause',
    { timeout: 300_000 },
    () => {
      const begun = new Map<string, number>();
      fc.assert(
        fc.property(someSettings, underWay, happenings, (settings, memory, all) => {
          const desk = createDesk({ settings, memory });
          for (const happens of all) {
            happens(desk);
            holdsAlways(desk);
          }
          holdsOverAll(desk);
          for (const { cause, breakKind } of desk.effects('breakStarted')) {
            const kind = `${cause} ${breakKind}`;
            begun.set(kind, (begun.get(kind) ?? 0) + 1);
          }
        }),
        { numRuns: sequences }
      );
      // Sequences in which hardly a break comes would prove nothing.
      for (const kind of [
        'interval micro',
        'interval movement',
        'posture movement',
        'asked micro',
        'asked movement'
      ]) {
        expect([kind, begun.get(kind) ?? 0]).toEqual([
          kind,
          expect.toSatisfy((count: number) => count > sequences / 30)
        ]);
      }
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
          withoutHindrance(desk);
          const quiet = { ...defaultBreakSettings, microBreaks: false };
          desk.send({ kind: 'settingsChanged', settings: quiet });
          const before = desk.count('breakEnded');

          // Fifteen minutes for a break that runs, ten after it, a full interval, the break itself, and waiting for a pause.
          for (let second = 0; second < 5400; second += 10) {
            desk.standStill(9, 'runs').pass(1, () => upright(second));
          }

          expect(desk.count('breakEnded')).toBeGreaterThan(before);
        }),
        { numRuns: sequences / 25 }
      );
    }
  );

  test(
    'a pause freezes: nothing but a lock, a sleep or the user’s own break moves the counters',
    { timeout: 300_000 },
    () => {
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
        { numRuns: sequences / 20 }
      );
    }
  );

  test(
    'no notice and no break comes by itself in a call, in full screen, locked or outside the working hours',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(someSettings, underWay, happenings, (settings, memory, all) => {
          const desk = createDesk({ settings, memory });
          for (const happens of all) {
            const before = { state: desk.state, length: desk.log.length };
            happens(desk);
            for (const { effect, at } of desk.log.slice(before.length)) {
              const byItself =
                effect.kind === 'noticeShown' || (effect.kind === 'breakStarted' && effect.cause !== 'asked');
              // What comes with an event may still belong to the moment before it.
              const allowed = isOpen(before.state, at.local) || isOpen(desk.state, at.local);
              must(!byItself || allowed, `${effect.kind} where breaks are held back`);
            }
          }
        }),
        { numRuns: sequences / 10 }
      );
    }
  );
});
