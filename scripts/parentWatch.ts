import { readFileSync } from 'node:fs';

/** How often the parent is looked for, in milliseconds. */
const lookEvery = 500;

/**
 * Calls `onGone` once the process that started this one has gone: a killed test run or a closed terminal must leave
 * no app behind. Returns the end of the watch.
 * @param heirOf the process to watch in place of the parent, when this one was started to go on for another.
 */
export function watchParent(heirOf: number | null, onGone: () => void): () => void {
  const hasGone = heirOf === null ? parentChange() : () => !isAlive(heirOf);
  const watch = setInterval(() => {
    if (!hasGone()) return;
    clearInterval(watch);
    onGone();
  }, lookEvery);
  watch.unref();
  return () => clearInterval(watch);
}

/** Whether a process of that number runs, also one of another user. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * An orphan gets another parent at once; Windows keeps the number of the dead one. npm puts a shell between itself
 * and its script, which outlives a killed npm: so the parent's own parent counts as well, where it can be asked for.
 */
function parentChange(): () => boolean {
  const parent = process.ppid;
  const above = parentOf(parent);
  return () => {
    if (process.platform === 'win32') return !isAlive(parent);
    return process.ppid !== parent || parentOf(parent) !== above;
  };
}

/** From Linux's /proc (proc_pid_stat(5)); null elsewhere, and for a process that is gone. */
function parentOf(processId: number): number | null {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'latin1');
    // "number (name) state parent …": the name may have spaces and parentheses of its own.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
