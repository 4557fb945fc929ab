import { describe, expect, test } from 'vitest';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import type { BreakClockEvent } from '../../../src/core/breaks/breakClockState.ts';
import {
  createDesk,
  emptyChair,
  idleFor,
  idleWithoutCamera,
  microOnly,
  movementOnly,
  reading,
  type SceneAt,
  wayland,
  withoutCamera
} from './desk.ts';

const quick = { ...movementOnly, waitForTypingPause: false } as const;
const { releaseSeconds, afterHoldSeconds } = breakRules;
const slides: SceneAt = (second) => ({ posture: 'upright', idle: idleFor(second % 30) });
const call = (state: 'on' | 'off' | 'unknown'): BreakClockEvent => ({ kind: 'callChanged', call: state });

const holds = [
  ['a call', call('on'), call('off'), 'call'],
  [
    'full screen',
    { kind: 'fullScreenChanged', fullScreen: 'on' },
    { kind: 'fullScreenChanged', fullScreen: 'off' },
    'fullScreen'
  ],
  [
    'do not disturb',
    { kind: 'doNotDisturbChanged', doNotDisturb: 'on' },
    { kind: 'doNotDisturbChanged', doNotDisturb: 'off' },
    'doNotDisturb'
  ]
] as const satisfies readonly (readonly [string, BreakClockEvent, BreakClockEvent, string])[];

describe.each(holds)('%s', (_name, begins, ends, reason) => {
  test('holds breaks back, and one summary follows, then the break', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(30).send(begins).passMinutes(60);
    expect([desk.count('noticeShown'), desk.count('breakStarted')]).toEqual([0, 0]);

    desk.send(ends);
    expect(desk.passUntil('summaryShown', 60)).toBe(releaseSeconds);

    expect(desk.effects('summaryShown')).toMatchObject([
      { reason, heldSeconds: 3600, heldBack: ['movement'], movementInSeconds: afterHoldSeconds }
    ]);
    expect(desk.passUntil('breakStarted', 600)).toBe(afterHoldSeconds);
    desk.passMinutes(20);
    expect(desk.count('summaryShown')).toBe(1);
    expect(desk.story()).toEqual(['due movement', 'shown movement', 'taken movement']);
  });

  test('that ends before anything was due leaves no trace', () => {
    const desk = createDesk({ settings: quick });

    desk.passMinutes(10).send(begins).passMinutes(15).send(ends).passMinutes(10);

    expect(desk.log).toEqual([]);
  });

  test('takes back a notice', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('noticeShown', 3600);

    desk.send(begins).passMinutes(5);

    expect([desk.count('noticeWithdrawn'), desk.count('breakStarted')]).toEqual([1, 0]);
  });

  test('holds nothing back where the setting says so', () => {
    const desk = createDesk({
      settings: { ...quick, holdInCalls: false, holdInFullScreen: false, holdInDoNotDisturb: false }
    });

    expect(desk.send(begins).passUntil('breakStarted', 3600)).toBe(45 * 60);
  });
});

describe('a call', () => {
  test('ends a break at once, and it comes again afterwards when it was not half done', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('breakStarted', 3600);

    desk.pass(20).send(call('on'));
    expect(desk.effects('breakEnded')).toMatchObject([{ outcome: 'interrupted' }]);
    desk.passMinutes(30).send(call('off')).passMinutes(5);

    expect(desk.effects('breakEnded')).toHaveLength(1);
    expect(desk.count('summaryShown')).toBe(1);
    expect(desk.count('breakStarted')).toBe(2);
  });

  test('does not end a break where calls hold nothing back', () => {
    const desk = createDesk({ settings: { ...quick, holdInCalls: false } });
    desk.passUntil('breakStarted', 3600);

    desk.pass(20).send(call('on'));

    expect(desk.passUntil('breakEnded', 300)).toBe(160);
  });

  test('that drops and comes back is one call with one summary', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(40).send(call('on')).passMinutes(20);

    for (let drop = 0; drop < 5; drop += 1) desk.send(call('off')).pass(10).send(call('on')).passMinutes(2);
    desk.send(call('off')).passMinutes(4);

    expect(desk.count('summaryShown')).toBe(1);
  });

  test('after which the chair is left at once needs neither summary nor break', () => {
    const desk = createDesk({ settings: quick });

    desk.passMinutes(40).send(call('on')).passMinutes(20).send(call('off'));
    desk.passMinutes(5, emptyChair).passMinutes(10);

    expect(desk.count('summaryShown')).toBe(0);
    expect(desk.story()).toEqual(['due movement', 'natural movement']);
  });

  test('that held a micro break back is followed by the summary alone', () => {
    const desk = createDesk({ settings: { ...microOnly, waitForTypingPause: false } });

    desk.passMinutes(10).send(call('on')).passMinutes(30).send(call('off')).passMinutes(10);

    expect(desk.effects('summaryShown')).toMatchObject([{ heldBack: ['micro'], movementInSeconds: null }]);
    expect(desk.story()).toEqual(['due micro', 'heldBack micro']);
  });

  test('is sitting: an hour without input in it is no absence', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(10, withoutCamera).send(call('on'));

    desk.passMinutes(60, (second) => ({
      posture: null,
      idle: { kind: 'known', seconds: second, source: 'trusted' }
    }));
    desk.send(call('off')).passMinutes(5, withoutCamera);

    expect(desk.story()).toEqual(['due movement', 'shown movement']);
    expect(desk.effects('summaryShown')[0]?.sittingSeconds).toBeGreaterThanOrEqual(70 * 60);
  });

  test('that cannot be told holds nothing back', () => {
    const desk = createDesk({ settings: quick }).send(call('unknown'));

    expect(desk.passUntil('breakStarted', 3600)).toBe(45 * 60);
  });

  test('leaves the user who asks for a break in it alone', () => {
    const desk = createDesk({ settings: quick }).send(call('on')).pass(60);

    desk.send({ kind: 'breakAsked', breakKind: 'movement' });

    expect(desk.passUntil('breakEnded', 300)).toBe(180);
  });
});

