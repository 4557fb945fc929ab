import { resolve } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { paceModes, paceRules } from '../../../src/core/pace/paceRules.ts';
import { formatModes } from '../../../src/replay/accuracy/formatModes.ts';
import { materialIn } from '../../../src/replay/accuracy/materialFolder.ts';
import { modeReport, type ModeReport } from '../../../src/replay/accuracy/modeReport.ts';
import { readRecordings } from '../../../src/replay/accuracy/recordings.ts';
import { runMode } from '../../../src/replay/accuracy/runMode.ts';
import type { Recording } from '../../../src/replay/accuracy/truth.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const small = resolve(import.meta.dirname, '../../fixtures/accuracy');
let recordings: readonly Recording[] = [];
let report: ModeReport;

beforeAll(async () => {
  const all = await readRecordings(materialIn(small));
  recordings = all.filter(({ kind }) => kind === 'trace').slice(0, 2);
  report = modeReport(recordings, null, () => undefined);
});

const recording = (): Recording => {
  const [first] = recordings;
  if (first === undefined) throw new Error('No material.');
  return first;
};
/** The upright frames that the recording is calibrated on, again and again. */
const sittingWell = (seconds: number): Recording => {
  const calibration = recording().frames.filter(({ truth }) => truth.segment === 'calibration');
  const count = Math.ceil((seconds * 2) / calibration.length);
  const frames = Array.from({ length: count + 1 }, () => calibration).flat();
  return {
    ...recording(),
    frames: frames.map(({ sample, truth }, index) => ({
      sample: { ...sample, t: index / 2 },
      truth: { ...truth, segment: index < calibration.length ? 'calibration' : 'rest' }
    }))
  };
};

describe('a recording seen by a mode', () => {
  it('has a standing verdict for every moment after the first look, and looks at fewer', () => {
    const judged = recording().frames.filter(({ truth }) => truth.segment !== 'calibration').length;
    for (const mode of paceModes) {
      const { standing, looked, effort } = runMode(recording(), mode);
      expect(standing.judged).toHaveLength(judged);
      expect(looked.judged).toHaveLength(effort.looks);
      expect(effort.looks).toBeLessThanOrEqual(judged);
    }
  });

  it('is looked at at the steady rate of the mode while somebody sits well', () => {
    const { effort } = runMode(sittingWell(300), 'balanced');
    expect(effort.looks / effort.seconds).toBeLessThan(1.2 * paceRules.modes.balanced.steadyPerSecond);
    expect(effort.openSeconds).toBe(effort.seconds);
  });

  it('has the camera closed most of the time in the saver while somebody sits well', () => {
    const { effort, standing } = runMode(sittingWell(300), 'saver');
    expect(effort.openSeconds / effort.seconds).toBeLessThan(0.15);
    expect(standing.judged.every(({ verdict }) => verdict.state === 'upright')).toBe(true);
  });

  it('alerts no sooner than the onset in any mode', () => {
    for (const mode of paceModes) {
      const { standing } = runMode(recording(), mode);
      expect(standing.alerts.length).toBeGreaterThan(0);
      for (const { t } of standing.alerts) {
        const before = standing.judged.filter((each) => each.t <= t && each.t > t - 5);
        expect(before.some(({ truth }) => truth.bad || truth.ambiguous)).toBe(true);
      }
    }
  });
});

describe('the report of the modes', () => {
  it('has every mode on every material, and bars for those that may stand below precise', () => {
    expect(report.rows.map(({ mode, material }) => `${mode} ${material}`)).toEqual(
      paceModes.flatMap((mode) => [`${mode} all`, `${mode} trace`])
    );
    expect(report.bars).toHaveLength(6);
    expect(modeReport(recordings, 'balanced', () => undefined).modes).toEqual(['precise', 'balanced']);
  });

  it('prints a line for each and for each bar', () => {
    const lines = formatModes(report);
    for (const mode of paceModes) expect(lines.some((line) => line.startsWith(`  ${mode}`))).toBe(true);
    for (const { name } of report.bars) expect(lines.some((line) => line.includes(name))).toBe(true);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(140);
  });
});
