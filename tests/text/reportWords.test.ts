import { describe, expect, test } from 'vitest';
import type { DayReport, RangeReport, ReportRequest } from '../../src/core/history/report.ts';
import { reportSource } from '../../src/renderer/gallery/reportCases.ts';
import { createText } from '../../src/text/createText.ts';
import { reportAsText } from '../../src/text/reportAsText.ts';
import { describeAlertRecord, describeReportTips } from '../../src/text/reportDetails.ts';
import { dayOfMoment, formatMinute, momentOfDay } from '../../src/text/reportMoments.ts';
import { describeCoverage, describeDay, describeRange } from '../../src/text/reportWords.ts';

const text = createText('en-GB');
const usual = await dayOf('report', '2026-11-19');

describe('what a report says first', () => {
  test('is how upright, of how much, and what stood out from when on', () => {
    const { sentence, cause } = describeDay(text, usual);

    expect(plain(sentence)).toBe('Upright 69 % of the 5 h 38 min I could see.');
    expect(cause).toEqual({
      sentence: 'Mostly the head drifting forward, from 14:00 on.',
      state: 'forwardHead'
    });
  });

  test('is the same without an hour where the cause was spread over the day', () => {
    const { cause } = describeDay(text, { ...usual, mainCauseFromHour: null });

    expect(cause?.sentence).toBe('Mostly the head drifting forward.');
  });

  test('is the longest sitting, or that nothing stood out, where no posture did', () => {
    const said = (mainCause: 'longSitting' | null): string | undefined =>
      describeDay(text, { ...usual, totals: { ...usual.totals, mainCause } }).cause?.sentence;

    expect(said('longSitting')).toBe('The longest sitting was 47\u00a0min.');
    expect(said(null)).toBe('Nothing stood out.');
  });

  test('is that there is too little to tell under half an hour, with no cause', async () => {
    const { sentence, cause, notes } = describeDay(text, await dayOf('report-first', '2026-11-19'));

    expect(plain(sentence)).toBe('I could see 24 min. That is too little to tell how you sat.');
    expect(cause).toBeNull();
    expect(notes).toContain('A short day: 24\u00a0min at the desk with Plumbline.');
  });

  test('does not call a day short that is not over', async () => {
    const { notes } = describeDay(text, await dayOf('report-first', '2026-11-19'), true);

    expect(notes).toContain('So far: 24\u00a0min at the desk with Plumbline.');
  });

  test('is a day without the camera where it was not to watch', async () => {
    const { sentence } = describeDay(text, await dayOf('report-withoutCamera', '2026-11-19'));

    expect(plain(sentence)).toBe(
      'A day without the camera: you sat for 6 h 45 min and took 4 movement breaks.'
    );
  });

  test('is that nothing could be told, with the strongest reason', async () => {
    const { sentence, notes } = describeDay(text, await dayOf('report-unknown', '2026-11-19'));

    expect(sentence).toBe('I could not tell how you sat.');
    expect(notes).toContain('Most of the time: Too dark.');
  });

  test('tells of a change of the clocks', async () => {
    const { notes } = describeDay(text, await dayOf('report-short', '2026-11-18'));

    expect(notes).toContain('The clocks were changed on this day: an hour is missing, or came twice.');
  });
});

describe('a comparison', () => {
  const compared = (usualPoints: number, previousPoints: number): readonly string[] =>
    describeDay(text, {
      ...usual,
      comparison: {
        usual: { days: 7, points: usualPoints },
        previous: { date: '2026-11-18', points: previousPoints }
      }
    }).notes;

  test('is with the usual day and the day before, above, below or alike', () => {
    expect(compared(6, -1)).toEqual([
      '6 percentage points above your usual day. 1 percentage point below Wednesday 18 November.'
    ]);
    expect(compared(0, 1)).toEqual([
      'Much like your usual day. 1 percentage point above Wednesday 18 November.'
    ]);
  });

  test('is left out where there is nothing to compare with', () => {
    const { notes } = describeDay(text, { ...usual, comparison: { usual: null, previous: null } });

    expect(notes).toEqual([]);
  });

  test('of a week is with the week before', async () => {
    const week = await rangeOf({ kind: 'week', date: '2026-11-19' });
    const { notes } = describeRange(text, {
      ...week,
      previous: { upright: { kind: 'known', share: 0.7 }, points: -3 }
    });

    expect(notes).toEqual(['3 percentage points below the week before.']);
  });
});

