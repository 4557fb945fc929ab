import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { PolicyEntry } from '../../../core/policy/policy.ts';
import { policySubject } from '../../../text/policyWords.ts';
import { useText } from '../dashboardContext.ts';
import { rowOf } from './policyRow.ts';

type PolicyRowProps = { readonly entry: PolicyEntry; readonly snapshot: AppSnapshot };

/** One line of the policy: what it is about, what it says, where, and what became of it. */
export function PolicyRow({ entry, snapshot }: PolicyRowProps): ReactElement {
  const text = useText();
  const row = rowOf(text, entry, snapshot);
  const subject = policySubject(text, entry.key);
  return (
    <li className="policy-row">
      <div className="policy-head">
        <h3>
          {subject ?? entry.name}
          <span className={`policy-tier policy-tier-${entry.tier}`}>{text(`policy.tier.${entry.tier}`)}</span>
        </h3>
        <p className="policy-value">
          <span className="visually-hidden">{text('policy.values.value')}</span>
          {row.value ?? <code className="policy-code">{entry.given}</code>}
        </p>
      </div>
      <p className={row.troubled ? '' : 'muted'}>{row.outcome}</p>
      <p className="muted fine">
        <code className="policy-code">{entry.name}</code> <span aria-hidden="true">·</span>{' '}
        <span className="visually-hidden">{text('policy.values.place')}</span>{' '}
        <code className="policy-code">{entry.place}</code>
      </p>
    </li>
  );
}
