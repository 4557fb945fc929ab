import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { createWindowTools } from '../ui/page/windowTools.ts';

/** What every part of the dashboard may use: words, the line to main, and main's last snapshot. */
export const {
  ToolsContext: DashboardContext,
  useText,
  useBridge,
  useLatest: useSnapshot
} = createWindowTools<'dashboard', AppSnapshot>('dashboard');
