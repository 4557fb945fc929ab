import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { describeNotice } from '../../../text/notice.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenName, ScreenProps } from '../screens.ts';
import { isMac } from '../settings/isMac.ts';
import { Banner } from './Banner.tsx';
import './banners.css';
import { RecalibrationBanner } from './RecalibrationBanner.tsx';
import { hasWellbeingBanners, WellbeingBanners } from './WellbeingBanners.tsx';

type BannersProps = ScreenProps & { readonly screen: ScreenName };

/**
 * What has to be said whatever screen is open, each with what can be done about it; beside the steps of setting up only
 * what went wrong. The frame stands even while it is empty: screen readers read out what is added to one that they know.
 */
export function Banners(props: BannersProps): ReactElement {
  const text = useText();
  const { snapshot, screen } = props;
  const settingUp = screen === 'onboarding';
  const standing = !settingUp && (hasStanding(snapshot) || hasWellbeingBanners(snapshot, screen));
  return (
    <div aria-live="polite" className="banners-frame">
      {standing || snapshot.notices.length > 0 ? (
        <section className="banners" aria-label={text('banners.label')}>
          {standing ? <StandingBanners {...props} /> : null}
          <NoticeBanners notices={snapshot.notices} />
        </section>
      ) : null}
    </div>
  );
}

/** What stays until the situation is another one. */
function StandingBanners({ snapshot, open, screen }: BannersProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <>
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
    </>
  );
}

/** What went wrong, or was done, until it is put away. */
function NoticeBanners({ notices }: Pick<AppSnapshot, 'notices'>): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <>
      {notices.map(({ id, content }) => (
        <Banner
          key={id}
          first={describeNotice(text, content, isMac())}
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
    </>
  );
}

function hasStanding({ demo, trayAvailable, recalibration }: AppSnapshot): boolean {
  return demo || !trayAvailable || recalibration !== null;
}
