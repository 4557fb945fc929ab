import { isDeepStrictEqual } from 'node:util';
import { isPolicyPresent, type Policy } from '../../core/policy/policy.ts';
import type { PolicySource } from '../../core/policy/policySource.ts';
import { resolvePolicy } from '../../core/policy/resolvePolicy.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';

/** Where the policies of a system are read. */
export type PolicyPort = {
  /** All places in the order in which they count. Never rejects: what cannot be read is a refused source. */
  readonly read: () => Promise<readonly PolicySource[]>;
  /** Tells that something may have changed, as far as the system can; null where it cannot. */
  readonly watch: ((changed: () => void) => Disposer) | null;
};

/** The policy at the start, and every other one afterwards. */
export type FollowedPolicy = {
  readonly first: Policy;
  readonly follow: (changed: (policy: Policy) => void) => Disposer;
};

export const followRules = {
  /** Group policies arrive every 90 minutes, device management when it likes; a minute is soon enough for both. */
  recheckMs: 60_000,
  /** Editors and installers touch a file several times until it is whole. */
  settleMs: 500
} as const;

/**
 * Reads the policy once, and again whenever it may have changed. What is wrong with it is logged once, with keys and
 * places and never with values.
 */
export async function followPolicy(port: PolicyPort, timers: Timers, log: Log): Promise<FollowedPolicy> {
  let sources = await port.read();
  const first = resolvePolicy(sources);
  logPolicy(log, first);

  return {
    first,
    follow: (changed) => {
      const now = { over: false, reading: false };
      let cancelSettle: Disposer | null = null;

      const check = async (): Promise<void> => {
        if (now.reading) return;
        now.reading = true;
        const next = await port.read();
        now.reading = false;
        if (now.over || isDeepStrictEqual(next, sources)) return;
        sources = next;
        const policy = resolvePolicy(next);
        logPolicy(log, policy);
        changed(policy);
      };
      const settle = (): void => {
        cancelSettle?.();
        cancelSettle = timers.after(followRules.settleMs, () => void check());
      };
      return disposeAll([
        () => {
          now.over = true;
          cancelSettle?.();
        },
        timers.every(followRules.recheckMs, () => void check()),
        ...(port.watch === null ? [] : [port.watch(settle)])
      ]);
    }
  };
}

function logPolicy(log: Log, { report, modulesOff }: Policy): void {
  if (!isPolicyPresent(report)) {
    log.info('policy: none');
    return;
  }
  const count = report.entries.filter(({ outcome }) => outcome.kind === 'inForce').length;
  log.info(`policy: ${count} values in force, off: ${Object.keys(modulesOff).join(', ') || 'nothing'}`);
  for (const { place, found } of report.places) {
    if (found.kind === 'refused') {
      log.warn(
        `policy: ${place} is not used (${found.refusal}${found.detail === '' ? '' : `: ${found.detail}`})`
      );
    }
  }
  for (const { name, tier, place, outcome } of report.entries) {
    if (outcome.kind === 'overruled' || outcome.fault === null) continue;
    log.warn(`policy: ${JSON.stringify(name)} (${tier}) in ${place}: ${outcome.fault}, ${outcome.kind}`);
  }
}
