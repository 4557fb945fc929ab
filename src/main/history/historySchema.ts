/**
 * The tables of the history file. A step is never changed once it has shipped: whoever needs another column adds a
 * step. Columns carry the names of the fields of `MinuteRecord`; docs/history.md describes them.
 */

/** Stands in the file's header: whose file it is. "Plum" in ASCII. */
export const historyApplicationId = 0x506c_756d;

/** The step at index n leads from `user_version` n to n + 1. */
export const historySteps: readonly string[] = [
  `
  CREATE TABLE minute (
    epochMinute INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    minuteOfDay INTEGER NOT NULL,
    runningSeconds INTEGER NOT NULL,
    upright INTEGER NOT NULL,
    slouch INTEGER NOT NULL,
    forwardHead INTEGER NOT NULL,
    lean INTEGER NOT NULL,
    tooClose INTEGER NOT NULL,
    lookingDown INTEGER NOT NULL,
    away INTEGER NOT NULL,
    cannotTell INTEGER NOT NULL,
    presentSeconds INTEGER NOT NULL,
    awaySeconds INTEGER NOT NULL,
    unknownSeconds INTEGER NOT NULL,
    sittingSeconds INTEGER NOT NULL,
    unbrokenSittingSeconds INTEGER NOT NULL,
    cannotTellReasons TEXT,
    unwatchedReasons TEXT,
    baseline INTEGER,
    rulesVersion INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX minuteByDay ON minute (day);
  CREATE TABLE baseline (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE event (
    number INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX eventByDay ON event (day);
  CREATE INDEX tipByDay ON event (day) WHERE kind = 'tipShown';
  `
];

/** `2026-03-29` as the number 20260329, which sorts the same and is read three times as fast. */
export function dayNumber(date: string): number {
  return Number(date.replaceAll('-', ''));
}

/** 20260329 as `2026-03-29`. */
export function dateOfDay(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
