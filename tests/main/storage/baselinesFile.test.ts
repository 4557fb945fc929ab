import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../src/core/posture/baseline.ts';
import { openBaselinesFile } from '../../../src/main/storage/baselinesFile.ts';
import { fileParts } from '../../fakes/fileParts.ts';
import { watchingMonitor } from '../../fakes/monitorRun.ts';
import { uprightSitter } from '../../fakes/sitters.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

/** A baseline that a calibration really made. */
const [learned] = watchingMonitor(uprightSitter).state().baselines;
const baseline = (id: string): Baseline => {
  if (learned === undefined) throw new Error('the calibration made no baseline');
  return { ...learned, id };
};

function opened(stored?: unknown, folder = temporaryFolder()) {
  const path = join(folder, 'baselines.json');
  if (stored !== undefined) writeFileSync(path, JSON.stringify(stored));
  const { parts, notices } = fileParts(folder);
  const file = openBaselinesFile(parts);
  return { folder, file, notices, text: () => readFileSync(path, 'utf8') };
}

describe('the baselines file', () => {
  it('gives back after a restart what a calibration made, number for number', () => {
    const { file, folder } = opened();
    const loosened = { ...baseline('two'), loosened: { slouch: 1 } };
    file.save([baseline('one'), loosened]);
    expect(opened(undefined, folder).file.baselines).toEqual([baseline('one'), loosened]);
  });

  it.each([
    ['without its landmarks', { ...baseline('bad'), landmarks: {} }],
    ['with a number that is none', { ...baseline('bad'), width: 'wide' }],
    ['with a width of nothing', { ...baseline('bad'), width: 0 }],
    ['that is no record', 7]
  ])('drops a baseline %s, keeps the others and a copy of the file', (_what, bad) => {
    const { file, folder, notices } = opened({ baselines: [baseline('one'), bad, baseline('three')] });
    expect(file.baselines.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(notices).toMatchObject([{ kind: 'valuesReset', keys: ['baselines[1]'] }]);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(opened(undefined, folder).notices).toEqual([]);
  });

  it('keeps the baselines of a later version in the file without using them', () => {
    const later = { version: 2, id: 'later', extra: { more: true } };
    const { file, notices, text } = opened({ baselines: [later, baseline('one')] });
    expect(file.baselines.map(({ id }) => id)).toEqual(['one']);
    expect(notices).toEqual([]);
    file.save([]);
    expect(JSON.parse(text())).toEqual({ baselines: [later] });
  });

  it('begins afresh where the list is none, with a copy kept', () => {
    const { file, notices } = opened({ baselines: 'none' });
    expect(file.baselines).toEqual([]);
    expect(notices).toMatchObject([{ kind: 'valuesReset', keys: ['baselines'] }]);
  });

  it('keeps what was chosen by hand and what the cameras are called, beside the list', () => {
    const { file, folder } = opened();
    file.save([baseline('one')]);
    file.saveSelectedIds(['one']);
    file.saveCameraNames({ front: 'Integrated Camera' });
    expect(opened(undefined, folder).file).toMatchObject({
      baselines: [{ id: 'one' }],
      selectedIds: ['one'],
      cameraNames: { front: 'Integrated Camera' }
    });
  });

  it('forgets a choice and names that are none, and keeps the list', () => {
    const { file, notices } = opened({ baselines: [baseline('one')], selectedIds: 'one', cameraNames: [1] });
    expect(file).toMatchObject({ baselines: [{ id: 'one' }], selectedIds: [], cameraNames: {} });
    expect(notices).toEqual([]);
  });
});
