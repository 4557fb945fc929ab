import { Suspense, useEffect, useRef, type ReactElement } from 'react';
import { announcementOf } from '../../../text/announcement.ts';
import { useTheme } from '../../ui/theme/useTheme.ts';
import { useSnapshot, useText } from '../dashboardContext.ts';
import { shownScreens } from '../screens.ts';
import { Banners } from './Banners.tsx';
import './dashboard.css';
import { Rail } from './Rail.tsx';
import { useScreen } from './useScreen.ts';

/** The whole window: the rail with the screens, what needs saying on every screen, and the open screen. */
export function Dashboard(): ReactElement {
  const text = useText();
  const snapshot = useSnapshot();
  const { screen, open } = useScreen(snapshot);
  useTheme(snapshot?.settings.theme ?? 'system');
  useEffect(() => {
    document.title = text('screen.title', { screen: text(`screen.${screen}`) });
  }, [text, screen]);

  // Setting up leads from step to step: no way to other screens beside it.
  const alone = screen === 'onboarding';
  const main = useRef<HTMLElement>(null);
  const wasAlone = useRef(alone);
  // The button that ended setting up is gone, and the keyboard would begin at the top again.
  useEffect(() => {
    if (wasAlone.current && !alone) main.current?.focus({ preventScroll: true });
    wasAlone.current = alone;
  }, [alone]);
  return (
    <div className={alone ? 'dashboard dashboard-alone' : 'dashboard'}>
      {alone ? null : <Rail snapshot={snapshot} screen={screen} />}
      <main ref={main} className="dashboard-main" tabIndex={-1}>
        <output className="visually-hidden">{snapshot === null ? '' : announcementOf(text, snapshot)}</output>
        {snapshot === null ? (
          <p className="muted">{text('loading.snapshot')}</p>
        ) : (
          <>
            <Banners snapshot={snapshot} open={open} screen={screen} />
            <Suspense fallback={null}>
              {shownScreens(snapshot).map(({ name, Screen }) =>
                name === screen ? <Screen key={name} snapshot={snapshot} open={open} /> : null
              )}
            </Suspense>
          </>
        )}
      </main>
    </div>
  );
}
