import type { PolicyTier } from '../settings/managed.ts';
import type { SettingDescriptor } from '../settings/settingDescriptor.ts';
import { type PolicyKey, permitOf } from './policyKeys.ts';
import type { PolicySource } from './policySource.ts';
import type { Permit } from './settingRules.ts';
import { workingHoursFromLines } from './workingHoursLines.ts';

/** Why a value is not in force as it stands. */
export const policyFaults = [
  /** This version knows no such key: a misspelling, or one of a newer version. */
  'unknownKey',
  /** Not the kind of value that the key takes. */
  'wrongType',
  'outOfRange',
  'notAChoice',
  /** The key exists, but not in this tier. */
  'wrongTier',
  /** The privacy floor: a policy may turn this off or down, never on or up. */
  'belowFloor'
] as const;
export type PolicyFault = (typeof policyFaults)[number];

/** `value` is what holds; with a fault it is the private value that takes the place of an unreadable one. */
export type PolicyValueReading =
  | { readonly kind: 'value'; readonly value: unknown; readonly fault: PolicyFault | null }
  | { readonly kind: 'ignored'; readonly fault: PolicyFault };

/** The value of a key as a source gives it: read, or refused with the reason. Whatever is given, it never throws. */
export function readPolicyValue(
  key: PolicyKey,
  tier: PolicyTier,
  form: PolicySource['form'],
  given: unknown
): PolicyValueReading {
  const permit = permitOf(key, tier);
  if (permit.kind === 'none') return { kind: 'ignored', fault: 'wrongTier' };
  if (key.kind === 'module') {
    const wanted = booleanFrom(given, form);
    if (wanted !== null) return { kind: 'value', value: wanted, fault: null };
    if (key.failsClosed) return { kind: 'value', value: true, fault: 'wrongType' };
    return { kind: 'ignored', fault: 'wrongType' };
  }
  const reading = settingValue(key.descriptor, form, given);
  return reading.kind === 'value'
    ? permitted(permit, tier, key.descriptor, reading.value)
    : towardsPrivacy(permit, key.descriptor, form, given, reading.fault);
}

/** What cannot be read counts as the most private value, where there is exactly one. */
function towardsPrivacy(
  permit: Permit,
  descriptor: SettingDescriptor,
  form: PolicySource['form'],
  given: unknown,
  fault: PolicyFault
): PolicyValueReading {
  if (permit.kind === 'only') return { kind: 'value', value: permit.value, fault };
  const below =
    permit.kind === 'atMost' && descriptor.kind === 'number' && fault === 'outOfRange'
      ? numberFrom(given, form)
      : null;
  // Less than the least there is: the least is what comes nearest.
  if (below !== null && descriptor.kind === 'number' && below < descriptor.minimum) {
    return { kind: 'value', value: descriptor.minimum, fault };
  }
  return { kind: 'ignored', fault };
}

function permitted(
  permit: Permit,
  tier: PolicyTier,
  descriptor: SettingDescriptor,
  value: unknown
): PolicyValueReading {
  const isOn = permit.kind === 'only' && value !== permit.value;
  // Who chose nothing keeps less, never more, than without a policy.
  const isMore =
    permit.kind === 'atMost' &&
    tier === 'recommended' &&
    !(typeof value === 'number' && typeof descriptor.default === 'number' && value <= descriptor.default);
  if (isOn || isMore) return { kind: 'ignored', fault: 'belowFloor' };
  return { kind: 'value', value, fault: null };
}

type Reading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly fault: PolicyFault };

const wrongType: Reading = { kind: 'fault', fault: 'wrongType' };

function settingValue(descriptor: SettingDescriptor, form: PolicySource['form'], given: unknown): Reading {
  switch (descriptor.kind) {
    case 'boolean': {
      const value = booleanFrom(given, form);
      return value === null ? wrongType : { kind: 'value', value };
    }
    case 'number': {
      const value = numberFrom(given, form);
      if (value === null) return wrongType;
      const inRange = value >= descriptor.minimum && value <= descriptor.maximum;
      return inRange ? { kind: 'value', value } : { kind: 'fault', fault: 'outOfRange' };
    }
    case 'choice':
      if (typeof given !== 'string') return wrongType;
      return descriptor.choices.includes(given)
        ? { kind: 'value', value: given }
        : { kind: 'fault', fault: 'notAChoice' };
    case 'text':
      if (typeof given !== 'string') return wrongType;
      return given.length <= descriptor.maximumLength
        ? { kind: 'value', value: given }
        : { kind: 'fault', fault: 'outOfRange' };
    case 'workingHours': {
      const read = workingHoursFromLines(given, descriptor.rangesPerDay);
      return read === null ? wrongType : { kind: 'value', value: read.hours };
    }
    default:
      return descriptor satisfies never;
  }
}

/** The registry writes 0 and 1; templates and tools write them as numbers or as text. */
function booleanFrom(given: unknown, form: PolicySource['form']): boolean | null {
  if (typeof given === 'boolean') return given;
  if (form !== 'registry') return null;
  if (given === 1 || given === '1') return true;
  return given === 0 || given === '0' ? false : null;
}

/** The registry has whole numbers only, so fractions come as text. */
function numberFrom(given: unknown, form: PolicySource['form']): number | null {
  if (typeof given === 'number') return Number.isFinite(given) ? given : null;
  if (form !== 'registry' || typeof given !== 'string' || !/^\d{1,6}(?:\.\d{1,3})?$/u.test(given))
    return null;
  return Number(given);
}
