import { describe, expect, it } from 'vitest';
import { alertMeans } from '../../../src/core/alerts/alertMeans.ts';
import { alertOnScreen } from '../../../src/core/alerts/alertOnScreen.ts';
import { alertRules } from '../../../src/core/alerts/alertRules.ts';
import { type AlertQuiet, alertQuiets } from '../../../src/core/alerts/alertSituation.ts';
import { shownAlert } from '../../../src/core/monitor/shownAlert.ts';
import type { MonitorEvent } from '../../../src/core/monitor/monitorEvent.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { type MonitorRun, watchingMonitor } from '../../fakes/monitorRun.ts';
import { slouchedSitter, uprightSitter } from '../../fakes/sitters.ts';
import { badVerdict } from '../../fakes/verdicts.ts';

const glowing = { alertStyle: 'glow' } as const;
const onScreen = (run: MonitorRun) => shownAlert(run.state(), run.at());

/** Somebody slouches, and the edge of the screen glows. */
function glow(further: Partial<typeof defaultSettings> = {}): MonitorRun {
  const run = watchingMonitor(uprightSitter, { choices: { ...glowing, ...further } });
  run.look(slouchedSitter, 25);
  expect(onScreen(run)).toMatchObject({ kind: 'glow', posture: 'slouch' });
  return run;
}

const quiet = (why: AlertQuiet): MonitorEvent => ({
  kind: 'alertSituationChanged',
  situation: { quiet: why, fullScreen: why === 'fullScreen' }
});
const change = (key: keyof typeof defaultSettings, value: unknown): MonitorEvent => ({
  kind: 'settingChanged',
  key,
  value
});

