import type { Baseline } from '../posture/baseline.ts';

/**
 * The file that calibrated places are exported to and imported from: numbers and names, never a picture. Its form is
 * documented in docs/places-file.md and docs/places-file.schema.json; a change that older versions cannot read raises
 * `placesFileVersion`.
 */
export const placesFileFormat = 'plumbline-places';
export const placesFileVersion = 1;

export type PlacesFile = {
  readonly format: typeof placesFileFormat;
  readonly version: typeof placesFileVersion;
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  readonly places: readonly Baseline[];
};

export const placesFileLimits = {
  /** A place has about 2 kB. */
  bytes: 1024 * 1024,
  places: 100
} as const;

/** Why a file was not taken in. Nothing of it was: half an import would be worse than none. */
export type ImportFault =
  /** The system would not let it be read. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'tooLarge' }
  /** Not JSON; the line, from 1, that does not fit, where the reader told. */
  | { readonly kind: 'notJson'; readonly line: number | null }
  /** JSON, but not this kind of file. */
  | { readonly kind: 'foreign' }
  /** Written by a later Plumbline in a form of its own. */
  | { readonly kind: 'newer'; readonly version: number }
  /** `where`: the part that is not as it must be, as in `places[2].landmarks.nose.x`. */
  | { readonly kind: 'damaged'; readonly where: string }
  | { readonly kind: 'noPlaces' }
  /** With those that are here it would be more than Plumbline keeps. */
  | { readonly kind: 'tooMany'; readonly most: number };

export type PlacesReading =
  | { readonly kind: 'read'; readonly baselines: readonly Baseline[] }
  | { readonly kind: 'refused'; readonly fault: ImportFault };

/** What is written to the file. */
export function placesFileOf(baselines: readonly Baseline[], exportedAt: number): PlacesFile {
  return { format: placesFileFormat, version: placesFileVersion, exportedAt, places: baselines };
}
