import type { RingVariationResult } from './ringVariations.ts';
import { shareOf } from './scores.ts';

/** One table, as lines of plain text. */
export function formatRingVariations(results: readonly RingVariationResult[]): readonly string[] {
  return [
    'nose height as its makers calibrate, all material; drop: of the nose at the lower rings, % of the height',
    'variation'.padEnd(nameWidth) + columns.map(({ title }) => title.padStart(columnWidth)).join(''),
    ...results.map(
      (result) =>
        result.name.padEnd(nameWidth) + columns.map(({ of }) => of(result).padStart(columnWidth)).join('')
    ),
    ''
  ];
}

const nameWidth = 34;
const columnWidth = 10;

type Column = { readonly title: string; readonly of: (result: RingVariationResult) => string };
const columns: readonly Column[] = [
  { title: 'drop', of: ({ meanDrop }) => percent(meanDrop) },
  { title: 'false', of: ({ scores }) => String(scores.falseAlarms) },
  { title: 'begun', of: ({ scores }) => String(scores.falseBegins) },
  { title: 'called', of: ({ scores }) => percent(shareOf(scores.fineHoldsCalledBad)) },
  { title: 'bad', of: ({ scores }) => percent(scores.badSecondsFound) },
  { title: 'good', of: ({ scores }) => percent(scores.goodSecondsKept) },
  { title: 'right', of: ({ scores }) => percent(scores.balancedAccuracy) },
  { title: 'settled', of: ({ scores }) => percent(scores.settledAccuracy) }
];

function percent(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(1);
}
