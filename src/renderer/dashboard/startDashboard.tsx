import { lazy, Suspense, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Bridge } from '../../core/ipc/contract.ts';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import type { LoadedText } from '../../text/loadText.ts';
import { createLatestStore, type LatestStore } from '../bridge/latestStore.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/states.css';
import '../ui/field.css';
import { startPage } from '../ui/page/startPage.ts';
import { useSpokenText } from '../ui/spoken/useSpokenText.ts';
import { DashboardContext } from './dashboardContext.ts';
import { printPlaceFrom } from './report/reportRoute.ts';
import { Dashboard } from './shell/Dashboard.tsx';
import { ErrorScreen } from './shell/ErrorScreen.tsx';

const PrintPage = lazy(async () => ({ default: (await import('./report/print/PrintPage.tsx')).PrintPage }));

/**
 * Shows the dashboard in this page, or a report laid out for paper where the address asks for one.
 * @param first what is said until main's first snapshot asks for another language
 * @returns the disposer: ends the listening and empties the page.
 */
export function startDashboard(bridge: Bridge<'dashboard'>, first: LoadedText): () => void {
  const store = createLatestStore<AppSnapshot, AppSnapshot>(
    {
      ask: () => bridge.invoke('snapshot:get', null),
      listen: (listener) => bridge.on('snapshot:changed', listener)
    },
    (snapshot) => snapshot
  );
  return startPage('dashboard', store, <Page bridge={bridge} store={store} first={first} />);
}

type PageProps = {
  readonly bridge: Bridge<'dashboard'>;
  readonly store: LatestStore<AppSnapshot>;
  readonly first: LoadedText;
};

function Page({ bridge, store, first }: PageProps): ReactElement {
  const locale = useSyncExternalStore(store.subscribe, () => store.current()?.locale ?? first.locale);
  const text = useSpokenText(first, locale);
  const [paper] = useState(() => printPlaceFrom(window.location.hash));
  return (
    <ErrorScreen text={text}>
      <DashboardContext value={{ text, bridge, store }}>
        {paper === null ? (
          <Dashboard />
        ) : (
          <Suspense fallback={null}>
            <PrintPage place={paper} />
          </Suspense>
        )}
      </DashboardContext>
    </ErrorScreen>
  );
}
