import type { ReactElement } from 'react';
import type { Bridge } from '../../../core/ipc/contract.ts';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { dataInventory, type KeptDataId } from '../../../core/privacy/dataInventory.ts';
import { isModuleOff } from '../../../core/settings/managed.ts';
import { settingsSchema } from '../../../core/settings/schema.ts';
import { isSettingKey } from '../../../core/settings/validate.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import { ConfirmedButton } from './ConfirmedButton.tsx';

type KeptDataActionsProps = {
  readonly id: KeptDataId;
  readonly title: string;
  readonly snapshot: AppSnapshot;
  readonly onDeleted: () => void;
};

/** Takes one kind of kept data along, or deletes it once the question was answered. */
export function KeptDataActions({ id, title, snapshot, onDeleted }: KeptDataActionsProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const forbidden = isModuleOff(snapshot.managed, 'export');
  const label = text('privacy.export.label', { what: title });
  return (
    <div className="buttons">
      {dataInventory[id].export === 'here' ? (
        <Button
          aria-label={label}
          disabled={forbidden}
          onClick={() => {
            if (id === 'settings') void bridge.invoke('settings:export', null);
            else bridge.send('baseline:export', null);
          }}
        >
          {text('privacy.export')}
        </Button>
      ) : null}
      {dataInventory[id].export === 'inReports' ? (
        <a className="button" href="#report">
          {text('privacy.exportInReports')}
        </a>
      ) : null}
      <ConfirmedButton
        label={text('privacy.delete')}
        name={text('privacy.delete.label', { what: title })}
        question={text('privacy.delete.question')}
        answer={text('privacy.delete.do')}
        onConfirmed={() => {
          deleteKept(bridge, id, snapshot);
          onDeleted();
        }}
      />
    </div>
  );
}

function deleteKept(bridge: Bridge<'dashboard'>, id: KeptDataId, { baselines }: AppSnapshot): void {
  switch (id) {
    case 'settings':
      bridge.send('settings:reset', Object.keys(settingsSchema).filter(isSettingKey));
      return;
    case 'places':
      for (const place of baselines) bridge.send('baseline:delete', place.id);
      return;
    case 'checkIn':
      bridge.send('checkin:clear', null);
      return;
    case 'history':
      bridge.send('history:delete', null);
      return;
    case 'wellbeing':
    case 'state':
    case 'log':
    case 'browser':
      return;
    default:
      id satisfies never;
  }
}
