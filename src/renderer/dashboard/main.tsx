import { dashboardBridge } from '../bridge/dashboardBridge.ts';
import { startDashboard } from './startDashboard.tsx';

// The entry of the dashboard window's page.
const stop = startDashboard(dashboardBridge(), navigator.language);
window.addEventListener('pagehide', stop, { once: true });
