import type { LocalTime } from '../../core/breaks/localTime.ts';
import { addDays } from '../../core/history/calendar.ts';
import type { DayRange } from '../../core/ipc/reportContract.ts';
import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import { historyFile } from './historyDatabase.ts';
import type { HistoryStore } from './historyStore.ts';

/** Deletes days with everything that is kept of them, wherever that stands. */
export type DayDeletion = {
  /** The user wants these days deleted; null: all. */
  readonly deleteDays: (range: DayRange | null) => void;
  /** To be called once a minute: deletes what is older than the setting, once a day and after a change. */
  readonly forgetOldDays: () => void;
};

export type DayDeletionParts = {
  readonly store: Pick<HistoryStore, 'dates' | 'remove' | 'removeBefore'>;
  readonly localNow: () => LocalTime;
  readonly historyDays: () => number;
  /** Check-ins and breathing sessions, from one moment up to another (not included), epoch milliseconds. */
  readonly forgetSaidAndBreathed: (fromEpochMs: number, toEpochMs: number) => void;
  /** What is still under way of these local days. */
  readonly forgetUnderWay: (isGone: (date: string) => boolean) => void;
  readonly changed: () => void;
  readonly notice: (content: NoticeContent) => void;
};

/**
 * What is to be deleted must have stood for so many minutes: a number that is being typed passes through others, and a
 * clock that is years ahead is put right within the hour by who notices it, or by the network.
 */
export const settledMinutes = 60;

export function createDayDeletion(parts: DayDeletionParts): DayDeletion {
  const { store } = parts;
  /** The day and the setting for which old days were last looked for. */
  let tidiedFor = '';
  let seenDays = parts.historyDays();
  let seenDate = parts.localNow().date;
  let waitMinutes = 0;
  return {
    deleteDays: (range) => {
      const isGone = (date: string): boolean => range === null || (date >= range.from && date <= range.to);
      const days = (store.dates() ?? []).filter(isGone).length;
      const gone = store.remove(range);
      if (range === null) parts.forgetSaidAndBreathed(0, Number.MAX_SAFE_INTEGER);
      else parts.forgetSaidAndBreathed(midnight(range.from), midnight(addDays(range.to, 1)));
      parts.forgetUnderWay(isGone);
      parts.changed();
      parts.notice(
        gone ? { kind: 'historyDeleted', days } : { kind: 'historyNotDeleted', file: historyFile }
      );
    },
    forgetOldDays: () => {
      const { date } = parts.localNow();
      const historyDays = parts.historyDays();
      if (historyDays !== seenDays || date !== seenDate) waitMinutes = settledMinutes;
      seenDays = historyDays;
      seenDate = date;
      if (waitMinutes > 0) waitMinutes -= 1;
      if (waitMinutes > 0) return;
      if (tidiedFor === `${date} ${historyDays}`) return;
      tidiedFor = `${date} ${historyDays}`;
      // A file may hold half a day, too; the calendar has none.
      const oldest = addDays(date, -Math.floor(historyDays));
      store.removeBefore(oldest);
      parts.forgetSaidAndBreathed(0, midnight(oldest));
      parts.changed();
    }
  };
}

/** Epoch milliseconds of the beginning of a local day, in the time zone of now. */
function midnight(date: string): number {
  return new Date(`${date}T00:00:00`).getTime();
}
