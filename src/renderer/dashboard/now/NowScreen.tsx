import type { ReactElement } from 'react';
import { Card } from '../../ui/card/Card.tsx';
import { BreaksCard } from '../breaks/BreaksCard.tsx';
import { useText } from '../dashboardContext.ts';
import { CameraChoice } from '../live/CameraChoice.tsx';
import { LivePicture } from '../live/LivePicture.tsx';
import type { ScreenProps } from '../screens.ts';
import { AlertPanel } from './AlertPanel.tsx';
import { MeasuresCard } from './MeasuresCard.tsx';
import './now.css';
import { StatusPanel } from './StatusPanel.tsx';

/** The present moment: what is seen, what is made of it, and the numbers behind it. */
export function NowScreen({ snapshot, open }: ScreenProps): ReactElement {
  const text = useText();
  return (
    <>
      <StatusPanel snapshot={snapshot} open={open} />
      {snapshot.alert === null ? null : <AlertPanel alert={snapshot.alert} verdict={snapshot.verdict} />}
      {snapshot.breaks === undefined ? null : <BreaksCard breaks={snapshot.breaks} />}
      <div className="now-columns">
        <Card title={text('live.title')}>
          <LivePicture cameraOn={snapshot.camera.status.kind === 'on'} />
          <CameraChoice snapshot={snapshot} />
        </Card>
        <MeasuresCard snapshot={snapshot} />
      </div>
    </>
  );
}
