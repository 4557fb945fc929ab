import { describe, expect, test } from 'vitest';
import { listedReasons } from '../../../src/core/history/listedReasons.ts';

const dark = { reason: 'tooDark', seconds: 600 } as const;
const minute = { reason: 'turned', seconds: 60 } as const;
const moment = { reason: 'lowConfidence', seconds: 59 } as const;

describe('the reasons that a report lists', () => {
  test('are those of a minute and more', () => {
    expect(listedReasons({ unseen: [dark, minute, moment] })).toEqual([dark, minute]);
  });

  test('are all of them where none lasted as long: something was not seen, and why is said', () => {
    expect(listedReasons({ unseen: [moment] })).toEqual([moment]);
    expect(listedReasons({ unseen: [] })).toEqual([]);
  });
});
