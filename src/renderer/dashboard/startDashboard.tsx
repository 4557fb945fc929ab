import { createRoot } from 'react-dom/client';
import type { Bridge } from '../../core/ipc/contract.ts';
import { createText, nearestLanguage, type Text } from '../../text/createText.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/states.css';
import '../ui/field.css';
import { DashboardContext } from './dashboardContext.ts';
import { Dashboard } from './shell/Dashboard.tsx';
import { ErrorScreen } from './shell/ErrorScreen.tsx';
import { createSnapshotStore } from './snapshotStore.ts';

/**
 * Shows the dashboard in this page.
 * @param text the words, where they are not those of the locale.
 * @returns the disposer: ends the listening and empties the page.
 */
export function startDashboard(
  bridge: Bridge<'dashboard'>,
  locale: string,
  text: Text = createText(locale)
): () => void {
  const place = document.querySelector('#dashboard');
  if (place === null) throw new Error('The page has no element with the id "dashboard".');
  document.documentElement.lang = nearestLanguage(locale);
  const store = createSnapshotStore(bridge);
  const root = createRoot(place);
  root.render(
    <ErrorScreen text={text}>
      <DashboardContext value={{ text, bridge, store }}>
        <Dashboard />
      </DashboardContext>
    </ErrorScreen>
  );
  return () => {
    root.unmount();
    store.stop();
  };
}
