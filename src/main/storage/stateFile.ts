import { z } from 'zod';
import { onboardingSteps, type Onboarding } from '../../core/onboarding/onboarding.ts';
import { noSummaries, type SummaryMemory } from '../../core/history/summaryClock.ts';
import type { Pause } from '../../core/monitor/snapshot.ts';
import { openRecordFile, type RecordFileParts } from './recordFile.ts';
import { tryParse } from '../tryParse.ts';

/** A window's place on the desktop, in density-independent pixels. */
export type WindowBounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What outlives a restart without being a setting. */
export type StateFile = {
  readonly pause: Pause | null;
  readonly dashboardBounds: WindowBounds | null;
  /** How far setting up came; null where it never began. */
  readonly onboarding: Onboarding | null;
  /** Refusals of shortcuts that the user was told of (`globalShortcuts`). */
  readonly refusedShortcuts: readonly string[];
  /** Where reports and exports were last saved; null where never. */
  readonly exportFolder: string | null;
  /** When evening and week were told last. */
  readonly summaries: SummaryMemory;
  readonly savePause: (pause: Pause | null) => void;
  readonly saveDashboardBounds: (bounds: WindowBounds) => void;
  readonly saveOnboarding: (onboarding: Onboarding) => void;
  readonly saveExportFolder: (folder: string) => void;
  readonly saveSummaries: (summaries: SummaryMemory) => void;
  readonly saveRefusedShortcuts: (refused: readonly string[]) => void;
  /** Tries again to write what could not be written. */
  readonly retry: () => void;
};

const pauseParser = z.object({ until: z.number().nonnegative().nullable() }).readonly().nullable();
const length = z.number().int();
const boundsParser = z
  .object({ x: length, y: length, width: length.positive(), height: length.positive() })
  .readonly()
  .nullable();
const folderParser = z.string().min(1).max(4096);
const summaryDate = z.iso.date().nullable();
const summariesParser: z.ZodType<SummaryMemory> = z
  .object({ eveningOn: summaryDate, digestOn: summaryDate })
  .readonly();
const refusedParser = z.array(z.string().max(200)).max(20).readonly();
const onboardingParser: z.ZodType<Onboarding | null> = z
  .object({ step: z.enum(onboardingSteps).nullable() })
  .readonly()
  .nullable();

/**
 * The app's own memory. A damaged part is forgotten with a copy of the file kept. Where it is not known whether a
 * pause was under way, there is one: a camera must not come on because a file broke.
 */
export function openStateFile(parts: Omit<RecordFileParts, 'name'>): StateFile {
  const recordFile = openRecordFile({ ...parts, name: 'state' });
  const storedPause = recordFile.values['pause'] ?? null;
  const pause = pauseParser.safeParse(storedPause);
  const bounds = boundsParser.safeParse(recordFile.values['dashboardBounds'] ?? null);

  const onboarding = onboardingParser.safeParse(recordFile.values['onboarding'] ?? null);

  const damaged = [
    ...(pause.success ? [] : ['pause']),
    ...(bounds.success ? [] : ['dashboardBounds']),
    ...(onboarding.success ? [] : ['onboarding'])
  ];
  if (damaged.length > 0) {
    const keptAs = recordFile.keepCopy();
    if (keptAs !== null) {
      parts.notice({ kind: 'valuesReset', file: recordFile.file, keptAs, keys: damaged });
    }
  }
  return {
    pause: pause.success && !recordFile.lost ? pause.data : { until: null },
    dashboardBounds: bounds.success ? bounds.data : null,
    // Who had come to know it once is not asked again because a file broke.
    onboarding: onboarding.success && !recordFile.lost ? onboarding.data : { step: null },
    retry: recordFile.retry,
    savePause: (next) => recordFile.write({ pause: next ?? undefined }),
    saveDashboardBounds: (next) => recordFile.write({ dashboardBounds: next }),
    saveOnboarding: (next) => recordFile.write({ onboarding: next }),
    // Damaged, each costs no more than choosing a folder, or being told, once again.
    exportFolder: tryParse(folderParser, recordFile.values['exportFolder']).data ?? null,
    summaries: summariesParser.safeParse(recordFile.values['summaries']).data ?? noSummaries,
    saveExportFolder: (next) => recordFile.write({ exportFolder: next }),
    saveSummaries: (next) => recordFile.write({ summaries: next }),
    // Damaged, it costs no more than being told once again.
    refusedShortcuts: tryParse(refusedParser, recordFile.values['refusedShortcuts']).data ?? [],
    saveRefusedShortcuts: (next) =>
      recordFile.write({ refusedShortcuts: next.length === 0 ? undefined : next })
  };
}
