import { readdirSync, readFileSync } from 'node:fs';
import { median } from '../../src/core/history/judged.ts';
import type { ProcessUse, Run } from './figures.ts';
import {
  parseOwnMemory,
  parsePss,
  parseSleeps,
  parseStat,
  roleOf,
  type ProcessRole,
  type ProcessStat
} from './procText.ts';

/** USER_HZ, what the kernel counts processor time in towards programs: 100 on every Linux that Electron runs on. */
const ticksPerSecond = 100;

/** Processes that live shorter than this may be missed. Reading a tree takes a few milliseconds. */
const lookEveryMs = 500;
/** Reading memory walks every mapping of a process: seldom. */
const memoryEveryLooks = 6;

type Watched = {
  readonly role: ProcessRole;
  readonly ticksBefore: number;
  ticks: number;
  /** Bytes at each look at the memory, nothing where it had not begun or had ended; null: it may not be read. */
  pss: number[] | null;
};

/** Processor seconds that a program and all its children have used since they began; of those that live. */
export function cpuSecondsOf(root: number): number {
  return treeOf(root).reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond;
}

/** What one process has at a moment; null where that may not be read. */
export type ProcessLook = {
  readonly role: ProcessRole;
  /** Without files that are mapped, of which others have their share. */
  readonly ownBytes: number | null;
  /** Open files, pipes and sockets. */
  readonly handles: number | null;
};

/** The program with all its children as they are now. */
export function lookAtTree(root: number): readonly ProcessLook[] {
  return treeOf(root).map(({ pid }) => ({
    role: roleOf(read(pid, 'cmdline') ?? '', pid === root),
    ownBytes: memoryOf(pid, parseOwnMemory),
    handles: handlesOf(pid)
  }));
}

/** Processor seconds by who used them. */
export type CpuByRole = ReadonlyMap<ProcessRole, number>;

/** Counts what a program and all its children have used since they began, also those that ended between two readings. */
export function cpuMeter(root: number): () => CpuByRole {
  const seen = new Map<number, { role: ProcessRole; ticks: number }>();
  return () => {
    for (const { pid, ticks } of treeOf(root)) {
      const known = seen.get(pid) ?? { role: 'other', ticks };
      known.ticks = ticks;
      // A process that has just begun still bears the name of the one it was made from.
      if (known.role === 'other') known.role = roleOf(read(pid, 'cmdline') ?? '', pid === root);
      seen.set(pid, known);
    }
    const byRole = new Map<ProcessRole, number>();
    for (const { role, ticks } of seen.values()) {
      byRole.set(role, (byRole.get(role) ?? 0) + ticks / ticksPerSecond);
    }
    return byRole;
  };
}

/** What the largest renderer among a program and its children holds itself, in bytes; null where none can be read. */
export function largestRendererBytes(root: number): number | null {
  const sizes = treeOf(root).flatMap(({ pid }) =>
    roleOf(read(pid, 'cmdline') ?? '', pid === root) === 'renderer'
      ? (memoryOf(pid, parseOwnMemory) ?? [])
      : []
  );
  return sizes.length === 0 ? null : Math.max(...sizes);
}

/** Measures a program with all its children for so long. @throws Error when it ends meanwhile */
export async function measureTree(root: number, seconds: number): Promise<Run> {
  const watched = new Map<number, Watched>();
  const begun = performance.now();
  let memoryLooks = 0;
  const look = (withMemory: boolean): void => {
    const isFirst = watched.size === 0;
    const tree = treeOf(root);
    if (tree.length === 0) throw new Error('The program ended while it was measured.');
    for (const { pid, ticks } of tree) {
      const known = watched.get(pid) ?? {
        role: roleOf(read(pid, 'cmdline') ?? '', pid === root),
        // What began meanwhile is counted whole.
        ticksBefore: isFirst ? ticks : 0,
        ticks,
        pss: Array.from({ length: memoryLooks }, () => 0)
      };
      watched.set(pid, known);
      known.ticks = ticks;
    }
    if (!withMemory) return;
    const living = new Set(tree.map(({ pid }) => pid));
    for (const [pid, known] of watched) {
      const bytes = living.has(pid) ? memoryOf(pid, parsePss) : 0;
      if (bytes === null) known.pss = null;
      else if (known.pss !== null) {
        known.pss.push(bytes);
      }
    }
    memoryLooks += 1;
  };
  look(false);
  const sleepsBefore = sleepsOf(root);
  for (let looks = 1; performance.now() - begun < 1000 * seconds - lookEveryMs; looks += 1) {
    await wait(lookEveryMs);
    look(looks % memoryEveryLooks === 0);
  }
  await wait(Math.max(0, 1000 * seconds - (performance.now() - begun)));
  const wallSeconds = (performance.now() - begun) / 1000;
  const sleeps = sleepsOf(root);
  look(true);
  return {
    wallSeconds,
    processes: [...watched.values()].map(useOf),
    wakesPerSecond: sleeps === null || sleepsBefore === null ? null : (sleeps - sleepsBefore) / wallSeconds
  };
}

function sleepsOf(pid: number): number | null {
  return parseSleeps(read(pid, 'status') ?? '');
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function useOf({ role, ticksBefore, ticks, pss }: Watched): ProcessUse {
  return {
    role,
    cpuSeconds: (ticks - ticksBefore) / ticksPerSecond,
    pssBytes: pss === null ? null : median(pss)
  };
}

/** The process and all that descend from it, as they are now. */
function treeOf(root: number): readonly ProcessStat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => parseStat(read(Number(name), 'stat') ?? '') ?? []);
  const within = new Set([root]);
  // Children may have lower numbers than their parents once numbers begin anew.
  for (let size = 0; size !== within.size;) {
    size = within.size;
    for (const { pid, parent } of all) if (within.has(parent)) within.add(pid);
  }
  return all.filter(({ pid }) => within.has(pid));
}

/** Null when it may not be read; nothing where it has ended just now. */
function memoryOf(pid: number, parse: (rollup: string) => number | null): number | null {
  const bytes = parse(read(pid, 'smaps_rollup') ?? '');
  // Of a process that ended and was not yet fetched by its parent the command line is empty.
  return bytes === null && (read(pid, 'cmdline') ?? '') === '' ? 0 : bytes;
}

function handlesOf(pid: number): number | null {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return null;
  }
}

/** Null when the process has gone, or is not ours to read. */
function read(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
