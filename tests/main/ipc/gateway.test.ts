import { describe, expect, it } from 'vitest';
import { channels } from '../../../src/core/ipc/contract.ts';
import type { PoseSample } from '../../../src/core/pose/keypoints.ts';
import { openGateway } from '../../../src/main/ipc/gateway.ts';
import { overlayHandlers } from '../../../src/main/ipc/overlayHandlers.ts';
import { dashboardHandlers, detectorHandlers } from '../../../src/main/ipc/windowHandlers.ts';
import { createWindowRoles } from '../../../src/main/windows/windowRoles.ts';
import { FakeIpcMain } from '../../fakes/fakeIpcMain.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { runMonitor } from '../../fakes/monitorRun.ts';
import { sampleOf, uprightSitter } from '../../fakes/sitters.ts';
import {
  answersOfPages,
  dashboard,
  dashboardId,
  detector,
  detectorId,
  emptyScene,
  from,
  openTestGateway,
  overlay,
  overlayId,
  pageHandlers,
  reportHandlers,
  scene,
  secondOverlayId
} from '../../fakes/testGateway.ts';

describe('the gateway', () => {
  it('listens on exactly the channels of the contract', () => {
    const { ipcMain } = openTestGateway();
    const contract = Object.values(channels).flatMap(({ sends, invokes }) => [sends, invokes].flat());
    expect([...ipcMain.channels()].toSorted()).toEqual([...contract].toSorted());
  });

  it('hands a message of the right window on, parsed', () => {
    const { ipcMain, events } = openTestGateway();
    const sample: PoseSample = sampleOf(uprightSitter, 1);
    ipcMain.send(detector, 'detector:sampled', structuredClone(sample));
    ipcMain.send(dashboard, 'setting:change', { key: 'theme', value: 'dark' });
    expect(events).toEqual([
      { kind: 'sampled', sample },
      { kind: 'settingChanged', key: 'theme', value: 'dark' }
    ]);
  });

  it.each([
    ['a window that main never made', from(99, 'app://bundle/detector/index.html'), 'unknown window'],
    ['a window of another role', from(dashboardId, 'app://bundle/dashboard/index.html'), 'role dashboard'],
    ['a frame within the window', from(detectorId, 'app://bundle/detector/index.html', {}), 'main frame'],
    ['a foreign page in the window', from(detectorId, 'https://example.com/detector/'), 'foreign page'],
    [
      'a page of another role in the window',
      from(detectorId, 'app://bundle/dashboard/index.html'),
      'foreign'
    ],
    ['a host that only looks like ours', from(detectorId, 'app://bundle.evil/detector/'), 'foreign page'],
    ['a scheme that only looks like ours', from(detectorId, 'http://bundle/detector/'), 'foreign page'],
    ['a page without an address', from(detectorId, 'about:blank'), 'foreign page'],
    ['a frame that is gone', { sender: { id: detectorId }, senderFrame: null }, 'gone']
  ])('refuses %s, changes nothing and says why', (_who, sender, why) => {
    const { ipcMain, events, log } = openTestGateway();
    ipcMain.send(sender, 'detector:ready', null);
    expect(events).toEqual([]);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toContain('detector:ready');
    expect(log.lines[0]).toContain(why);
  });

  it('refuses a window that has left its role', () => {
    const { ipcMain, events, leaveDashboard } = openTestGateway();
    leaveDashboard();
    ipcMain.send(dashboard, 'pause:end', null);
    expect(events).toEqual([]);
  });

  it('refuses payloads that are not what the contract says, without writing them down', () => {
    const { ipcMain, events, log } = openTestGateway();
    ipcMain.send(dashboard, 'calibration:start', { name: 'SECRET', admin: true });
    ipcMain.send(dashboard, 'pause:start', 'SECRET');
    ipcMain.send(dashboard, 'pause:end');
    ipcMain.send(dashboard, 'pause:end', null, 'SECRET');
    expect(events).toEqual([]);
    expect(log.lines.length).toBeGreaterThan(0);
    expect(log.lines.join('\n')).not.toContain('SECRET');
  });

  it('logs a flood of refusals now and then only', () => {
    const { ipcMain, log } = openTestGateway();
    for (let count = 0; count < 250; count += 1) ipcMain.send(dashboard, 'pause:start', count);
    expect(log.lines).toHaveLength(3);
  });

  it('answers the dashboard and nobody else', async () => {
    const { ipcMain, snapshot } = openTestGateway();
    await expect(ipcMain.invoke(dashboard, 'snapshot:get', null)).resolves.toEqual(snapshot);
    await expect(ipcMain.invoke(detector, 'snapshot:get', null)).rejects.toThrow('refused');
    await expect(ipcMain.invoke(dashboard, 'snapshot:get', { all: true })).rejects.toThrow('refused');
  });

  it('answers each overlay with its own scene', async () => {
    const { ipcMain } = openTestGateway();
    const second = from(secondOverlayId, 'app://bundle/overlay/index.html');
    await expect(ipcMain.invoke(overlay, 'scene:get', null)).resolves.toEqual(scene);
    await expect(ipcMain.invoke(second, 'scene:get', null)).resolves.toEqual(emptyScene);
    await expect(ipcMain.invoke(dashboard, 'scene:get', null)).rejects.toThrow('refused');
  });

  it('hands on which overlay it was that spoke', () => {
    const { ipcMain, others, wellbeing } = openTestGateway();
    ipcMain.send(overlay, 'card:measured', 260);
    ipcMain.send(overlay, 'overlay:close', null);
    ipcMain.send(overlay, 'break:begin', null);
    ipcMain.send(dashboard, 'overlay:close', null);
    expect(others).toEqual([`fit ${overlayId} to 260`, `close ${overlayId}`]);
    expect(wellbeing).toEqual([{ kind: 'noticedBreakBegun' }]);
  });

  it('keeps the wish of a breathing session before it begins', () => {
    const { ipcMain, events, wellbeing } = openTestGateway();
    const wish = { sessionSeconds: 120, inSeconds: 3, widenSeconds: 1, outSeconds: 5 };
    ipcMain.send(dashboard, 'breathing:begin', wish);
    ipcMain.send(dashboard, 'breathing:begin', { ...wish, sessionSeconds: 3600 });
    expect(events).toEqual([
      { kind: 'settingChanged', key: 'breathingSessionSeconds', value: 120 },
      { kind: 'settingChanged', key: 'breathingInSeconds', value: 3 },
      { kind: 'settingChanged', key: 'breathingWidenSeconds', value: 1 },
      { kind: 'settingChanged', key: 'breathingOutSeconds', value: 5 }
    ]);
    expect(wellbeing).toEqual([{ kind: 'breathingBegun' }]);
  });

  it('hands on what the pages about settings, privacy and setting up send, where it is known', () => {
    const { ipcMain, others } = openTestGateway();
    ipcMain.send(dashboard, 'settings:reset', ['theme', 'language']);
    ipcMain.send(dashboard, 'settings:reset', ['theme', 'password']);
    ipcMain.send(dashboard, 'onboarding:go', 'rhythm');
    ipcMain.send(dashboard, 'onboarding:go', 'payment');
    ipcMain.send(overlay, 'privacy:deleteAll', null);
    expect(others).toEqual(['reset theme, language', 'go to rhythm']);
  });

  it('takes what a report is asked to do, and days that are days', async () => {
    const { ipcMain, others } = openTestGateway();
    ipcMain.send(dashboard, 'history:delete', { from: '2026-07-16', to: '2026-07-17' });
    ipcMain.send(dashboard, 'history:delete', null);
    ipcMain.send(dashboard, 'history:export', { format: 'csv', range: null });
    ipcMain.send(dashboard, 'report:pdf', { kind: 'week', date: '2026-07-17' });
    ipcMain.send(dashboard, 'report:laidOut', true);
    expect(others).toEqual([
      'delete 2026-07-16',
      'delete everything',
      'csv of everything',
      'pdf of week 2026-07-17',
      `${dashboardId} drawn: true`
    ]);
    for (const wrong of [
      { from: '2026-07-17', to: '2026-07-16' },
      { from: '2026-02-30', to: '2026-03-01' },
      { from: "2026-07-16' OR 1=1", to: '2026-07-17' },
      'everything'
    ]) {
      ipcMain.send(dashboard, 'history:delete', wrong);
    }
    ipcMain.send(dashboard, 'history:export', { format: 'exe', range: null });
    ipcMain.send(overlay, 'history:delete', null);
    expect(others).toHaveLength(5);
    await expect(
      ipcMain.invoke(dashboard, 'report:get', { kind: 'day', date: '2026-07-17' })
    ).resolves.toEqual({
      kind: 'empty',
      before: '2026-07-17',
      after: null
    });
    await expect(ipcMain.invoke(dashboard, 'report:get', { kind: 'year', date: '2026' })).rejects.toThrow(
      'refused'
    );
  });

  it('answers later where that takes a while', async () => {
    const { ipcMain } = openTestGateway();
    await expect(ipcMain.invoke(dashboard, 'settings:import', null)).resolves.toEqual({
      kind: 'read',
      file: 'mine.json',
      settings: {}
    });
    await expect(ipcMain.invoke(overlay, 'settings:import', null)).rejects.toThrow('refused');
  });

  it('sends a scene to the one overlay that it is for', () => {
    const { gateway, holder, sent } = openTestGateway();
    gateway.sendScene(holder(secondOverlayId), scene);
    gateway.sendScene({ ...holder(overlayId), isDestroyed: () => true }, scene);
    expect(sent).toEqual([[secondOverlayId, 'scene:changed', scene]]);
  });

  it('sends an event to the windows of its role only', () => {
    const { gateway, sent, leaveDashboard } = openTestGateway();
    gateway.send('detector', 'detector:command', { kind: 'stop' });
    leaveDashboard();
    gateway.send('dashboard', 'preview:framed', {
      t: 0,
      width: 1,
      height: 1,
      jpeg: new Uint8Array(),
      pose: null,
      picture: null
    });
    expect(sent).toEqual([[detectorId, 'detector:command', { kind: 'stop' }]]);
  });

  it('takes away the answer that electron-store gives to any page', () => {
    const ipcMain = new FakeIpcMain();
    ipcMain.on('electron-store-get-data', () => '/home/somebody');
    const parts = {
      happened: () => undefined,
      wellbeing: () => undefined,
      fitCard: () => undefined,
      close: () => undefined,
      now: () => 0,
      showPreview: () => undefined,
      startDemo: () => undefined,
      endDemo: () => undefined,
      importPlaces: () => undefined,
      keeping: pageHandlers(() => undefined),
      history: reportHandlers(() => undefined),
      quit: () => undefined
    };
    openGateway({
      ipcMain,
      roles: createWindowRoles(),
      log: heardLog(),
      detector: detectorHandlers(parts),
      dashboard: dashboardHandlers(parts),
      overlay: overlayHandlers(parts),
      answers: {
        dashboard: { 'snapshot:get': () => runMonitor().snapshot(), ...answersOfPages },
        overlay: { 'scene:get': () => emptyScene }
      }
    });
    expect(ipcMain.channels()).not.toContain('electron-store-get-data');
  });

  it('listens to nothing any more once it is closed', () => {
    const { gateway, ipcMain } = openTestGateway();
    gateway.dispose();
    expect(ipcMain.channels()).toEqual([]);
  });
});
