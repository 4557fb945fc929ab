import { describe, expect, test } from 'vitest';
import { breakOutlook } from '../../../src/core/breaks/breakOutlook.ts';
import { createDesk, emptyChair, idleFor, movementOnly, week } from './desk.ts';

const quick = { ...movementOnly, waitForTypingPause: false } as const;

describe('the outlook', () => {
  test('counts down to the nearer break', () => {
    const desk = createDesk().passMinutes(5);

    expect(breakOutlook(desk.state)).toEqual({
      kind: 'counting',
      sittingSeconds: 300,
      next: { breakKind: 'micro', inSeconds: 900 }
    });
    desk.passMinutes(31);
    expect(breakOutlook(desk.state)).toMatchObject({ next: { breakKind: 'movement' } });
  });

  test('knows of none when both kinds are off', () => {
    const desk = createDesk({ settings: { microBreaks: false, movementBreaks: false } }).pass(5);

    expect(breakOutlook(desk.state)).toMatchObject({ kind: 'counting', next: null });
  });

  test('shows the notice, the wait for a pause in typing, and the break', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passUntil('noticeShown', 3600);
    expect(breakOutlook(desk.state)).toMatchObject({
      kind: 'noticed',
      secondsLeft: 30,
      waitingForTypingPause: false
    });
    desk.pass(40, () => ({ posture: 'upright', idle: idleFor(0) }));
    expect(breakOutlook(desk.state)).toMatchObject({
      kind: 'noticed',
      secondsLeft: 0,
      waitingForTypingPause: true
    });
    desk.pass(1, () => ({ posture: 'upright', idle: idleFor(9) })).pass(60);

    expect(breakOutlook(desk.state)).toMatchObject({
      kind: 'resting',
      secondsLeft: 120,
      breakKind: 'movement'
    });
  });

  test('says why counting stands still, or nothing is shown', () => {
    const paused = createDesk({ settings: quick }).pass(60);
    paused.send({ kind: 'pauseStarted', pause: { until: null, untilSeconds: null } });
    const away = createDesk({ settings: quick }).pass(60).pass(30, emptyChair);
    const evening = createDesk({ settings: { ...quick, workingHours: week({}) } }).pass(60);
    const inCall = createDesk({ settings: quick }).pass(60).send({ kind: 'callChanged', call: 'on' });

    expect(breakOutlook(paused.state)).toMatchObject({ kind: 'frozen', why: 'paused' });
    expect(breakOutlook(away.state)).toMatchObject({ kind: 'frozen', why: 'away' });
    expect(breakOutlook(evening.state)).toMatchObject({ kind: 'frozen', why: 'outsideHours' });
    expect(breakOutlook(inCall.state)).toMatchObject({ kind: 'held', why: 'call' });
  });
});
