import { z } from 'zod';
import type { BreakMemory } from '../../core/breaks/breakMemory.ts';
import type { BreathingRecord } from '../../core/breathing/breathingSession.ts';
import { cardIds } from '../../core/guide/breakCards.ts';
import { tipIds } from '../../core/guide/tips.ts';
import type { ShownOfGuide } from '../../core/wellbeing/wellbeingState.ts';
import { wellbeingRules } from '../../core/wellbeing/wellbeingState.ts';
import { breakMemoryParser } from './breakMemoryParser.ts';
import { openRecordFile, type RecordFileParts } from './recordFile.ts';

/** What of breaks and breathing outlives a restart without being a setting. */
export type WellbeingFile = {
  readonly memory: BreakMemory | null;
  readonly guide: ShownOfGuide;
  /** The latest last. */
  readonly sessions: readonly BreathingRecord[];
  readonly saveMemory: (memory: BreakMemory) => void;
  readonly saveGuide: (guide: ShownOfGuide) => void;
  readonly saveSessions: (sessions: readonly BreathingRecord[]) => void;
  /** Tries again to write what could not be written. */
  readonly retry: () => void;
};

const seconds = z.number().nonnegative();
const sessionParser: z.ZodType<BreathingRecord> = z
  .object({
    startedAtEpochMs: z.number().nonnegative(),
    plannedSeconds: seconds,
    breathedSeconds: seconds,
    done: z.boolean(),
    how: z.enum(['finished', 'stopped', 'abandoned'])
  })
  .readonly();

/** What another version may have written: its cards and tips are not ours, and no damage. */
const names = z.array(z.string());
const sessionsParser = z.array(sessionParser);

/**
 * The memory of breaks and breathing. A damaged part begins anew with a copy of the file kept; the others stay. What a
 * later version wrote is no damage.
 */
export function openWellbeingFile(parts: Omit<RecordFileParts, 'name'>): WellbeingFile {
  const recordFile = openRecordFile({ ...parts, name: 'wellbeing' });
  const damaged: string[] = [];
  const read = <Value>(key: string, parser: z.ZodType<Value>, fallback: Value): Value => {
    const stored = recordFile.values[key];
    if (stored === undefined) return fallback;
    const parsed = parser.safeParse(stored);
    if (!parsed.success) damaged.push(key);
    return parsed.success ? parsed.data : fallback;
  };
  const later = z.looseObject({ version: z.number().min(2) }).transform(() => null);
  const memory = read<BreakMemory | null>('breaks', z.union([breakMemoryParser, later]), null);
  const cards = read('cards', names, []);
  const tips = read('tips', names, []);
  const sessions = read('breathing', sessionsParser, []);
  if (damaged.length > 0) {
    const keptAs = recordFile.keepCopy();
    if (keptAs !== null) {
      parts.notice({ kind: 'valuesReset', file: recordFile.file, keptAs, keys: damaged });
      recordFile.write(Object.fromEntries(damaged.map((key) => [key, undefined])));
    }
  }
  return {
    memory,
    guide: { cards: known(cardIds, cards), tips: known(tipIds, tips) },
    sessions: sessions.slice(-wellbeingRules.sessionsKept),
    retry: recordFile.retry,
    saveMemory: (next) => recordFile.write({ breaks: next }),
    saveGuide: (next) => recordFile.write({ cards: next.cards, tips: next.tips }),
    saveSessions: (next) => recordFile.write({ breathing: next })
  };
}

function known<Name extends string>(all: readonly Name[], stored: readonly string[]): readonly Name[] {
  return stored.flatMap((name) => all.find((each) => each === name) ?? []).slice(-wellbeingRules.guideKept);
}
