import { describe, expect, test } from 'vitest';
import { careSigns } from '../../../src/core/guide/care.ts';
import { dayMs, type CheckInAnswer, type CheckInEntry } from '../../../src/core/checkIn/checkInEntry.ts';
import {
  checkInRules,
  isCheckInDue,
  startCheckIn,
  stepCheckIn,
  type CheckInEffect,
  type CheckInEvent,
  type CheckInState
} from '../../../src/core/checkIn/checkIn.ts';

const start = 1_700_000_000_000;
const weekly = { weekly: true };
const byHand = { weekly: false };
const fine: CheckInAnswer = { discomfort: 2, harder: [], signs: [] };

const step = (state: CheckInState, event: CheckInEvent, day: number, wishes = weekly) =>
  stepCheckIn(state, event, wishes, { seconds: day * 86_400, epochMs: start + day * dayMs });
/** Lets hours pass, one tick an hour, and gives the days at which the card was offered. */
function offersIn(days: number, from: CheckInState, wishes = weekly): readonly number[] {
  const offers: number[] = [];
  let state = from;
  for (let hour = 0; hour <= days * 24; hour += 1) {
    const [next, effects] = step(state, { kind: 'ticked' }, hour / 24, wishes);
    state = next;
    if (kindsOf(effects).includes('checkInOffered')) {
      offers.push(hour / 24);
      [state] = step(state, { kind: 'answered', answer: fine }, hour / 24, wishes);
    }
  }
  return offers;
}
const kindsOf = (effects: readonly CheckInEffect[]): readonly string[] =>
  effects.map((effect) => effect.kind);

describe('the weekly card', () => {
  test('never comes to somebody who did not ask for it', () => {
    expect(offersIn(60, startCheckIn([]), byHand)).toEqual([]);
  });

  test('comes when it was asked for, and then once a week', () => {
    expect(offersIn(21, startCheckIn([]))).toEqual([0, 6.5, 13, 19.5]);
  });

  test('is offered once and not again while it waits', () => {
    const [offered, first] = step(startCheckIn([]), { kind: 'ticked' }, 0);

    expect(kindsOf(first)).toEqual(['checkInOffered']);
    expect(step(offered, { kind: 'ticked' }, 0.1)).toEqual([offered, []]);
  });

  test('that was put off comes back the next day', () => {
    const [offered] = step(startCheckIn([]), { kind: 'ticked' }, 0);
    const [later] = step(offered, { kind: 'postponed' }, 0);

    expect(later.offered).toBe(false);
    expect(step(later, { kind: 'ticked' }, checkInRules.postponeDays - 0.01)[1]).toEqual([]);
    expect(kindsOf(step(later, { kind: 'ticked' }, checkInRules.postponeDays)[1])).toEqual([
      'checkInOffered'
    ]);
  });

  test('goes when it is switched off', () => {
    const [offered] = step(startCheckIn([]), { kind: 'ticked' }, 0);
    const [off, effects] = step(offered, { kind: 'ticked' }, 0.1, byHand);

    expect([off.offered, kindsOf(effects)]).toEqual([false, ['offerWithdrawn']]);
  });

  test('waits a week after a check-in by hand, also after a restart', () => {
    const [answered] = step(startCheckIn([]), { kind: 'answered', answer: fine }, 0);
    const restarted = startCheckIn(answered.entries);

    expect(isCheckInDue(restarted, weekly, start + 6 * dayMs)).toBe(false);
    expect(isCheckInDue(restarted, weekly, start + 7 * dayMs)).toBe(true);
  });

  test('is not lost to a clock that was years ahead', () => {
    const [answered] = step(startCheckIn([]), { kind: 'answered', answer: fine }, 4000);
    const [postponed] = step(startCheckIn([]), { kind: 'postponed' }, 4000);

    expect(isCheckInDue(answered, weekly, start)).toBe(true);
    expect(isCheckInDue(postponed, weekly, start)).toBe(true);
  });

  test('waits for the week after the last true answer, whatever a wrong clock has left behind', () => {
    const [ahead] = step(startCheckIn([]), { kind: 'answered', answer: fine }, 4000);
    const [corrected] = step(ahead, { kind: 'answered', answer: fine }, 0);

    expect(isCheckInDue(corrected, weekly, start + dayMs)).toBe(false);
    expect(isCheckInDue(corrected, weekly, start + 7 * dayMs)).toBe(true);
  });
});

