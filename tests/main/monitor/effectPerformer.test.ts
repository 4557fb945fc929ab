import { describe, expect, it } from 'vitest';
import type { DetectorCommand } from '../../../src/core/ipc/contract.ts';
import type { MonitorEffect } from '../../../src/core/monitor/monitorEvent.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { createEffectPerformer } from '../../../src/main/monitor/effectPerformer.ts';
import type { Log } from '../../../src/main/system/log.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { badVerdict } from '../../fakes/verdicts.ts';

const alert = { id: 4, verdict: badVerdict('slouch', 9, { alerting: true }), raisedAt: 0 };

function performed(effect: MonitorEffect): readonly unknown[] {
  const done: unknown[] = [];
  performerOf(done, heardLog())(effect);
  return done;
}

function performerOf(done: unknown[], log: Log): (effect: MonitorEffect) => void {
  return createEffectPerformer({
    send: (role, channel, payload) => void done.push([role, channel, payload]),
    detector: {
      remake: () => void done.push('remake'),
      discard: () => void done.push('discard')
    },
    notifier: {
      show: (shown) => void done.push(['show', shown.id]),
      withdraw: (id) => void done.push(['withdraw', id]),
      showExample: () => void done.push('example'),
      withdrawExample: () => void done.push('example over')
    },
    settingsFile: { save: (choices) => void done.push(['choices', choices]) },
    baselinesFile: {
      save: (baselines) => void done.push(['baselines', baselines]),
      saveSelectedIds: (ids) => void done.push(['selected', ids]),
      saveCameraNames: (names) => void done.push(['cameras', names])
    },
    places: { exportPlaces: (baselines) => void done.push(['export', baselines]) },
    stateFile: { savePause: (pause) => void done.push(['pause', pause]) },
    facts: { record: (fact) => void done.push(fact) },
    log
  });
}

describe('the effects of the monitor', () => {
  it.each<readonly [MonitorEffect, unknown]>([
    [{ kind: 'detectorTold', command: { kind: 'stop' } }, ['detector', 'detector:command', { kind: 'stop' }]],
    [{ kind: 'detectorRemade' }, 'remake'],
    [{ kind: 'detectorDiscarded' }, 'discard'],
    [{ kind: 'alertShown', alert, notify: true, volume: null }, ['show', 4]],
    [
      { kind: 'alertShown', alert, notify: false, volume: 0.4 },
      ['detector', 'detector:command', { kind: 'chime', volume: 0.4 }]
    ],
    [{ kind: 'alertTried', notify: true, volume: null }, 'example'],
    [{ kind: 'alertTrialEnded' }, 'example over'],
    [{ kind: 'alertWithdrawn', id: 4, recovered: true }, ['withdraw', 4]],
    [{ kind: 'baselinesChanged', baselines: [] }, ['baselines', []]],
    [{ kind: 'selectionChanged', selectedIds: ['sit'] }, ['selected', ['sit']]],
    [{ kind: 'cameraNamesChanged', cameraNames: { front: 'Webcam' } }, ['cameras', { front: 'Webcam' }]],
    [{ kind: 'baselinesExported', baselines: [] }, ['export', []]],
    [{ kind: 'pauseChanged', pause: { until: 5 } }, ['pause', { until: 5 }]],
    [
      { kind: 'gapRecorded', gap: { reason: 'call', fromMs: 0, toMs: 60_000, seconds: 60 } },
      { kind: 'cameraGap', gap: { reason: 'call', fromMs: 0, toMs: 60_000, seconds: 60 } }
    ],
    [{ kind: 'choicesChanged', choices: { theme: 'dark' } }, ['choices', { theme: 'dark' }]]
  ])('%o is carried out', (effect, done) => {
    expect(performed(effect)).toEqual([done]);
  });

  it('logs the camera when it starts and stops, and none of the checks of the saver', () => {
    const log = heardLog();
    const perform = performerOf([], log);
    const commands: readonly DetectorCommand[] = [
      { kind: 'start', deviceId: '' },
      { kind: 'release' },
      { kind: 'start', deviceId: '' },
      { kind: 'release' },
      { kind: 'stop' },
      { kind: 'start', deviceId: '' }
    ];
    for (const command of commands) perform({ kind: 'detectorTold', command });
    expect(log.lines).toEqual(['info camera: start', 'info camera: stop', 'info camera: start']);
  });

  it('writes no setting of a policy into the user’s file', () => {
    expect(performed({ kind: 'settingsChanged', settings: defaultSettings })).toEqual([]);
  });

  it('an alert that is not to notify shows no notification', () => {
    expect(performed({ kind: 'alertShown', alert, notify: false, volume: null })).toEqual([]);
  });
});
