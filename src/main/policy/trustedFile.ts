import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FileFacts, policyFileRefusal, policyFileRules } from '../../core/policy/policyFileTrust.ts';
import type { PolicyRefusal } from '../../core/policy/policySource.ts';

export type TrustedFile =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly refusal: PolicyRefusal; readonly detail: string };

/**
 * Reads a file that only the administrator may have written. What is checked is what is read: the file is opened
 * first and asked for its rights while open, and links may not lead out of its folder. Never throws.
 * @param ownerId the administrator's id; null where the system knows no such thing as an owner's id
 */
export function readTrustedFile(path: string, ownerId: number | null): TrustedFile {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { kind: 'nothing' };
    const folder = dirname(path);
    const realFolder = realpathSync(folder);
    const realFile = realpathSync(path);
    const isLinkedFolder = realFolder !== join(realpathSync(dirname(folder)), basename(folder));
    if (isLinkedFolder || dirname(realFile) !== realFolder) return refused('linkLeadsOut');
    return readOpened(realFile, realFolder, ownerId);
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOTDIR' ? { kind: 'nothing' } : refused('notReadable', code);
  }
}

function readOpened(file: string, folder: string, ownerId: number | null): TrustedFile {
  // `O_NONBLOCK`: a pipe in its place would hold the start up for ever.
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = openSync(file, process.platform === 'win32' ? O_RDONLY : O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const facts = factsOf(fstatSync(handle));
    const refusal = policyFileRefusal(factsOf(statSync(folder)), facts, ownerId);
    if (refusal !== null) return refused(refusal);
    const bytes = Buffer.alloc(Math.min(facts.bytes, policyFileRules.largestBytes));
    const count = readSync(handle, bytes, 0, bytes.length, 0);
    return { kind: 'bytes', bytes: bytes.subarray(0, count) };
  } finally {
    closeSync(handle);
  }
}

function factsOf(stats: Stats): FileFacts {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
    ownerId: stats.uid,
    mode: stats.mode,
    bytes: stats.size
  };
}

function refused(refusal: PolicyRefusal, detail = ''): TrustedFile {
  return { kind: 'refused', refusal, detail };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
