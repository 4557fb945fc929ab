import { z } from 'zod';
import type { Baseline } from '../../core/posture/baseline.ts';
import { baselineParser, laterBaseline } from './baselineParser.ts';
import { openRecordFile, type RecordFileParts } from './recordFile.ts';
import { tryParse } from '../tryParse.ts';

export type BaselinesFile = {
  readonly baselines: readonly Baseline[];
  /** Chosen by hand. */
  readonly selectedIds: readonly string[];
  /** What the baselines' cameras were called when last seen, by device id. */
  readonly cameraNames: Readonly<Record<string, string>>;
  readonly save: (baselines: readonly Baseline[]) => void;
  readonly saveSelectedIds: (selectedIds: readonly string[]) => void;
  readonly saveCameraNames: (cameraNames: Readonly<Record<string, string>>) => void;
  /** Tries again to write what could not be written. */
  readonly retry: () => void;
};

/** The user's places, the list aside: losing them costs a choice and a label, so what is damaged is forgotten. */
const selectedIdsParser = z.array(z.string()).readonly().catch([]);
const cameraNamesParser = z.record(z.string(), z.string()).readonly().catch({});

/**
 * The user's calibrated positions. Each is checked by itself: one that is damaged is dropped with a copy of the file
 * kept, the others stay. Those of a later version stay in the file without being used.
 */
export function openBaselinesFile(parts: Omit<RecordFileParts, 'name'>): BaselinesFile {
  const recordFile = openRecordFile({ ...parts, name: 'baselines' });
  const stored = recordFile.values['baselines'];
  const items: readonly unknown[] = Array.isArray(stored) ? stored : [];

  const baselines: Baseline[] = [];
  const later: unknown[] = [];
  const damaged: string[] = stored !== undefined && !Array.isArray(stored) ? ['baselines'] : [];
  for (const [index, item] of items.entries()) {
    const parsed = tryParse(baselineParser, item);
    if (parsed.success) baselines.push(parsed.data);
    else if (laterBaseline.safeParse(item).success) later.push(item);
    else damaged.push(`baselines[${index}]`);
  }
  const save = (next: readonly Baseline[]): void => recordFile.write({ baselines: [...next, ...later] });
  if (damaged.length > 0) {
    const keptAs = recordFile.keepCopy();
    if (keptAs !== null) {
      parts.notice({ kind: 'valuesReset', file: recordFile.file, keptAs, keys: damaged });
      save(baselines);
    }
  }
  return {
    baselines,
    selectedIds: selectedIdsParser.parse(recordFile.values['selectedIds'] ?? []),
    cameraNames: cameraNamesParser.parse(recordFile.values['cameraNames'] ?? {}),
    save,
    retry: recordFile.retry,
    saveSelectedIds: (selectedIds) => recordFile.write({ selectedIds }),
    saveCameraNames: (cameraNames) => recordFile.write({ cameraNames })
  };
}
