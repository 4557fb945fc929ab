import { describe, expect, it, onTestFinished } from 'vitest';
import type { LocalTime } from '../../../src/core/breaks/localTime.ts';
import { noSummaries, type SummaryMemory } from '../../../src/core/history/summaryClock.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { createHistorySummaries } from '../../../src/main/history/historySummaries.ts';
import { openHistoryStore } from '../../../src/main/history/historyStore.ts';
import { createReportBook } from '../../../src/main/history/reportBook.ts';
import { createText } from '../../../src/text/createText.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { minutesOf } from '../../fakes/historyRows.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const friday: LocalTime = { date: '2026-07-17', weekday: 'friday', minuteOfDay: 1060 };
const monday: LocalTime = { date: '2026-07-20', weekday: 'monday', minuteOfDay: 540 };

function summaries(local: LocalTime, asked = true, memory: SummaryMemory = noSummaries) {
  const store = openHistoryStore({
    folder: temporaryFolder(),
    log: heardLog(),
    notice: () => undefined,
    now: () => 0
  });
  onTestFinished(store.close);
  store.write(minutesOf('2026-07-17', 30, 540, { states: { upright: 60 } }));
  store.write(minutesOf('2026-07-17', 10, 570, { states: { forwardHead: 60 } }));
  const told: string[] = [];
  const saved: SummaryMemory[] = [];
  const order: string[] = [];
  const made = createHistorySummaries({
    memory,
    save: (next) => {
      saved.push(next);
      order.push('saved');
    },
    settings: () => ({ ...defaultSettings, eveningSummary: asked, weeklyDigest: asked }),
    localNow: () => local,
    calm: () => true,
    book: createReportBook({
      store,
      minuteUnderWay: () => null,
      checkIns: () => [],
      keepsHistory: () => true,
      localNow: () => local
    }),
    text: createText('en'),
    notifier: {
      show: ({ title, body }) => {
        told.push(`${title}: ${body}`);
        order.push('told');
      }
    }
  });
  return { ...made, told, saved, order };
}

describe('what is told of the days', () => {
  it('in the evening: how upright the day was, and what stood out; once, also after a restart', () => {
    const first = summaries(friday);
    first.minutePassed();
    first.minutePassed();
    expect(first.told).toHaveLength(1);
    expect(first.told[0]).toMatch(
      /^Your day so far: Upright 75\s%\sof the 40\smin I could see\. Mostly the head drifting forward\.$/u
    );
    expect(first.saved).toEqual([{ eveningOn: '2026-07-17', digestOn: null }]);
    const again = summaries(friday, true, first.saved[0]);
    again.minutePassed();
    expect(again.told).toEqual([]);
  });

  it('no second time after a crash: that it is told is written down before it is', () => {
    const { minutePassed, order } = summaries(friday);
    minutePassed();
    expect(order).toEqual(['saved', 'told']);
  });

  it('on Monday: the week before', () => {
    const { minutePassed, told } = summaries(monday);
    minutePassed();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Your past week: Upright 75\s%/u);
  });

  it('nothing to those who did not ask', () => {
    const { minutePassed, told, saved } = summaries(friday, false);
    minutePassed();
    expect([told, saved]).toEqual([[], []]);
  });
});