describe('an answer', () => {
  test('is recorded with its time, and says nothing more when all is well', () => {
    const [state, effects] = step(startCheckIn([]), { kind: 'answered', answer: fine }, 3);

    expect(state).toMatchObject({ offered: false, advice: null });
    expect(effects).toEqual([{ kind: 'answerRecorded', entry: { ...fine, atEpochMs: start + 3 * dayMs } }]);
  });

  test.each(careSigns)('with %s brings the advice at once, opted in or not', (sign) => {
    for (const wishes of [weekly, byHand]) {
      const answer = { discomfort: 0, harder: [], signs: [sign] };
      const [state, effects] = step(startCheckIn([]), { kind: 'answered', answer }, 0, wishes);

      expect(state.advice?.reasons).toEqual([sign]);
      expect(kindsOf(effects)).toEqual(['answerRecorded', 'careAdvised']);
    }
  });

  test('brings the advice at once after three weeks without improvement', () => {
    let state = startCheckIn([]);
    const told: boolean[] = [];
    for (const day of [0, 7, 14, 21]) {
      const [next, effects] = step(state, { kind: 'answered', answer: { ...fine, discomfort: 4 } }, day);
      state = next;
      told.push(kindsOf(effects).includes('careAdvised'));
    }

    expect(told).toEqual([false, false, false, true]);
    expect(state.advice).toEqual({ reasons: ['noImprovement'], urgency: 'soon' });
  });

  test('that is well again takes earlier advice away', () => {
    const [signed] = step(
      startCheckIn([]),
      { kind: 'answered', answer: { ...fine, signs: ['numbness'] } },
      0
    );

    expect(step(signed, { kind: 'answered', answer: fine }, 1)[0].advice).toBeNull();
  });
});

test('advice stands until it was read', () => {
  const [advised] = step(startCheckIn([]), { kind: 'answered', answer: { ...fine, signs: ['injury'] } }, 0);
  const [ticked] = step(advised, { kind: 'ticked' }, 20);

  expect(ticked.advice).not.toBeNull();
  expect(step(ticked, { kind: 'adviceRead' }, 20)[0].advice).toBeNull();
});

test('deleting takes every answer and all advice, and does not ask again at once', () => {
  const [advised] = step(startCheckIn([]), { kind: 'answered', answer: { ...fine, signs: ['injury'] } }, 0);
  const [cleared, effects] = step(advised, { kind: 'cleared' }, 30);

  expect(cleared).toMatchObject({ entries: [], advice: null });
  expect(kindsOf(effects)).toEqual(['answersCleared']);
  expect(isCheckInDue(cleared, weekly, start + 30.5 * dayMs)).toBe(false);
});

test('deleting days takes what was said on them, and nothing else', () => {
  const said = (day: number): CheckInEntry => ({ ...fine, atEpochMs: start + day * dayMs });
  const entries = [said(0), said(7), said(14)];
  const days = { fromEpochMs: start + 7 * dayMs, toEpochMs: start + 14 * dayMs };
  const [left, effects] = step(startCheckIn(entries), { kind: 'forgotten', ...days }, 20);
  expect(left.entries.map(({ atEpochMs }) => (atEpochMs - start) / dayMs)).toEqual([0, 14]);
  expect(kindsOf(effects)).toEqual(['answersForgotten']);
  expect(step(left, { kind: 'forgotten', ...days }, 20)).toEqual([left, []]);
});
