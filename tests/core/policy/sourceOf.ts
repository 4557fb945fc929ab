import { type Policy } from '../../../src/core/policy/policy.ts';
import type { PolicySource, PolicyValues } from '../../../src/core/policy/policySource.ts';
import { resolvePolicy } from '../../../src/core/policy/resolvePolicy.ts';

/** A place with values, as a file on Linux gives them. */
export function sourceOf(
  enforced: PolicyValues,
  recommended: PolicyValues = {},
  place = '/etc/plumbline/policy.json'
): PolicySource {
  return { place, form: 'json', found: { kind: 'values', enforced, recommended } };
}

export function refusedSource(place = '/etc/plumbline/policy.json'): PolicySource {
  return { place, form: 'json', found: { kind: 'refused', refusal: 'notUnderstood', detail: '' } };
}

export function policyOf(enforced: PolicyValues, recommended: PolicyValues = {}): Policy {
  return resolvePolicy([sourceOf(enforced, recommended)]);
}
