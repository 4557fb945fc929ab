/** What the switches ask to be told of this computer; nothing needs to run for it. */
export type ReportRequest =
  | { readonly kind: 'policy'; readonly json: boolean }
  /** `file` empty: to the terminal. */
  | { readonly kind: 'diagnose'; readonly file: string };

/** Reads `--policy [--json]` and `--diagnose [file]`, wherever they stand; null where neither is asked for. */
export function readReportRequest(args: readonly string[]): ReportRequest | null {
  if (args.includes('--policy')) return { kind: 'policy', json: args.includes('--json') };
  const place = args.findIndex((argument) => argument === '--diagnose' || argument.startsWith('--diagnose='));
  if (place < 0) return null;
  const [, joined] = /^--diagnose=(.*)$/u.exec(args[place] ?? '') ?? [];
  const next = args[place + 1];
  const following = next === undefined || next.startsWith('-') ? '' : next;
  return { kind: 'diagnose', file: joined ?? following };
}
