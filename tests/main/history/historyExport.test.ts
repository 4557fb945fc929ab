import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sumsOf } from '../../../src/core/history/daySums.ts';
import type { HistorySpan } from '../../../src/core/history/records.ts';
import type { NoticeContent } from '../../../src/core/monitor/snapshot.ts';
import { csvOf } from '../../../src/main/history/exportText.ts';
import { createHistoryExport } from '../../../src/main/history/historyExport.ts';
import { createText } from '../../../src/text/createText.ts';
import { fileBoxes } from '../../fakes/fileBoxes.ts';
import { eventsOfEachKind, minutesOf } from '../../fakes/historyRows.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const date = '2026-07-17';
const span: HistorySpan = { minutes: minutesOf(date, 90), events: eventsOfEachKind(date) };
const day = { from: date, to: date };

/** An export whose user chooses this path in the box; null: the box is closed. */
function exporting(
  chosen: string | null,
  kept: HistorySpan | null = span,
  exportAllowed: () => boolean = () => true
) {
  const notices: NoticeContent[] = [];
  const asked: (string | undefined)[] = [];
  let folder = '/documents';
  const run = createHistoryExport({
    boxes: fileBoxes(
      {
        showOpenDialog: (wish) => {
          asked.push('defaultPath' in wish ? wish.defaultPath : undefined);
          return Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
        },
        showSaveDialog: (wish) => {
          asked.push('defaultPath' in wish ? wish.defaultPath : undefined);
          return Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
        }
      },
      exportAllowed
    ),
    text: createText('en'),
    read: () =>
      kept === null ? null : { span: kept, days: [{ date, sums: sumsOf(kept.minutes, kept.events) }] },
    folder: {
      get: () => folder,
      set: (next) => {
        folder = next;
      }
    },
    notice: (content) => notices.push(content),
    now: () => 7,
    today: () => date,
    log: heardLog()
  });
  return { run, notices, asked, folder: () => folder };
}

describe('the export of history', () => {
  it.each(['json', 'csv'] as const)(
    'as %s is not written where a policy came while the box was open',
    async (format) => {
      const folder = temporaryFolder();
      const answers = [true, false];
      const { run, notices, asked } = exporting(
        format === 'csv' ? folder : join(folder, 'mine.json'),
        span,
        () => answers.shift() ?? false
      );
      await run({ format, range: day });
      expect(asked).toHaveLength(1);
      expect(readdirSync(folder)).toEqual([]);
      expect(notices).toEqual([]);
    }
  );

  it('as JSON holds all there is, and remembers the folder', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'mine.json');
    const { run, notices, asked, ...made } = exporting(path);
    await run({ format: 'json', range: day });
    const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
    expect(document).toMatchObject({
      format: 'plumbline-history',
      version: 1,
      exportedAt: 7,
      range: day,
      minutes: span.minutes,
      events: span.events
    });
    expect(notices).toEqual([{ kind: 'historyExported', file: 'mine.json' }]);
    expect(asked).toEqual([join('/documents', 'plumbline-2026-07-17.json')]);
    expect(made.folder()).toBe(folder);
  });

  it('of nothing is a whole document, too', async () => {
    const path = join(temporaryFolder(), 'mine.json');
    await exporting(path, { minutes: [], events: [] }).run({ format: 'json', range: null });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ range: null, minutes: [], events: [] });
  });

  it('as CSV makes a folder with the three tables, beside what is there already', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'plumbline-2026-07-17'));
    const { run, notices } = exporting(folder);
    await run({ format: 'csv', range: day });
    expect(notices).toEqual([{ kind: 'historyExported', file: 'plumbline-2026-07-17-2' }]);
    expect(readdirSync(folder).toSorted()).toEqual(['plumbline-2026-07-17', 'plumbline-2026-07-17-2']);
    const tables = join(folder, 'plumbline-2026-07-17-2');
    expect(readdirSync(tables).toSorted()).toEqual(['days.csv', 'events.csv', 'minutes.csv']);
    const lines = readFileSync(join(tables, 'minutes.csv'), 'utf8').split('\r\n');
    expect(lines).toHaveLength(1 + 90 + 1);
    expect(new Set(lines.slice(0, -1).map((line) => line.split(',').length)).size).toBe(1);
  });

  it('that fails leaves nothing behind, and says so', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'file');
    writeFileSync(file, 'not a folder');
    for (const format of ['json', 'csv'] as const) {
      const { run, notices } = exporting(format === 'json' ? join(file, 'mine.json') : file);
      await run({ format, range: day });
      expect(notices.map(({ kind }) => kind)).toEqual(['historyNotExported']);
    }
    const unreadable = exporting(join(folder, 'mine.json'), null);
    await unreadable.run({ format: 'json', range: day });
    expect(unreadable.notices.map(({ kind }) => kind)).toEqual(['historyNotExported']);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('asks for nothing and writes nothing when the box is closed', async () => {
    const { run, notices, folder } = exporting(null);
    await run({ format: 'json', range: null });
    await run({ format: 'csv', range: null });
    expect(notices).toEqual([]);
    expect(folder()).toBe('/documents');
  });
});

describe('a table as CSV', () => {
  it('quotes what needs it and leaves no formula', () => {
    const rows = [
      ['a, b', 'say "no"', null],
      [1.5, '=1+1', '-3'],
      ['two\nlines', -2, '']
    ];
    expect([...csvOf({ header: ['x', 'y', 'z'], rows })].join('')).toBe(
      'x,y,z\r\n"a, b","say ""no""",\r\n1.5,\'=1+1,\'-3\r\n"two\nlines",-2,\r\n'
    );
  });
});
