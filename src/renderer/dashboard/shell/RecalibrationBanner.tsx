import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { Banner } from './Banner.tsx';
import { OtherPlaces } from './OtherPlaces.tsx';

type RecalibrationBannerProps = Pick<ScreenProps, 'open'> & {
  readonly snapshot: AppSnapshot;
  readonly why: NonNullable<AppSnapshot['recalibration']>;
};

/** The calibration seems not to fit any more: learn anew, use another place, or leave it. */
export function RecalibrationBanner({ snapshot, why, open }: RecalibrationBannerProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <Banner
      first={text(`recalibration.${why}`)}
      second={text('banner.recalibrate.do')}
      actions={
        <>
          <Button
            onClick={() => {
              open('calibrate');
            }}
          >
            {text('banner.calibrate')}
          </Button>
          <OtherPlaces snapshot={snapshot} />
          <Button
            look="quiet"
            onClick={() => {
              bridge.send('recalibration:dismiss', null);
            }}
          >
            {text('banner.notNow')}
          </Button>
        </>
      }
    />
  );
}
