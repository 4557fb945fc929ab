import { mergeMinutes } from '../../core/history/minuteMerge.ts';
import type { Log } from '../system/log.ts';
import type { OpenHistory } from './historyConnection.ts';
import { isRefusedRow } from './sqliteTrouble.ts';
import type { WaitingRows } from './waitingRows.ts';

/**
 * Writes in one transaction. A row that the file will not have costs itself, not those that wait with it.
 * @param now epoch milliseconds
 * @throws SQLite's errors about the file
 */
export function writeRows(
  { database, minutes, events }: OpenHistory,
  waiting: WaitingRows,
  now: number,
  log: Log
): true {
  let refused = 0;
  const put = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      if (!isRefusedRow(error)) throw error;
      refused += 1;
    }
  };
  database.exec('BEGIN IMMEDIATE');
  for (const minute of waiting.minutes) {
    const before = minutes.at(minute.epochMinute);
    put(() => minutes.put(before === null ? minute : mergeMinutes(before, minute)));
  }
  for (const event of waiting.events) put(() => events.add(event, now));
  database.exec('COMMIT');
  if (refused > 0) log.error(`history: ${refused} rows were no rows and are dropped`);
  return true;
}
