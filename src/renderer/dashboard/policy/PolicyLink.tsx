import type { ReactElement } from 'react';
import { isPolicyPresent } from '../../../core/policy/policy.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import './policy.css';

/** The way from the settings to the policy, on a computer that has one. */
export function PolicyLink({ snapshot, open }: ScreenProps): ReactElement | null {
  const text = useText();
  if (!isPolicyPresent(snapshot.policy)) return null;
  return (
    <p className="policy-link">
      <span>{text('policy.about.some')}</span>{' '}
      <Button look="quiet" onClick={() => open('policy')}>
        {text('policy.open')}
      </Button>
    </p>
  );
}
