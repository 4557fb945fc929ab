/** How often the parent is looked for, in milliseconds. */
const lookEvery = 500;

/**
 * Calls `onGone` once the process that started this one has gone: a killed test run or a closed terminal must leave
 * no app behind. Returns the end of the watch.
 * @param heirOf the process to watch in place of the parent, when this one was started to go on for another.
 */
export function watchParent(heirOf: number | null, onGone: () => void): () => void {
  const parent = heirOf ?? process.ppid;
  const watch = setInterval(() => {
    // An orphan gets another parent at once; a number that is not the parent's can only be looked up.
    const hasGone =
      heirOf === null && process.platform !== 'win32' ? process.ppid !== parent : !isAlive(parent);
    if (!hasGone) return;
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
