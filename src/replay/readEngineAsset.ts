import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReadAsset } from '../engine/verifiedAsset.ts';

/** Reads engine files from `resources/model`, where `scripts/prepareModel.ts` puts them. */
export const readEngineAsset: ReadAsset = async (name) => {
  const bytes = await readFile(resolve(import.meta.dirname, '../../resources/model', name));
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
};
