import { describe, expect, test } from 'vitest';
import { dayReport, type DayReportInput } from '../../../src/core/history/dayReport.ts';
import { type DatedSums, sumsOf } from '../../../src/core/history/daySums.ts';
import type { MinuteRecord } from '../../../src/core/history/records.ts';
import type { DayReport } from '../../../src/core/history/report.ts';
import { zone } from '../breaks/desk.ts';
import { alertEvent, breakEvent, breathingEvent, sat, stretch } from './records.ts';

const date = '2026-03-02';

function reportOf(input: Partial<DayReportInput>): DayReport {
  return dayReport({
    date,
    minutes: [],
    events: [],
    earlier: [],
    checkIns: [],
    shownTips: [],
    partOfDay: 'afternoon',
    ...input
  });
}

/** An earlier day of one hour that was judged, with so many percent of it upright. */
function dayBefore(day: string, percent: number, rulesVersion = 1): DatedSums {
  const upright = (60 * percent) / 100;
  const minutes = stretch(`${day}T09:00Z`, 60, { states: { upright, slouch: 60 - upright }, rulesVersion });
  return { date: day, sums: sumsOf(minutes, []) };
}

/*
 * Monday 2 March 2026, worked out by hand.
 *
 *   from   minutes  what each minute holds            judged  upright  slouch  forward  other
 *   09:00       60  45 s upright, 15 s slouch           3600     2700     900
 *   10:00        5  away (a natural break)                                              300 away
 *   10:05       60  30 s upright, 30 s forward head     3600     1800             1800
 *   11:05       22  camera given to a call                                              1320 in a call
 *   11:27       40  too dark                                                            2400 too dark
 *   12:07       53  away (lunch, locked)                                                3180 away
 *   13:00      120  24 s upright, 36 s slouch           7200     2880    4320
 *                                                      14400     7380    5220     1800
 * Running: 360 min = 21600 s; away 3480 s, so 18120 s at the desk = 14400 judged + 2400 + 1320.
 * Upright: 7380 / 14400 = 51.25 %.
 * Main cause: slouch, 5220 s. From 13:00 on 4320 of them, 83 %, in 7200 of 14400 judged seconds, just half; from 14:00
 * on 2160, 41 %, which is too few: 13 it is.
 * Sitting: 60 min until the break; 122 min from 10:05 to 12:07; 120 min from 13:00.
 * Alerts: 20 s, 40 s and 90 s until upright, one called wrong: median 40 s.
 */
const ordinary: readonly MinuteRecord[] = [
  ...sat(stretch('2026-03-02T09:00Z', 60, { states: { upright: 45, slouch: 15 } })),
  ...stretch('2026-03-02T10:00Z', 5, { states: { away: 60 } }),
  ...sat(stretch('2026-03-02T10:05Z', 60, { states: { upright: 30, forwardHead: 30 } })),
  ...sat(stretch('2026-03-02T11:05Z', 22, { unwatched: { inCall: 60 } }), 3600),
  ...sat(stretch('2026-03-02T11:27Z', 40, { states: { cannotTell: 60 }, cannotTell: { tooDark: 60 } }), 4920),
  ...stretch('2026-03-02T12:07Z', 53, { states: { away: 60 } }),
  ...sat(stretch('2026-03-02T13:00Z', 120, { states: { upright: 24, slouch: 36 } }))
];
const ordinaryEvents = [
  breakEvent('2026-03-02T09:45Z', 'due'),
  breakEvent('2026-03-02T09:46Z', 'postponed'),
  breakEvent('2026-03-02T10:03Z', 'natural', 180),
  breakEvent('2026-03-02T10:50Z', 'due'),
  breakEvent('2026-03-02T10:51Z', 'shown'),
  breakEvent('2026-03-02T10:53Z', 'skipped'),
  breakEvent('2026-03-02T09:20Z', 'due', 0, 'micro'),
  breakEvent('2026-03-02T09:20:20Z', 'taken', 20, 'micro'),
  breakEvent('2026-03-02T13:45Z', 'due'),
  breakEvent('2026-03-02T13:48Z', 'halfTaken', 100),
  alertEvent('2026-03-02T09:10Z', 20),
  alertEvent('2026-03-02T10:20Z', 40, { state: 'forwardHead' }),
  alertEvent('2026-03-02T13:30Z', 90),
  alertEvent('2026-03-02T14:30Z', 5, { outcome: 'wrong' }),
  breathingEvent('2026-03-02T14:40Z', 150),
  breathingEvent('2026-03-02T14:50Z', 30)
];

