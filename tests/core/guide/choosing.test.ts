import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakKinds } from '../../../src/core/breaks/breakSettings.ts';
import { breakCards, type CardId } from '../../../src/core/guide/breakCards.ts';
import { causes, partOfDayAt, partsOfDay } from '../../../src/core/guide/cause.ts';
import { chooseCard, type CardRequest } from '../../../src/core/guide/chooseCard.ts';
import { tipOn, tipsForReport } from '../../../src/core/guide/chooseTip.ts';
import { tipIds, type TipId } from '../../../src/core/guide/tips.ts';
import { badStates } from '../../../src/core/posture/verdict.ts';

const cardIds = breakCards.map((card) => card.id);
const requests = record({
  kind: constantFrom(...breakKinds),
  seconds: integer({ min: 1, max: 600 }),
  cause: constantFrom(...causes),
  seatedOnly: boolean()
});
const everyRequest = breakKinds.flatMap((kind) =>
  causes.flatMap((cause) =>
    [false, true].map((seatedOnly) => ({
      kind,
      cause,
      seatedOnly,
      seconds: kind === 'micro' ? 20 : 180
    }))
  )
);

/** The cards of breaks in a row, each asked for with what was shown before. */
function cardsInARow(breaks: readonly Omit<CardRequest, 'recent'>[]): readonly CardId[] {
  const recent: CardId[] = [];
  for (const request of breaks) recent.push(chooseCard({ ...request, recent }).id);
  return recent;
}

describe('the card for a break', () => {
  test('is of the break’s kind, and needs no getting up where that was asked', () => {
    assert(
      property(requests, array(constantFrom(...cardIds)), (request, recent) => {
        const card = chooseCard({ ...request, recent });

        expect(card.kinds).toContain(request.kind);
        if (request.seatedOnly) expect(card.position).not.toBe('standing');
      })
    );
  });

  test.each(everyRequest)('answers the cause and fits into the usual break: %j', (request) => {
    for (const id of cardsInARow(Array.from({ length: 12 }, () => request))) {
      const card = breakCards.find((candidate) => candidate.id === id);

      expect(card?.seconds).toBeLessThanOrEqual(request.seconds);
      if (request.cause !== 'nothing') expect(card?.eases).toContain(request.cause);
    }
  });

  test.each(everyRequest)('is never the same twice running: %j', (request) => {
    const shown = cardsInARow(Array.from({ length: 12 }, () => request));

    for (const [index, id] of shown.slice(1).entries()) expect(id).not.toBe(shown[index]);
  });

  test('repeats nothing before every fitting card had its turn', () => {
    assert(
      property(requests, (request) => {
        const shown = cardsInARow(Array.from({ length: 40 }, () => request));
        const turns = new Set(shown).size;

        for (let start = 0; start + turns <= shown.length; start += 1) {
          expect(new Set(shown.slice(start, start + turns)).size).toBe(turns);
        }
      })
    );
  });

  test('is never the same twice running in breaks of any length', () => {
    assert(
      property(requests, (request) => {
        const shown = cardsInARow(Array.from({ length: 10 }, () => request));

        for (const [index, id] of shown.slice(1).entries()) expect(id).not.toBe(shown[index]);
      })
    );
  });

  test('is not the last one even when causes and kinds change from break to break', () => {
    const usual = constantFrom(...everyRequest.filter((request) => !request.seatedOnly));
    assert(
      property(array(usual, { minLength: 2, maxLength: 40 }), (breaks) => {
        const shown = cardsInARow(breaks);

        for (const [index, id] of shown.slice(1).entries()) expect(id).not.toBe(shown[index]);
      })
    );
  });

  test('is shown even when a break is shorter than any card', () => {
    expect(
      chooseCard({ kind: 'micro', seconds: 1, cause: 'lean', seatedOnly: false, recent: [] }).eases
    ).toContain('lean');
  });

  test('of a long movement break after much sitting gets people up first', () => {
    const request = { kind: 'movement', seconds: 180, cause: 'longSitting', seatedOnly: false } as const;

    expect(cardsInARow([request, request])).toEqual(['standUp', 'walk']);
  });

  test('shows everything there is in the course of time', () => {
    const shown = everyRequest.flatMap((request) => cardsInARow(Array.from({ length: 20 }, () => request)));

    expect([...new Set(shown)].sort()).toEqual([...cardIds].sort());
  });
});

describe('the tips of a day’s report', () => {
  const tipsOf = (
    cause: (typeof causes)[number],
    partOfDay: (typeof partsOfDay)[number],
    recent: TipId[] = []
  ) => tipsForReport({ cause, partOfDay, recent });

  test.each(causes.flatMap((cause) => partsOfDay.map((partOfDay) => [cause, partOfDay] as const)))(
    'hold one for %s in the %s, and one for the night only in the evening',
    (cause, partOfDay) => {
      const topics = tipsOf(cause, partOfDay).map((tip) => tip.topic);

      expect(topics.filter((topic) => topic !== 'sleep')).toHaveLength(1);
      expect(topics.filter((topic) => topic === 'sleep')).toHaveLength(partOfDay === 'evening' ? 1 : 0);
    }
  );

  test.each(causes)('differ from one day of %s to the next', (cause) => {
    const recent: TipId[] = [];
    for (let day = 0; day < 6; day += 1) {
      const shown = tipsOf(cause, 'evening', recent).map((tip) => tip.id);

      expect(shown.filter((id) => recent.slice(-2).includes(id))).toEqual([]);
      recent.push(...shown);
    }
  });

  test.each(['forwardHead', 'lookingDown'] as const)(
    'speak of the workstation first, and on most days, when %s is the main cause',
    (cause) => {
      const recent: TipId[] = [];
      const topics: string[] = [];
      for (let day = 0; day < 8; day += 1) {
        for (const tip of tipsOf(cause, 'afternoon', recent)) {
          topics.push(tip.topic);
          recent.push(tip.id);
        }
      }

      expect(topics[0]).toBe('workstation');
      expect(topics.filter((topic) => topic === 'workstation').length).toBeGreaterThanOrEqual(5);
    }
  );

  test('show every tip in the course of time', () => {
    const shown = new Set<TipId>();
    for (const cause of causes) {
      const recent: TipId[] = [];
      for (let day = 0; day < 10; day += 1)
        recent.push(...tipsOf(cause, 'evening', recent).map((tip) => tip.id));
      for (const id of recent) shown.add(id);
    }

    expect([...shown].sort()).toEqual([...tipIds].sort());
  });
});

describe('a tip on one topic', () => {
  test('on the workstation is there for every bad posture', () => {
    const without = badStates.filter((state) => tipOn('workstation', state, []) === null);

    expect(without).toEqual([]);
  });

  test('is nothing where the topic does not answer the cause', () => {
    expect(tipOn('sleep', 'slouch', [])).toBeNull();
  });
});

describe('the part of the day', () => {
  test.each([
    [0, 'evening'],
    [3.99, 'evening'],
    [4, 'morning'],
    [11.99, 'morning'],
    [12, 'afternoon'],
    [16.99, 'afternoon'],
    [17, 'evening'],
    [24, 'evening']
  ])('at %s h is %s', (hour, part) => {
    expect(partOfDayAt(hour)).toBe(part);
  });
});
