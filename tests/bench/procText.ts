/** What `/proc/<pid>/stat` says of one process. */
export type ProcessStat = {
  readonly pid: number;
  readonly parent: number;
  /** Time of the processor since it began, in user and kernel mode, in clock ticks. */
  readonly ticks: number;
};

/** Who a process is in an app made of Chromium. */
export const processRoles = [
  'main',
  'browser',
  'renderer',
  'gpu',
  'network',
  'capture',
  'audio',
  'other'
] as const;
export type ProcessRole = (typeof processRoles)[number];

/**
 * Reads a line of `/proc/<pid>/stat` (proc_pid_stat(5)): fields 4, 14 and 15 after a name that may itself hold
 * spaces and brackets. Null when it is none.
 */
export function parseStat(text: string): ProcessStat | null {
  const afterName = text.lastIndexOf(')');
  const fields = text
    .slice(afterName + 1)
    .trim()
    .split(' ');
  const [pid, parent, user, kernel] = [
    text.slice(0, text.indexOf(' ')),
    fields[1],
    fields[11],
    fields[12]
  ].map((field) => (field === undefined || field === '' ? Number.NaN : Number(field)));
  if (afterName === -1 || pid === undefined || parent === undefined) return null;
  const ticks = (user ?? Number.NaN) + (kernel ?? Number.NaN);
  return [pid, parent, ticks].every(Number.isFinite) ? { pid, parent, ticks } : null;
}

/**
 * How often a process’s first thread went to sleep by itself, and so woke (`/proc/<pid>/status`, proc_pid_status(5)). Null
 * when the file does not say.
 */
export function parseSleeps(text: string): number | null {
  const count = /^voluntary_ctxt_switches:\s+(\d+)$/m.exec(text)?.[1];
  return count === undefined ? null : Number(count);
}

/**
 * The proportional set size of `/proc/<pid>/smaps_rollup`, in bytes: pages shared with others count by the share of
 * each, so that processes can be added up. Null when the file says nothing of it.
 */
export function parsePss(text: string): number | null {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/**
 * What a process holds itself, in bytes, from the same file: its proportional set size without the files that it maps.
 * The share of a program's code grows when another process of that program ends, so a leak is looked for here. Null when
 * the file says nothing of it, as before Linux 5.4.
 */
export function parseOwnMemory(text: string): number | null {
  const [anonymous, shared] = ['Anon', 'Shmem'].map(
    (part) => new RegExp(`^Pss_${part}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1]
  );
  return anonymous === undefined || shared === undefined ? null : (Number(anonymous) + Number(shared)) * 1024;
}

/**
 * Who a process is, from `/proc/<pid>/cmdline`. Electron's first process is main and browser in one; on the stand-in main
 * is Node's and the browser Chromium's.
 * @param isRoot whether it is the process that was started
 */
export function roleOf(commandLine: string, isRoot: boolean): ProcessRole {
  const words = commandLine.split('\0');
  const type = valueOf(words, 'type');
  const service = valueOf(words, 'utility-sub-type') ?? '';
  if (type === 'renderer') return 'renderer';
  if (type === 'gpu-process') return 'gpu';
  if (service.includes('NetworkService')) return 'network';
  if (service.includes('VideoCapture')) return 'capture';
  if (service.includes('AudioService')) return 'audio';
  if (type !== null) return 'other';
  if (isRoot) return 'main';
  return valueOf(words, 'user-data-dir') === null ? 'other' : 'browser';
}

function valueOf(words: readonly string[], name: string): string | null {
  const start = `--${name}=`;
  // Chromium writes all of a child's arguments as one word on some systems.
  const word = words.flatMap((each) => each.split(' ')).find((each) => each.startsWith(start));
  return word?.slice(start.length) ?? null;
}
