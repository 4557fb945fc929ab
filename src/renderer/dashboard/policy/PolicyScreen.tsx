import type { ReactElement } from 'react';
import { isPolicyPresent } from '../../../core/policy/policy.ts';
import { policyModules } from '../../../core/settings/managed.ts';
import { describePlace } from '../../../text/policyWords.ts';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { PolicyRow } from './PolicyRow.tsx';
import './policy.css';

/** What an organisation decides here, line by line, and where that is written; or that nobody does. */
export function PolicyScreen({ snapshot }: ScreenProps): ReactElement {
  const text = useText();
  const { policy, managed } = snapshot;
  const present = isPolicyPresent(policy);
  const off = policyModules.filter((module) => managed.modulesOff[module] !== undefined);
  return (
    <>
      <header>
        <h1>{text(present ? 'policy.title' : 'policy.none')}</h1>
        <p className="muted">{text(present ? 'policy.intro' : 'policy.none.intro')}</p>
      </header>
      {off.length === 0 ? null : (
        <Card title={text('policy.off')}>
          <ul className="policy-off">
            {off.map((module) => (
              <li key={module}>{text(`policy.off.${module}`)}</li>
            ))}
          </ul>
        </Card>
      )}
      {present ? (
        <Card title={text('policy.values')}>
          {policy.entries.length === 0 ? (
            <p className="muted">{text('policy.values.none')}</p>
          ) : (
            <ul className="policy-list">
              {policy.entries.map((entry) => (
                <PolicyRow
                  key={`${entry.place} ${entry.tier} ${entry.name}`}
                  entry={entry}
                  snapshot={snapshot}
                />
              ))}
            </ul>
          )}
        </Card>
      ) : null}
      <Card
        title={text('policy.places')}
        {...(policy.places.length > 1 ? { subtitle: text('policy.places.order') } : {})}
      >
        <ul className="policy-list">
          {policy.places.map((each) => (
            <li key={each.place} className="policy-row">
              <code className="policy-code">{each.place}</code>
              <p className={each.found.kind === 'refused' ? '' : 'muted'}>{describePlace(text, each)}</p>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
