import { describe, expect, it } from 'vitest';
import { engineAssetNames } from '../../src/engine/engineAssets.ts';
import { readVerifiedAsset, type ReadAsset } from '../../src/engine/verifiedAsset.ts';
import { readEngineAsset } from '../../src/replay/readEngineAsset.ts';
import { startEngineWith } from './testEngine.ts';

/** The real files, except that one byte in the middle of one of them is another. */
function withDamage(damaged: string): ReadAsset {
  return async (name) => {
    const bytes = await readEngineAsset(name);
    const view = new Uint8Array(bytes);
    const middle = Math.floor(view.length / 2);
    if (name === damaged) view[middle] = (view[middle] ?? 0) ^ 1;
    return bytes;
  };
}

describe('the files of the pose engine', () => {
  it.each(engineAssetNames)('%s is what it was when it was pinned', async (name) => {
    expect((await readVerifiedAsset(readEngineAsset, name)).kind).toBe('verified');
  });

  it.each(engineAssetNames)('%s with one changed bit is corrupt, and says which file', async (name) => {
    const asset = await readVerifiedAsset(withDamage(name), name);
    expect(asset).toMatchObject({ kind: 'failed', problem: { kind: 'modelCorrupt' } });
    expect(asset.kind === 'failed' ? asset.problem.detail : '').toContain(name);
  });

  it('that cannot be read are missing, with the reason', async () => {
    const start = await startEngineWith(() => Promise.reject(new Error('404')));
    expect(start).toMatchObject({ kind: 'failed', problem: { kind: 'modelMissing' } });
    expect(start.kind === 'failed' ? start.problem.detail : '').toContain('404');
  });

  it('stop the engine with a problem, not an exception, when the weights are damaged', async () => {
    const start = await startEngineWith(withDamage('movenet-lightning.bin'));
    expect(start).toMatchObject({ kind: 'failed', problem: { kind: 'modelCorrupt' } });
  });

  it('are refused when empty or cut in half', async () => {
    for (const share of [0, 0.5]) {
      const start = await startEngineWith(async (name) => {
        const bytes = await readEngineAsset(name);
        return bytes.slice(0, bytes.byteLength * share);
      });
      expect(start).toMatchObject({ kind: 'failed', problem: { kind: 'modelCorrupt' } });
    }
  });
});