describe('what an alert has on the screen', () => {
  it.each<readonly [string, readonly MonitorEvent[]]>([
    ['a pause', [{ kind: 'pauseStarted', choice: '30min', nextMorningMs: 0 }]],
    ['a lock', [{ kind: 'screenLocked' }]],
    ['sleep', [{ kind: 'systemSlept' }]],
    ['a crash of the detector', [{ kind: 'detectorGone' }]],
    ['an engine that fails', [{ kind: 'engineFailed', problem: { kind: 'runtimeFailed', detail: '' } }]],
    [
      'a camera that is unplugged',
      [{ kind: 'cameraReported', report: { kind: 'problem', problem: 'unplugged' } }]
    ],
    ['a camera given to a call', [{ kind: 'callChanged', call: 'on' }]],
    ['watching that is switched off', [change('watchWithCamera', false)]],
    [
      'battery power where alerts are off on it',
      [change('alertsOnBattery', false), { kind: 'batteryChanged', onBattery: 'on' }]
    ],
    ['another style', [change('alertStyle', 'tray')]],
    ['no style', [change('alertStyle', 'none')]],
    [
      'full screen that the user wants to be told in',
      [{ kind: 'alertSituationChanged', situation: { quiet: null, fullScreen: true } }]
    ],
    ['a lesson', [{ kind: 'alertCalledWrong', id: 1 }]],
    ['a dismissal', [{ kind: 'alertDismissed', id: 1 }]],
    ...alertQuiets.map((why) => [`quiet for ${why}`, [quiet(why)]] as const)
  ])('is gone at once with %s', (_name, events) => {
    const run = glow();
    for (const event of events) run.happened(event);
    expect(onScreen(run)).toBeNull();
  });

  it('is gone with the first look at somebody who sits up, before that counts as recovered', () => {
    const run = glow();
    let gone: number | null = null;
    for (let half = 1; half <= 12 && gone === null; half += 1) {
      run.look(uprightSitter, 0.5);
      if (run.snapshot().verdict?.state === 'upright') {
        expect(onScreen(run)).toBeNull();
        gone = half / 2;
      }
    }
    expect(gone).not.toBeNull();
    expect(run.snapshot().alert).not.toBeNull();
  });

  it('is gone when the chair is empty', () => {
    const run = glow();
    run.look(null, 15);
    expect(run.snapshot().verdict?.state).toBe('away');
    expect(onScreen(run)).toBeNull();
  });

  it('is gone when the detector falls silent, long before it counts as dead', () => {
    const run = glow();
    run.wait(6);
    expect(run.snapshot().camera.status.kind).toBe('on');
    expect(onScreen(run)).toBeNull();
  });

  it('is gone after a stand-still of the whole machine', () => {
    const run = glow();
    run.standStill(3600);
    expect(onScreen(run)).toBeNull();
  });

  it('leaves the screen after a while when it is ignored, and stays in window and tray', () => {
    const run = glow();
    const shownSeconds = run.state().alerts.lastShownSeconds ?? 0;
    run.look(slouchedSitter, shownSeconds + alertRules.onScreenSeconds - 1 - run.at().seconds, 1);
    expect(onScreen(run)).not.toBeNull();
    run.look(slouchedSitter, 2, 1);
    expect(onScreen(run)).toBeNull();
    expect(run.snapshot().alert).not.toBeNull();
  });

  it('follows the posture with colour and pattern, without beginning anew', () => {
    const run = glow();
    const { alerts, settings } = run.state();
    const forwardHead = badVerdict('forwardHead', run.at().seconds, { alerting: true });
    expect(alertOnScreen(alerts, settings, 'whole', forwardHead, run.at())).toEqual({
      key: onScreen(run)?.key,
      kind: 'glow',
      posture: 'forwardHead'
    });
  });

  it('plays the chosen style for three seconds with “Show me”, also while paused', () => {
    const run = watchingMonitor(uprightSitter, { choices: { alertStyle: 'dim' } });
    run.happened({ kind: 'pauseStarted', choice: '1h', nextMorningMs: 0 });
    run.happened({ kind: 'alertTried' });
    expect(onScreen(run)).toMatchObject({ kind: 'dim' });
    run.wait(2);
    expect(onScreen(run)).not.toBeNull();
    run.wait(2);
    expect(onScreen(run)).toBeNull();
  });

  it('plays anew with each “Show me”', () => {
    const run = watchingMonitor(uprightSitter, { choices: glowing });
    run.happened({ kind: 'alertTried' });
    const first = onScreen(run)?.key;
    run.happened({ kind: 'alertTried' });
    expect(first).toBeDefined();
    expect(onScreen(run)?.key).not.toBe(first);
  });

  it('plays the style of the tray in the tray', () => {
    const run = watchingMonitor(uprightSitter, { choices: { alertStyle: 'tray' } });
    run.look(uprightSitter, 5);
    run.happened({ kind: 'alertTried' });
    expect([run.snapshot().icon, onScreen(run)]).toEqual(['slouch', null]);
    run.wait(4);
    expect(run.snapshot().icon).toBe('upright');
  });

  it('never plays over a locked screen', () => {
    const run = watchingMonitor(uprightSitter, { choices: glowing });
    run.happened({ kind: 'alertTried' });
    run.happened({ kind: 'screenLocked' });
    expect(onScreen(run)).toBeNull();
  });
});

it('No style is no sound either, whatever is set beside it', () => {
  const loud = { ...defaultSettings, alertSound: true };
  const volumeOf = (alertStyle: 'none' | 'tray'): number | null =>
    alertMeans({ ...loud, alertStyle }, { fullScreen: false }, 'whole').volume;
  expect([volumeOf('tray'), volumeOf('none')]).toEqual([loud.alertVolumePercent / 100, null]);
});

describe('a style that cannot be shown', () => {
  const free = { fullScreen: false };

  it.each([
    ['glow', 'whole', free, { notify: false, screen: 'glow' }],
    ['glow', 'edge', free, { notify: false, screen: 'glow' }],
    ['glow', 'none', free, { notify: true, screen: null }],
    ['dim', 'whole', free, { notify: false, screen: 'dim' }],
    ['dim', 'edge', free, { notify: false, screen: 'glow' }],
    ['dim', 'none', free, { notify: true, screen: null }],
    ['dim', 'whole', { fullScreen: true }, { notify: true, screen: null }],
    ['notification', 'whole', { fullScreen: true }, { notify: true, screen: null }],
    ['tray', 'none', free, { notify: false, screen: null }],
    ['none', 'whole', free, { notify: false, screen: null }]
  ] as const)(
    '%s becomes the nearest one that can, where %s can be drawn (%o)',
    (alertStyle, reach, where, means) => {
      expect(alertMeans({ ...defaultSettings, alertStyle }, where, reach)).toMatchObject(means);
    }
  );
});
