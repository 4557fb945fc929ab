import type { SpokenScene } from '../../src/core/ipc/overlayContract.ts';
import type { MonitorEvent } from '../../src/core/monitor/monitorEvent.ts';
import type { WellbeingEvent } from '../../src/core/wellbeing/wellbeingEvent.ts';
import { openGateway, type Answers } from '../../src/main/ipc/gateway.ts';
import { overlayHandlers } from '../../src/main/ipc/overlayHandlers.ts';
import type { Sender } from '../../src/main/ipc/senderRefusal.ts';
import {
  dashboardHandlers,
  detectorHandlers,
  type WindowHandlerParts
} from '../../src/main/ipc/windowHandlers.ts';
import { createWindowRoles } from '../../src/main/windows/windowRoles.ts';
import { FakeIpcMain } from './fakeIpcMain.ts';
import { heardLog } from './heardLog.ts';
import { runMonitor } from './monitorRun.ts';

export const detectorId = 3;
export const dashboardId = 4;
export const overlayId = 5;
export const secondOverlayId = 6;
export const emptyScene: SpokenScene = { kind: 'empty', theme: 'system', locale: 'en' };
export const scene: SpokenScene = {
  kind: 'offer',
  theme: 'dark',
  locale: 'en',
  offer: { offer: 'workstationTip', tipId: 'paperUpright' }
};

export function from(id: number, url: string, parent: unknown = null): Sender {
  return { sender: { id }, senderFrame: { url, parent } };
}
export const detector = from(detectorId, 'app://bundle/detector/index.html');
export const dashboard = from(dashboardId, 'app://bundle/dashboard/index.html');
export const overlay = from(overlayId, 'app://bundle/overlay/index.html');

/** What the pages about settings, privacy and setting up send and ask. */
export const answersOfPages: Omit<Answers['dashboard'], 'snapshot:get'> = {
  'settings:export': () => ({ kind: 'cancelled' }),
  'settings:import': () => Promise.resolve({ kind: 'read', file: 'mine.json', settings: {} }),
  'privacy:facts': () => ({ folder: '/data', bytes: noBytes }),
  'report:get': ({ date }) => ({ kind: 'empty', before: date, after: null }),
  'history:facts': () => ({ firstDate: null, lastDate: null, days: 0, bytes: 0 })
};
const noBytes = {
  settings: 0,
  places: 0,
  history: 0,
  checkIn: 0,
  wellbeing: 0,
  state: 0,
  log: 0,
  browser: null
};

export function pageHandlers(heard: (wish: string) => void): WindowHandlerParts['keeping'] {
  return {
    'settings:reset': (keys) => heard(`reset ${keys.join(', ')}`),
    'privacy:openFolder': () => heard('open the folder'),
    'privacy:deleteAll': () => heard('delete everything'),
    'onboarding:begin': () => heard('set up'),
    'onboarding:go': (step) => heard(`go to ${step}`),
    'onboarding:end': () => heard('end setting up')
  };
}

export function reportHandlers(heard: (wish: string) => void): WindowHandlerParts['history'] {
  return {
    'history:export': ({ format, range }) => heard(`${format} of ${range?.from ?? 'everything'}`),
    'history:delete': (range) => heard(`delete ${range?.from ?? 'everything'}`),
    'report:pdf': ({ kind, date }) => heard(`pdf of ${kind} ${date}`),
    'report:print': ({ kind, date }) => heard(`print ${kind} ${date}`),
    'report:laidOut': (drawn, contentsId) => heard(`${contentsId} drawn: ${drawn}`),
    'report:copy': (words) => heard(`copy ${words}`)
  };
}

/**
 * The gateway with the real handlers, one window of each role and two overlays, and everything that comes through it.
 */
export function openTestGateway() {
  const ipcMain = new FakeIpcMain();
  const log = heardLog();
  const roles = createWindowRoles();
  const sent: (readonly [number, string, unknown])[] = [];
  const holder = (id: number) => ({
    id,
    isDestroyed: () => false,
    send: (channel: string, payload: unknown) => void sent.push([id, channel, payload])
  });
  roles.enter(holder(detectorId), 'detector');
  const leaveDashboard = roles.enter(holder(dashboardId), 'dashboard');
  roles.enter(holder(overlayId), 'overlay');
  roles.enter(holder(secondOverlayId), 'overlay');
  const events: MonitorEvent[] = [];
  const wellbeing: WellbeingEvent[] = [];
  const others: string[] = [];
  const parts = {
    happened: (event: MonitorEvent) => void events.push(event),
    wellbeing: (event: WellbeingEvent) => void wellbeing.push(event),
    now: () => 0,
    showPreview: () => void others.push('preview'),
    startDemo: () => void others.push('demo'),
    endDemo: () => void others.push('no demo'),
    importPlaces: () => void others.push('import'),
    keeping: pageHandlers((wish) => void others.push(wish)),
    history: reportHandlers((wish) => void others.push(wish)),
    quit: () => void others.push('quit')
  };
  const snapshot = runMonitor().snapshot();
  const gateway = openGateway({
    ipcMain,
    roles,
    log,
    detector: detectorHandlers(parts),
    dashboard: dashboardHandlers(parts),
    overlay: overlayHandlers({
      ...parts,
      fitCard: (contentsId, height) => void others.push(`fit ${contentsId} to ${height}`),
      close: (contentsId) => void others.push(`close ${contentsId}`)
    }),
    answers: {
      dashboard: { 'snapshot:get': () => snapshot, ...answersOfPages },
      overlay: { 'scene:get': (_nothing, contentsId) => (contentsId === overlayId ? scene : emptyScene) }
    }
  });
  return { ipcMain, log, events, wellbeing, others, sent, snapshot, leaveDashboard, gateway, holder };
}
