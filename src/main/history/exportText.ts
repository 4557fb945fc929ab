import type { Cell } from '../../core/history/exportEvents.ts';
import type { ExportTable } from '../../core/history/exportTables.ts';
import type { HistoryDocument } from '../../core/history/historyDocument.ts';

/** A table as CSV (RFC 4180), line by line. */
export function* csvOf({ header, rows }: Pick<ExportTable, 'header' | 'rows'>): Iterable<string> {
  yield lineOf(header);
  for (const row of rows) yield lineOf(row);
}

/** The document as JSON, one row a line, piece by piece. */
export function* jsonOf(document: HistoryDocument): Iterable<string> {
  let before = '{\n';
  for (const [name, value] of Object.entries(document)) {
    yield `${before}${JSON.stringify(name)}: `;
    if (Array.isArray(value)) yield* listOf(value);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* listOf(items: readonly unknown[]): Iterable<string> {
  let before = '[\n';
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield items.length === 0 ? '[]' : '\n]';
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet would take such a text for a formula; ids of imported places are not ours.
  const harmless = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
