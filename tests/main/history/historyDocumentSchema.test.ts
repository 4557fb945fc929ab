import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumsOf } from '../../../src/core/history/daySums.ts';
import { type HistoryDocument, historyDocumentOf } from '../../../src/core/history/historyDocument.ts';
import type { HistoryEvent, MinuteRecord } from '../../../src/core/history/records.ts';
import { historyDocumentSchema } from '../../../src/main/history/historyDocumentSchema.ts';
import { anyEvents, anyMinutes } from '../../core/history/records.ts';

const documented: unknown = JSON.parse(readFileSync(resolve('docs/export.schema.json'), 'utf8'));

function compiled(): ValidateFunction {
  if (typeof documented !== 'object' || documented === null) throw new Error('no schema');
  const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/u } });
  return ajv.compile(documented);
}
const validate = compiled();

/** As it is read from the file. */
function written(document: HistoryDocument): unknown {
  return JSON.parse(JSON.stringify(document));
}

const date = '2026-03-02';
const checkIn: HistoryEvent = {
  kind: 'checkIn',
  record: {
    atEpochMs: Date.parse(`${date}T10:00Z`),
    date,
    minuteOfDay: 600,
    discomfort: 3,
    harder: ['turningHead'],
    signs: ['numbness']
  }
};
const others: readonly HistoryEvent[] = [
  checkIn,
  {
    kind: 'cameraGap',
    record: { reason: 'call', fromMs: 0, toMs: 1_320_000, seconds: 1320, date, minuteOfDay: 665 }
  },
  { kind: 'pairing', record: { ruleId: 'slouchBringsBreakForward', at: 0, date } },
  { kind: 'tipShown', record: { tipId: 'chairCarries', date } }
];

function documentOf(minutes: readonly MinuteRecord[], events: readonly HistoryEvent[]): HistoryDocument {
  const days = [{ date, sums: sumsOf(minutes, events) }];
  return historyDocumentOf({ minutes, events }, days, { from: date, to: date }, Date.parse(`${date}T18:00Z`));
}

describe('the exported document', () => {
  test('is as docs/export.schema.json says, whatever the days were like', () => {
    fc.assert(
      fc.property(anyMinutes(date), anyEvents(date), (minutes, events) => {
        validate(written(documentOf(minutes, [...events, ...others])));
        expect(validate.errors).toBeNull();
      })
    );
  });

  test('may hold everything, and nothing', () => {
    expect(validate(written(historyDocumentOf({ minutes: [], events: [] }, [], null, 0)))).toBe(true);
  });

  test('with a part that is not documented, or without one that is, is another form', () => {
    const [minute] =
      fc.sample(
        anyMinutes(date).filter(({ length }) => length > 0),
        1
      )[0] ?? [];
    if (minute === undefined) throw new Error('no minute');
    const whole = documentOf([minute], others);
    expect(validate(written(whole))).toBe(true);
    expect(validate({ ...whole, more: 1 })).toBe(false);
    expect(validate({ ...whole, minutes: [{ ...minute, runningSeconds: 61 }] })).toBe(false);
    expect(validate({ ...whole, minutes: [{ ...minute, states: { standing: 3 } }] })).toBe(false);
    expect(validate({ ...whole, events: [{ kind: 'checkIn', record: {} }] })).toBe(false);
    expect(validate({ ...whole, version: 2 })).toBe(false);
  });

  test('is described in docs as the code describes it', () => {
    expect(documented).toEqual(JSON.parse(JSON.stringify(historyDocumentSchema())));
  });
});
