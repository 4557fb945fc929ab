import type { PolicyModule, PolicyTier } from '../settings/managed.ts';
import { policyModules, policyTiers } from '../settings/managed.ts';
import { moduleRules } from './moduleRules.ts';
import { longestGiven, noPolicy, type Policy, type PolicyEntry } from './policy.ts';
import { type PolicyKey, policyKeyNamed, permitOf } from './policyKeys.ts';
import type { PolicySource } from './policySource.ts';
import { readPolicyValue } from './readPolicyValue.ts';

/** Some eight times as many as there are keys in both tiers. */
export const mostValues = 1000;

/**
 * What the sources say together. The first place that has a valid value for a key in a tier is the one that counts;
 * values that are not valid are left out one by one. A place that cannot be used at all may have forbidden anything,
 * so the parts of the app that handle what is known about a person rest until it can be read.
 * @param given the sources, in the order in which they count; their values may be anything
 */
export function resolvePolicy(given: readonly PolicySource[]): Policy {
  const sources = given.map(withinLimits);
  const places = sources.map(({ place, found }) => ({
    place,
    found: found.kind === 'values' ? ({ kind: 'values' } as const) : found
  }));
  const started: Policy = { ...noPolicy, report: { places, entries: [] } };
  const resolved = sources.reduce(withSource, started);
  const refused = sources.filter(({ found }) => found.kind === 'refused');
  return withLocks(refused.reduce((policy, { place }) => closed(policy, place), resolved));
}

/** What no policy needs is not gone through value by value. */
function withinLimits(source: PolicySource): PolicySource {
  const { found } = source;
  if (found.kind !== 'values') return source;
  const count = policyTiers.reduce((sum, tier) => sum + Object.keys(found[tier]).length, 0);
  return count <= mostValues
    ? source
    : { ...source, found: { kind: 'refused', refusal: 'tooLarge', detail: `${count} values` } };
}

function withSource(policy: Policy, source: PolicySource): Policy {
  const { found } = source;
  if (found.kind !== 'values') return policy;
  return policyTiers.reduce(
    (tiered, tier) =>
      Object.entries(found[tier]).reduce(
        (next, [name, given]) => withValue(next, source, tier, name, given),
        tiered
      ),
    policy
  );
}

function withValue(
  policy: Policy,
  { place, form }: PolicySource,
  tier: PolicyTier,
  name: string,
  given: unknown
): Policy {
  const key = policyKeyNamed(name, form !== 'registry');
  const entry = { name, key: key?.name ?? null, tier, place, given: shown(given) };
  if (key === null) return noted(policy, { ...entry, outcome: { kind: 'ignored', fault: 'unknownKey' } });
  const reading = readPolicyValue(key, tier, form, given);
  if (reading.kind === 'ignored') {
    return noted(policy, { ...entry, outcome: { kind: 'ignored', fault: reading.fault } });
  }
  const by = inForceFrom(policy, key, tier);
  if (by !== null) return noted(policy, { ...entry, outcome: { kind: 'overruled', by } });
  const outcome = { kind: 'inForce', fault: reading.fault } as const;
  return noted(holding(policy, key, tier, reading.value, place), { ...entry, outcome });
}

/** The place whose value for this key and tier is in force already, or null. */
function inForceFrom({ report }: Policy, key: PolicyKey, tier: PolicyTier): string | null {
  const before = report.entries.find(
    (entry) => entry.key === key.name && entry.tier === tier && entry.outcome.kind === 'inForce'
  );
  return before?.place ?? null;
}

function holding(policy: Policy, key: PolicyKey, tier: PolicyTier, value: unknown, place: string): Policy {
  if (key.kind === 'module') return value === true ? turnedOff(policy, key.module, place) : policy;
  const hold =
    tier === 'recommended' ? 'suggested' : permitOf(key, tier).kind === 'atMost' ? 'limited' : 'locked';
  const held = { ...policy.settings[tier], [key.setting]: { tier, hold, value, source: place } };
  return { ...policy, settings: { ...policy.settings, [tier]: held } };
}

function turnedOff(policy: Policy, module: PolicyModule, place: string): Policy {
  return { ...policy, modulesOff: { ...policy.modulesOff, [module]: place } };
}

function closed(policy: Policy, place: string): Policy {
  return policyModules
    .filter((module) => moduleRules[module].failsClosed && policy.modulesOff[module] === undefined)
    .reduce((next, module) => turnedOff(next, module, place), policy);
}

/** What goes with the parts that are off is locked, whatever the policy itself says about these settings. */
function withLocks(policy: Policy): Policy {
  const locks = policyModules.flatMap((module) => {
    const source = policy.modulesOff[module];
    if (source === undefined) return [];
    return Object.entries(moduleRules[module].settings).map(
      ([setting, value]) => [setting, { tier: 'enforced', hold: 'locked', value, source }] as const
    );
  });
  const enforced = { ...policy.settings.enforced, ...Object.fromEntries(locks) };
  return { ...policy, settings: { ...policy.settings, enforced } };
}

function noted(policy: Policy, entry: PolicyEntry): Policy {
  const { report } = policy;
  return { ...policy, report: { ...report, entries: [...report.entries, entry] } };
}

function shown(given: unknown): string {
  const text: unknown = JSON.stringify(given);
  const whole = typeof text === 'string' ? text : String(given);
  return whole.length <= longestGiven ? whole : `${whole.slice(0, longestGiven - 1)}…`;
}
