import { describe, expect, it } from 'vitest';
import { previewRatePerSecond } from '../../../src/core/monitor/tellDetector.ts';
import { learnedBaseline } from '../../fakes/learnedBaseline.ts';
import { kindsOf } from '../../fakes/monitorEffects.ts';
import { cameraOn, type MonitorRun, runMonitor, watchingMonitor } from '../../fakes/monitorRun.ts';
import { slouchedSitter, uprightSitter, type Sitter } from '../../fakes/sitters.ts';

/** The same person at the same desk, standing: higher in the picture, and a little further away. */
const standingSitter: Sitter = {
  eyesY: 60,
  eyeSpan: 42,
  earSpan: 88,
  shouldersY: 222,
  shoulderSpan: 220
};

/** Calibrated sitting ("first") and standing ("second"); both of the camera "front". */
function sitAndStand(): MonitorRun {
  const run = watchingMonitor(uprightSitter);
  run.happened({ kind: 'calibrationStarted', name: 'Standing', freshId: 'second' });
  run.look(standingSitter, 12, 5);
  run.effects();
  return run;
}

const names = (run: MonitorRun): readonly string[] => run.snapshot().baselines.map(({ name }) => name);

describe('a calibrated place', () => {
  it('is renamed and stored, and the watch goes on with it', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(uprightSitter, 5);
    run.effects();
    run.happened({ kind: 'baselineRenamed', id: 'first', name: '  Desk at home ' });
    expect(names(run)).toEqual(['Desk at home']);
    expect(run.effects()).toMatchObject([
      { kind: 'baselinesChanged', baselines: [{ name: 'Desk at home' }] }
    ]);
    run.look(uprightSitter, 2);
    expect(run.snapshot()).toMatchObject({ icon: 'upright', activeBaselineId: 'first' });
  });

  it('keeps its name where the new one is empty, taken, or the place has gone', () => {
    const run = sitAndStand();
    run.happened({ kind: 'baselineRenamed', id: 'first', name: 'Standing' });
    run.happened({ kind: 'baselineRenamed', id: 'first', name: '   ' });
    run.happened({ kind: 'baselineRenamed', id: 'third', name: 'Desk' });
    expect(names(run)).toEqual(['Sitting', 'Standing']);
    expect(run.effects()).toEqual([]);
  });

  it('is deleted while it is in use: its alert goes, and nothing is judged against it any more', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(slouchedSitter, 30);
    expect(run.snapshot().alert).not.toBeNull();
    run.effects();
    run.happened({ kind: 'baselineDeleted', id: 'first' });
    expect(run.snapshot()).toMatchObject({ baselines: [], activeBaselineId: null, alert: null });
    expect(kindsOf(run.effects())).toEqual(expect.arrayContaining(['baselinesChanged', 'alertWithdrawn']));
    run.look(slouchedSitter, 30);
    expect(run.snapshot()).toMatchObject({
      verdict: { state: 'cannotTell', reason: 'notCalibrated', alerting: null },
      alert: null
    });
  });

  it('that is not in use is deleted without a word', () => {
    const run = sitAndStand();
    run.look(standingSitter, 3);
    const { verdict } = run.snapshot();
    run.happened({ kind: 'baselineDeleted', id: 'first' });
    expect(run.snapshot()).toMatchObject({ activeBaselineId: 'second', verdict });
    run.happened({ kind: 'baselineDeleted', id: 'first' });
    expect(kindsOf(run.effects()).filter((kind) => kind === 'baselinesChanged')).toHaveLength(1);
  });
});

