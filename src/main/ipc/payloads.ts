import { z } from 'zod';
import { breakKinds } from '../../core/breaks/breakSettings.ts';
import { minutesPerDay, weekdays } from '../../core/breaks/localTime.ts';
import { breathingLimits } from '../../core/breathing/breathingPlan.ts';
import { cameraProblems } from '../../core/camera/cameraStatus.ts';
import { discomfortScale } from '../../core/checkIn/checkInEntry.ts';
import { careSigns } from '../../core/guide/care.ts';
import { symptoms } from '../../core/guide/symptoms.ts';
import type { Contract, InvokeChannel, SendChannel, WindowRole } from '../../core/ipc/contract.ts';
import { pauseChoices } from '../../core/monitor/snapshot.ts';
import { keypointNames } from '../../core/pose/keypoints.ts';
import { settingsSchema } from '../../core/settings/schema.ts';
import { isSettingKey } from '../../core/settings/validate.ts';
import { baselinePayloads } from './baselinePayloads.ts';
import { reportPayloads, reportQuestions } from './reportPayloads.ts';
import { onboardingPayloads, settingsPayloads, settingsQuestions } from './settingsPayloads.ts';

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
  detailLength: 2000,
  /** Taller than any display. */
  cardHeight: 16_384
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

const pictureStats = z.strictObject({
  meanLuma: luma,
  lumaDeviation: luma,
  change: luma.nullable()
});

const sample = z.strictObject({
  t: z.number(),
  width: pixels,
  height: pixels,
  pose: pose.nullable(),
  others: z.array(pose).max(payloadLimits.people),
  picture: pictureStats.nullable(),
  unchanged: z.literal(true).exactOptional()
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
  pose: pose.nullable(),
  picture: pictureStats.nullable()
});

const within = ({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }) =>
  z.number().min(minimum).max(maximum);
const breathingWish = z.strictObject({
  sessionSeconds: within(breathingLimits.sessionSeconds),
  inSeconds: within(breathingLimits.inSeconds),
  widenSeconds: within(breathingLimits.widenSeconds),
  outSeconds: within(breathingLimits.outSeconds)
});
const checkInAnswer = z.strictObject({
  discomfort: z.number().int().min(discomfortScale.lowest).max(discomfortScale.highest),
  harder: z.array(z.enum(symptoms)).max(symptoms.length),
  signs: z.array(z.enum(careSigns)).max(careSigns.length)
});
const offer = z.enum(['breathing', 'workstationTip', 'heldBreak']);

const minuteOfDay = z.number().int().nonnegative().lt(minutesPerDay);
const workingHours = z
  .record(
    z.enum(weekdays),
    z
      .array(z.strictObject({ fromMinute: minuteOfDay, toMinute: minuteOfDay }))
      .max(settingsSchema.workingHours.rangesPerDay)
  )
  .nullable();

const settingKey = z.string().refine(isSettingKey);
/** Whether the value fits the key is decided in core, against the settings schema. */
const settingChange = z.strictObject({
  key: settingKey,
  value: z.union([z.boolean(), z.number(), z.string(), workingHours])
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
      'alert:try': nothing,
      'setting:change': settingChange,
      'notice:dismiss': id,
      'recalibration:dismiss': nothing,
      'demo:start': nothing,
      'demo:end': nothing,
      'app:quit': nothing,
      ...baselinePayloads,
      ...onboardingPayloads,
      ...reportPayloads,
      ...settingsPayloads,
      'break:ask': z.enum(breakKinds),
      'breathing:begin': breathingWish,
      'checkin:answer': checkInAnswer,
      'checkin:postpone': nothing,
      'checkin:clear': nothing,
      'checkin:schedule': z.boolean(),
      'advice:read': nothing,
      'offer:take': offer,
      'offer:dismiss': offer
    },
    invokes: { 'snapshot:get': nothing, ...reportQuestions, ...settingsQuestions }
  },
  overlay: {
    sends: {
      'break:postpone': nothing,
      'break:skip': nothing,
      'break:leave': nothing,
      'break:exit': nothing,
      'break:begin': nothing,
      'card:change': nothing,
      'card:measured': z.number().nonnegative().max(payloadLimits.cardHeight),
      'breathing:pause': nothing,
      'breathing:resume': nothing,
      'breathing:stop': nothing,
      'breathing:close': nothing,
      'breathing:adjust': z.strictObject({ on: z.boolean(), volume: z.number().min(0).max(1) }),
      'offer:accept': offer,
      'offer:decline': offer,
      'overlay:close': nothing
    },
    invokes: { 'scene:get': nothing }
  }
} as const satisfies Parsers;