describe('an ordinary day', () => {
  const report = reportOf({ minutes: ordinary, events: ordinaryEvents });

  test('has the share upright that a pencil finds', () => {
    expect(report.totals.upright).toEqual({ kind: 'known', share: 0.5125 });
    expect(report.totals.states).toEqual({
      upright: 7380,
      slouch: 5220,
      forwardHead: 1800,
      away: 3480,
      cannotTell: 2400
    });
    expect(report.totals.short).toBe(false);
  });

  test('tells what was watched and why the rest was not', () => {
    expect(report.totals.coverage).toEqual({
      runningSeconds: 18_120,
      judgedSeconds: 14_400,
      awaySeconds: 3480,
      unseen: [
        { reason: 'tooDark', seconds: 2400 },
        { reason: 'inCall', seconds: 1320 }
      ]
    });
  });

  test('names the main cause, its hour, and the others after it', () => {
    expect(report.totals.mainCause).toBe('slouch');
    expect(report.mainCauseFromHour).toBe(13);
    expect(report.causes).toEqual([
      { state: 'slouch', seconds: 5220 },
      { state: 'forwardHead', seconds: 1800 }
    ]);
  });

  test('draws the day without holes', () => {
    expect(report).toMatchObject({ fromMinute: 540, toMinute: 900, clockChanged: false });
    expect(report.ribbon).toEqual([
      { fromMinute: 540, toMinute: 600, kind: 'upright', reason: null },
      { fromMinute: 600, toMinute: 605, kind: 'away', reason: null },
      // 30 to 30: the better one is shown.
      { fromMinute: 605, toMinute: 665, kind: 'upright', reason: null },
      { fromMinute: 665, toMinute: 687, kind: 'unwatched', reason: 'inCall' },
      { fromMinute: 687, toMinute: 727, kind: 'cannotTell', reason: 'tooDark' },
      { fromMinute: 727, toMinute: 780, kind: 'away', reason: null },
      { fromMinute: 780, toMinute: 900, kind: 'slouch', reason: null }
    ]);
  });

  test('puts a break where it began, and alerts and breathing where they were', () => {
    expect(report.marks).toEqual([
      { kind: 'alert', minute: 550, state: 'slouch' },
      { kind: 'break', minute: 560, outcome: 'taken', breakKind: 'micro' },
      { kind: 'break', minute: 600, outcome: 'natural', breakKind: 'movement' },
      { kind: 'alert', minute: 620, state: 'forwardHead' },
      { kind: 'break', minute: 653, outcome: 'skipped', breakKind: 'movement' },
      { kind: 'alert', minute: 810, state: 'slouch' },
      { kind: 'break', minute: 826, outcome: 'taken', breakKind: 'movement' },
      { kind: 'alert', minute: 870, state: 'slouch' },
      { kind: 'breathing', minute: 880, done: true },
      { kind: 'breathing', minute: 890, done: false }
    ]);
  });

  test('counts breaks, alerts, breathing and sitting', () => {
    const { movementBreaks, microBreaks, alerts, breathing, longestSittingSeconds, sittingSeconds } =
      report.totals;
    expect(movementBreaks).toEqual({
      due: 3,
      taken: 1,
      natural: 1,
      skipped: 1,
      postponed: 1,
      interrupted: 0
    });
    expect(microBreaks).toEqual({ due: 1, taken: 1, natural: 0, skipped: 0, postponed: 0, interrupted: 0 });
    expect(alerts).toEqual({ count: 4, wrong: 1, medianRecoverySeconds: 40 });
    expect(breathing).toEqual({ sessions: 2, done: 1, seconds: 180 });
    expect(longestSittingSeconds).toBe(122 * 60);
    expect(sittingSeconds).toBe((60 + 122 + 120) * 60);
  });

  test('is compared with the last day that has a share, and with the median of the week before', () => {
    /*
     * Sunday has too little to tell, so Saturday is the day before: 51 - 40 = +11 points.
     * The seven days from 23 February on have 40, 60, 62 and 70 %: median 61, so 51 - 61 = -10 points.
     * The 22nd is the eighth day, the 27th was judged by other rules.
     */
    const earlier = [
      dayBefore('2026-02-22', 10),
      dayBefore('2026-02-24', 60),
      dayBefore('2026-02-25', 62),
      dayBefore('2026-02-26', 70),
      dayBefore('2026-02-27', 95, 0),
      dayBefore('2026-02-28', 40),
      { date: '2026-03-01', sums: sumsOf(stretch('2026-03-01T09:00Z', 29, { states: { upright: 60 } }), []) }
    ];
    expect(reportOf({ minutes: ordinary, earlier }).comparison).toEqual({
      previous: { date: '2026-02-28', points: 11 },
      usual: { days: 4, points: -10 }
    });
  });

  test('is compared with nothing that is two weeks old or too little to be usual', () => {
    const earlier = [dayBefore('2026-02-15', 60), dayBefore('2026-02-27', 60), dayBefore('2026-02-28', 60)];
    expect(reportOf({ minutes: ordinary, earlier }).comparison.usual).toBeNull();
    expect(reportOf({ minutes: ordinary, earlier: earlier.slice(0, 1) }).comparison.previous).toBeNull();
  });

  test('is compared with a day two weeks ago at the earliest, and never with itself or a later one', () => {
    const previousOf = (...days: readonly string[]): string | undefined =>
      reportOf({ minutes: ordinary, earlier: days.map((day) => dayBefore(day, 60)) }).comparison.previous
        ?.date;
    expect(previousOf('2026-02-16')).toBe('2026-02-16');
    expect(previousOf('2026-02-16', date, '2026-03-03')).toBe('2026-02-16');
  });

  test('gives one tip for its cause, the same whenever it is read, and in the evening one for the night', () => {
    const shown = [
      { tipId: 'screenAtEyeLevel', date: '2026-03-01' },
      { tipId: 'chairCarries', date }
    ];
    const tips = reportOf({ minutes: ordinary, shownTips: shown }).tips;
    expect(tips).toEqual(['chairCarries']);
    const evening = reportOf({ minutes: ordinary, shownTips: shown, partOfDay: 'evening' }).tips;
    expect(evening).toEqual(['chairCarries', 'sideOrBack']);
  });
});

