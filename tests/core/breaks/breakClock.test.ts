import { describe, expect, test } from 'vitest';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import { defaultBreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import { createDesk, emptyChair, microOnly, movementOnly, noIdle, upright } from './desk.ts';

const { nearestSeconds, settleSeconds } = breakRules;
const movementEvery = defaultBreakSettings.movementEveryMinutes * 60;
const { movementNoticeSeconds, movementSeconds } = defaultBreakSettings;

describe('the break clock', () => {
  test('announces a movement break half a minute before, begins it on time and ends it by itself', () => {
    const desk = createDesk({ settings: { ...movementOnly, waitForTypingPause: false } });

    expect(desk.passUntil('noticeShown', 3600)).toBe(movementEvery - movementNoticeSeconds);
    expect(desk.passUntil('breakStarted', 3600)).toBe(movementNoticeSeconds);
    expect(desk.passUntil('breakEnded', 3600)).toBe(movementSeconds);
    expect(desk.story()).toEqual(['due movement', 'shown movement', 'taken movement']);
    expect(desk.effects('breakStarted')[0]).toMatchObject({
      breakKind: 'movement',
      cause: 'interval',
      plannedSeconds: 180,
      sittingSeconds: movementEvery
    });
  });

  test('begins a micro break without notice, and the next one after a full interval', () => {
    const desk = createDesk({ settings: { ...microOnly, waitForTypingPause: false } });

    expect(desk.passUntil('breakStarted', 3600)).toBe(20 * 60);
    expect(desk.passUntil('breakEnded', 3600)).toBe(20);
    expect(desk.passUntil('breakStarted', 3600)).toBe(20 * 60);
    expect(desk.count('noticeShown')).toBe(0);
  });

  test('leaves out the micro break that would come shortly before a movement break', () => {
    const desk = createDesk({ settings: { waitForTypingPause: false } });

    desk.passMinutes(50);

    expect(desk.effects('breakStarted').map(({ breakKind }) => breakKind)).toEqual(['micro', 'movement']);
  });

  test('says what is left of a notice and of a break, second by second', () => {
    const desk = createDesk({ settings: { ...movementOnly, waitForTypingPause: false } });
    desk.passUntil('breakEnded', 4000);

    expect(desk.effects('noticeChanged').map(({ secondsLeft }) => secondsLeft)).toEqual(
      Array.from({ length: 29 }, (_, index) => 29 - index)
    );
    expect(desk.effects('breakChanged').map(({ secondsLeft }) => secondsLeft)).toEqual(
      Array.from({ length: 179 }, (_, index) => 179 - index)
    );
  });

  test('keeps ten minutes after a micro break even where both intervals fall together', () => {
    const desk = createDesk({
      settings: { microEveryMinutes: 19, movementEveryMinutes: 30, waitForTypingPause: false }
    });

    desk.passUntil('breakEnded', 3600);
    const wait = desk.passUntil('breakStarted', 3600);

    expect(desk.effects('breakStarted').map(({ breakKind }) => breakKind)).toEqual(['micro', 'movement']);
    expect(wait).toBeGreaterThanOrEqual(nearestSeconds);
  });

  test('comes with no break at all when both kinds are off', () => {
    const desk = createDesk({ settings: { ...movementOnly, ...microOnly } });

    desk.passMinutes(180);

    expect(desk.log).toEqual([]);
  });

  test('takes back the notice of a kind that is switched off meanwhile', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passUntil('noticeShown', 3600);

    desk.send({ kind: 'settingsChanged', settings: { ...desk.state.settings, movementBreaks: false } });
    desk.passMinutes(30);

    expect(desk.count('noticeWithdrawn')).toBe(1);
    expect(desk.count('breakStarted')).toBe(0);
  });

  test('takes a shorter interval into account at once, with a notice first', () => {
    const desk = createDesk({
      settings: { ...movementOnly, movementEveryMinutes: 60, waitForTypingPause: false }
    });
    desk.passMinutes(40);

    desk.send({ kind: 'settingsChanged', settings: { ...desk.state.settings, movementEveryMinutes: 30 } });

    expect(desk.count('noticeShown')).toBe(1);
    expect(desk.passUntil('breakStarted', 60)).toBe(movementNoticeSeconds);
  });
});

