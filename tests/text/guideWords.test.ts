import { describe, expect, test } from 'vitest';
import { defaultBreathingWish, planBreathing } from '../../src/core/breathing/breathingPlan.ts';
import { breathingMoment } from '../../src/core/breathing/breathingMoment.ts';
import {
  noBreathing,
  type BreathingRecord,
  type BreathingState
} from '../../src/core/breathing/breathingSession.ts';
import { breakCards } from '../../src/core/guide/breakCards.ts';
import { breathingOffers } from '../../src/core/guide/breathingSteps.ts';
import { careAdviceFor, careReasons, careSigns } from '../../src/core/guide/care.ts';
import { tips } from '../../src/core/guide/tips.ts';
import {
  describeBreathing,
  describeBreathingButton,
  describeBreathingOffer,
  describeRecord
} from '../../src/text/breathingWords.ts';
import { describeCare, describeCheckIn, describeCheckInButton } from '../../src/text/checkInWords.ts';
import { createText } from '../../src/text/createText.ts';
import { describeCard, describeSafety, describeTip } from '../../src/text/guideWords.ts';

const text = createText('en');
const plan = planBreathing(defaultBreathingWish);
const session = { plan, startedAtEpochMs: 0 };

describe('a break card', () => {
  test.each(breakCards.filter((card) => card.source === 'general'))(
    'of a general movement ($id) says so, and to stop if it hurts',
    (card) => {
      const words = describeCard(text, card);

      expect(words.origin).toBe('A gentle everyday movement, not from the guide');
      expect(words.caution).toBe('If a movement hurts, stop.');
    }
  );

  test('of the guide’s own says where it comes from', () => {
    const standUp = breakCards
      .filter((card) => card.id === 'standUp')
      .map((card) => describeCard(text, card));

    expect(standUp).toEqual([
      {
        title: 'Stand up',
        todo: 'Stand for a moment, feet apart, arms loose. Standing alone makes it a break.',
        origin: 'From the back-pain guide',
        caution: null
      }
    ]);
  });

  test('can be read in the seconds of a small break', () => {
    for (const card of breakCards) expect(describeCard(text, card).todo.length).toBeLessThanOrEqual(115);
  });
});

test('tips say where they come from', () => {
  for (const tip of tips) {
    expect(describeTip(text, tip).origin).toMatch(tip.source === 'guide' ? /^From the/u : /not from the/u);
  }
});

test('the safety wording is whole', () => {
  const wording = describeSafety(text).join(' ');

  expect(wording).toMatch(/not medical advice/u);
  expect(wording).toMatch(/hurts, stop/u);
  expect(wording).toMatch(/professional.*numbness, tingling or weakness.*injury.*worse/u);
  expect(wording).toMatch(/Light-headed\? Stop/u);
});

describe('a breathing session', () => {
  const running = (elapsedSeconds: number): BreathingState => ({
    ...session,
    kind: 'running',
    elapsedSeconds,
    lastSeconds: elapsedSeconds
  });
  const record: BreathingRecord = {
    startedAtEpochMs: 0,
    plannedSeconds: 150,
    breathedSeconds: 150,
    done: true,
    how: 'finished'
  };

  test.each([
    [0, 'Sit comfortably', '2:30'],
    [7, 'Breathe in', '2:23'],
    [11, 'Ribs wide', '2:19'],
    [12.5, 'Breathe out', '2:18'],
    [144.2, 'Breathe out', '0:06']
  ])('says at %s s: %s, with %s left', (elapsed, headline, short) => {
    const words = describeBreathing(text, running(elapsed));

    expect([words?.headline, words?.timeLeft?.short]).toEqual([headline, short]);
  });

  test('follows the moment that the screen has interpolated', () => {
    const words = describeBreathing(text, running(0), breathingMoment(plan, 90.5));

    expect(words?.timeLeft).toEqual({ short: '1:00', spoken: '1\u00a0min left' });
  });

  test('has the light-headed line from beginning to end', () => {
    const states: readonly BreathingState[] = [
      running(0),
      { ...session, kind: 'paused', elapsedSeconds: 20, why: 'asked', sinceSeconds: 20 },
      { kind: 'ended', record, sinceSeconds: 150 }
    ];

    for (const state of states)
      expect(describeBreathing(text, state)?.lightHeaded).toMatch(/^Light-headed\? Stop/u);
  });

  test('says why it waits', () => {
    const waiting = (why: 'asked' | 'interrupted'): string | undefined =>
      describeBreathing(text, { ...session, kind: 'paused', elapsedSeconds: 20, why, sinceSeconds: 20 })
        ?.todo;

    expect([waiting('asked'), waiting('interrupted')]).toEqual([
      'Go on when you are ready.',
      'The computer slept or was locked for a while. Go on when you are ready.'
    ]);
  });

  test('closes with what was done, and without blame when it was short', () => {
    expect(describeRecord(text, record)).toBe('That was 2:30 minutes of slow breathing.');
    expect(describeRecord(text, { ...record, breathedSeconds: 43, done: false, how: 'stopped' })).toBe(
      'You stopped after 40\u00a0s. You can begin again whenever you like.'
    );
  });

  test('says nothing while there is none', () => {
    expect(describeBreathing(text, noBreathing)).toBeNull();
  });

  test('is offered for every reason, with buttons that have names', () => {
    for (const offer of breathingOffers) expect(describeBreathingOffer(text, offer)).toMatch(/shoulders/u);
    expect([describeBreathingButton(text, 'begin'), describeBreathingButton(text, 'stop')]).toEqual([
      'Breathe now',
      'Stop'
    ]);
  });
});

describe('the check-in', () => {
  test('asks for what the guide names, and says who sees the answers', () => {
    const words = describeCheckIn(text);

    expect(words.signs.map((sign) => sign.id)).toEqual(careSigns);
    expect(words.symptoms.map((symptom) => symptom.label)).toEqual([
      'Turning your head',
      'Taking deep breaths',
      'Turning over in bed',
      'Reaching overhead'
    ]);
    expect(words.privacy).toMatch(/for you alone/u);
    expect(describeCheckInButton(text, 'save')).toBe('Save');
  });

  test.each(careReasons)('answers %s with care in plain words', (reason) => {
    const advice = careAdviceFor([reason]);
    const words = advice === null ? null : describeCare(text, advice);

    expect(words?.title).toBe('Please see a professional');
    expect(words?.noted).toHaveLength(1);
    expect(words?.todo).toMatch(/^See a doctor or another health professional/u);
    expect(words?.limits).toMatch(/cannot tell what is behind it/u);
  });

  test('says promptly where it is so', () => {
    const tingling = careAdviceFor(['worsening', 'tingling']);

    expect(tingling === null ? '' : describeCare(text, tingling).todo).toMatch(/promptly\.$/u);
  });
});
