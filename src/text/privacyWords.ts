import { dataInventory, type KeptDataId } from '../core/privacy/dataInventory.ts';
import type { Text } from './createText.ts';

/** One kind of kept data in words; the privacy page and docs/privacy.md say the same. */
export type KeptDataWords = {
  readonly title: string;
  readonly holds: string;
  readonly why: string;
  readonly howLong: string;
};

export function describeKept(text: Text, id: KeptDataId): KeptDataWords {
  return {
    title: text(`privacy.${id}`),
    holds: text(`privacy.${id}.holds`),
    why: text(`privacy.${id}.why`),
    howLong:
      id === 'history'
        ? text('privacy.history.howLong', { setting: text('setting.historyDays') })
        : text(`privacy.${id}.howLong`)
  };
}

/** What is never kept, and who can see what is. */
export const privacyStatements = {
  never: ['privacy.never.pictures', 'privacy.never.landmarks', 'privacy.never.judgement'],
  who: ['privacy.who.you', 'privacy.who.nobody']
} as const;

/** A size on the disk: kilobytes below a megabyte, nothing where nothing is. */
export function formatBytes(text: Text, bytes: number | null): string {
  if (bytes === null) return text('privacy.size.unknown');
  if (bytes === 0) return text('privacy.size.nothing');
  return bytes < 1_000_000
    ? text('privacy.size.kilobytes', { size: Math.max(1, bytes / 1000) })
    : text('privacy.size.megabytes', { size: bytes / 1_000_000 });
}

/** The names of the files of a kind, as they stand in the folder; empty where there are many. */
export function fileNamesOf(id: KeptDataId): readonly string[] {
  return dataInventory[id].names;
}