describe('days that are not like others', () => {
  test('an empty day has nothing and says nothing', () => {
    const report = reportOf({});
    expect(report.totals.upright).toEqual({ kind: 'tooLittle' });
    expect(report).toMatchObject({
      ribbon: [],
      marks: [],
      fromMinute: 0,
      toMinute: 0,
      causes: [],
      advice: null
    });
    expect(report.totals.mainCause).toBeNull();
  });

  test('less than half an hour of judged time is too little to tell, half an hour is enough', () => {
    const of = (minutes: number): DayReport =>
      reportOf({ minutes: stretch('2026-03-02T09:00Z', minutes, { states: { upright: 60 } }) });
    expect(of(29).totals.upright).toEqual({ kind: 'tooLittle' });
    expect(of(30).totals.upright).toEqual({ kind: 'known', share: 1 });
  });

  test('a day of less than three hours at the desk is marked as short, however long the lunch', () => {
    const minutes = [
      ...stretch('2026-03-02T08:00Z', 179, { states: { upright: 60 } }),
      ...stretch('2026-03-02T12:00Z', 240, { states: { away: 60 } })
    ];
    expect(reportOf({ minutes }).totals.short).toBe(true);
    const longer = [...minutes, ...stretch('2026-03-02T17:00Z', 1, { unwatched: { paused: 60 } })];
    expect(reportOf({ minutes: longer }).totals.short).toBe(false);
  });

  test('a day without a camera still has its breaks, its sitting and a cause', () => {
    const report = reportOf({
      minutes: sat(stretch('2026-03-02T09:00Z', 200, { unwatched: { noCameraMode: 60 } })),
      events: [breakEvent('2026-03-02T09:45Z', 'due'), breakEvent('2026-03-02T09:48Z', 'skipped')]
    });
    expect(report.totals).toMatchObject({
      upright: { kind: 'tooLittle' },
      coverage: {
        runningSeconds: 12_000,
        judgedSeconds: 0,
        unseen: [{ reason: 'noCameraMode', seconds: 12_000 }]
      },
      longestSittingSeconds: 12_000,
      mainCause: 'longSitting',
      movementBreaks: { due: 1, skipped: 1 },
      short: false
    });
    expect(report.tips).toEqual(['breakRhythm']);
    expect(report.ribbon).toEqual([
      { fromMinute: 540, toMinute: 740, kind: 'unwatched', reason: 'noCameraMode' },
      { fromMinute: 740, toMinute: 780, kind: 'notRunning', reason: null }
    ]);
  });

  test('a day in which nothing could be told shows every reason with its time', () => {
    const report = reportOf({
      minutes: [
        ...stretch('2026-03-02T09:00Z', 100, {
          states: { cannotTell: 60 },
          cannotTell: { turned: 20, tooDark: 40 }
        }),
        ...stretch('2026-03-02T10:40Z', 10, {
          states: { cannotTell: 30 },
          cannotTell: { starting: 30 },
          unwatched: { starting: 30 }
        })
      ]
    });
    expect(report.totals.upright).toEqual({ kind: 'tooLittle' });
    expect(report.totals.coverage.unseen).toEqual([
      { reason: 'tooDark', seconds: 4000 },
      { reason: 'turned', seconds: 2000 },
      { reason: 'starting', seconds: 600 }
    ]);
    expect(report.ribbon[0]).toEqual({
      fromMinute: 540,
      toMinute: 640,
      kind: 'cannotTell',
      reason: 'tooDark'
    });
  });

  test('five minutes of a bad posture make a main cause, less does not', () => {
    const of = (seconds: number): DayReport =>
      reportOf({
        minutes: [
          ...stretch('2026-03-02T09:00Z', 100, { states: { upright: 60 } }),
          ...stretch('2026-03-02T12:00Z', 10, { states: { lean: seconds, upright: 60 - seconds } })
        ]
      });
    expect(of(30).totals.mainCause).toBe('lean');
    expect(of(29).totals.mainCause).toBeNull();
  });

  test('a posture that made up less than three in a hundred judged minutes is no main cause', () => {
    const of = (slouched: number): DayReport =>
      reportOf({
        minutes: [
          ...stretch('2026-03-02T08:00Z', 400 - slouched, { states: { upright: 60 } }),
          ...stretch('2026-03-02T16:00Z', slouched, { states: { slouch: 60 } })
        ]
      });
    expect(of(12).totals.mainCause).toBe('slouch');
    expect(of(11).totals.mainCause).toBeNull();
  });

  test('a cause may begin in the first hour after midnight', () => {
    const minutes = [
      ...stretch('2026-03-02T00:00Z', 60, { states: { upright: 60 } }),
      ...stretch('2026-03-02T01:00Z', 60, { states: { slouch: 60 } })
    ];
    expect(reportOf({ minutes }).mainCauseFromHour).toBe(1);
  });

  test('a cause that was spread over the day has no hour', () => {
    const minutes = stretch('2026-03-02T09:00Z', 480, { states: { upright: 40, slouch: 20 } });
    expect(reportOf({ minutes }).mainCauseFromHour).toBeNull();
  });

  test('a session over midnight belongs to both days, each with its own minutes', () => {
    const all = sat(stretch('2026-03-02T23:00Z', 120, { states: { upright: 60 } }));
    const first = reportOf({ minutes: all.filter((minute) => minute.date === date) });
    const second = reportOf({ date: '2026-03-03', minutes: all.filter((minute) => minute.date !== date) });
    expect(first).toMatchObject({ fromMinute: 1380, toMinute: 1440, totals: { sittingSeconds: 3600 } });
    expect(second).toMatchObject({ fromMinute: 0, toMinute: 60, totals: { sittingSeconds: 3600 } });
    // The sitting is one, whole on the day on which it ended.
    expect(second.totals.longestSittingSeconds).toBe(7200);
  });
});

