import type { ManagedSettings, PolicyModule, PolicyTier } from '../settings/managed.ts';
import type { PolicyKeyName } from './policyKeys.ts';
import type { PolicyFault } from './readPolicyValue.ts';
import type { PolicyRefusal } from './policySource.ts';

/** The policy of this computer, resolved: what it says, and what became of each line of it. */
export type Policy = {
  readonly settings: Readonly<Record<PolicyTier, ManagedSettings>>;
  /** Parts of the app that are turned off, with the place that says so. */
  readonly modulesOff: { readonly [Module in PolicyModule]?: string };
  readonly report: PolicyReport;
};

/** For the policy page and the terminal. */
export type PolicyReport = {
  /** Everywhere that was looked, first served first. */
  readonly places: readonly PolicyPlace[];
  /** Every line found, in the order of the places. */
  readonly entries: readonly PolicyEntry[];
};

export type PolicyPlace = {
  readonly place: string;
  readonly found:
    | { readonly kind: 'nothing' }
    | { readonly kind: 'values' }
    | { readonly kind: 'refused'; readonly refusal: PolicyRefusal; readonly detail: string };
};

export type PolicyEntry = {
  /** As it stands in the source. */
  readonly name: string;
  /** Null: no key of this version. */
  readonly key: PolicyKeyName | null;
  readonly tier: PolicyTier;
  readonly place: string;
  /** What stands there, as JSON, cut to `longestGiven`. */
  readonly given: string;
  readonly outcome:
    /** With a fault: the value could not be read, and the private one holds in its place. */
    | { readonly kind: 'inForce'; readonly fault: PolicyFault | null }
    | { readonly kind: 'ignored'; readonly fault: PolicyFault }
    /** A place that comes before this one says it already. */
    | { readonly kind: 'overruled'; readonly by: string };
};

export const longestGiven = 200;

export const noPolicy: Policy = {
  settings: { enforced: {}, recommended: {} },
  modulesOff: {},
  report: { places: [], entries: [] }
};

/** Whether there is anything that the user should know of. */
export function isPolicyPresent({ places }: PolicyReport): boolean {
  return places.some(({ found }) => found.kind !== 'nothing');
}

/** Whether everything that was found is in force as it stands. */
export function isPolicySound({ places, entries }: PolicyReport): boolean {
  return places.every(({ found }) => found.kind !== 'refused') && !entries.some(isTroubled);
}

/** Whether something is wrong with a line that whoever looks after the policy has to mend. */
export function isTroubled({ outcome }: PolicyEntry): boolean {
  return outcome.kind === 'ignored' || (outcome.kind === 'inForce' && outcome.fault !== null);
}
