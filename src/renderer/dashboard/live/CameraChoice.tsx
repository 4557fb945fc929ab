import { useId, type ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { useBridge, useText } from '../dashboardContext.ts';
import { cameraOptions } from './cameraOptions.ts';

/** Which camera to use, by name. */
export function CameraChoice({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement {
  const text = useText();
  const id = useId();
  return (
    <div className="camera-choice">
      <label htmlFor={id}>{text('live.camera')}</label>
      <CameraSelect id={id} snapshot={snapshot} />
    </div>
  );
}

type CameraSelectProps = {
  readonly id: string;
  readonly snapshot: AppSnapshot;
  readonly describedBy?: string;
};

export function CameraSelect({ id, snapshot, describedBy }: CameraSelectProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <select
      id={id}
      className="field"
      aria-describedby={describedBy}
      value={snapshot.settings.cameraId}
      onChange={(event) => {
        bridge.send('camera:choose', event.target.value);
      }}
    >
      {cameraOptions(text, snapshot).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
