import { z } from 'zod';
import { cameraProblems } from '../../core/camera/cameraStatus.ts';
import type { Contract, InvokeChannel, SendChannel, WindowRole } from '../../core/ipc/contract.ts';
import { pauseChoices } from '../../core/monitor/snapshot.ts';
import { keypointNames } from '../../core/pose/keypoints.ts';
import { isSettingKey } from '../../core/settings/validate.ts';

/** Bounds on what a window may send; far above what ours do send, far below what could hurt. */
export const payloadLimits = {
  /** A 320 px JPEG has 10–30 KB. */
  previewBytes: 256 * 1024,
  /** The largest camera mode known, twice over. */
  pixels: 16_384,
  people: 16,
  devices: 64,
  idLength: 512,
  labelLength: 512,
  nameLength: 80,
  detailLength: 2000
} as const;

// Without `.readonly()`: it freezes what a window sent before refusing it, and throws on what cannot be frozen.
const nothing = z.null();
const id = z.number().int().nonnegative();
const pixels = z.number().int().positive().max(payloadLimits.pixels);
const deviceId = z.string().max(payloadLimits.idLength);
const luma = z.number().min(0).max(255);
/** Landmarks may lie a little outside the picture; not further than the largest picture. */
const coordinate = z.number().min(-payloadLimits.pixels).max(payloadLimits.pixels);

const keypoint = z.strictObject({ x: coordinate, y: coordinate, score: z.number().min(0).max(1) });
const pose = z.partialRecord(z.enum(keypointNames), keypoint);

const sample = z.strictObject({
  t: z.number(),
  width: pixels,
  height: pixels,
  pose: pose.nullable(),
  others: z.array(pose).max(payloadLimits.people),
  picture: z
    .strictObject({
      meanLuma: luma,
      lumaDeviation: luma,
      change: luma.nullable()
    })
    .nullable()
});

const cameraReport = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('on'), deviceId, width: pixels, height: pixels }),
  z.strictObject({ kind: z.literal('off') }),
  z.strictObject({ kind: z.literal('problem'), problem: z.enum(cameraProblems) })
]);

const devices = z
  .array(z.strictObject({ id: deviceId, label: z.string().max(payloadLimits.labelLength) }))
  .max(payloadLimits.devices);

const engineProblem = z.strictObject({
  kind: z.enum(['modelMissing', 'modelCorrupt', 'runtimeFailed', 'crashing']),
  detail: z.string().max(payloadLimits.detailLength)
});

const previewFrame = z.strictObject({
  t: z.number(),
  width: pixels,
  height: pixels,
  jpeg: z.custom<Uint8Array>(
    (bytes) => bytes instanceof Uint8Array && bytes.byteLength <= payloadLimits.previewBytes
  ),
  pose: pose.nullable()
});

const settingKey = z.string().refine(isSettingKey);
/** Whether the value fits the key is decided in core, against the settings schema. */
const settingChange = z.strictObject({
  key: settingKey,
  value: z.union([z.boolean(), z.number(), z.string()])
});

type Parsers = {
  readonly [Role in WindowRole]: {
    readonly sends: {
      readonly [Channel in SendChannel<Role>]: z.ZodType<
        Contract[Role]['sends'][Channel & keyof Contract[Role]['sends']]
      >;
    };
    readonly invokes: { readonly [Channel in InvokeChannel<Role>]: z.ZodType };
  };
};

/**
 * The parser of everything that a window may send, by role and channel. A channel missing here, or a parser whose
 * result is not what the contract says, does not compile; a test holds the other direction (nothing that the
 * contract allows is refused).
 */
export const payloadParsers = {
  detector: {
    sends: {
      'detector:ready': nothing,
      'detector:sampled': sample,
      'detector:cameraChanged': cameraReport,
      'detector:devicesListed': devices,
      'detector:engineFailed': engineProblem,
      'detector:previewed': previewFrame
    },
    invokes: {}
  },
  dashboard: {
    sends: {
      'preview:watch': z.boolean(),
      'pause:start': z.enum(pauseChoices),
      'pause:end': nothing,
      'calibration:start': z.strictObject({ name: z.string().trim().min(1).max(payloadLimits.nameLength) }),
      'calibration:cancel': nothing,
      'calibration:dismiss': nothing,
      'camera:choose': deviceId,
      'camera:retry': nothing,
      'alert:wrong': id,
      'alert:dismiss': id,
      'setting:change': settingChange,
      'notice:dismiss': id,
      'recalibration:dismiss': nothing,
      'demo:start': nothing,
      'app:quit': nothing
    },
    invokes: { 'snapshot:get': nothing }
  }
} as const satisfies Parsers;
