import { z } from 'zod';
import { type CheckInEntry, discomfortScale } from '../../core/checkIn/checkInEntry.ts';
import { careSigns } from '../../core/guide/care.ts';
import { symptoms } from '../../core/guide/symptoms.ts';
import { openRecordFile, type RecordFileParts } from './recordFile.ts';

/** What somebody said of their back: a file of its own, so that it is easily found, looked at and deleted. */
export type CheckInFile = {
  /** Oldest first. */
  readonly entries: readonly CheckInEntry[];
  /** Where answers are gone, the copies that were kept of damaged files go as well: they may hold the same ones. */
  readonly save: (entries: readonly CheckInEntry[]) => void;
  /** Tries again to write what could not be written. */
  readonly retry: () => void;
};

const entryParser: z.ZodType<CheckInEntry> = z
  .object({
    atEpochMs: z.number().nonnegative(),
    discomfort: z.number().int().min(discomfortScale.lowest).max(discomfortScale.highest),
    harder: z.array(z.enum(symptoms)).readonly(),
    signs: z.array(z.enum(careSigns)).readonly()
  })
  .readonly();

/** Each answer is checked by itself: one that is damaged is dropped with a copy of the file kept, the others stay. */
export function openCheckInFile(parts: Omit<RecordFileParts, 'name'>): CheckInFile {
  const recordFile = openRecordFile({ ...parts, name: 'checkIn' });
  const stored = recordFile.values['entries'];
  const items: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const entries: CheckInEntry[] = [];
  const damaged: string[] = stored === undefined || Array.isArray(stored) ? [] : ['entries'];
  for (const [index, item] of items.entries()) {
    const parsed = entryParser.safeParse(item);
    if (parsed.success) entries.push(parsed.data);
    else damaged.push(`entries[${index}]`);
  }
  if (damaged.length > 0) {
    const keptAs = recordFile.keepCopy();
    if (keptAs !== null) {
      parts.notice({ kind: 'valuesReset', file: recordFile.file, keptAs, keys: damaged });
      recordFile.write({ entries });
    }
  }
  let saved: readonly CheckInEntry[] = entries;
  return {
    entries,
    retry: recordFile.retry,
    save: (next) => {
      recordFile.write({ entries: next });
      const isGone = ({ atEpochMs }: CheckInEntry): boolean =>
        next.every((entry) => entry.atEpochMs !== atEpochMs);
      if (next.length === 0 || saved.some(isGone)) recordFile.removeCopies();
      saved = next;
    }
  };
}
