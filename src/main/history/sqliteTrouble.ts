/** What SQLite had against an operation, as far as it makes a difference to what is done next. */
export type SqliteTrouble =
  /** The file is no database, or not whole any more. */
  | 'damaged'
  /** Another program has it open. */
  | 'locked'
  /** No room, no right to write, a device that fails: may be over in a minute. */
  | 'unwritable';

/** Primary result codes. Source: https://www.sqlite.org/rescode.html */
const resultCodes = {
  busy: 5,
  locked: 6,
  corrupt: 11,
  constraint: 19,
  mismatch: 20,
  notADatabase: 26
} as const;

export function sqliteTrouble(error: unknown): SqliteTrouble {
  const code = primaryCode(error);
  if (code === resultCodes.corrupt || code === resultCodes.notADatabase) return 'damaged';
  return code === resultCodes.busy || code === resultCodes.locked ? 'locked' : 'unwritable';
}

/** It is the row that does not fit, not the file: a number that is none, say. */
export function isRefusedRow(error: unknown): boolean {
  const code = primaryCode(error);
  return code === resultCodes.constraint || code === resultCodes.mismatch || error instanceof TypeError;
}

/** The low byte of an extended code; null where the error is not SQLite's. */
function primaryCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}
