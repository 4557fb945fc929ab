import { Fragment, type ReactElement } from 'react';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { PairingCard } from './PairingCard.tsx';
import { shownGroups } from './settingGroups.ts';
import { SettingRow } from './SettingRow.tsx';
import './settings.css';

/** Every setting of the schema, by group; each change is sent at once. */
export function SettingsScreen({ snapshot }: ScreenProps): ReactElement {
  const text = useText();
  return (
    <>
      <header>
        <h1>{text('settings.title')}</h1>
        <p className="muted">{text('settings.saved')}</p>
      </header>
      {shownGroups(snapshot).map(({ group, entries }) => (
        <Fragment key={group}>
          <Card title={text(`settings.group.${group}`)}>
            <div className="settings">
              {entries.map(({ key, descriptor }) => (
                <SettingRow key={key} settingKey={key} descriptor={descriptor} snapshot={snapshot} />
              ))}
            </div>
          </Card>
          {group === 'quiet' ? <PairingCard snapshot={snapshot} /> : null}
        </Fragment>
      ))}
    </>
  );
}
