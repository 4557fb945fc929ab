import { array, assert, constantFrom, double, integer, property, subarray, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careSigns } from '../../../src/core/guide/care.ts';
import { reasonsForCare } from '../../../src/core/checkIn/careReasons.ts';
import { dayMs, type CheckInEntry } from '../../../src/core/checkIn/checkInEntry.ts';

const start = 1_700_000_000_000;
const entry = (day: number, discomfort: number, signs: CheckInEntry['signs'] = []): CheckInEntry => ({
  atEpochMs: start + day * dayMs,
  discomfort,
  harder: [],
  signs
});
/** Check-ins given as [day, discomfort]; judged at the last one. */
const reasonsAfter = (...said: readonly (readonly [day: number, discomfort: number])[]) => {
  const entries = said.map(([day, discomfort]) => entry(day, discomfort));
  return reasonsForCare(entries, entries.at(-1)?.atEpochMs ?? start);
};

describe('a sign', () => {
  test.each(careSigns)('(%s) is a reason at the first check-in, even without discomfort', (sign) => {
    expect(reasonsForCare([entry(0, 0, [sign])], start)).toEqual([sign]);
  });

  test('that is no longer there is none', () => {
    expect(reasonsForCare([entry(0, 3, ['tingling']), entry(7, 2)], start + 7 * dayMs)).toEqual([]);
  });
});

describe('three weeks', () => {
  test.each([
    ['the same', [4, 4, 4, 4]],
    ['a dip that did not last', [4, 3, 3, 4]],
    ['slight discomfort, too', [1, 1, 1, 1]]
  ] as const)('without improvement are a reason: %s', (_, [first, second, third, fourth]) => {
    expect(reasonsAfter([0, first], [7, second], [14, third], [21, fourth])).toEqual(['noImprovement']);
  });

  test('are counted by the day, not by the hour: check-ins come a little early or late', () => {
    expect(reasonsAfter([0, 5], [7.1, 5], [13.9, 5], [20.9, 5])).toEqual(['noImprovement']);
  });

  test.each([
    [
      'two weeks only',
      [
        [0, 4],
        [7, 4],
        [14, 4]
      ]
    ],
    [
      'it has eased',
      [
        [0, 4],
        [7, 4],
        [14, 4],
        [21, 3]
      ]
    ],
    [
      'it was gone in between',
      [
        [0, 4],
        [7, 0],
        [14, 4],
        [21, 4]
      ]
    ],
    [
      'it is gone',
      [
        [0, 4],
        [7, 4],
        [14, 4],
        [21, 0]
      ]
    ],
    [
      'there was none',
      [
        [0, 0],
        [7, 0],
        [14, 0],
        [21, 0]
      ]
    ],
    [
      'nothing was said for months',
      [
        [0, 4],
        [90, 4]
      ]
    ]
  ] as const)('are no reason where %s', (_, said) => {
    expect(reasonsAfter(...said)).toEqual([]);
  });

  test('go on being a reason until it eases', () => {
    const weeks = [5, 5, 5, 5, 5, 5, 4].map((discomfort, week) => [week * 7, discomfort] as const);

    expect(reasonsAfter(...weeks.slice(0, 6))).toEqual(['noImprovement']);
    expect(reasonsAfter(...weeks)).toEqual([]);
  });

  test('may be two check-ins apart', () => {
    expect(reasonsAfter([0, 6], [24, 6])).toEqual(['noImprovement']);
  });
});

describe('getting worse', () => {
  test('by two points in two weeks is a reason, whether or not it was ticked', () => {
    expect(reasonsAfter([0, 2], [7, 3], [14, 4])).toEqual(['worsening']);
  });

  test('over three weeks is both reasons, in the order of the guide', () => {
    expect(reasonsAfter([0, 2], [7, 3], [14, 4], [21, 5])).toEqual(['worsening', 'noImprovement']);
  });

  test.each([
    [
      'one point',
      [
        [0, 2],
        [14, 3]
      ]
    ],
    [
      'one bad day',
      [
        [0, 2],
        [7, 2],
        [8, 5]
      ]
    ]
  ] as const)('is not read into %s', (_, said) => {
    expect(reasonsAfter(...said)).toEqual([]);
  });

  test('that was ticked as well is one reason', () => {
    const entries = [entry(0, 2), entry(14, 6, ['worsening'])];

    expect(reasonsForCare(entries, start + 14 * dayMs)).toEqual(['worsening']);
  });
});

describe('a wrong clock', () => {
  test('in the past makes no weeks out of an afternoon: answers from the future are left out', () => {
    const entries = [entry(30, 5), entry(0, 5)];

    expect(reasonsForCare(entries, start)).toEqual([]);
    expect(reasonsForCare(entries, start + 30 * dayMs)).toEqual(['noImprovement']);
  });

  test('does not matter to the order in which answers were kept', () => {
    const entries = [entry(21, 4), entry(7, 4), entry(0, 4), entry(14, 4)];

    expect(reasonsForCare(entries, start + 21 * dayMs)).toEqual(['noImprovement']);
  });
});

describe('properties', () => {
  const histories = array(tuple(double({ min: 0, max: 120, noNaN: true }), integer({ min: 0, max: 10 })), {
    maxLength: 20
  });

  test('any sign in the latest answer is always among the reasons', () => {
    assert(
      property(
        histories,
        integer({ min: 0, max: 10 }),
        subarray([...careSigns], { minLength: 1 }),
        (said, now, signs) => {
          const entries = [
            ...said.map(([day, discomfort]) => entry(day, discomfort)),
            entry(130, now, signs)
          ];

          expect(reasonsForCare(entries, start + 130 * dayMs)).toEqual(expect.arrayContaining(signs));
        }
      )
    );
  });

  test('more discomfort in the latest answer never takes a reason away', () => {
    assert(
      property(histories, integer({ min: 1, max: 9 }), (said, now) => {
        const before = said.map(([day, discomfort]) => entry(day, discomfort));
        const at = (discomfort: number) =>
          reasonsForCare([...before, entry(130, discomfort)], start + 130 * dayMs);

        expect(at(now + 1)).toEqual(expect.arrayContaining([...at(now)]));
      })
    );
  });

  test('nobody without discomfort and without signs is sent anywhere', () => {
    assert(
      property(histories, constantFrom(0), (said, none) => {
        const entries = [...said.map(([day, discomfort]) => entry(day, discomfort)), entry(130, none)];

        expect(reasonsForCare(entries, start + 130 * dayMs)).toEqual([]);
      })
    );
  });
});
