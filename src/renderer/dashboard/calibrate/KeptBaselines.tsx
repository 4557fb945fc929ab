import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';

/** The calibrations that are kept, and which of them is in use. */
export function KeptBaselines({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement {
  const text = useText();
  return (
    <Card title={text('calibrate.kept')}>
      <ul>
        {snapshot.baselines.map(({ id, name, createdAt }) => (
          <li key={id}>
            {id === snapshot.activeBaselineId
              ? text('calibrate.kept.active', { name, created: createdAt })
              : text('calibrate.kept.entry', { name, created: createdAt })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
