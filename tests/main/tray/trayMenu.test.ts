import { describe, expect, it } from 'vitest';
import type { AppSnapshot } from '../../../src/core/monitor/snapshot.ts';
import { wellbeingSnapshotOf } from '../../../src/core/wellbeing/wellbeingSnapshotOf.ts';
import { trayMenu, type TrayMenuEntry, trayTooltip } from '../../../src/main/tray/trayMenu.ts';
import { createText } from '../../../src/text/createText.ts';
import { runMonitor, watchingMonitor } from '../../fakes/monitorRun.ts';
import { slouchedSitter, uprightSitter } from '../../fakes/sitters.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

const text = createText('en');
const labels = (entries: readonly TrayMenuEntry[]): readonly string[] =>
  entries.map((entry) => (entry.kind === 'separator' ? '—' : entry.label));
const wishes = (snapshot: AppSnapshot) =>
  trayMenu(snapshot, text).flatMap((entry) => (entry.kind === 'wish' ? [entry] : []));

describe('the menu of the tray', () => {
  it('holds status, pauses, calibration, the screens and quitting', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(uprightSitter, 120, 1);
    expect(labels(trayMenu(run.snapshot(), text))).toEqual([
      'Upright for 2\u00a0min',
      '—',
      'Pause',
      'Calibrate',
      '—',
      'Open Plumbline',
      'Today’s report',
      'Settings',
      'About Plumbline',
      '—',
      'Quit Plumbline'
    ]);
  });

  it('offers a break, breathing and the check-in, and none while one is under way', () => {
    const day = runWellbeing({ microBreaks: false });
    const entries = () => wishes({ ...runMonitor().snapshot(), ...wellbeingSnapshotOf(day.state()) });
    const offered = (): readonly (readonly [string, boolean])[] =>
      entries()
        .filter(({ wish }) => ['break', 'breathe', 'checkIn'].includes(wish.kind))
        .map(({ label, enabled }) => [label, enabled]);
    expect(offered()).toEqual([
      ['Take a break now', true],
      ['Breathe now', true],
      ['Check in', true]
    ]);
    day.happened({ kind: 'breakAsked', breakKind: 'movement' });
    expect(offered().map(([, enabled]) => enabled)).toEqual([false, false, true]);
    day.sit(181);
    day.happened({ kind: 'breathingBegun' });
    expect(offered().map(([, enabled]) => enabled)).toEqual([false, false, true]);
  });

  it('tells in menu and tooltip when the next break comes, and not while nobody counts', () => {
    const day = runWellbeing({ microBreaks: false });
    const snapshot = () => ({ ...runMonitor().snapshot(), ...wellbeingSnapshotOf(day.state()) });
    day.sit(600);
    expect(trayTooltip(snapshot(), text)).toBe('Plumbline: Starting · Stand up in 35\u00a0min');
    expect(labels(trayMenu(snapshot(), text))[1]).toBe('Stand up in 35\u00a0min');
    day.happened({ kind: 'pauseStarted', pause: { until: null, untilSeconds: null } });
    expect(trayTooltip(snapshot(), text)).toBe('Plumbline: Starting');
  });

  it('says in the same place what is left of a break, and why none comes', () => {
    const day = runWellbeing({ microBreaks: false });
    const line = (): string | undefined =>
      labels(trayMenu({ ...runMonitor().snapshot(), ...wellbeingSnapshotOf(day.state()) }, text))[1];
    day.happened({ kind: 'callChanged', call: 'on' });
    expect(line()).toBe('Breaks wait until your call is over.');
    day.happened({ kind: 'callChanged', call: 'off' });
    day.happened({ kind: 'breakAsked', breakKind: 'movement' });
    day.sit(30);
    // Whole minutes: a menu that changes every second closes under the pointer on some desktops.
    expect(line()).toBe('On a break, 3\u00a0min left');
  });

  it('offers every length of pause', () => {
    const pause = trayMenu(runMonitor().snapshot(), text).find(({ kind }) => kind === 'submenu');
    expect(pause?.kind === 'submenu' ? labels(pause.entries) : []).toEqual([
      '30 minutes',
      '1 hour',
      '2 hours',
      'Until tomorrow',
      'Until I resume'
    ]);
  });

  it('offers to resume instead while paused', () => {
    const run = runMonitor({ pause: { until: null } });
    expect(wishes(run.snapshot()).map(({ wish }) => wish.kind)).toContain('resume');
    expect(labels(trayMenu(run.snapshot(), text))).not.toContain('Pause');
  });

  it('offers both answers only while an alert is up, for that alert', () => {
    const run = watchingMonitor(uprightSitter);
    expect(wishes(run.snapshot()).map(({ wish }) => wish.kind)).not.toContain('alertWasWrong');
    run.look(slouchedSitter, 25);
    const alertId = run.snapshot().alert?.id;
    const offered = wishes(run.snapshot()).map(({ wish }) => wish);
    expect(offered).toContainEqual({ kind: 'alertWasWrong', alertId });
    expect(offered).toContainEqual({ kind: 'dismissAlert', alertId });
  });

  it('lets calibrate only with a picture and none under way', () => {
    const enabled = (snapshot: AppSnapshot): boolean | undefined =>
      wishes(snapshot).find(({ wish }) => wish.kind === 'calibrate')?.enabled;
    const run = watchingMonitor(uprightSitter);
    expect(enabled(run.snapshot())).toBe(true);
    run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'x' });
    expect(enabled(run.snapshot())).toBe(false);
    expect(enabled(runMonitor().snapshot())).toBe(false);
  });

  it('tells the same status when the pointer rests on the icon', () => {
    const run = runMonitor({ demo: { calibrationName: 'Sitting' } });
    expect(trayTooltip(run.snapshot(), text)).toBe('Plumbline demo: Starting');
    run.happened({ kind: 'engineFailed', problem: { kind: 'modelMissing', detail: '' } });
    expect(trayTooltip(run.snapshot(), text)).toBe('Plumbline demo: Not working');
  });
});
