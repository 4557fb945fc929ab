import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished, describe, expect, test } from 'vitest';
import type { MinuteRecord } from '../../../src/core/history/records.ts';
import type { NoticeContent } from '../../../src/core/monitor/snapshot.ts';
import { postureStates } from '../../../src/core/posture/verdict.ts';
import { historySteps } from '../../../src/main/history/historySchema.ts';
import {
  type HistoryStore,
  type HistoryStoreParts,
  openHistoryStore
} from '../../../src/main/history/historyStore.ts';
import { waitingRules } from '../../../src/main/history/waitingRows.ts';
import { createLog } from '../../../src/main/system/log.ts';
import { alertRow, eventsOfEachKind, minuteRow, minutesOf } from '../../fakes/historyRows.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const startMs = Date.UTC(2026, 6, 17, 8);
const everything = { from: '0000-01-01', to: '9999-12-31' };

type Opened = { readonly store: HistoryStore; readonly notices: NoticeContent[]; readonly lines: string[] };

function open(folder: string, more: Partial<HistoryStoreParts> = {}): Opened {
  const notices: NoticeContent[] = [];
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  const store = openHistoryStore({
    folder,
    log: createLog({ info: write, warn: write, error: write }, ''),
    notice: (content) => notices.push(content),
    now: () => startMs,
    ...more
  });
  onTestFinished(store.close);
  return { store, notices, lines };
}

function minutesIn(store: HistoryStore): readonly MinuteRecord[] {
  return store.read(everything)?.minutes ?? [];
}

const path = (folder: string): string => join(folder, 'history.sqlite');