describe('days whose clock was changed', () => {
  const berlin = zone('Europe/Berlin');

  test('the day of 23 hours has a hole where the clock shows none, and no second too many', () => {
    // 00:00 local is 23:00 UTC; the 23 hours to the next local midnight.
    const minutes = stretch('2026-03-28T23:00Z', 23 * 60, { states: { upright: 60 } }, berlin);
    const report = reportOf({ date: '2026-03-29', minutes });
    expect(report.totals.coverage.runningSeconds).toBe(23 * 3600);
    expect(report.clockChanged).toBe(true);
    expect(report.ribbon).toEqual([
      { fromMinute: 0, toMinute: 120, kind: 'upright', reason: null },
      { fromMinute: 120, toMinute: 180, kind: 'notRunning', reason: null },
      { fromMinute: 180, toMinute: 1440, kind: 'upright', reason: null }
    ]);
  });

  test('the day of 25 hours counts both hours from two to three, and draws them as one', () => {
    const minutes = [
      ...stretch('2026-10-24T22:00Z', 150, { states: { upright: 60 } }, berlin),
      // 02:30–02:59 for the first time, then 02:00–02:59 again, all slouching.
      ...stretch('2026-10-25T00:30Z', 90, { states: { slouch: 60 } }, berlin),
      ...stretch('2026-10-25T02:00Z', 21 * 60, { states: { upright: 60 } }, berlin)
    ];
    const report = reportOf({ date: '2026-10-25', minutes });
    expect(report.totals.coverage.runningSeconds).toBe(25 * 3600);
    expect(report.totals.states.slouch).toBe(90 * 60);
    expect(report.clockChanged).toBe(true);
    expect(report.ribbon).toEqual([
      // 02:00–02:29 was upright once and slouching once: the better one is shown.
      { fromMinute: 0, toMinute: 150, kind: 'upright', reason: null },
      { fromMinute: 150, toMinute: 180, kind: 'slouch', reason: null },
      { fromMinute: 180, toMinute: 1440, kind: 'upright', reason: null }
    ]);
  });

  test('a traveller’s day has the hours that the wall clock showed in both places', () => {
    // Two hours in London from 08:00 on; after the flight two hours in New York from 13:00 local time on.
    const minutes = [
      ...stretch('2026-03-02T08:00Z', 120, { states: { upright: 60 } }, zone('Europe/London')),
      ...stretch('2026-03-02T18:00Z', 120, { states: { slouch: 60 } }, zone('America/New_York'))
    ];
    const report = reportOf({ minutes });
    expect(report).toMatchObject({ fromMinute: 480, toMinute: 900, clockChanged: true });
    expect(report.ribbon.map(({ fromMinute, toMinute, kind }) => [fromMinute, toMinute, kind])).toEqual([
      [480, 600, 'upright'],
      [600, 780, 'notRunning'],
      [780, 900, 'slouch']
    ]);
    expect(report.totals.upright).toEqual({ kind: 'known', share: 0.5 });
  });
});

describe('check-ins of the day', () => {
  const checkIn = (day: string, discomfort: number, signs: readonly 'numbness'[] = []) => ({
    atEpochMs: Date.parse(`${day}T10:00Z`),
    date: day,
    minuteOfDay: 600,
    discomfort,
    harder: [],
    signs
  });

  test('stand at their minute, with the advice that followed', () => {
    const report = reportOf({ checkIns: [checkIn(date, 4, ['numbness'])] });
    expect(report.checkIns).toEqual([{ minute: 600, discomfort: 4 }]);
    expect(report.advice).toEqual({ reasons: ['numbness'], urgency: 'promptly' });
  });

  test('are judged with the weeks before, and not with what came later', () => {
    const before = [checkIn('2026-02-07', 4), checkIn('2026-02-16', 4)];
    const report = reportOf({ checkIns: [...before, checkIn(date, 4), checkIn('2026-03-09', 0)] });
    expect(report.advice?.reasons).toEqual(['noImprovement']);
  });

  test('of other days give this one no advice', () => {
    expect(reportOf({ checkIns: [checkIn('2026-03-01', 4, ['numbness'])] })).toMatchObject({
      checkIns: [],
      advice: null
    });
  });
});