describe('choosing a place by hand', () => {
  it('holds against the better fit, is stored, and ends when the choice is given back', () => {
    const run = sitAndStand();
    run.happened({ kind: 'baselineSelected', id: 'second' });
    expect(run.effects()).toContainEqual({ kind: 'selectionChanged', selectedIds: ['second'] });
    run.look(uprightSitter, 20);
    expect(run.snapshot()).toMatchObject({ activeBaselineId: 'second', selectedBaselineId: 'second' });
    run.happened({ kind: 'baselineSelected', id: null });
    expect(run.effects()).toContainEqual({ kind: 'selectionChanged', selectedIds: [] });
    run.look(uprightSitter, 20);
    expect(run.snapshot()).toMatchObject({ activeBaselineId: 'first', selectedBaselineId: null });
  });

  it('outlives a restart, from the moment that its camera is on', () => {
    const before = sitAndStand();
    const { baselines } = before.state();
    const run = runMonitor({ baselines, selectedIds: ['second'] });
    run.happened({ kind: 'detectorReady' });
    run.happened(cameraOn);
    run.look(uprightSitter, 5);
    expect(run.snapshot()).toMatchObject({ activeBaselineId: 'second', selectedBaselineId: 'second' });
  });

  it('of one camera says nothing about another', () => {
    const run = watchingMonitor(uprightSitter, {
      baselines: [learnedBaseline({ id: 'desk', name: 'Desk', cameraId: 'desk' })],
      selectedIds: ['desk']
    });
    expect(run.snapshot().selectedBaselineId).toBeNull();
    run.happened({ kind: 'baselineSelected', id: 'desk' });
    expect(run.snapshot().selectedBaselineId).toBeNull();
    run.happened({ kind: 'baselineSelected', id: 'first' });
    expect(run.state().selectedIds).toEqual(['desk', 'first']);
    run.happened({
      kind: 'cameraReported',
      report: { kind: 'on', deviceId: 'desk', width: 640, height: 480 }
    });
    expect(run.snapshot().selectedBaselineId).toBe('desk');
  });

  it('stays when the chosen place is learned anew, and is over when another one is', () => {
    const run = sitAndStand();
    run.happened({ kind: 'baselineSelected', id: 'second' });
    run.happened({ kind: 'calibrationStarted', name: 'Standing', freshId: 'third' });
    run.look(standingSitter, 12, 5);
    expect(run.snapshot()).toMatchObject({ activeBaselineId: 'second', selectedBaselineId: 'second' });
    run.happened({ kind: 'calibrationStarted', name: 'Sofa', freshId: 'fourth' });
    run.look(uprightSitter, 12, 5);
    expect(run.snapshot()).toMatchObject({ activeBaselineId: 'fourth', selectedBaselineId: null });
    expect(run.state().selectedIds).toEqual([]);
  });

  it('is forgotten with the place', () => {
    const run = sitAndStand();
    run.happened({ kind: 'baselineSelected', id: 'second' });
    run.happened({ kind: 'baselineDeleted', id: 'second' });
    expect(run.state().selectedIds).toEqual([]);
    expect(run.snapshot().selectedBaselineId).toBeNull();
  });

  it('answers the question whether another place is meant', () => {
    const run = sitAndStand();
    // Somebody sits well, but elsewhere in the picture, for long enough to ask.
    run.happened({ kind: 'baselineDeleted', id: 'first' });
    run.look({ ...standingSitter, eyesY: 165, shouldersY: 327 }, 140, 2);
    expect(run.snapshot().recalibration).toBe('moved');
    run.happened({ kind: 'baselineSelected', id: 'second' });
    expect(run.snapshot().recalibration).toBeNull();
  });
});

describe('"that was wrong"', () => {
  it('is taken back for one posture, and the others stay', () => {
    const run = watchingMonitor(uprightSitter, {
      baselines: [
        learnedBaseline({ id: 'desk', name: 'Desk', cameraId: 'front', loosened: { slouch: 0.8, lean: 0.4 } })
      ]
    });
    run.happened({ kind: 'baselineTightened', id: 'desk', state: 'slouch' });
    const desk = run.snapshot().baselines.find(({ id }) => id === 'desk');
    expect(desk?.loosened.map(({ state }) => state)).toEqual(['lean']);
    expect(run.state().watch.baselines.find(({ id }) => id === 'desk')?.loosened).toEqual({ lean: 0.4 });
  });
});

describe('places to and from files', () => {
  it('are written one or all, and not at all where there is none', () => {
    const run = sitAndStand();
    const { baselines } = run.state();
    run.happened({ kind: 'exportAsked', id: null });
    run.happened({ kind: 'exportAsked', id: 'second' });
    run.happened({ kind: 'exportAsked', id: 'gone' });
    expect(run.effects()).toEqual([
      { kind: 'baselinesExported', baselines },
      { kind: 'baselinesExported', baselines: baselines.filter(({ id }) => id === 'second') }
    ]);
  });

  it('are taken in, stored, and told', () => {
    const run = watchingMonitor(uprightSitter);
    const desk = learnedBaseline({ id: 'desk', name: 'Sitting', cameraId: 'front', createdAt: 1 });
    run.happened({ kind: 'baselinesRead', file: 'a.json', reading: { kind: 'read', baselines: [desk] } });
    expect(names(run)).toEqual(['Sitting 2', 'Sitting']);
    expect(run.snapshot().notices.map(({ content }) => content)).toEqual([
      {
        kind: 'placesImported',
        file: 'a.json',
        added: 1,
        alreadyHere: 0,
        renamed: [{ from: 'Sitting', to: 'Sitting 2' }]
      }
    ]);
    expect(kindsOf(run.effects())).toContain('baselinesChanged');
  });

  it('that are refused, or more than are kept, change nothing', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({
      kind: 'baselinesRead',
      file: 'a.json',
      reading: { kind: 'refused', fault: { kind: 'foreign' } }
    });
    const many = Array.from({ length: 100 }, (_each, index) =>
      learnedBaseline({ id: `more-${index}`, name: `More ${index}` })
    );
    run.happened({ kind: 'baselinesRead', file: 'b.json', reading: { kind: 'read', baselines: many } });
    expect(names(run)).toEqual(['Sitting']);
    expect(run.snapshot().notices.map(({ content }) => content)).toEqual([
      { kind: 'placesNotImported', file: 'a.json', fault: { kind: 'foreign' } },
      { kind: 'placesNotImported', file: 'b.json', fault: { kind: 'tooMany', most: 100 } }
    ]);
    expect(run.effects()).toEqual([]);
  });

  it('of another camera are given to the one in use, under a name that is free', () => {
    const run = watchingMonitor(uprightSitter, {
      baselines: [learnedBaseline({ id: 'old', name: 'Sitting', cameraId: 'gone', createdAt: 1 })]
    });
    run.happened({ kind: 'baselineAssigned', id: 'old' });
    expect(run.snapshot().baselines).toMatchObject([
      { id: 'old', name: 'Sitting 2', cameraId: 'front', here: true },
      { id: 'first', name: 'Sitting', here: true }
    ]);
  });
});

