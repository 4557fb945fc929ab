import type { PolicyRefusal } from './policySource.ts';

/** What the file system says of a file or folder, links followed. */
export type FileFacts = {
  readonly kind: 'file' | 'folder' | 'other';
  readonly ownerId: number;
  /** The permission bits. */
  readonly mode: number;
  readonly bytes: number;
};

export const policyFileRules = {
  /** Every key in both tiers with working hours for each day has some 10 KB. */
  largestBytes: 256 * 1024
} as const;

/** Write permission for the group or for everybody. */
const writableByOthers = 0o022;

/**
 * Why a policy file must not be believed, or null. Only the administrator may write it: not the file, and not the
 * folder either, in which it could be replaced.
 * @param ownerId the administrator's id: 0; null where files have no such owner and mode, as on Windows
 */
export function policyFileRefusal(
  folder: FileFacts,
  file: FileFacts,
  ownerId: number | null
): PolicyRefusal | null {
  if (file.kind !== 'file') return 'notAFile';
  if (ownerId !== null) {
    if (folder.ownerId !== ownerId) return 'folderNotOwnedByRoot';
    if ((folder.mode & writableByOthers) !== 0) return 'folderWritableByOthers';
    if (file.ownerId !== ownerId) return 'notOwnedByRoot';
    if ((file.mode & writableByOthers) !== 0) return 'writableByOthers';
  }
  return file.bytes > policyFileRules.largestBytes ? 'tooLarge' : null;
}