test('coverage says how much of the time was seen, and away apart from it', () => {
  expect(describeCoverage(text, usual.totals.coverage)).toEqual([
    'Seen 5\u00a0h 38\u00a0min of 6\u00a0h 8\u00a0min.',
    'You were away from the desk for 52\u00a0min besides.'
  ]);
  expect(
    describeCoverage(text, { runningSeconds: 3600, judgedSeconds: 3600, awaySeconds: 0, unseen: [] })
  ).toEqual(['Seen all of the 1\u00a0h.']);
});

test('an alert says when, which posture, how much for how long, and how it ended', () => {
  const record = {
    raisedAt: 0,
    endedAt: 14_000,
    date: '2026-11-19',
    minuteOfDay: 905,
    state: 'forwardHead',
    findings: [{ measure: 'headForwardCm', amount: 5.8 }],
    heldSeconds: 20,
    outcome: 'recovered'
  } as const;

  expect(describeAlertRecord(text, record)).toEqual({
    time: '15:05',
    posture: 'Head forward',
    what: 'Your head had drifted 6 cm towards the screen, for 20\u00a0s.',
    end: 'Upright again after 10\u00a0s'
  });
  expect(describeAlertRecord(text, { ...record, findings: [] }).what).toBe('Head forward, for 20\u00a0s.');
  expect(describeAlertRecord(text, { ...record, outcome: 'wrong' }).end).toBe('You said that was wrong');
});

test('tips keep their order, and those for the night are told apart', () => {
  expect(
    describeReportTips(text, ['screenAtEyeLevel', 'levelPillow']).map(({ id, forTheNight }) => [
      id,
      forTheNight
    ])
  ).toEqual([
    ['screenAtEyeLevel', false],
    ['levelPillow', true]
  ]);
});

describe('a report as plain text', () => {
  test('holds the sentence, the figures, the causes, what was not seen, the alerts and the tip', () => {
    const lines = plain(
      reportAsText(text, 'Thursday, 19 November 2026', { kind: 'day', report: usual })
    ).split('\n');

    expect(lines.slice(0, 3)).toEqual([
      'Thursday, 19 November 2026',
      '',
      'Upright 69 % of the 5 h 38 min I could see. Mostly the head drifting forward, from 14:00 on.'
    ]);
    for (const line of [
      'Movement breaks: 6, 4 reminders',
      'Head forward: 1 h 4 min',
      'Too dark: 19 min',
      '15:31: Your head had been bowed by 29°, for 20 s. You said that was wrong.'
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.at(-1)).toMatch(/^Sleep on your side or back: /u);
  });

  test('of a week names each day, those without Plumbline too', async () => {
    const report = await rangeOf({ kind: 'week', date: '2026-11-19' });
    const lines = reportAsText(text, 'This week', { kind: 'range', report }).split('\n');

    expect(lines).toContain('Thu 19 Nov: 69 %');
    expect(lines).toContain('Sun 22 Nov: Plumbline was not running');
  });
});

test('days and minutes are told as the wall clock showed them, whatever the zone does that day', () => {
  for (const date of ['2026-03-29', '2026-10-25', '2026-01-01', '0999-12-31']) {
    expect(dayOfMoment(momentOfDay(date))).toBe(date);
  }
  expect([0, 150, 1439].map((minute) => formatMinute(text, minute))).toEqual(['00:00', '02:30', '23:59']);
});

/** Large headings keep numbers and units together by spaces that do not break. */
function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

async function dayOf(name: string, date: string): Promise<DayReport> {
  const answer = await reportSource(name)({ kind: 'day', date });
  if (answer.kind !== 'day') throw new Error(`The gallery has no report of ${date} in ${name}.`);
  return answer.report;
}

async function rangeOf(request: ReportRequest): Promise<RangeReport> {
  const answer = await reportSource('report')(request);
  if (answer.kind !== 'range') throw new Error('The gallery has no such range.');
  return answer.report;
}