describe('the cameras of the places', () => {
  it('keep their names for when they are not connected; others are not noted', () => {
    const run = watchingMonitor(uprightSitter);
    const devices = [
      { id: 'front', label: 'Integrated Camera' },
      { id: 'phone', label: 'Phone of Maria' }
    ];
    run.happened({ kind: 'devicesListed', devices });
    expect(run.effects()).toContainEqual({
      kind: 'cameraNamesChanged',
      cameraNames: { front: 'Integrated Camera' }
    });
    run.happened({ kind: 'devicesListed', devices: [] });
    run.happened({ kind: 'devicesListed', devices });
    expect(kindsOf(run.effects())).not.toContain('cameraNamesChanged');
    expect(run.snapshot().baselines).toMatchObject([{ cameraName: 'Integrated Camera' }]);
  });
});

describe('a new situation', () => {
  it('after displays came or went is matched at once, not after the usual wait', () => {
    const run = sitAndStand();
    run.look(standingSitter, 5);
    expect(run.snapshot().activeBaselineId).toBe('second');
    run.happened({ kind: 'displaysChanged' });
    run.look(uprightSitter, 1);
    expect(run.snapshot().activeBaselineId).toBe('first');
  });

  it('leaves a choice by hand as it is', () => {
    const run = sitAndStand();
    run.happened({ kind: 'baselineSelected', id: 'second' });
    run.happened({ kind: 'displaysChanged' });
    run.look(uprightSitter, 5);
    expect(run.snapshot().activeBaselineId).toBe('second');
  });

  it('with another camera ends the doubt about the last one', () => {
    const run = watchingMonitor(uprightSitter);
    run.look({ ...uprightSitter, eyesY: 85, shouldersY: 255 }, 140, 2);
    expect(run.snapshot().recalibration).toBe('moved');
    run.happened({
      kind: 'cameraReported',
      report: { kind: 'on', deviceId: 'desk', width: 640, height: 480 }
    });
    expect(run.snapshot().recalibration).toBeNull();
  });
});

describe('right after a calibration', () => {
  it('nothing of the time that it took is said', () => {
    const run = watchingMonitor(uprightSitter);
    expect(run.snapshot().calibration?.kind).toBe('done');
    const since = run.at().seconds;
    run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'again' });
    let spoken = 0;
    for (let look = 0; look < 80 && run.snapshot().calibration?.kind !== 'done'; look += 1) {
      run.look(uprightSitter, 0.2, 5);
      spoken += 1;
    }
    expect(spoken).toBeGreaterThan(40);
    expect(run.snapshot().verdict).toBeNull();
    run.look(uprightSitter, 0.2, 5);
    const { verdict } = run.snapshot();
    expect(verdict).toMatchObject({ state: 'upright' });
    expect((verdict?.t ?? 0) - (verdict?.since ?? 0)).toBeLessThan(1);
    expect(run.at().seconds - since).toBeGreaterThan(8);
  });

  it('nor after one that was stopped', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'again' });
    run.look(uprightSitter, 5, 5);
    run.happened({ kind: 'calibrationCancelled' });
    expect(run.snapshot().verdict).toBeNull();
    run.look(uprightSitter, 1, 1);
    const { verdict } = run.snapshot();
    expect((verdict?.t ?? 0) - (verdict?.since ?? 0)).toBeLessThan(2);
  });
});

describe('the live picture', () => {
  it('is looked at more often than the watch alone would, as long as somebody sees it', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(uprightSitter, 8);
    run.happened({ kind: 'dashboardShown', visible: true });
    run.happened({ kind: 'previewAsked', on: true });
    expect(run.effects()).toContainEqual({
      kind: 'detectorTold',
      command: { kind: 'rate', perSecond: previewRatePerSecond, skipUnchanged: false }
    });
    run.happened({ kind: 'dashboardShown', visible: false });
    expect(run.effects()).toContainEqual({
      kind: 'detectorTold',
      command: { kind: 'rate', perSecond: 0.5, skipUnchanged: true }
    });
  });

  it('does not slow a calibration down', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'dashboardShown', visible: true });
    run.happened({ kind: 'previewAsked', on: true });
    run.effects();
    run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'again' });
    expect(run.effects()).toContainEqual({
      kind: 'detectorTold',
      command: { kind: 'rate', perSecond: 5, skipUnchanged: false }
    });
  });
});