describe('typing', () => {
  const typing = () =>
    ({ posture: 'upright', idle: { kind: 'known', seconds: 0, source: 'trusted' } }) as const;

  test('is waited for, at most two minutes', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passUntil('noticeShown', 3600);

    expect(desk.passUntil('breakStarted', 600, typing)).toBe(movementNoticeSeconds + 120);
    expect(
      desk.effects('noticeChanged').filter(({ waitingForTypingPause }) => waitingForTypingPause)
    ).toHaveLength(120);
  });

  test('gives way to the break at its first pause', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passUntil('noticeShown', 3600);
    desk.pass(movementNoticeSeconds + 40, typing);
    expect(desk.count('breakStarted')).toBe(0);

    desk.pass(1, () => ({ posture: 'upright', idle: { kind: 'known', seconds: 3, source: 'trusted' } }));

    expect(desk.count('breakStarted')).toBe(1);
  });

  test('is waited for in silence where no notice is shown: nothing to answer, nothing to withdraw', () => {
    const desk = createDesk({ settings: microOnly });
    desk.pass(19 * 60).passMinutes(1.5, typing);
    expect(desk.state.cycle.phase).toMatchObject({ kind: 'noticed', shown: false });

    desk.send({ kind: 'breakPostponed' }).send({ kind: 'breakSkipped' });
    expect(desk.state.cycle.phase.kind).toBe('noticed');
    desk.send({ kind: 'locked' });

    expect(desk.state.cycle.phase.kind).toBe('working');
    expect(desk.story()).toEqual(['due micro']);
    expect(desk.log).toHaveLength(1);
  });

  test('delays nothing when the system does not tell of input, or always says the same', () => {
    const blind = createDesk({ settings: movementOnly });
    const blindScene = () => ({ posture: 'upright', idle: noIdle }) as const;
    const stuck = createDesk({ settings: movementOnly });

    expect(blind.passUntil('breakStarted', 3600, blindScene)).toBe(movementEvery);
    expect(stuck.passUntil('breakStarted', 3600, typing)).toBe(movementEvery);
  });
});

describe('a pause', () => {
  const untilResumed = { kind: 'pauseStarted', pause: { until: null, untilSeconds: null } } as const;

  test('freezes the counters and goes on from where they stood', () => {
    const desk = createDesk({ settings: { ...movementOnly, waitForTypingPause: false } });
    desk.passMinutes(40);
    const before = desk.state.cycle.timers;

    desk.send(untilResumed).passMinutes(90);
    expect(desk.state.cycle.timers).toEqual(before);
    desk.send({ kind: 'pauseEnded' });

    expect(desk.passUntil('breakStarted', 3600)).toBe(5 * 60);
  });

  test('takes away a break that runs, and lets it come again when it was not half done', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passUntil('breakStarted', 3600);

    desk.pass(30).send(untilResumed).passMinutes(10).send({ kind: 'pauseEnded' });

    expect(desk.effects('breakEnded')).toMatchObject([{ outcome: 'interrupted' }]);
    expect(desk.passUntil('breakStarted', 300)).toBeGreaterThanOrEqual(settleSeconds);
  });

  test('counts the break that it ended after half of it', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passUntil('breakStarted', 3600);

    desk.pass(90).send(untilResumed);

    expect(desk.story().at(-1)).toBe('halfTaken movement');
  });

  test('ends by itself at its time, and says so once', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passMinutes(10);
    const { epochMs, seconds } = desk.reading();

    desk.send({
      kind: 'pauseStarted',
      pause: { until: epochMs + 1_800_000, untilSeconds: seconds + 1800 }
    });
    expect(desk.passUntil('pauseRanOut', 3600)).toBe(1800);
    desk.passMinutes(30);

    expect(desk.count('pauseRanOut')).toBe(1);
    expect(desk.state.pause).toBeNull();
  });

  test('leaves a break that the user asks for', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passMinutes(10).send(untilResumed).pass(60);

    desk.send({ kind: 'breakAsked', breakKind: 'movement' });

    expect(desk.passUntil('breakEnded', 300)).toBe(movementSeconds);
    expect(desk.story()).toEqual(['shown movement', 'taken movement']);
  });

  test('lets no verdict through: the camera is off', () => {
    const desk = createDesk();
    desk.pass(10).send(untilResumed);
    const before = desk.state.presence.sight;

    desk.pass(5, upright);

    expect([before, desk.state.presence.sight, desk.state.pairing.posture]).toEqual([
      'unknown',
      'unknown',
      null
    ]);
  });

  test('counts an absence that a lock proves', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passMinutes(40).send(untilResumed);

    desk.send({ kind: 'locked' }).passMinutes(5, emptyChair).send({ kind: 'unlocked' });

    expect(desk.story()).toEqual(['natural movement']);
    expect(desk.state.cycle.timers.movement.workedSeconds).toBe(0);
  });

  test('counts no absence by idle time: a film is watched without hands', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passMinutes(40).send(untilResumed);

    desk.passMinutes(60, emptyChair).send({ kind: 'pauseEnded' }).pass(10, upright);

    expect(desk.story()).toEqual([]);
    expect(desk.state.cycle.timers.movement.workedSeconds).toBeGreaterThanOrEqual(40 * 60);
  });
});
