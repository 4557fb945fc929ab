import { z } from 'zod';
import {
  placesFileFormat,
  placesFileLimits,
  placesFileVersion,
  type ImportFault,
  type PlacesReading
} from '../../core/baselines/placesFile.ts';
import { baselineParser, laterBaseline } from '../storage/baselineParser.ts';
import { tryParse } from '../tryParse.ts';

/** The whole file of this version; `placesFileSchema` describes it. */
export const placesFileParser = z.object({
  format: z.literal(placesFileFormat),
  version: z.literal(placesFileVersion),
  exportedAt: z.number().nonnegative(),
  places: z.array(baselineParser).max(placesFileLimits.places)
});

/** The same as JSON Schema, for whoever reads or writes such files elsewhere. */
export function placesFileSchema(): unknown {
  return {
    ...z.toJSONSchema(placesFileParser, {
      io: 'input',
      // Our values are read-only in memory; a file may be written by anybody.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      }
    }),
    title: 'Calibrated places of Plumbline',
    description: 'See places-file.md.'
  };
}

const anyVersion = z.looseObject({ format: z.literal(placesFileFormat), version: z.number() });
const anyPlaces = z.looseObject({ places: z.array(z.unknown()) });

/** Reads what an export wrote, here or elsewhere. Never throws; a file is taken in whole or not at all. */
export function readPlaces(text: string): PlacesReading {
  const parsed = parseJson(text.replace(/^\u{FEFF}/u, ''));
  if (parsed.kind === 'refused') return parsed;
  const known = anyVersion.safeParse(parsed.value);
  if (!known.success) return refused({ kind: 'foreign' });
  if (known.data.version > placesFileVersion) {
    return refused({ kind: 'newer', version: known.data.version });
  }
  const file = tryParse(placesFileParser, parsed.value);
  if (!file.success) return refused(laterPlace(parsed.value) ?? damaged(file.issues));
  if (file.data.places.length === 0) return refused({ kind: 'noPlaces' });
  return { kind: 'read', baselines: file.data.places };
}

function parseJson(
  text: string
): { readonly kind: 'json'; readonly value: unknown } | Extract<PlacesReading, { kind: 'refused' }> {
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value };
  } catch (error) {
    return refused({ kind: 'notJson', line: lineOf(text, error) });
  }
}

/** The line that V8 names in its message; a text that ends too early names none, and ends in its last line. */
function lineOf(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const named = /\bline (\d+)\b/u.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  return message.includes('end of JSON') ? text.trimEnd().split('\n').length : null;
}

function laterPlace(value: unknown): ImportFault | null {
  const { data } = anyPlaces.safeParse(value);
  const later = data?.places.map((place) => laterBaseline.safeParse(place)).find(({ success }) => success);
  return later?.data === undefined ? null : { kind: 'newer', version: later.data.version };
}

/** The first part that is not as it must be, as one would write it: `places[2].landmarks.nose.x`. */
function damaged(issues: readonly z.core.$ZodIssue[]): ImportFault {
  const path = issues[0]?.path ?? [];
  const where = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '');
  return { kind: 'damaged', where };
}

function refused(fault: ImportFault): Extract<PlacesReading, { kind: 'refused' }> {
  return { kind: 'refused', fault };
}
