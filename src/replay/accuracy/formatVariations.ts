import { shareOf, type Scores, type Share } from './scores.ts';
import type { VariationResult } from './variations.ts';

/** One table for each kind of material, as lines of plain text. */
export function formatVariations(results: readonly VariationResult[]): readonly string[] {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => table(kind, results));
}

function table(kind: VariationResult['kind'], results: readonly VariationResult[]): readonly string[] {
  const lines = results.filter((result) => result.kind === kind).map(line);
  return [
    kind,
    'variation'.padEnd(nameWidth) + columns.map(({ title }) => title.padStart(columnWidth)).join(''),
    ...lines,
    ''
  ];
}

const nameWidth = 34;
const columnWidth = 10;

const columns: readonly { readonly title: string; readonly of: (scores: Scores) => string }[] = [
  { title: 'slouch', of: ({ recall }) => share(recall.slouch) },
  { title: 'forward', of: ({ recall }) => share(recall.forwardHead) },
  { title: 'lean', of: ({ recall }) => share(recall.lean) },
  { title: 'false', of: ({ falseAlarms }) => String(falseAlarms) },
  { title: 'begun', of: ({ falseBegins }) => String(falseBegins) },
  { title: 'called', of: ({ fineHoldsCalledBad }) => share(fineHoldsCalledBad) },
  { title: 'right', of: ({ balancedAccuracy }) => percent(balancedAccuracy) },
  { title: 'settled', of: ({ settledAccuracy }) => percent(settledAccuracy) },
  { title: 'untold', of: ({ cannotTell }) => percent(cannotTell) }
];

function line({ name, scores }: VariationResult): string {
  return name.padEnd(nameWidth) + columns.map(({ of }) => of(scores).padStart(columnWidth)).join('');
}

function share(part: Share): string {
  return percent(shareOf(part));
}

function percent(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(1);
}
