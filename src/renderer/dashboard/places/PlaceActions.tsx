import type { ReactElement } from 'react';
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
  const { id, name, here } = place;
  const cameraOn = snapshot.camera.status.kind === 'on';
  const several = snapshot.baselines.filter((each) => each.here).length > 1;
  return (
    <div className="buttons">
      {here && several && id !== snapshot.selectedBaselineId ? (
        <Button
          aria-label={text('places.use.label', { name })}
          onClick={() => {
            bridge.send('baseline:select', id);
          }}
        >
          {text('places.use')}
        </Button>
      ) : null}
      {here && cameraOn ? (
        <Button
          aria-label={text('places.again.label', { name })}
          onClick={() => {
            bridge.send('calibration:start', { name });
          }}
        >
          {text('places.again')}
        </Button>
      ) : null}
      {!here && cameraOn ? (
        <Button
          aria-label={text('places.assign.label', { name })}
          title={text('places.assign.help')}
          onClick={() => {
            bridge.send('baseline:assign', id);
          }}
        >
          {text('places.assign')}
        </Button>
      ) : null}
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