describe('what is written is there again after a restart', () => {
  test('minutes with every state and reason, oldest first', () => {
    const folder = temporaryFolder();
    const full = minuteRow('2026-07-17', 542, {
      runningSeconds: 60,
      states: Object.fromEntries(postureStates.map((state) => [state, 5])),
      cannotTell: { tooDark: 4, turned: 1 },
      unwatched: { inCall: 12, starting: 8 },
      presence: { present: 40, away: 5, unknown: 15 },
      sittingSeconds: 41,
      unbrokenSittingSeconds: 5400,
      baselineId: null,
      rulesVersion: 7
    });
    const minutes = [minuteRow('2026-07-17', 540), minuteRow('2026-07-17', 541, { states: {} }), full];
    const first = open(folder);
    first.store.write(minutes.toReversed());
    first.store.close();
    expect(minutesIn(open(folder).store)).toEqual(minutes);
  });

  test('events of every kind, in the order in which they happened', () => {
    const folder = temporaryFolder();
    const events = eventsOfEachKind('2026-07-17');
    const first = open(folder);
    for (const event of events.toReversed()) first.store.record(event);
    first.store.close();
    const read = open(folder).store.read(everything)?.events ?? [];
    // A tip has no moment of its own: it stands where it was written down.
    expect(read.filter(({ kind }) => kind !== 'tipShown')).toEqual(events.slice(0, -1));
    expect(read).toEqual(expect.arrayContaining([...events]));
    expect(read).toHaveLength(events.length);
  });

  test('only the days that are asked for', () => {
    const { store } = open(temporaryFolder());
    for (const date of ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']) {
      store.record(alertRow(date));
      store.write([minuteRow(date, 600)]);
    }
    const march = store.read({ from: '2026-03-01', to: '2026-03-31' });
    expect(march?.minutes.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-31']);
    expect(march?.events.map(({ record }) => record.date)).toEqual(['2026-03-01', '2026-03-31']);
    expect(store.dates()).toEqual(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']);
    expect(store.facts()).toMatchObject({ firstDate: '2026-02-28', lastDate: '2026-04-01', days: 4 });
    expect(store.facts().bytes).toBeGreaterThan(0);
  });

  test('a minute in which Plumbline was started again is one minute', () => {
    const { store } = open(temporaryFolder());
    const half = { runningSeconds: 30, states: { upright: 30 }, presence: { present: 30 } };
    store.write([minuteRow('2026-07-17', 540, { ...half, sittingSeconds: 30 })]);
    store.write([minuteRow('2026-07-17', 540, { ...half, sittingSeconds: 30 })]);
    expect(minutesIn(store)).toEqual([minuteRow('2026-07-17', 540)]);
  });

  test('for the eyes of the user’s own account only', () => {
    const folder = temporaryFolder();
    const { store } = open(folder);
    store.write([minuteRow('2026-07-17', 540)]);
    if (process.platform === 'win32') return;
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  test('nothing is in the folder before anything was written, whoever looks', () => {
    const folder = temporaryFolder();
    const { store } = open(folder);
    expect(store.dates()).toEqual([]);
    expect(store.read(everything)).toEqual({ minutes: [], events: [] });
    expect(store.readHours(everything)).toEqual({ hours: [], events: [] });
    expect(store.tipsShown()).toEqual([]);
    store.removeBefore('2026-07-17');
    expect(store.remove(null)).toBe(true);
    store.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a row that is none costs itself, not what is written with it', () => {
  const { store, lines, notices } = open(temporaryFolder());
  store.record(alertRow('2026-07-17'));
  store.write([
    minuteRow('2026-07-17', 540),
    minuteRow('2026-07-17', 541, { sittingSeconds: Number.NaN }),
    minuteRow('2026-07-17', 542)
  ]);
  expect(minutesIn(store).map(({ minuteOfDay }) => minuteOfDay)).toEqual([540, 542]);
  expect(store.read(everything)?.events).toHaveLength(1);
  expect(lines).toEqual(['history: 1 rows were no rows and are dropped']);
  expect(notices).toEqual([]);
});

describe('a file that is not as it should be', () => {
  const written = (folder: string): void => {
    const { store } = open(folder);
    store.write(minutesOf('2026-07-16', 600, 0));
    store.close();
  };

  test('no database: it is set aside and named, and a fresh one is begun', () => {
    const folder = temporaryFolder();
    writeFileSync(path(folder), 'Dear diary, '.repeat(1000));
    const { store, notices } = open(folder);
    store.write([minuteRow('2026-07-17', 540)]);
    const keptAs = 'history.kept-2026-07-17-080000.sqlite';
    expect(notices).toEqual([{ kind: 'fileSetAside', file: 'history.sqlite', keptAs }]);
    expect(readFileSync(join(folder, keptAs), 'utf8')).toMatch(/^Dear diary/u);
    expect(minutesIn(store)).toHaveLength(1);
  });

  test('another program’s database is set aside, not written into', () => {
    const folder = temporaryFolder();
    const foreign = new DatabaseSync(path(folder));
    foreign.exec('CREATE TABLE diary (page TEXT)');
    foreign.close();
    const { store, notices } = open(folder);
    store.write([minuteRow('2026-07-17', 540)]);
    expect(notices.map(({ kind }) => kind)).toEqual(['fileSetAside']);
    expect(minutesIn(store)).toHaveLength(1);
  });

  test('pages overwritten: the check at start finds it', () => {
    const folder = temporaryFolder();
    written(folder);
    const bytes = readFileSync(path(folder));
    bytes.fill(0xa5, 8192, 8192 + 4096 * 4);
    writeFileSync(path(folder), bytes);
    const { store, notices } = open(folder);
    store.write([minuteRow('2026-07-17', 540)]);
    expect(notices.map(({ kind }) => kind)).toEqual(['fileSetAside']);
    expect(minutesIn(store)).toEqual([minuteRow('2026-07-17', 540)]);
  });

  test('cut off in the middle: set aside as well', () => {
    const folder = temporaryFolder();
    written(folder);
    writeFileSync(path(folder), readFileSync(path(folder)).subarray(0, 20_000));
    const { store, notices } = open(folder);
    store.write([minuteRow('2026-07-17', 540)]);
    expect(notices.map(({ kind }) => kind)).toEqual(['fileSetAside']);
    expect(minutesIn(store)).toHaveLength(1);
  });

  test('damaged while in use: the minute goes into a fresh file', () => {
    const folder = temporaryFolder();
    written(folder);
    let broken = false;
    const connect = (file: string): DatabaseSync => {
      const database = new DatabaseSync(file);
      const prepare = database.prepare.bind(database);
      // What SQLite says when a page turns out to be damaged.
      database.prepare = (sql: string) => {
        if (broken) {
          broken = false;
          throw Object.assign(new Error('database disk image is malformed'), { errcode: 11 });
        }
        return prepare(sql);
      };
      return database;
    };
    const { store, notices } = open(folder, { connect });
    expect(store.dates()).toEqual(['2026-07-16']);
    broken = true;
    expect(store.dates()).toBeNull();
    store.write([minuteRow('2026-07-17', 540)]);
    expect(notices.map(({ kind }) => kind)).toEqual(['fileSetAside']);
    expect(minutesIn(store)).toEqual([minuteRow('2026-07-17', 540)]);
  });

  test('a newer version’s: kept with all it holds, and told in words of its own', () => {
    const folder = temporaryFolder();
    const newer = open(folder, { steps: [...historySteps, 'CREATE TABLE later (thing TEXT) STRICT'] });
    newer.store.write([minuteRow('2026-07-16', 540)]);
    newer.store.close();
    const { store, notices } = open(folder);
    store.write([minuteRow('2026-07-17', 540)]);
    const keptAs = 'history.kept-2026-07-17-080000.sqlite';
    expect(notices).toEqual([{ kind: 'historyFromNewer', file: 'history.sqlite', keptAs }]);
    const kept = new DatabaseSync(join(folder, keptAs));
    expect(kept.prepare('SELECT count(*) AS rows FROM minute').get()?.['rows']).toBe(1);
    expect(kept.prepare('PRAGMA user_version').get()?.['user_version']).toBe(historySteps.length + 1);
    kept.close();
    expect(minutesIn(store)).toEqual([minuteRow('2026-07-17', 540)]);
  });

  test('an older version’s: brought up to date, with a copy of it as it was', () => {
    const folder = temporaryFolder();
    written(folder);
    const steps = [...historySteps, 'ALTER TABLE event ADD COLUMN mood TEXT'];
    const { store, notices } = open(folder, { steps });
    store.write([minuteRow('2026-07-17', 540)]);
    expect(notices).toEqual([]);
    expect(minutesIn(store)).toHaveLength(601);
    const copy = new DatabaseSync(join(folder, 'history.kept-2026-07-17-080000.sqlite'));
    expect(copy.prepare('PRAGMA user_version').get()?.['user_version']).toBe(historySteps.length);
    expect(copy.prepare('SELECT count(*) AS rows FROM minute').get()?.['rows']).toBe(600);
    copy.close();
  });

  test.runIf(process.platform !== 'win32')('the copy of an older one is for the same eyes', () => {
    const folder = temporaryFolder();
    written(folder);
    const { store } = open(folder, { steps: [...historySteps, 'ALTER TABLE event ADD COLUMN mood TEXT'] });
    store.write([minuteRow('2026-07-17', 540)]);
    expect(statSync(join(folder, 'history.kept-2026-07-17-080000.sqlite')).mode & 0o777).toBe(0o600);
  });

  test('a step that fails leaves the old file as it was', () => {
    const folder = temporaryFolder();
    written(folder);
    const failing = open(folder, { steps: [...historySteps, 'CREATE TABLE half (one TEXT); NO SUCH WORD'] });
    failing.store.write([minuteRow('2026-07-17', 540)]);
    expect(failing.notices.map(({ kind }) => kind)).toEqual(['historyNotSaved']);
    failing.store.close();
    expect(minutesIn(open(folder).store)).toHaveLength(600);
  });

  test('rows that no version would write are left out, counted, and told once', () => {
    const folder = temporaryFolder();
    const first = open(folder);
    for (const event of eventsOfEachKind('2026-07-17')) first.store.record(event);
    first.store.write(minutesOf('2026-07-17', 4));
    first.store.close();
    const database = new DatabaseSync(path(folder));
    database.exec(`
      UPDATE minute SET upright = 4000 WHERE minuteOfDay = 540;
      UPDATE minute SET cannotTellReasons = '{"tooMuchCoffee":3}' WHERE minuteOfDay = 541;
      UPDATE event SET record = '{"raisedAt":' WHERE kind = 'alert';
      UPDATE event SET kind = 'mood' WHERE kind = 'pairing';
    `);
    database.close();
    const { store, notices } = open(folder);
    expect(minutesIn(store)).toHaveLength(2);
    expect(store.read(everything)?.events).toHaveLength(4);
    expect(notices).toEqual([{ kind: 'historyRowsSkipped', file: 'history.sqlite', count: 4 }]);
  });
});

describe('a file that cannot be written', () => {
  /** A disk on which the file may have so many pages of 4 KB. */
  function smallDisk(): {
    readonly connect: (file: string) => DatabaseSync;
    readonly resize: (pages: number) => void;
  } {
    let pages = 1_000_000;
    let current: DatabaseSync | null = null;
    const limit = (): void => current?.exec(`PRAGMA max_page_count = ${pages}`);
    return {
      connect: (file) => {
        current = new DatabaseSync(file);
        limit();
        return current;
      },
      resize: (next) => {
        pages = next;
        limit();
      }
    };
  }

  test('a full disk is told once, reports go on, and all is written when there is room again', () => {
    const folder = temporaryFolder();
    const disk = smallDisk();
    const { store, notices } = open(folder, { connect: disk.connect });
    store.write(minutesOf('2026-07-17', 300, 0));
    disk.resize(1);
    store.write(minutesOf('2026-07-17', 300, 300));
    expect(notices).toEqual([{ kind: 'historyNotSaved', file: 'history.sqlite' }]);
    expect(minutesIn(store)).toEqual(minutesOf('2026-07-17', 600, 0));
    disk.resize(1_000_000);
    store.record(alertRow('2026-07-17'));
    store.write([minuteRow('2026-07-17', 600)]);
    expect(notices.at(-1)).toEqual({ kind: 'historySavedAgain', file: 'history.sqlite' });
    store.close();
    const again = open(folder).store;
    expect(minutesIn(again)).toEqual(minutesOf('2026-07-17', 601, 0));
    expect(again.read(everything)?.events).toEqual([alertRow('2026-07-17')]);
  });

  test('a disk that is full a second time is told a second time', () => {
    const disk = smallDisk();
    const { store, notices } = open(temporaryFolder(), { connect: disk.connect });
    store.write(minutesOf('2026-07-17', 300, 0));
    for (const from of [300, 700]) {
      disk.resize(1);
      store.write(minutesOf('2026-07-17', 300, from));
      disk.resize(1_000_000);
      store.flush();
    }
    const [full, room] = ['historyNotSaved', 'historySavedAgain'];
    expect(notices.map(({ kind }) => kind)).toEqual([full, room, full, room]);
  });

  test('what waits is bounded: the last day of it stays', () => {
    const disk = smallDisk();
    const { store, lines } = open(temporaryFolder(), { connect: disk.connect });
    store.write([minuteRow('2026-07-15', 0)]);
    disk.resize(1);
    // Until the pages that the file has are filled.
    store.write(minutesOf('2026-07-16', 1440, 0));
    const more = waitingRules.minutes + 100;
    const before = minutesIn(store).length;
    store.write(minutesOf('2026-07-17', more, 0));
    expect(minutesIn(store).length).toBeLessThan(before + more);
    expect(minutesIn(store).at(-1)?.minuteOfDay).toBe(more - 1);
    expect(lines.some((line) => line.includes('the oldest'))).toBe(true);
  });

  test('open in another program: told in words of its own, written when that has let go', () => {
    const folder = temporaryFolder();
    const first = open(folder);
    first.store.write([minuteRow('2026-07-16', 540)]);
    const second = open(folder);
    second.store.write([minuteRow('2026-07-17', 540)]);
    expect(second.notices).toEqual([{ kind: 'historyLocked', file: 'history.sqlite' }]);
    expect(second.store.read(everything)).toBeNull();
    first.store.close();
    second.store.flush();
    expect(second.notices.at(-1)).toEqual({ kind: 'historySavedAgain', file: 'history.sqlite' });
    expect(minutesIn(second.store)).toHaveLength(2);
  });

  test('a file that may only be read is told once, and what waits is not lost while Plumbline runs', () => {
    const folder = temporaryFolder();
    const first = open(folder).store;
    first.write([minuteRow('2026-07-16', 540)]);
    first.close();
    // What SQLite says of a file without the right to write, whoever the user is.
    let readOnly = true;
    const connect = (file: string): DatabaseSync => new DatabaseSync(file, { readOnly });
    const { store, notices } = open(folder, { connect });
    store.write([minuteRow('2026-07-17', 540)]);
    store.write([minuteRow('2026-07-17', 541)]);
    expect(notices.map(({ kind }) => kind)).toEqual(['historyNotSaved']);
    expect(store.read(everything)).toBeNull();
    readOnly = false;
    store.flush();
    expect(notices.at(-1)).toEqual({ kind: 'historySavedAgain', file: 'history.sqlite' });
    expect(minutesIn(store)).toEqual([
      minuteRow('2026-07-16', 540),
      minuteRow('2026-07-17', 540),
      minuteRow('2026-07-17', 541)
    ]);
  });

  test('a folder that is not there is no reason to stop', () => {
    const { store, notices } = open(join(temporaryFolder(), 'gone'));
    store.write([minuteRow('2026-07-17', 540)]);
    store.write([minuteRow('2026-07-17', 541)]);
    expect(notices.map(({ kind }) => kind)).toEqual(['historyNotSaved']);
    expect(minutesIn(store)).toHaveLength(2);
    expect(store.facts()).toMatchObject({ days: 1, bytes: 0 });
  });
});

describe('what is deleted is gone from the disk', () => {
  /** Letters that stand in the file as they are: a place's id, and a tip's. */
  const markerOf = (date: string): string => `MARKER-${date}-MARKER`;
  const dates = ['2026-07-14', '2026-07-15', '2026-07-16', '2026-07-17'];

  function filled(folder: string): Opened {
    const opened = open(folder);
    for (const date of dates) {
      opened.store.record({ kind: 'tipShown', record: { tipId: markerOf(date), date } });
      opened.store.write(minutesOf(date, 200, 540, { baselineId: markerOf(date) }));
    }
    return opened;
  }

  function datesOnDisk(folder: string): readonly string[] {
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    return dates.filter((date) => bytes.some((file) => file.includes(markerOf(date))));
  }

  test('the markers are found before anything is deleted, or the search would prove nothing', () => {
    const folder = temporaryFolder();
    filled(folder);
    expect(datesOnDisk(folder)).toEqual(dates);
  });

  test('one day', () => {
    const folder = temporaryFolder();
    const { store } = filled(folder);
    expect(store.remove({ from: '2026-07-15', to: '2026-07-15' })).toBe(true);
    expect(datesOnDisk(folder)).toEqual(['2026-07-14', '2026-07-16', '2026-07-17']);
    expect(store.dates()).toEqual(['2026-07-14', '2026-07-16', '2026-07-17']);
  });

  test('a range, also what was written in a run before', () => {
    const folder = temporaryFolder();
    filled(folder).store.close();
    const { store } = open(folder);
    expect(store.remove({ from: '2026-07-14', to: '2026-07-16' })).toBe(true);
    expect(datesOnDisk(folder)).toEqual(['2026-07-17']);
  });

  test('everything, with the copies of files that were set aside', () => {
    const folder = temporaryFolder();
    filled(folder).store.close();
    const steps = [...historySteps, 'ALTER TABLE event ADD COLUMN later TEXT'];
    const { store } = open(folder, { steps });
    expect(store.dates()).toEqual(dates);
    expect(readdirSync(folder)).toContain('history.kept-2026-07-17-080000.sqlite');
    expect(store.remove(null)).toBe(true);
    expect(datesOnDisk(folder)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.includes('kept'))).toEqual([]);
    expect(store.facts()).toMatchObject({ firstDate: null, lastDate: null, days: 0 });
    store.write([minuteRow('2026-07-18', 540)]);
    expect(store.dates()).toEqual(['2026-07-18']);
  });

  test('what waits to be written goes with its day', () => {
    const folder = temporaryFolder();
    const { store } = open(folder);
    store.record({ kind: 'tipShown', record: { tipId: markerOf('2026-07-17'), date: '2026-07-17' } });
    expect(store.remove({ from: '2026-07-17', to: '2026-07-17' })).toBe(true);
    store.close();
    expect(datesOnDisk(folder)).toEqual([]);
  });

  test('on a full disk everything can go all the same, by deleting the file', () => {
    const folder = temporaryFolder();
    filled(folder).store.close();
    let full = false;
    const connect = (file: string): DatabaseSync => {
      const database = new DatabaseSync(file);
      const exec = database.exec.bind(database);
      database.exec = (sql: string) => {
        if (full && sql.startsWith('BEGIN')) throw Object.assign(new Error('disk is full'), { errcode: 13 });
        exec(sql);
      };
      return database;
    };
    const { store } = open(folder, { connect });
    expect(store.dates()).toEqual(dates);
    full = true;
    expect(store.remove({ from: '2026-07-14', to: '2026-07-14' })).toBe(false);
    expect(store.remove(null)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
    full = false;
    store.write([minuteRow('2026-07-18', 540)]);
    expect(store.dates()).toEqual(['2026-07-18']);
  });

  test('a file that was just found to be damaged goes with everything, and is not kept aside', () => {
    const folder = temporaryFolder();
    filled(folder).store.close();
    let damaged = false;
    const connect = (file: string): DatabaseSync => {
      const database = new DatabaseSync(file);
      const prepare = database.prepare.bind(database);
      database.prepare = (sql: string) => {
        if (!damaged) return prepare(sql);
        damaged = false;
        throw Object.assign(new Error('database disk image is malformed'), { errcode: 11 });
      };
      return database;
    };
    const { store } = open(folder, { connect });
    expect(store.dates()).toEqual(dates);
    damaged = true;
    expect(store.dates()).toBeNull();
    expect(store.remove(null)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('kept'))).toEqual([]);
    expect(datesOnDisk(folder)).toEqual([]);
    store.write([minuteRow('2026-07-18', 540)]);
    expect(store.dates()).toEqual(['2026-07-18']);
  });

  test('what another program holds is not taken away under it, and that is said', () => {
    const folder = temporaryFolder();
    const { store } = filled(folder);
    expect(open(folder).store.remove(null)).toBe(false);
    expect(store.dates()).toEqual(dates);
  });

  test('days older than the setting go by themselves, and old copies with them', () => {
    const folder = temporaryFolder();
    const copy = join(folder, 'history.kept-2025-01-01-080000.sqlite');
    writeFileSync(copy, markerOf('2026-07-14'));
    utimesSync(copy, new Date(2025, 0, 1), new Date(2025, 0, 1));
    const { store } = filled(folder);
    store.removeBefore('2026-07-16');
    expect(datesOnDisk(folder)).toEqual(['2026-07-16', '2026-07-17']);
    expect(store.dates()).toEqual(['2026-07-16', '2026-07-17']);
  });
});
