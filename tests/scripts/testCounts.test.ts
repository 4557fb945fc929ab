import { expect, test } from 'vitest';
import {
  addCounts,
  countLine,
  countPlaywright,
  countVitest,
  isGood,
  noReport
} from '../../scripts/testCounts.ts';

const vitest = {
  testResults: [
    {
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'a' },
        { status: 'failed', fullName: 'b' },
        { status: 'pending', fullName: 'c' },
        { status: 'todo', fullName: 'd' }
      ]
    },
    { status: 'failed', assertionResults: [] }
  ]
};

const playwright = {
  suites: [
    {
      specs: [{ title: 'one', tests: [{ status: 'expected' }] }],
      suites: [
        {
          specs: [
            { title: 'two', tests: [{ status: 'unexpected' }] },
            { title: 'three', tests: [{ status: 'flaky' }] },
            {
              title: 'four',
              tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no display' }] }]
            },
            { title: 'five', tests: [{ status: 'skipped', annotations: [{ type: 'skip' }] }] }
          ]
        }
      ]
    }
  ],
  errors: [{ message: 'a file could not be loaded' }]
};

test('unit tests are counted, and a file that could not run is a failure', () => {
  expect(countVitest(vitest)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 2,
    skippedBecause: ['c: marked in the test file', 'd: marked in the test file']
  });
});

test('end-to-end tests are counted through all suites; repeated luck and errors are failures', () => {
  expect(countPlaywright(playwright)).toEqual({
    passed: 1,
    failed: 3,
    skipped: 2,
    skippedBecause: ['four: no display', 'five: marked in the test file']
  });
});

test('a missing or unreadable report is a failure', () => {
  for (const report of [null, 'text', {}, { testResults: 3 }, { suites: null }]) {
    expect(countVitest(report)).toEqual(noReport);
    expect(countPlaywright(report)).toEqual(noReport);
  }
});

test('the last line names skipped tests only when there are any', () => {
  const good = { passed: 3, failed: 0, skipped: 0, skippedBecause: [] };
  expect(countLine(good)).toBe('3 passed, 0 failed');
  expect(countLine(addCounts([good, countPlaywright(playwright)]))).toBe('4 passed, 3 failed, 2 skipped');
});

test('a run in which nothing ran is not good', () => {
  expect(isGood({ passed: 0, failed: 0, skipped: 4, skippedBecause: [] })).toBe(false);
  expect(isGood({ passed: 1, failed: 0, skipped: 4, skippedBecause: [] })).toBe(true);
  expect(isGood({ passed: 9, failed: 1, skipped: 0, skippedBecause: [] })).toBe(false);
});
