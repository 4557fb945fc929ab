import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptBaselines } from '../../../src/core/baselines/adoptBaselines.ts';
import { longestBaselineName } from '../../../src/core/baselines/baselineNames.ts';
import type { Baseline } from '../../../src/core/posture/baseline.ts';
import { learnedBaseline } from '../../fakes/learnedBaseline.ts';

const place = (change: Partial<Baseline>): Baseline => ({ ...learnedBaseline(), ...change });
const sitting = place({ id: 'sit', name: 'Sitting', cameraId: 'front' });

describe('taking in baselines from a file', () => {
  it('adds what is new, behind what is here', () => {
    const standing = place({ id: 'stand', name: 'Standing', cameraId: 'front' });
    const { baselines, added, renamed, alreadyHere } = adoptBaselines([sitting], [standing]);
    expect(baselines).toEqual([sitting, standing]);
    expect(added).toEqual([standing]);
    expect(renamed).toEqual([]);
    expect(alreadyHere).toBe(0);
  });

  it('adds nothing twice, in whatever order its record was written', () => {
    const { shoulderSlope, ...others } = sitting.shape;
    const turned: Baseline = { ...sitting, shape: { shoulderSlope, ...others } };
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(sitting));
    expect(adoptBaselines([sitting], [turned, sitting])).toEqual({
      baselines: [sitting],
      added: [],
      renamed: [],
      alreadyHere: 2
    });
  });

  it('keeps both of one id that differ, under ids and names of their own', () => {
    const other = place({ ...sitting, createdAt: sitting.createdAt + 1 });
    const { baselines, renamed } = adoptBaselines([sitting], [other]);
    expect(baselines.map(({ id, name }) => [id, name])).toEqual([
      ['sit', 'Sitting'],
      ['sit-2', 'Sitting 2']
    ]);
    expect(renamed).toEqual([{ from: 'Sitting', to: 'Sitting 2' }]);
  });

  it('lets places of different cameras have one name', () => {
    const elsewhere = place({ id: 'desk', name: 'Sitting', cameraId: 'desk' });
    expect(adoptBaselines([sitting], [elsewhere]).renamed).toEqual([]);
  });

  it('never changes or drops what is here, and leaves no id and no name of a camera twice', () => {
    const few = fc.constantFrom('a', 'b', 'a 2', 'x'.repeat(longestBaselineName), '👩‍💻'.repeat(13));
    const one = fc
      .record({ id: few, name: few, cameraId: fc.constantFrom('', 'front'), createdAt: fc.nat(3) })
      .map(place);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.array(one, { maxLength: 8 }), (first, second) => {
        const here = adoptBaselines([], first).baselines;
        const { baselines, added, alreadyHere } = adoptBaselines(here, second);
        expect(baselines.slice(0, here.length)).toEqual(here);
        expect(added.length + alreadyHere).toBe(second.length);
        expect(new Set(baselines.map(({ id }) => id)).size).toBe(baselines.length);
        const names = baselines.map(({ name, cameraId }) => `${cameraId}/${name}`);
        expect(new Set(names).size).toBe(names.length);
        for (const { name } of baselines) expect(name.isWellFormed()).toBe(true);
      })
    );
  });
});
