import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exportTables } from '../../core/history/exportTables.ts';
import { historyDocumentOf } from '../../core/history/historyDocument.ts';
import type { DatedSums } from '../../core/history/daySums.ts';
import type { HistorySpan } from '../../core/history/records.ts';
import type { DayRange, ReportSends } from '../../core/ipc/reportContract.ts';
import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import type { Text } from '../../text/createText.ts';
import { writePieces } from '../storage/writePieces.ts';
import type { FileBoxes } from '../system/fileBoxes.ts';
import type { Log } from '../system/log.ts';
import { csvOf, jsonOf } from './exportText.ts';

/** Writes history to files that the user names. */
export type HistoryExport = (wish: ReportSends['history:export']) => Promise<void>;

export type HistoryExportParts = {
  readonly boxes: Pick<FileBoxes, 'whereToSave' | 'folderToSaveIn'>;
  readonly text: Text;
  /** What is kept of a range, with what its days add up to; null while the file cannot be read. */
  readonly read: (
    range: DayRange | null
  ) => { readonly span: HistorySpan; readonly days: readonly DatedSums[] } | null;
  readonly folder: ExportFolder;
  readonly notice: (content: NoticeContent) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly today: () => string;
  readonly log: Log;
};

/** Where files were last saved; outlives restarts. */
export type ExportFolder = { readonly get: () => string; readonly set: (folder: string) => void };

export function createHistoryExport(parts: HistoryExportParts): HistoryExport {
  const { boxes, text, folder, notice, log } = parts;

  const write = async (path: string, writeTo: (path: string) => Promise<void>): Promise<void> => {
    const file = basename(path);
    folder.set(dirname(path));
    try {
      await writeTo(path);
      notice({ kind: 'historyExported', file });
    } catch (error) {
      log.error('history: the export could not be written', error);
      notice({ kind: 'historyNotExported', file });
    }
  };

  const nameFor = (range: DayRange | null): string => {
    if (range === null) return `plumbline-history-${parts.today()}`;
    return range.from === range.to ? `plumbline-${range.from}` : `plumbline-${range.from}-to-${range.to}`;
  };

  const exportJson = async (range: DayRange | null): Promise<void> => {
    const chosen = await boxes.whereToSave({
      title: text('history.export.json'),
      defaultPath: join(folder.get(), `${nameFor(range)}.json`),
      filters: [{ name: text('history.export.jsonKind'), extensions: ['json'] }]
    });
    if (chosen === null) return;
    await write(chosen, async (path) => {
      const { span, days } = known(parts.read(range));
      await writePieces(path, jsonOf(historyDocumentOf(span, days, range, parts.now())));
    });
  };

  /** Three tables belong together: they get a folder of their own, which is there whole or not at all. */
  const exportCsv = async (range: DayRange | null): Promise<void> => {
    const chosen = await boxes.folderToSaveIn({
      title: text('history.export.csv'),
      buttonLabel: text('history.export.folder'),
      defaultPath: folder.get(),
      properties: ['openDirectory', 'createDirectory']
    });
    if (chosen === null) return;
    await write(freePath(chosen, nameFor(range)), async (path) => {
      const neighbour = `${path}.partial-${process.pid}`;
      try {
        const { span, days } = known(parts.read(range));
        await mkdir(neighbour);
        for (const table of exportTables(span, days)) {
          await writePieces(join(neighbour, `${table.name}.csv`), csvOf(table));
        }
        await rename(neighbour, path);
      } catch (error) {
        await rm(neighbour, { recursive: true, force: true });
        throw error;
      }
    });
  };

  return ({ format, range }) => (format === 'json' ? exportJson(range) : exportCsv(range));
}

function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the history file cannot be read');
  return value;
}

/** Nothing that is there already is written over. */
function freePath(folder: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${name}-${count}`);
    if (!existsSync(path)) return path;
  }
}
