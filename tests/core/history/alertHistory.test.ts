import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/breaks/localTime.ts';
import { noOpenAlert, stepAlertHistory } from '../../../src/core/history/alertHistory.ts';
import type { MonitorEffect, MonitorEvent } from '../../../src/core/monitor/monitorEvent.ts';
import type { Verdict } from '../../../src/core/posture/verdict.ts';
import { localTime, utc } from '../breaks/desk.ts';

const verdict: Verdict = {
  t: 120,
  state: 'slouch',
  reason: null,
  also: null,
  alerting: 'slouch',
  since: 104.6,
  measures: {},
  confidence: 1,
  findings: [{ measure: 'headDropCm', amount: 5 }]
};
const raisedAt = Date.parse('2026-03-02T09:30:00Z');
const shown: MonitorEffect = {
  kind: 'alertShown',
  alert: { id: 7, verdict, raisedAt },
  notify: true,
  volume: null
};
const ticked: MonitorEvent = { kind: 'ticked' };

function at(seconds: number): Reading {
  const epochMs = raisedAt + seconds * 1000;
  return { epochMs, seconds, local: localTime(epochMs, utc) };
}

const [open] = stepAlertHistory(noOpenAlert, ticked, [shown], at(0));

describe('an alert in history', () => {
  test('is written when it ends, as it was when it was raised', () => {
    const [left, record] = stepAlertHistory(
      open,
      ticked,
      [{ kind: 'alertWithdrawn', id: 7, recovered: true }],
      at(25)
    );
    expect(left).toBeNull();
    expect(record).toEqual({
      raisedAt,
      endedAt: raisedAt + 25_000,
      date: '2026-03-02',
      minuteOfDay: 570,
      state: 'slouch',
      findings: verdict.findings,
      heldSeconds: 15,
      outcome: 'recovered'
    });
  });

  test.each<readonly [MonitorEvent, boolean, string]>([
    [{ kind: 'alertCalledWrong', id: 7 }, false, 'wrong'],
    [{ kind: 'alertDismissed', id: 7 }, false, 'dismissed'],
    [{ kind: 'screenLocked' }, false, 'interrupted'],
    [ticked, true, 'recovered']
  ])('ends with %o as it was answered', (event, recovered, outcome) => {
    const [, record] = stepAlertHistory(open, event, [{ kind: 'alertWithdrawn', id: 7, recovered }], at(5));
    expect(record?.outcome).toBe(outcome);
  });

  test('ends when Plumbline quits, although nobody takes it down', () => {
    const [left, record] = stepAlertHistory(open, { kind: 'ended' }, [], at(9));
    expect(left).toBeNull();
    expect(record).toMatchObject({ outcome: 'interrupted', endedAt: raisedAt + 9000 });
  });

  test('stays open until its own end', () => {
    expect(stepAlertHistory(open, ticked, [], at(60))).toEqual([open, null]);
    const other = stepAlertHistory(
      open,
      ticked,
      [{ kind: 'alertWithdrawn', id: 6, recovered: true }],
      at(60)
    );
    expect(other).toEqual([open, null]);
  });

  test('stood as long as it did, even if the wall clock was set meanwhile', () => {
    const { local } = at(0);
    const [, record] = stepAlertHistory(open, ticked, [{ kind: 'alertWithdrawn', id: 7, recovered: true }], {
      epochMs: raisedAt - 3_600_000,
      seconds: 30,
      local
    });
    expect(record?.endedAt).toBe(raisedAt + 30_000);
  });
});
