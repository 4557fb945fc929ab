import type { ReactElement } from 'react';
import { placeActions, type PlaceAction } from '../../../core/monitor/placeActions.ts';
import type { AppSnapshot, BaselineSummary } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';

type PlaceActionsProps = {
  readonly place: BaselineSummary;
  readonly snapshot: AppSnapshot;
  readonly onRename: () => void;
  readonly onDelete: () => void;
};

/** What can be done with a place. Screen readers hear the place's name with each button. */
export function PlaceActions({ place, snapshot, onRename, onDelete }: PlaceActionsProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const { id, name } = place;
  const act = (action: PlaceAction): void => {
    if (action === 'use') bridge.send('baseline:select', id);
    else if (action === 'again') bridge.send('calibration:start', { name });
    else bridge.send('baseline:assign', id);
  };
  return (
    <div className="buttons">
      {placeActions(place, snapshot).map((action) => (
        <Button
          key={action}
          aria-label={text(`places.${action}.label`, { name })}
          title={action === 'assign' ? text('places.assign.help') : undefined}
          onClick={() => {
            act(action);
          }}
        >
          {text(`places.${action}`)}
        </Button>
      ))}
      <Button
        look="quiet"
        data-opens="renaming"
        aria-label={text('places.rename.label', { name })}
        onClick={onRename}
      >
        {text('places.rename')}
      </Button>
      <Button
        look="quiet"
        aria-label={text('places.export.label', { name })}
        onClick={() => {
          bridge.send('baseline:export', id);
        }}
      >
        {text('places.export')}
      </Button>
      <Button
        look="quiet"
        data-opens="deleting"
        aria-label={text('places.delete.label', { name })}
        onClick={onDelete}
      >
        {text('places.delete')}
      </Button>
    </div>
  );
}
