import type { LocalTime } from '../../core/breaks/localTime.ts';
import { addDays, isWithin } from '../../core/history/calendar.ts';
import {
  isRetentionDue,
  minuteOfRetention,
  oldestKeptDay,
  retentionDone,
  type RetentionWish,
  startRetention
} from '../../core/history/retention.ts';
import type { DayRange } from '../../core/ipc/reportContract.ts';
import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import { localMidnight } from '../system/localTime.ts';
import { historyFile } from './historyDatabase.ts';
import type { HistoryStore } from './historyStore.ts';

/** Deletes days with everything that is kept of them, wherever that stands. */
export type DayDeletion = {
  /** The user wants these days deleted; null: all. */
  readonly deleteDays: (range: DayRange | null) => void;
  /** To be called once a minute: deletes what is older than the setting, when that is due (`core/history/retention.ts`). */
  readonly forgetOldDays: () => void;
};

export type DayDeletionParts = {
  readonly store: Pick<HistoryStore, 'dates' | 'remove' | 'removeBefore'>;
  readonly localNow: () => LocalTime;
  readonly historyDays: () => number;
  readonly keepsHistory: () => boolean;
  /** Check-ins and breathing sessions, from one moment up to another (not included), epoch milliseconds. */
  readonly forgetSaidAndBreathed: (fromEpochMs: number, toEpochMs: number) => void;
  /** What is still under way of these local days; null: of all. */
  readonly forgetUnderWay: (days: DayRange | null) => void;
  readonly changed: () => void;
  readonly notice: (content: NoticeContent) => void;
};

export function createDayDeletion(parts: DayDeletionParts): DayDeletion {
  const { store } = parts;
  const wish = (): RetentionWish => ({ today: parts.localNow().date, historyDays: parts.historyDays() });
  let retention = startRetention(wish());
  return {
    deleteDays: (range) => {
      const days = (store.dates() ?? []).filter((date) => isWithin(range, date)).length;
      const gone = store.remove(range);
      if (range === null) parts.forgetSaidAndBreathed(0, Number.MAX_SAFE_INTEGER);
      else parts.forgetSaidAndBreathed(localMidnight(range.from), localMidnight(addDays(range.to, 1)));
      parts.forgetUnderWay(range);
      parts.changed();
      parts.notice(
        gone ? { kind: 'historyDeleted', days } : { kind: 'historyNotDeleted', file: historyFile }
      );
    },
    forgetOldDays: () => {
      retention = minuteOfRetention(retention, wish());
      if (!isRetentionDue(retention)) return;
      const keptDays = store.dates();
      if (keptDays === null) return;
      const oldest = oldestKeptDay(retention, keptDays, parts.keepsHistory());
      if (oldest === null) return;
      retention = retentionDone(retention);
      store.removeBefore(oldest);
      parts.forgetSaidAndBreathed(0, localMidnight(oldest));
      parts.changed();
    }
  };
}
