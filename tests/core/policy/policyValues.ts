import { constantFrom, dictionary, double, jsonValue, oneof, string, type Arbitrary } from 'fast-check';
import { policyKeys } from '../../../src/core/policy/policyKeys.ts';
import { settingsSchema } from '../../../src/core/settings/schema.ts';
import type { SettingDescriptor } from '../../../src/core/settings/settingDescriptor.ts';

/** Values that a policy may hold for any key: right ones, wrong ones, and those that look like right ones. */
export const anyValue: Arbitrary<unknown> = oneof(
  constantFrom<unknown>(
    true,
    false,
    0,
    1,
    '0',
    '1',
    'true',
    'false',
    'on',
    '',
    null,
    -1,
    30,
    90,
    400,
    1825,
    99_999
  ),
  constantFrom<unknown>(...Object.values(settingsSchema).flatMap(likelyValues)),
  constantFrom<unknown>(['always'], ['monday 09:00-17:00'], ['monday'], [], [1], {}),
  double(),
  jsonValue()
);

/** A policy as it may stand in a source: known names, misspelt ones and foreign ones, each with any value. */
export const anyValues: Arbitrary<Readonly<Record<string, unknown>>> = dictionary(
  oneof(
    { weight: 8, arbitrary: constantFrom(...policyKeys.map(({ name }): string => name)) },
    { weight: 1, arbitrary: string() },
    { weight: 1, arbitrary: constantFrom('__proto__', 'constructor', 'Recommended', 'watchWithCamera') }
  ),
  anyValue,
  { maxKeys: 12, noNullPrototype: true }
);

function likelyValues(descriptor: SettingDescriptor): readonly unknown[] {
  if (descriptor.kind === 'choice') return descriptor.choices;
  if (descriptor.kind !== 'number') return [descriptor.default];
  const { minimum, maximum } = descriptor;
  return [minimum, maximum, maximum + 1, minimum - 1];
}
