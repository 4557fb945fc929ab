import { describe, expect, test } from 'vitest';
import type { BreakOutlook } from '../../src/core/breaks/breakOutlook.ts';
import type { MovementScene, NoticeScene } from '../../src/core/ipc/overlayContract.ts';
import { pairingRules } from '../../src/core/pairing/pairingRules.ts';
import { describeBreak, describeBreakAction, describeComing } from '../../src/text/breakWords.ts';
import { createText } from '../../src/text/createText.ts';
import { describeOffer } from '../../src/text/offerWords.ts';
import { describeNextShortly, describeOutlook } from '../../src/text/outlookWords.ts';
import { describePairing } from '../../src/text/pairingWords.ts';

const text = createText('en-GB');
const choices = { postpone: true, skip: true, emergencyExit: false, inertSeconds: 0 };
const scene: MovementScene = {
  kind: 'movement',
  id: 1,
  cause: 'interval',
  plannedSeconds: 180,
  secondsLeft: 131,
  sittingSeconds: 47 * 60 + 20,
  card: 'openChest',
  choices,
  postponeMinutes: 5,
  display: 'main'
};
const notice: NoticeScene = {
  kind: 'notice',
  breakKind: 'movement',
  cause: 'interval',
  secondsLeft: 30,
  sittingSeconds: 2700,
  waitingForTypingPause: false,
  choices,
  postponeMinutes: 5
};

describe('a movement break', () => {
  test('says why it is there, and for how long the person has sat', () => {
    expect(describeBreak(text, scene, 130.2).why).toBe(
      'Time to stand up for a few minutes. You have sat for 47\u00a0min.'
    );
    expect(describeBreak(text, { ...scene, cause: 'posture' }, 130).why).toMatch(
      /^A little earlier than planned: your back has been rounded for a while\. You have sat for 47\u00a0min\.$/u
    );
  });

  test('leaves out sitting that is not worth a number, and any after a break that was asked for', () => {
    expect(describeBreak(text, { ...scene, sittingSeconds: 30 }, 130).why).toBe('Time for a movement break.');
    expect(describeBreak(text, { ...scene, cause: 'asked' }, 130).why).toBe('The break you asked for.');
  });

  test('counts down for eye and ear, to 0:00 only at the very end', () => {
    expect(describeBreak(text, scene, 130.2).timeLeft).toEqual({ short: '2:11', spoken: '2\u00a0min left' });
    expect(describeBreak(text, scene, 0.1).timeLeft.short).toBe('0:01');
    expect(describeBreak(text, scene, 0).timeLeft.short).toBe('0:00');
  });

  test('has short buttons', () => {
    const labels = (['postpone', 'skip', 'leave', 'exit', 'another', 'begin'] as const).map((action) =>
      describeBreakAction(text, action, 5)
    );

    expect(labels).toEqual(['In 5 min', 'Skip', 'I’m back', 'Emergency exit', 'Another card', 'Begin now']);
  });
});

test('the word before a break says what comes and when, or that it waits for the keys to rest', () => {
  expect(describeComing(text, notice, 29.4).title).toBe('A movement break in 30\u00a0s');
  expect(describeComing(text, { ...notice, breakKind: 'micro' }, 12).title).toBe(
    'A short break in 12\u00a0s'
  );
  expect(describeComing(text, { ...notice, waitingForTypingPause: true }, 0).title).toBe(
    'A break, when you pause in typing'
  );
});

test('an offer of a tip is the tip, with nothing to accept; breathing can be begun or left', () => {
  expect(describeOffer(text, { offer: 'workstationTip', tipId: 'screenAtEyeLevel' })).toMatchObject({
    title: 'Raise the screen to your eyes',
    origin: 'From the back-pain guide',
    accept: null,
    decline: 'Close'
  });
  expect(describeOffer(text, { offer: 'breathing', ruleId: 'alertsOfferBreathing' })).toMatchObject({
    accept: 'Breathe now',
    decline: 'Not now'
  });
});

describe('the outlook', () => {
  const counting: BreakOutlook = {
    kind: 'counting',
    sittingSeconds: 1620,
    next: { breakKind: 'movement', inSeconds: 1061 }
  };

  test('rounds up to minutes, so that a break never comes earlier than was said', () => {
    expect(describeOutlook(text, counting)).toEqual({
      headline: 'Next movement break in 18\u00a0min',
      sentences: ['You have sat for 27\u00a0min.']
    });
    expect(describeNextShortly(text, counting)).toBe('Stand up in 18\u00a0min');
  });

  test('says what a break waits for, and that time stands still', () => {
    const { next } = counting;

    expect(describeOutlook(text, { kind: 'held', why: 'call', sittingSeconds: 10, next }).sentences).toEqual([
      'Breaks wait until your call is over.'
    ]);
    expect(
      describeOutlook(text, { kind: 'frozen', why: 'paused', sittingSeconds: 900, next }).sentences
    ).toEqual(['The time to the next break stands still while you pause.']);
    expect(describeNextShortly(text, { kind: 'frozen', why: 'away', sittingSeconds: 0, next })).toBeNull();
  });

  test('says when no break is planned', () => {
    expect(describeOutlook(text, { ...counting, next: null }).headline).toBe('No break is planned');
    expect(describeNextShortly(text, { ...counting, next: null })).toBeNull();
  });
});

test('each pairing rule is told with the numbers it goes by', () => {
  expect(pairingRules.map((rule) => describePairing(text, rule).explanation)).toEqual([
    'After 3 minutes of slouching, your next movement break comes sooner, but never within 10 minutes of the last one.',
    'After 3 posture alerts within 30 minutes, I offer a breathing exercise.',
    'After looking down for 3 minutes, I offer a tip for your desk.',
    'When you have sat for 60 minutes, and for 40 % or more of the last 30 minutes away from upright, I offer a breathing exercise. This goes by time and posture only.'
  ]);
});
