import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { describeNotice } from '../../../text/notice.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenName, ScreenProps } from '../screens.ts';
import { Banner } from './Banner.tsx';
import './banners.css';
import { RecalibrationBanner } from './RecalibrationBanner.tsx';
import { hasWellbeingBanners, WellbeingBanners } from './WellbeingBanners.tsx';

type BannersProps = ScreenProps & { readonly screen: ScreenName };

/**
 * What has to be said whatever screen is open, each with what can be done about it. The frame stands even while it is
 * empty: screen readers read out what is added to one that they know.
 */
export function Banners(props: BannersProps): ReactElement {
  const { snapshot, screen } = props;
  return (
    <div aria-live="polite" className="banners-frame">
      {hasBanners(snapshot) || hasWellbeingBanners(snapshot, screen) ? <ShownBanners {...props} /> : null}
    </div>
  );
}

function ShownBanners({ snapshot, open, screen }: BannersProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <section className="banners" aria-label={text('banners.label')}>
      {snapshot.demo ? (
        <Banner
          first={text('banner.demo')}
          second={text('banner.demo.do')}
          actions={
            <>
              <Button
                onClick={() => {
                  bridge.send('demo:end', null);
                }}
              >
                {text('banner.endDemo')}
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  bridge.send('app:quit', null);
                }}
              >
                {text('banner.quit')}
              </Button>
            </>
          }
        />
      ) : null}
      {snapshot.trayAvailable ? null : (
        <Banner first={text('banner.noTray')} second={text('banner.noTray.do')} />
      )}
      {snapshot.recalibration === null ? null : (
        <RecalibrationBanner snapshot={snapshot} why={snapshot.recalibration} open={open} />
      )}
      <WellbeingBanners snapshot={snapshot} open={open} screen={screen} />
      {snapshot.notices.map(({ id, content }) => (
        <Banner
          key={id}
          first={describeNotice(text, content)}
          actions={
            <Button
              look="quiet"
              onClick={() => {
                bridge.send('notice:dismiss', id);
              }}
            >
              {text('banner.dismiss')}
            </Button>
          }
        />
      ))}
    </section>
  );
}

function hasBanners({ demo, trayAvailable, recalibration, notices }: AppSnapshot): boolean {
  return demo || !trayAvailable || recalibration !== null || notices.length > 0;
}
