import type { EngineProblem } from '../core/monitor/snapshot.ts';
import { describeError } from './describeError.ts';
import { engineAssets, type EngineAssetName } from './engineAssets.ts';

/** Gives the bytes of an engine file: a fetch of `app://` in the app, a file read in Node. Rejects when it is not there. */
export type ReadAsset = (name: EngineAssetName) => Promise<ArrayBuffer>;

export type VerifiedAsset =
  | { readonly kind: 'verified'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'failed'; readonly problem: EngineProblem };

/**
 * Reads one engine file and holds it against its known SHA-256, so that a half-copied, damaged or exchanged model is
 * an answer (`modelMissing`, `modelCorrupt`) and never runs.
 */
export async function readVerifiedAsset(readAsset: ReadAsset, name: EngineAssetName): Promise<VerifiedAsset> {
  let bytes: ArrayBuffer;
  try {
    bytes = await readAsset(name);
  } catch (error) {
    return { kind: 'failed', problem: { kind: 'modelMissing', detail: `${name}: ${describeError(error)}` } };
  }
  const found = await sha256(bytes);
  if (found === engineAssets[name].sha256) return { kind: 'verified', bytes };
  const detail = `${name}: ${bytes.byteLength} bytes with SHA-256 ${found}, expected ${engineAssets[name].sha256}`;
  return { kind: 'failed', problem: { kind: 'modelCorrupt', detail } };
}

/** Lower-case hexadecimal SHA-256. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
