import type { CareSign } from '../guide/care.ts';
import type { Symptom } from '../guide/symptoms.ts';

/** The scale of the check-in: whole numbers from none to the worst one can imagine. */
export const discomfortScale = { lowest: 0, highest: 10 } as const;

/** What a person says of their upper back, neck and shoulders. */
export type CheckInAnswer = {
  /** Whole number on `discomfortScale`. */
  readonly discomfort: number;
  /** What it made harder. */
  readonly harder: readonly Symptom[];
  readonly signs: readonly CareSign[];
};

/** An answer with its time; kept on this device, for the person alone. */
export type CheckInEntry = CheckInAnswer & { readonly atEpochMs: number };

export const dayMs = 24 * 60 * 60 * 1000;

/**
 * The entries up to a moment, oldest first. Entries from its future are the work of a clock that was wrong: no span
 * of time may be counted from them.
 */
export function entriesUntil(entries: readonly CheckInEntry[], epochMs: number): readonly CheckInEntry[] {
  return entries
    .filter((entry) => entry.atEpochMs <= epochMs)
    .toSorted((one, other) => one.atEpochMs - other.atEpochMs);
}
