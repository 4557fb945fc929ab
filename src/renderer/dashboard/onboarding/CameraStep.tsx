import type { ReactElement } from 'react';
import { isLocked } from '../../../core/settings/managed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { CameraHindrance } from '../calibrate/CameraHindrance.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import { CameraChoice } from '../live/CameraChoice.tsx';
import { LivePicture } from '../live/LivePicture.tsx';
import type { ScreenProps } from '../screens.ts';
import { SetupCheckList } from './SetupCheckList.tsx';

/** The camera: what it sees and how well it stands; why there is no picture, and the way on without one. */
export function CameraStep({ snapshot, open }: ScreenProps): ReactElement {
  if (!snapshot.settings.watchWithCamera) {
    return <WithoutCamera forbidden={isLocked(snapshot.managed, 'watchWithCamera')} />;
  }
  return snapshot.camera.status.kind === 'on' ? (
    <SeenByCamera snapshot={snapshot} />
  ) : (
    <NoPicture snapshot={snapshot} open={open} />
  );
}

function SeenByCamera({ snapshot }: Pick<ScreenProps, 'snapshot'>): ReactElement {
  const text = useText();
  return (
    <>
      <h1>{text('onboarding.camera')}</h1>
      <p className="muted">{text('onboarding.camera.lead')}</p>
      <div className="onboarding-camera">
        <div className="onboarding-sight">
          <LivePicture cameraOn />
          <CameraChoice snapshot={snapshot} />
          <WithoutCameraButton />
        </div>
        <SetupCheckList />
      </div>
    </>
  );
}

function NoPicture({ snapshot, open }: ScreenProps): ReactElement {
  const text = useText();
  return (
    <>
      <CameraHindrance snapshot={snapshot} open={open}>
        {snapshot.camera.status.kind === 'starting' ? (
          <p className="muted">{text('onboarding.camera.allow')}</p>
        ) : null}
      </CameraHindrance>
      {snapshot.camera.devices.length > 1 ? <CameraChoice snapshot={snapshot} /> : null}
      <p className="muted">{text('onboarding.camera.without.explained')}</p>
      <WithoutCameraButton />
    </>
  );
}

function WithoutCameraButton(): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <div className="buttons">
      <Button
        look="quiet"
        onClick={() => {
          bridge.send('setting:change', { key: 'watchWithCamera', value: false });
        }}
      >
        {text('onboarding.camera.without')}
      </Button>
    </div>
  );
}

/** The camera-free mode, with the way back unless a policy forbids it. */
function WithoutCamera({ forbidden }: { readonly forbidden: boolean }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <>
      <h1>{text('onboarding.camera.off')}</h1>
      <p>{text(forbidden ? 'camera.off.forbidden' : 'onboarding.camera.without.explained')}</p>
      {forbidden ? null : (
        <div className="buttons">
          <Button
            onClick={() => {
              bridge.send('setting:change', { key: 'watchWithCamera', value: true });
            }}
          >
            {text('onboarding.camera.use')}
          </Button>
        </div>
      )}
    </>
  );
}
