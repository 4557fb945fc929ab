import { dashboardBridge } from '../bridge/dashboardBridge.ts';
import { firstText } from '../ui/spoken/firstText.ts';
import { startDashboard } from './startDashboard.tsx';

// The entry of the dashboard window's page.
const stop = startDashboard(dashboardBridge(), await firstText());
window.addEventListener('pagehide', stop, { once: true });
