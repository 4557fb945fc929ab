import { describe, expect, test } from 'vitest';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import type { BreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import type { Desk } from './desk.ts';
import { createDesk, movementOnly } from './desk.ts';

const { inertSeconds, overlayRetrySeconds, nearestSeconds } = breakRules;

function deskAtNotice(settings: Partial<BreakSettings> = {}): Desk {
  const desk = createDesk({ settings: { ...movementOnly, waitForTypingPause: false, ...settings } });
  desk.passUntil('noticeShown', 3600);
  return desk;
}

function deskInBreak(settings: Partial<BreakSettings> = {}): Desk {
  const desk = deskAtNotice(settings);
  desk.passUntil('breakStarted', 60);
  return desk;
}

describe('postponing', () => {
  test('brings the break back after five minutes of sitting, and is on offer twice', () => {
    const desk = deskAtNotice();

    desk.send({ kind: 'breakPostponed' });
    expect(desk.passUntil('noticeShown', 600)).toBe(270);
    desk.send({ kind: 'breakPostponed' });
    expect(desk.passUntil('noticeShown', 600)).toBe(270);
    expect(desk.effects('noticeShown').map(({ choices }) => choices.postpone)).toEqual([true, true, false]);
    desk.send({ kind: 'breakPostponed' });

    expect(desk.passUntil('breakStarted', 60)).toBe(30);
    expect(desk.story()).toEqual([
      'due movement',
      'postponed movement',
      'postponed movement',
      'shown movement'
    ]);
  });

  test('ends a break that runs, but not from half of it on', () => {
    const early = deskInBreak().pass(30).send({ kind: 'breakPostponed' });
    const late = deskInBreak().pass(90).send({ kind: 'breakPostponed' });

    expect(early.effects('breakEnded')).toMatchObject([{ outcome: 'postponed' }]);
    expect(late.count('breakEnded')).toBe(0);
  });

  test('is not on offer where the limit is nought', () => {
    const desk = deskAtNotice({ postponeLimit: 0 });

    desk.send({ kind: 'breakPostponed' }).pass(30);

    expect(desk.story()).toEqual(['due movement', 'shown movement']);
  });

  test('is on offer anew with the next break', () => {
    const desk = deskAtNotice({ postponeLimit: 1 });
    desk.send({ kind: 'breakPostponed' });
    desk.passUntil('breakEnded', 1200);

    desk.passUntil('noticeShown', 3600);

    expect(desk.effects('noticeShown').map(({ choices }) => choices.postpone)).toEqual([true, false, true]);
  });

  test('counts only sitting time: whoever went away meanwhile has had the break', () => {
    const desk = deskAtNotice();

    desk.send({ kind: 'breakPostponed' });
    desk.passMinutes(4, () => ({ posture: 'away', idle: { kind: 'unknown' } }));
    desk.passMinutes(30);

    expect(desk.story()).toEqual(['due movement', 'postponed movement', 'natural movement']);
  });
});

test('a break of the user’s own wish is left at any time, and there is nothing to put off', () => {
  const desk = createDesk({ settings: { ...movementOnly, skippingAllowed: false } });
  desk.pass(5).send({ kind: 'breakAsked', breakKind: 'movement' }).pass(10);

  desk.send({ kind: 'breakPostponed' });
  expect(desk.count('breakEnded')).toBe(0);
  desk.send({ kind: 'cameBack' });

  expect(desk.effects('breakEnded')).toMatchObject([{ outcome: 'skipped' }]);
});

describe('skipping', () => {
  test('starts a full interval anew', () => {
    const desk = deskAtNotice();

    desk.send({ kind: 'breakSkipped' });

    expect(desk.story()).toEqual(['due movement', 'skipped movement']);
    expect(desk.passUntil('noticeShown', 3600)).toBe(45 * 60 - 30);
    expect(desk.effects('noticeShown')[1]?.sittingSeconds).toBeGreaterThan(85 * 60);
  });

  test('before half of a break is skipping, from half on it was taken', () => {
    const early = deskInBreak().pass(89).send({ kind: 'breakSkipped' });
    const late = deskInBreak().pass(90).send({ kind: 'breakSkipped' });

    expect(early.facts().at(-1)).toMatchObject({ kind: 'skipped', seconds: 89 });
    expect(late.facts().at(-1)).toMatchObject({ kind: 'halfTaken', seconds: 90 });
  });

  test('does nothing where it is not allowed, until half is done', () => {
    const desk = deskInBreak({ skippingAllowed: false }).pass(60).send({ kind: 'cameBack' });
    expect(desk.count('breakEnded')).toBe(0);

    desk.pass(30).send({ kind: 'cameBack' });

    expect(desk.story().at(-1)).toBe('halfTaken movement');
  });

  test('leaves the timers alone when the break was the user’s own wish', () => {
    const desk = createDesk({ settings: movementOnly });
    desk.passMinutes(20).send({ kind: 'breakAsked', breakKind: 'movement' });

    desk.pass(10).send({ kind: 'cameBack' });

    expect(desk.state.cycle.timers.movement.workedSeconds).toBe(20 * 60);
  });
});

describe('a strict break', () => {
  test('is neither skipped, postponed nor left early, and ends by itself', () => {
    const desk = deskInBreak({ strict: true });

    desk.pass(100).send({ kind: 'breakSkipped' }).send({ kind: 'breakPostponed' }).send({ kind: 'cameBack' });
    expect(desk.count('breakEnded')).toBe(0);

    expect(desk.passUntil('breakEnded', 600)).toBe(80);
  });

  test('has an emergency exit from its first second, and the history says it was used', () => {
    const desk = deskInBreak({ strict: true });

    desk.send({ kind: 'emergencyExitUsed' });

    expect(desk.facts().at(-1)).toMatchObject({ kind: 'skipped', emergency: true });
    expect(desk.effects('breakStarted')[0]?.choices).toEqual({
      postpone: false,
      skip: false,
      emergencyExit: true,
      inertSeconds
    });
  });

  test('can be put off from its notice, within the limit', () => {
    const desk = deskAtNotice({ strict: true });

    desk.send({ kind: 'breakSkipped' }).send({ kind: 'breakPostponed' });

    expect(desk.story()).toEqual(['due movement', 'postponed movement']);
  });

  test('shuts nobody in who asked for a break', () => {
    const desk = createDesk({ settings: { ...movementOnly, strict: true } });

    desk.pass(5).send({ kind: 'breakAsked', breakKind: 'movement' }).pass(10).send({ kind: 'cameBack' });

    expect(desk.effects('breakEnded')).toMatchObject([{ outcome: 'skipped' }]);
  });

  test('goes on through a lock: it is there again after unlocking', () => {
    const desk = deskInBreak({ strict: true });

    desk.pass(20).send({ kind: 'locked' }).pass(20).send({ kind: 'unlocked' }).pass(1);
    expect(desk.count('breakEnded')).toBe(0);

    expect(desk.passUntil('breakEnded', 600)).toBe(139);
  });
});

describe('an emergency exit', () => {
  test('is nothing in a break that can be skipped', () => {
    const desk = deskInBreak().pass(10).send({ kind: 'emergencyExitUsed' });

    expect(desk.count('breakEnded')).toBe(0);
  });
});

describe('a break that the user asks for', () => {
  test('begins at once and counts, also shortly after another', () => {
    const desk = deskInBreak();
    desk.passUntil('breakEnded', 300);

    desk.pass(60).send({ kind: 'breakAsked', breakKind: 'micro' });

    expect(desk.effects('breakStarted').map(({ cause }) => cause)).toEqual(['interval', 'asked']);
    expect(desk.passUntil('breakEnded', 60)).toBe(20);
  });

  test('replaces the notice of the same break and stays that break', () => {
    const desk = deskAtNotice().send({ kind: 'breakAsked', breakKind: 'movement' });

    expect(desk.effects('breakStarted')).toMatchObject([{ cause: 'interval' }]);
  });

  test.each(['locked', 'fellAsleep'] as const)('does not begin where nobody sees it: %s', (kind) => {
    const desk = createDesk().pass(10).send({ kind }).send({ kind: 'breakAsked', breakKind: 'movement' });

    expect(desk.count('breakStarted')).toBe(0);
  });

  test('does not lie over a breathing exercise, nor over another break', () => {
    const breathing = createDesk().pass(10).send({ kind: 'occupationChanged', occupation: 'breathing' });
    breathing.send({ kind: 'breakAsked', breakKind: 'movement' });
    const resting = deskInBreak().send({ kind: 'breakAsked', breakKind: 'micro' });

    expect(breathing.count('breakStarted')).toBe(0);
    expect(resting.count('breakStarted')).toBe(1);
  });
});

describe('an overlay', () => {
  test('that crashed lets go of the desk, and the break is offered once more', () => {
    const desk = deskInBreak().pass(10);
    const lost = (): unknown =>
      desk.send({ kind: 'overlayLost', id: desk.state.cycle.nextId - 1, why: 'crashed' });

    lost();
    expect(desk.effects('breakEnded')).toMatchObject([{ outcome: 'interrupted' }]);
    expect(desk.passUntil('breakStarted', 600)).toBe(overlayRetrySeconds);
    lost();

    expect(desk.passUntil('breakStarted', 3600)).toBe(45 * 60);
  });

  test('that was closed is an answer, in a strict break, too', () => {
    const desk = deskInBreak({ strict: true }).pass(10).send({ kind: 'overlayLost', id: 1, why: 'closed' });

    expect(desk.facts().at(-1)).toMatchObject({ kind: 'skipped', emergency: true });
  });

  test('of an earlier break ends nothing', () => {
    const desk = deskInBreak().pass(10).send({ kind: 'overlayLost', id: 7, why: 'crashed' });

    expect(desk.count('breakEnded')).toBe(0);
  });

  test('does not react to a click that was meant for what was under it', () => {
    const desk = deskInBreak();

    desk
      .pass(inertSeconds - 1)
      .send({ kind: 'breakSkipped' })
      .send({ kind: 'breakPostponed' });
    expect(desk.count('breakEnded')).toBe(0);
    desk.pass(1).send({ kind: 'breakSkipped' });

    expect(desk.count('breakEnded')).toBe(1);
  });
});

test('acts that are not on offer change nothing', () => {
  const desk = createDesk().pass(10);
  const before = desk.state;

  desk
    .send({ kind: 'breakPostponed' })
    .send({ kind: 'breakSkipped' })
    .send({ kind: 'cameBack' })
    .send({ kind: 'emergencyExitUsed' })
    .send({ kind: 'overlayLost', id: 1, why: 'crashed' });

  expect(desk.state).toEqual(before);
  expect(desk.log).toEqual([]);
});

test('after a skipped break posture may bring the next one forward only ten minutes later', () => {
  const desk = deskAtNotice().send({ kind: 'breakSkipped' });
  const slouching = () => ({ posture: 'slouch', idle: { kind: 'unknown' } }) as const;

  expect(desk.passUntil('breakStarted', 3600, slouching)).toBe(nearestSeconds);
});
