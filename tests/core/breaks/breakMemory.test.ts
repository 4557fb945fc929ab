import { describe, expect, test } from 'vitest';
import { stepBreakClock } from '../../../src/core/breaks/breakClock.ts';
import type { BreakClockState } from '../../../src/core/breaks/breakClockState.ts';
import type { BreakMemory } from '../../../src/core/breaks/breakMemory.ts';
import { breakMemory } from '../../../src/core/breaks/breakMemory.ts';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import type { Desk } from './desk.ts';
import { createDesk, movementOnly, sitting } from './desk.ts';

const quick = { ...movementOnly, waitForTypingPause: false } as const;

/** As it comes back from a file. */
const stored = (desk: Desk): BreakMemory => structuredClone(breakMemory(desk.state));
const restarted = (desk: Desk, afterSeconds: number): Desk =>
  createDesk({
    settings: quick,
    memory: stored(desk),
    from: new Date(desk.reading().epochMs + afterSeconds * 1000).toISOString()
  });

describe('after a crash', () => {
  test('the counters go on', () => {
    const desk = createDesk({ settings: quick }).passMinutes(30);

    expect(restarted(desk, 20).passUntil('breakStarted', 3600)).toBe(15 * 60);
  });

  test('nobody is met with a break that was just due', () => {
    const desk = createDesk({ settings: quick }).pass(45 * 60 - 40);

    expect(restarted(desk, 20).passUntil('breakStarted', 3600)).toBe(breakRules.settleSeconds);
  });

  test('a break that ran is closed, and comes again when it was not half done', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('breakStarted', 3600);
    desk.pass(40);

    const again = restarted(desk, 5);

    expect(again.effects('breakEnded')).toMatchObject([{ id: 1, outcome: 'interrupted' }]);
    expect(again.passUntil('breakStarted', 600)).toBe(breakRules.settleSeconds);
    expect(again.effects('breakStarted')[0]?.id).toBe(2);
  });

  test('a break that was half done was taken', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('breakStarted', 3600);
    desk.pass(120);

    const again = restarted(desk, 5);

    expect(again.facts()).toMatchObject([{ kind: 'halfTaken', seconds: 120 }]);
    expect(again.passUntil('breakStarted', 3600)).toBe(45 * 60);
  });

  test('ten minutes lie between the break before it and the next', () => {
    const desk = createDesk();
    desk.passUntil('breakEnded', 3600);

    const again = createDesk({
      settings: { microBreaks: false, movementEveryMinutes: 30 },
      memory: stored(desk),
      from: new Date(desk.reading().epochMs + 60_000).toISOString()
    });

    expect(again.passUntil('breakStarted', 3600)).toBeGreaterThanOrEqual(breakRules.nearestSeconds - 60);
  });

  test('the time the program was gone is part of those ten minutes', () => {
    const desk = createDesk({ settings: { waitForTypingPause: false } });
    desk.passUntil('breakEnded', 3600);
    desk.passUntil('movementBroughtForward', 300, sitting('slouch'));
    const since = desk.state.cycle.sinceTakenSeconds ?? 0;

    const again = restarted(desk, 200);

    expect(again.passUntil('breakStarted', 3600)).toBe(breakRules.nearestSeconds - since - 200);
  });

  test('a clock that was set back meanwhile does no harm', () => {
    const desk = createDesk({ settings: quick }).passMinutes(30);

    expect(restarted(desk, -86_400).passUntil('breakStarted', 3600)).toBe(15 * 60);
  });
});

test('the next morning begins with fresh counters', () => {
  const desk = createDesk({ settings: quick }).passMinutes(44);

  const again = restarted(desk, 14 * 3600);

  expect(again.log).toEqual([]);
  expect(again.passUntil('breakStarted', 3600)).toBe(45 * 60);
});

test('a stored pause goes on, and one that has ended does not', () => {
  const now = Date.parse('2026-03-02T09:00:00Z');
  const running = createDesk({ settings: quick, pause: { until: now + 600_000 } });
  const over = createDesk({ settings: quick, pause: { until: now - 1000 } });

  expect(running.passUntil('pauseRanOut', 3600)).toBe(600);
  expect(over.state.pause).toBeNull();
});

test('the whole state is plain data: a copy through JSON goes on the same', () => {
  const desk = createDesk({ settings: quick });
  desk.passUntil('breakStarted', 3600);
  desk.pass(20).send({ kind: 'alertShown' }).send({ kind: 'callChanged', call: 'on' }).passMinutes(5);
  const copy: BreakClockState = structuredClone(desk.state);

  expect(JSON.parse(JSON.stringify(desk.state))).toEqual(desk.state);
  const at = { ...desk.reading(), seconds: desk.reading().seconds + 1 };
  expect(stepBreakClock(copy, { kind: 'ticked' }, at)).toEqual(
    stepBreakClock(desk.state, { kind: 'ticked' }, at)
  );
});
