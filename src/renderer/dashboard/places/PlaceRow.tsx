import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { AppSnapshot, BaselineSummary } from '../../../core/monitor/snapshot.ts';
import { useText } from '../dashboardContext.ts';
import { DeleteQuestion } from './DeleteQuestion.tsx';
import { PlaceActions } from './PlaceActions.tsx';
import { placeCamera } from './placeCamera.ts';
import { Loosenings } from './Loosenings.tsx';
import { RenameForm } from './RenameForm.tsx';

type PlaceRowProps = {
  readonly place: BaselineSummary;
  readonly snapshot: AppSnapshot;
  /** The place was deleted and its row goes. */
  readonly onGone: () => void;
};

type Doing = 'nothing' | 'renaming' | 'deleting';

/** One calibrated place. Renaming and deleting take the place of its buttons, and give the focus back. */
export function PlaceRow({ place, snapshot, onGone }: PlaceRowProps): ReactElement {
  const text = useText();
  const [doing, setDoing] = useState<Doing>('nothing');
  const actions = useFocusBack(doing);
  const active = place.id === snapshot.activeBaselineId;
  const stop = (): void => {
    setDoing('nothing');
  };
  return (
    <li className="place" aria-current={active ? 'true' : undefined}>
      <div className="place-words">
        <h3>
          {place.name}
          {active ? <span className="place-mark">{text('places.inUse')}</span> : null}
        </h3>
        <p className="muted fine">
          {text('places.details', {
            camera: placeCamera(text, place, snapshot.camera.devices),
            created: place.createdAt,
            quality: text(`places.quality.${place.quality}`)
          })}
        </p>
      </div>
      <div ref={actions} className="place-actions">
        {doing === 'renaming' ? <RenameForm place={place} snapshot={snapshot} onEnd={stop} /> : null}
        {doing === 'deleting' ? <DeleteQuestion place={place} onKept={stop} onDeleted={onGone} /> : null}
        {doing === 'nothing' ? (
          <PlaceActions
            place={place}
            snapshot={snapshot}
            onRename={() => {
              setDoing('renaming');
            }}
            onDelete={() => {
              setDoing('deleting');
            }}
          />
        ) : null}
      </div>
      <Loosenings place={place} />
    </li>
  );
}

/** After a form or question is gone, the focus is on the button that opened it. */
function useFocusBack(doing: Doing): React.RefObject<HTMLDivElement | null> {
  const actions = useRef<HTMLDivElement>(null);
  const before = useRef<Doing>('nothing');
  useEffect(() => {
    if (doing === 'nothing' && before.current !== 'nothing') {
      actions.current?.querySelector<HTMLButtonElement>(`[data-opens=${before.current}]`)?.focus();
    }
    before.current = doing;
  }, [doing]);
  return actions;
}
