import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SystemFiles } from './systemFiles.ts';

/** How many processes are looked at before other work gets its turn. */
const processesPerTurn = 20;
/** Deeper than any tree of processes: a safeguard against loops. */
const deepestTree = 32;

/** Whether a process is ours or was started by us, by its line of parents in `/proc/…/stat`. */
export function isOwnProcess(files: SystemFiles, ownProcessId: number, processId: number): boolean {
  let current: number | null = processId;
  for (let depth = 0; depth < deepestTree && current !== null && current > 1; depth += 1) {
    if (current === ownProcessId) return true;
    current = parentOf(files, current);
  }
  return false;
}

/** The name of a process, at most 15 letters; empty when it has gone. */
export function processName(files: SystemFiles, processId: number): string {
  return (files.read(`/proc/${processId}/comm`) ?? '').trim();
}

/**
 * The processes that have one of the paths open. Only the user's own can be looked into; those of others stay unseen.
 * Costs some 5 µs for each open file of the user's programs.
 */
export async function processesHolding(
  files: SystemFiles,
  paths: ReadonlySet<string>
): Promise<readonly number[]> {
  const holding: number[] = [];
  const processes = (files.list('/proc') ?? []).filter((name) => /^\d+$/u.test(name));
  for (const [index, name] of processes.entries()) {
    if (index % processesPerTurn === processesPerTurn - 1) await nextTurn();
    const folder = `/proc/${name}/fd`;
    const open = files.list(folder) ?? [];
    if (open.some((descriptor) => paths.has(files.link(`${folder}/${descriptor}`) ?? ''))) {
      holding.push(Number(name));
    }
  }
  return holding;
}

/** The fourth field of `stat`; the second one, in brackets, may hold anything. */
function parentOf(files: SystemFiles, processId: number): number | null {
  const stat = files.read(`/proc/${processId}/stat`) ?? '';
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const parent = Number(fields[1]);
  return fields.length > 1 && Number.isSafeInteger(parent) ? parent : null;
}
