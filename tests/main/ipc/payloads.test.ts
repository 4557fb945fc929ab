import * as fc from 'fast-check';
import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { cameraProblems } from '../../../src/core/camera/cameraStatus.ts';
import { careSigns } from '../../../src/core/guide/care.ts';
import { symptoms } from '../../../src/core/guide/symptoms.ts';
import type { Contract, SendChannel, WindowRole } from '../../../src/core/ipc/contract.ts';
import { pauseChoices } from '../../../src/core/monitor/snapshot.ts';
import { keypointNames } from '../../../src/core/pose/keypoints.ts';
import { payloadLimits, payloadParsers } from '../../../src/main/ipc/payloads.ts';
import { sampleOf, uprightSitter } from '../../fakes/sitters.ts';

/** What a parser gives, as nobody changes it any more. */
type Lasting<Value> = Value extends Uint8Array
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Lasting<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Lasting<Value[Key]> }
      : Value;

/** Compiles only while a parser takes everything that the contract allows to be sent; the other way is in the table. */
type TakesAll<Role extends WindowRole> = {
  readonly [Channel in SendChannel<Role>]: Contract[Role]['sends'][Channel &
    keyof Contract[Role]['sends']] extends Lasting<
    z.output<(typeof payloadParsers)[Role]['sends'][Channel & keyof (typeof payloadParsers)[Role]['sends']]>
  >
    ? true
    : never;
};
const detectorTakesAll: TakesAll<'detector'> = {
  'detector:ready': true,
  'detector:sampled': true,
  'detector:cameraChanged': true,
  'detector:devicesListed': true,
  'detector:engineFailed': true,
  'detector:previewed': true
};

const { sends: detector } = payloadParsers.detector;
const { sends: dashboard } = payloadParsers.dashboard;
const { sends: overlay } = payloadParsers.overlay;
const sample = sampleOf(uprightSitter, 5);
const takes = (parser: z.ZodType, payload: unknown): boolean => parser.safeParse(payload).success;

