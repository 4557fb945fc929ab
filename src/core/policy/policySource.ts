import type { PolicyTier } from '../settings/managed.ts';

/**
 * Why a policy that stands at its place is not used at all. The file ones are about rights: whoever may write the
 * policy decides for everybody at the machine.
 */
export const policyRefusals = [
  'notOwnedByRoot',
  'writableByOthers',
  'folderNotOwnedByRoot',
  'folderWritableByOthers',
  'linkLeadsOut',
  'notAFile',
  'tooLarge',
  'notReadable',
  'notUnderstood'
] as const;
export type PolicyRefusal = (typeof policyRefusals)[number];

export type PolicyValues = Readonly<Record<string, unknown>>;

/** One place that was looked at, and what stood there. */
export type PolicySource = {
  /** As IT would look for it: `HKEY_LOCAL_MACHINE\Software\Policies\Plumbline`, `/etc/plumbline/policy.json`. */
  readonly place: string;
  /** The registry knows no true and false and no fractions; JSON and property lists do. */
  readonly form: 'registry' | 'json';
  readonly found:
    | { readonly kind: 'nothing' }
    | {
        readonly kind: 'refused';
        readonly refusal: PolicyRefusal;
        /** For the log and IT: an error's own text, or empty. */
        readonly detail: string;
      }
    | ({ readonly kind: 'values' } & { readonly [Tier in PolicyTier]: PolicyValues });
};

/** The section of a source that holds what is only recommended; all other names are enforced. */
export const recommendedSection = 'Recommended';

/** Parts the values of one source, as read, into the two tiers; null where the section is no record. */
export function tiersOf(values: PolicyValues): Readonly<Record<PolicyTier, PolicyValues>> | null {
  const { [recommendedSection]: section, $schema: _forEditors, ...enforced } = values;
  const recommended = section === undefined ? {} : section;
  return isRecord(recommended) ? { enforced, recommended } : null;
}

export function isRecord(value: unknown): value is PolicyValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
