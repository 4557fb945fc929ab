import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ElectronApplication, Page } from '@playwright/test';
import { eventRows, type EventsRead } from '../../src/main/history/eventRows.ts';
import { historyFile } from '../../src/main/history/historyDatabase.ts';
import { lookAtTree } from '../bench/processTree.ts';
import type { SoakApp } from './soakApp.ts';

/** Figures by name: what the running app has and holds at a quiet moment. Memory in MB, everything else in pieces. */
export type Figures = Readonly<Record<string, number>>;

/** Figures of the detector while it watches, its garbage collected, and of the memory that watching takes in all. */
export async function figuresAtWork({ app, pid, pages }: SoakApp): Promise<Figures> {
  const [detector] = pages('detector');
  if (detector === undefined) return {};
  const figures = await figuresOfDetector(detector);
  const { heapRoomBytes } = await figuresOfMain(app);
  const bytes = lookAtTree(pid).reduce((sum, { ownBytes }) => sum + (ownBytes ?? Number.NaN), -heapRoomBytes);
  return Number.isNaN(bytes) ? figures : { ...figures, 'memory while watching': bytes / 1e6 };
}

/** Figures of all processes, and of main with its garbage collected, while the camera is off and no window is open. */
export async function figuresAtRest({ app, pid }: SoakApp): Promise<Figures> {
  const { heapRoomBytes, ...main } = await figuresOfMain(app);
  const figures: Record<string, number> = { ...main, pages: app.windows().length };
  const add = (name: string, value: number | null): void => {
    if (value !== null) figures[name] = (figures[name] ?? 0) + value;
  };
  for (const { role, ownBytes, handles } of lookAtTree(pid)) {
    add('processes', 1);
    const bytes = ownBytes === null ? null : ownBytes - (role === 'main' ? heapRoomBytes : 0);
    add('memory of all', bytes === null ? null : bytes / 1e6);
    add(`memory of ${role}`, bytes === null ? null : bytes / 1e6);
    add(`handles of ${role}`, handles);
  }
  return figures;
}

/**
 * `heapRoomBytes` is what V8 keeps for main's heap, and no figure: it doubles in the first days up to 95 MB, whatever lives in
 * it. What does is one, and memory is told without that room.
 */
function figuresOfMain(app: ElectronApplication): Promise<Figures & { readonly heapRoomBytes: number }> {
  return app.evaluate((electron) => {
    // Node's own, by a name that no bundle of the app has.
    const key = 'plumblineSoakCollect';
    if (!Reflect.has(globalThis, key)) {
      process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
      const made: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
      Reflect.set(globalThis, key, made);
    }
    const collect: unknown = Reflect.get(globalThis, key);
    if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
    const { heapUsed, heapTotal, external } = process.memoryUsage();
    const resources = process.getActiveResourcesInfo();
    const windows = electron.BrowserWindow.getAllWindows();
    const emitters = [
      process,
      electron.app,
      electron.ipcMain,
      electron.nativeTheme,
      electron.powerMonitor,
      electron.screen,
      ...windows,
      ...windows.map(({ webContents }) => webContents)
    ];
    let listeners = 0;
    for (const emitter of emitters) {
      for (const name of emitter.eventNames()) listeners += emitter.listenerCount(name);
    }
    return {
      heapRoomBytes: heapTotal,
      'heap of main': heapUsed / 1e6,
      'buffers of main': external / 1e6,
      'timers of main': resources.filter((name) => name === 'Timeout').length,
      'open resources of main': resources.filter((name) => name !== 'Timeout' && name !== 'Immediate').length,
      'listeners of main': listeners,
      windows: windows.length
    };
  });
}

async function figuresOfDetector(page: Page): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
    const figures: Record<string, number> = {
      'heap of the detector': metric('JSHeapUsedSize') / 1e6,
      'nodes of the detector': metric('Nodes'),
      'listeners of the detector': metric('JSEventListeners'),
      'workers of the detector': page.workers().length
    };
    const tensors = await tensorsOf(page);
    if (tensors !== null) figures['tensors'] = tensors;
    return figures;
  } finally {
    await session.detach();
  }
}

/** tfjs keeps its engine where every copy of it would look for it (`getOrMakeEngine` of tfjs-core). */
async function tensorsOf(page: Page): Promise<number | null> {
  const [worker] = page.workers();
  if (worker === undefined) return null;
  return worker.evaluate(() => {
    const engine: unknown = Reflect.get(globalThis, '_tfengine');
    if (typeof engine !== 'object' || engine === null || !('memory' in engine)) return null;
    const { memory } = engine;
    const told: unknown = typeof memory === 'function' ? Reflect.apply(memory, engine, []) : null;
    if (typeof told !== 'object' || told === null || !('numTensors' in told)) return null;
    return typeof told.numTensors === 'number' ? told.numTensors : null;
  });
}

/** With the events, and how many rows were none. */
export type HistoryCopy = EventsRead & {
  readonly minutes: number;
  /** Of the database file, once its log is written back. */
  readonly bytes: number;
};

/** Reads a copy of the history: the app holds its own file alone. To be called while nothing is written. */
export function copyHistory(data: string): HistoryCopy {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-soak-history-'));
  try {
    const copy = join(folder, historyFile);
    copyFileSync(join(data, historyFile), copy);
    if (existsSync(join(data, `${historyFile}-wal`))) {
      copyFileSync(join(data, `${historyFile}-wal`), `${copy}-wal`);
    }
    const database = new DatabaseSync(copy);
    try {
      const number = (statement: string): number => {
        const [value] = Object.values(database.prepare(statement).get() ?? {});
        return typeof value === 'number' ? value : Number.NaN;
      };
      const { events, skipped } = eventRows(database).read('0000-01-01', '9999-12-31');
      return {
        events,
        skipped,
        minutes: number('SELECT count(*) FROM minute'),
        bytes: number('PRAGMA page_count') * number('PRAGMA page_size')
      };
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