describe('the payload parsers', () => {
  it('have a type that takes everything the contract allows', () => {
    expect(Object.values(detectorTakesAll)).not.toContain(false);
  });

  it.each([
    ['a look at a person', sample],
    ['a look at nobody', { ...sample, pose: null, picture: null }],
    ['a look at several', { ...sample, others: [sample.pose, sample.pose] }],
    ['a person of whom only the nose was seen', { ...sample, pose: { nose: sample.pose?.nose } }],
    ['the first look', { ...sample, picture: { meanLuma: 0, lumaDeviation: 0, change: null } }]
  ])('take %s', (_what, payload) => {
    expect(detector['detector:sampled'].parse(payload)).toEqual(payload);
  });

  it.each([
    ['a NaN landmark', { ...sample, pose: { nose: { x: Number.NaN, y: 0, score: 1 } } }],
    ['an infinite landmark', { ...sample, pose: { nose: { x: Number.POSITIVE_INFINITY, y: 0, score: 1 } } }],
    ['a score above one', { ...sample, pose: { nose: { x: 0, y: 0, score: 1.2 } } }],
    ['a landmark without a score', { ...sample, pose: { nose: { x: 0, y: 0 } } }],
    ['a landmark of another model', { ...sample, pose: { chin: { x: 0, y: 0, score: 1 } } }],
    ['a picture without size', { ...sample, width: 0 }],
    ['a picture of half a pixel', { ...sample, width: 640.5 }],
    ['a crowd', { ...sample, others: Array.from({ length: payloadLimits.people + 1 }, () => ({})) }],
    ['a NaN time', { ...sample, t: Number.NaN }],
    ['more than the contract knows', { ...sample, image: 'data:' }],
    ['nothing', null]
  ])('refuse %s', (_what, payload) => {
    expect(takes(detector['detector:sampled'], payload)).toBe(false);
  });

  it('take a small picture and refuse one beyond the limit', () => {
    const frame = (bytes: number) => ({
      t: 1,
      width: 640,
      height: 480,
      jpeg: new Uint8Array(bytes),
      pose: sample.pose,
      picture: null
    });
    expect(takes(detector['detector:previewed'], frame(payloadLimits.previewBytes))).toBe(true);
    expect(takes(detector['detector:previewed'], frame(payloadLimits.previewBytes + 1))).toBe(false);
    expect(takes(detector['detector:previewed'], { ...frame(1), jpeg: 'text' })).toBe(false);
  });

  it('take every camera report and no other', () => {
    const report = detector['detector:cameraChanged'];
    expect(takes(report, { kind: 'on', deviceId: '', width: 1, height: 1 })).toBe(true);
    expect(takes(report, { kind: 'off' })).toBe(true);
    expect(cameraProblems.every((problem) => takes(report, { kind: 'problem', problem }))).toBe(true);
    expect(takes(report, { kind: 'problem', problem: 'haunted' })).toBe(false);
    expect(takes(report, { kind: 'on', deviceId: 'x', width: -1, height: 1 })).toBe(false);
  });

  it('take every pause that is offered and no other', () => {
    expect(pauseChoices.every((choice) => takes(dashboard['pause:start'], choice))).toBe(true);
    expect(takes(dashboard['pause:start'], 'forever')).toBe(false);
  });

  it('take the keys of the settings only, members of every object not among them', () => {
    const change = dashboard['setting:change'];
    expect(takes(change, { key: 'theme', value: 'dark' })).toBe(true);
    expect(takes(change, { key: 'constructor', value: 'dark' })).toBe(false);
    expect(takes(change, { key: '__proto__', value: 'dark' })).toBe(false);
    expect(takes(change, { key: 'theme', value: { dark: true } })).toBe(false);
  });

  it('take working hours with every weekday and refuse what is no clock time', () => {
    const change = dashboard['setting:change'];
    const free = {
      sunday: [],
      monday: [],
      tuesday: [],
      wednesday: [],
      thursday: [],
      friday: [],
      saturday: []
    };
    const on = (fromMinute: number) => ({
      key: 'workingHours',
      value: { ...free, monday: [{ fromMinute, toMinute: 60 }] }
    });
    expect(takes(change, { key: 'workingHours', value: null })).toBe(true);
    expect(takes(change, on(540))).toBe(true);
    expect(takes(change, on(1440))).toBe(false);
    expect(takes(change, on(0.5))).toBe(false);
    expect(takes(change, { key: 'workingHours', value: { monday: [] } })).toBe(false);
    const crowded = Array.from({ length: 9 }, () => ({ fromMinute: 0, toMinute: 1 }));
    expect(takes(change, { key: 'workingHours', value: { ...free, friday: crowded } })).toBe(false);
  });

  it('take the answers that the check-in offers and no other', () => {
    const answer = dashboard['checkin:answer'];
    expect(takes(answer, { discomfort: 10, harder: [...symptoms], signs: [...careSigns] })).toBe(true);
    expect(takes(answer, { discomfort: 11, harder: [], signs: [] })).toBe(false);
    expect(takes(answer, { discomfort: 2.5, harder: [], signs: [] })).toBe(false);
    expect(takes(answer, { discomfort: 2, harder: ['sleeping'], signs: [] })).toBe(false);
  });

  it('trim the name of a calibration and refuse an empty one', () => {
    expect(dashboard['calibration:start'].parse({ name: ' Sitting ' })).toEqual({ name: 'Sitting' });
    expect(takes(dashboard['calibration:start'], { name: '   ' })).toBe(false);
    expect(takes(dashboard['calibration:start'], { name: 'x'.repeat(payloadLimits.nameLength + 1) })).toBe(
      false
    );
  });

  it('take what is wanted of a calibrated place, and no more', () => {
    expect(takes(dashboard['baseline:rename'], { id: 'sit', name: 'Desk' })).toBe(true);
    expect(takes(dashboard['baseline:rename'], { id: 'sit', name: ' ' })).toBe(false);
    expect(takes(dashboard['baseline:delete'], 'x'.repeat(101))).toBe(false);
    expect(takes(dashboard['baseline:select'], null)).toBe(true);
    expect(takes(dashboard['baseline:select'], '')).toBe(false);
    expect(takes(dashboard['baseline:tighten'], { id: 'sit', state: 'lean' })).toBe(true);
    expect(takes(dashboard['baseline:tighten'], { id: 'sit', state: 'upright' })).toBe(false);
    expect(takes(dashboard['baseline:import'], '/etc/passwd')).toBe(false);
    expect(takes(dashboard['baseline:export'], { path: '/tmp/x' })).toBe(false);
  });

  it('never throw, whatever a window sends', () => {
    const all: readonly z.ZodType[] = Object.values({ ...detector, ...dashboard, ...overlay });
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withTypedArray: true, withDate: true }), (payload) => {
        for (const parser of all) expect(typeof parser.safeParse(payload).success).toBe('boolean');
      })
    );
  });

  it('take every landmark name of the model', () => {
    const pose = Object.fromEntries(keypointNames.map((name) => [name, { x: 1, y: 2, score: 0.5 }]));
    expect(takes(detector['detector:sampled'], { ...sample, pose })).toBe(true);
  });
});