describe('full screen that is worked in all day', () => {
  const inFullScreen = () => createDesk().send({ kind: 'fullScreenChanged', fullScreen: 'on' });
  const { fullScreenWorkSeconds } = breakRules;

  test('offers the break it holds back, after a quarter of an hour at keyboard or mouse, and again after each further one', () => {
    const desk = inFullScreen();
    desk.passMinutes(8 * 60);

    const offered = desk.log.filter(({ effect }) => effect.kind === 'heldBreakOffered');
    // At the desk that types in twelve of twenty seconds, and a few more that count as typing.
    const first = (offered[0]?.trueSeconds ?? 0) - 45 * 60;
    expect(first).toBeGreaterThanOrEqual(fullScreenWorkSeconds);
    expect(first).toBeLessThan(2 * fullScreenWorkSeconds);
    const apart = offered
      .slice(1)
      .map(({ trueSeconds }, index) => trueSeconds - (offered[index]?.trueSeconds ?? 0));
    expect(apart.length).toBeGreaterThan(12);
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(fullScreenWorkSeconds);
    expect([desk.count('noticeShown'), desk.count('breakStarted')]).toEqual([0, 0]);
  });

  test('lets the break begin when the person says so, and then counts anew', () => {
    const desk = inFullScreen();
    desk.passUntil('heldBreakOffered', 2 * 3600);
    desk.send({ kind: 'breakAsked', breakKind: 'movement' });
    expect(desk.passUntil('breakEnded', 300)).toBe(180);

    expect(desk.passUntil('heldBreakOffered', 2 * 3600)).toBeGreaterThan(45 * 60 + fullScreenWorkSeconds);
  });

  test.each([
    ['a film', idleWithoutCamera],
    ['a text that is read', reading],
    ['a talk with a slide every half minute', slides],
    ['somebody whose hands nobody can tell of', () => ({ posture: null, idle: wayland(0) })]
  ] as const)('is left alone in %s', (_name, scene) => {
    const desk = inFullScreen();

    desk.passMinutes(120, scene);

    expect(desk.count('heldBreakOffered')).toBe(0);
  });

  test.each([call('on'), { kind: 'doNotDisturbChanged', doNotDisturb: 'on' } as const])(
    'is left alone in a call and while do-not-disturb is on: %o',
    (event) => {
      const desk = inFullScreen().send(event);

      desk.passMinutes(240);

      expect(desk.log.filter(({ effect }) => effect.kind !== 'recorded')).toEqual([]);
    }
  );
});

describe('full screen', () => {
  test('of a break’s own overlay does not end the break', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('breakStarted', 3600);

    desk.send({ kind: 'fullScreenChanged', fullScreen: 'on' });

    expect(desk.passUntil('breakEnded', 300)).toBe(180);
  });
});

describe('Plumbline’s own breathing exercise', () => {
  test('is not interrupted by a break, and needs no summary', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(44).send({ kind: 'occupationChanged', occupation: 'breathing' }).pass(150);
    expect(desk.count('noticeShown')).toBe(0);

    desk.send({ kind: 'occupationChanged', occupation: null }).passMinutes(2);

    expect(desk.count('summaryShown')).toBe(0);
    expect(desk.count('breakStarted')).toBe(1);
  });
});
