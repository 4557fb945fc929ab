import { describe, expect, test } from 'vitest';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import {
  createDesk,
  emptyChair,
  idleWithoutCamera,
  microOnly,
  movementOnly,
  reading,
  upright,
  wayland,
  week,
  withoutCamera
} from './desk.ts';

const quick = { ...movementOnly, waitForTypingPause: false } as const;

describe('leaving the chair', () => {
  test('for half a movement break counts as one and starts the interval anew', () => {
    const desk = createDesk({ settings: quick });

    desk.passMinutes(40).pass(90, emptyChair);

    expect(desk.story()).toEqual(['natural movement']);
    expect(desk.passUntil('breakStarted', 3600)).toBeGreaterThanOrEqual(45 * 60);
  });

  test('is one break, however long it lasts', () => {
    const desk = createDesk({ settings: quick });

    desk.passMinutes(40).passMinutes(90, emptyChair).passMinutes(1);

    expect(desk.story()).toEqual(['natural movement']);
  });

  test('for less keeps the counters, and the break waits until the person has settled', () => {
    const desk = createDesk({ settings: quick });
    desk.pass(44 * 60).pass(60, emptyChair);

    const wait = desk.passUntil('noticeShown', 300);

    expect(desk.story()).toEqual(['due movement']);
    expect(wait).toBeGreaterThanOrEqual(breakRules.settleSeconds - 30);
  });

  test('takes back a notice that is shown, and a long absence settles the break', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('noticeShown', 3600);

    desk.passMinutes(4, emptyChair).passMinutes(10);

    expect(desk.count('noticeWithdrawn')).toBe(1);
    expect(desk.story()).toEqual(['due movement', 'natural movement']);
  });

  test('for a micro break’s length rests the eyes only', () => {
    const desk = createDesk();

    desk.passMinutes(19).pass(40, emptyChair).pass(10);

    expect(desk.story()).toEqual(['natural micro']);
    expect(desk.state.cycle.timers.micro.workedSeconds).toBeLessThan(60);
    expect(desk.state.cycle.timers.movement.workedSeconds).toBeGreaterThan(18 * 60);
  });

  test('is not written down as a micro break when it became a movement break', () => {
    const desk = createDesk().passMinutes(19).passMinutes(10, emptyChair).pass(10);

    expect(desk.story()).toEqual(['natural movement']);
  });

  test('during a break that then ran out is not a second break', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('breakStarted', 3600);

    desk.passMinutes(10, emptyChair).passMinutes(10);

    expect(desk.story()).toEqual(['due movement', 'shown movement', 'taken movement']);
  });

  test('during a micro break that then ran out is not a second micro break', () => {
    const desk = createDesk({ settings: { ...microOnly, waitForTypingPause: false } });
    desk.passUntil('breakStarted', 3600);

    desk.pass(60, emptyChair).pass(30);

    expect(desk.story()).toEqual(['due micro', 'shown micro', 'taken micro']);
  });

  test('for a moment, to reach for something, delays nothing', () => {
    const desk = createDesk({ settings: quick });
    desk.pass(44 * 60).pass(5, emptyChair);

    // Five seconds out of sight, and four until the return is certain.
    expect(desk.passUntil('noticeShown', 300)).toBe(30 + 4);
  });

  test('often and shortly does not keep a movement break away', () => {
    const desk = createDesk({ settings: quick });

    for (let trip = 0; trip < 12; trip += 1) desk.passMinutes(8).pass(40, emptyChair);

    expect(desk.story()).toContain('taken movement');
  });

  test('in the evening, after the working hours, is no break in the history', () => {
    const hours = week({ friday: [{ fromMinute: 540, toMinute: 1020 }] });
    const desk = createDesk({ settings: { ...quick, workingHours: hours }, from: '2026-03-06T16:50:00Z' });

    desk.passMinutes(15).passMinutes(60, emptyChair);

    expect(desk.story()).toEqual([]);
    expect(desk.state.cycle.timers.movement.workedSeconds).toBe(0);
  });

  test('does not count where natural breaks are switched off; the counters stand still', () => {
    const desk = createDesk({ settings: { ...quick, naturalBreaks: false } });

    desk.passMinutes(40).passMinutes(30, emptyChair).passMinutes(2);

    expect(desk.story()).toEqual([]);
    expect(desk.state.cycle.timers.movement.workedSeconds).toBeGreaterThan(40 * 60);
  });
});

describe('without a camera', () => {
  test('five minutes without input are a break, and were no sitting', () => {
    const desk = createDesk({ settings: { ...quick, movementSeconds: 900 } });
    desk.passMinutes(30, withoutCamera);

    desk.pass(299, idleWithoutCamera);
    const before = desk.state.cycle.sittingSeconds;
    desk.pass(1, () => idleWithoutCamera(300));

    expect(before).toBeGreaterThan(34 * 60);
    expect(desk.state.cycle.sittingSeconds).toBeLessThanOrEqual(30 * 60);
    expect(desk.story()).toEqual([]);
    desk.passMinutes(10, (second) => idleWithoutCamera(300 + second));
    expect(desk.story()).toEqual(['natural movement']);
  });

  test('a lock for the length of a break counts, a lock for a moment does not', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(30, withoutCamera);

    desk
      .send({ kind: 'locked' })
      .pass(60, withoutCamera)
      .send({ kind: 'unlocked' })
      .passMinutes(1, withoutCamera);
    expect(desk.story()).toEqual([]);
    desk.send({ kind: 'locked' }).pass(180, withoutCamera).send({ kind: 'unlocked' });

    expect(desk.story()).toEqual(['natural movement']);
  });

  test('where nothing can be known breaks come all the same', () => {
    const desk = createDesk({ settings: quick });

    expect(desk.passUntil('breakStarted', 3600, () => ({ posture: null, idle: wayland(0) }))).toBe(45 * 60);
  });
});

describe('reading', () => {
  test('without touching anything is sitting, as long as the camera sees it', () => {
    const desk = createDesk({ settings: quick });

    expect(desk.passUntil('breakStarted', 3600, reading)).toBe(45 * 60);
    expect(desk.count('recorded')).toBe(2);
  });

  test('is a reason for micro breaks, too', () => {
    const desk = createDesk({ settings: microOnly });

    expect(desk.passUntil('breakStarted', 3600, reading)).toBe(20 * 60);
  });
});

test('a video that keeps the system awake does not sit in the chair', () => {
  const desk = createDesk({ settings: quick });
  desk.passMinutes(30, upright);

  // Players reset the idle time every half minute.
  desk.passMinutes(10, (second) => ({
    posture: 'away',
    idle: { kind: 'known', seconds: second % 30, source: 'trusted' }
  }));

  expect(desk.story()).toEqual(['natural movement']);
});
