import { describeError } from '../engine/describeError.ts';

/** Why a path cannot be read, in words. */
export function unreadable(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${path}: there is no such file or folder.`;
  if (code === 'EISDIR') return `${path}: is a folder, not a file.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path}: may not be read.`;
  return `${path}: ${describeError(error)}`;
}
