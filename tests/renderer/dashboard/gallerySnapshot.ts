import type { AppSnapshot } from '../../../src/core/monitor/snapshot.ts';
import { galleryCases } from '../../../src/renderer/gallery/galleryCases.ts';

/** A situation of the gallery by name. */
export function gallerySnapshot(name: string): AppSnapshot {
  const snapshot = galleryCases.get(name);
  if (snapshot === undefined) throw new Error(`The gallery has no situation "${name}".`);
  return snapshot;
}
