import { settingsSchema } from '../../core/settings/schema.ts';
import { startDashboard } from '../dashboard/startDashboard.tsx';
import { galleryCases } from './galleryCases.ts';
import { galleryBridge } from './galleryBridge.ts';
import { listCases } from './listCases.ts';

/*
 * Development only, not part of the built app: the dashboard with made-up snapshots. Without `?case=` it lists
 * them; `&theme=dark` and `#settings` choose theme and screen, `&locale=de` the format of numbers.
 */
const query = new URLSearchParams(window.location.search);
const snapshot = galleryCases.get(query.get('case') ?? '');
if (snapshot === undefined) {
  listCases([...galleryCases.keys()]);
} else {
  const theme = settingsSchema.theme.choices.find((choice) => choice === query.get('theme')) ?? 'system';
  const themed = { ...snapshot, settings: { ...snapshot.settings, theme } };
  startDashboard(galleryBridge(themed), query.get('locale') ?? 'en-GB');
}
