import {
  keypointNames,
  type Keypoint,
  type KeypointName,
  type Pose,
  type PoseSample
} from '../core/pose/keypoints.ts';
import { isPerson } from '../core/pose/person.ts';
import { describeError } from '../engine/describeError.ts';
import { BadInput } from './badInput.ts';

/** What a trace may hold; anything beyond is a mistake in the data, not a posture. */
const traceLimits = {
  /** Largest picture side in pixels. */
  mostSidePixels: 32_768,
  /** The model sees a square that may reach beyond the picture; further out than this no keypoint can lie. */
  mostPictureSidesOutside: 3
} as const;

/** One sample as a trace line: `{"t", "width", "height", "keypoints": {"left_eye": [x, y, score], …}}`. */
export function formatTraceLine(sample: PoseSample): string {
  const keypoints: Partial<Record<KeypointName, readonly [number, number, number]>> = {};
  for (const name of keypointNames) {
    const keypoint = sample.pose?.[name];
    if (keypoint === undefined) continue;
    keypoints[name] = [rounded(keypoint.x, 2), rounded(keypoint.y, 2), rounded(keypoint.score, 3)];
  }
  const { t, width, height } = sample;
  return JSON.stringify({ t: rounded(t, 3), width, height, keypoints });
}

/**
 * Reads one trace line. Somebody is there when the live engine would say so of the same landmarks (`isPerson`).
 * @param where file and line for messages: `trace.jsonl:12`
 * @throws BadInput
 */
export function parseTraceLine(line: string, where: string): PoseSample {
  const record = parseObject(line, where);
  const t = finite(record['t'], 't', where);
  const width = side(record['width'], 'width', where);
  const height = side(record['height'], 'height', where);
  const keypoints = record['keypoints'];
  if (!isRecord(keypoints))
    throw new BadInput(`${where}: "keypoints" must be an object of [x, y, score] by name.`);
  const found: Partial<Record<KeypointName, Keypoint>> = {};
  for (const [name, value] of Object.entries(keypoints)) {
    if (!isKeypointName(name)) throw new BadInput(`${where}: "${name}" is not one of MoveNet's keypoints.`);
    found[name] = parseKeypoint(value, name, { width, height }, where);
  }
  const pose: Pose = found;
  return { t, width, height, pose: isPerson(pose) ? pose : null, others: [], picture: null };
}

function parseObject(line: string, where: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadInput(`${where}: not JSON, perhaps cut off: ${describeError(error)}`, { cause: error });
  }
  if (!isRecord(value))
    throw new BadInput(`${where}: must be an object with t, width, height and keypoints.`);
  return value;
}

function parseKeypoint(
  value: unknown,
  name: string,
  size: { readonly width: number; readonly height: number },
  where: string
): Keypoint {
  if (!isList(value) || value.length !== 3) throw new BadInput(`${where}: "${name}" must be [x, y, score].`);
  const [x, y, score] = value;
  const keypoint = {
    x: finite(x, `the x of ${name}`, where),
    y: finite(y, `the y of ${name}`, where),
    score: finite(score, `the score of ${name}`, where)
  };
  const reach = traceLimits.mostPictureSidesOutside * Math.max(size.width, size.height);
  const isNear = (place: number, length: number): boolean => place >= -reach && place <= length + reach;
  if (!isNear(keypoint.x, size.width) || !isNear(keypoint.y, size.height)) {
    throw new BadInput(`${where}: "${name}" lies at ${keypoint.x}, ${keypoint.y}, far outside the picture.`);
  }
  if (keypoint.score < 0 || keypoint.score > 1) {
    throw new BadInput(`${where}: the score of ${name} is ${keypoint.score}, not between 0 and 1.`);
  }
  return keypoint;
}

function finite(value: unknown, what: string, where: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new BadInput(`${where}: ${what} must be a number, not ${shown(value)}.`);
}

function side(value: unknown, what: string, where: string): number {
  const length = finite(value, what, where);
  if (length > 0 && length <= traceLimits.mostSidePixels) return length;
  throw new BadInput(`${where}: ${what} is ${length} pixels.`);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 40);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isKeypointName(name: string): name is KeypointName {
  return keypointNames.some((known) => known === name);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
