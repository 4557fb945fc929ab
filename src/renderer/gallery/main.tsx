import { settingsSchema } from '../../core/settings/schema.ts';
import { createText } from '../../text/createText.ts';
import { startDashboard } from '../dashboard/startDashboard.tsx';
import { galleryCases } from './galleryCases.ts';
import { galleryBridge } from './galleryBridge.ts';
import { lengthened } from './lengthened.ts';
import { listCases } from './listCases.ts';

/*
 * Development only, not part of the built app: the dashboard with made-up snapshots. Without `?case=` it lists
 * them; `&theme=dark` and `#settings` choose theme and screen, `&locale=de` the format of
 * numbers, `&long` texts as long as the longest language's.
 */
const query = new URLSearchParams(window.location.search);
const snapshot = galleryCases.get(query.get('case') ?? '');
if (snapshot === undefined) {
  listCases([...galleryCases.keys()]);
} else {
  const theme = settingsSchema.theme.choices.find((choice) => choice === query.get('theme')) ?? 'system';
  const themed = { ...snapshot, settings: { ...snapshot.settings, theme } };
  const locale = query.get('locale') ?? 'en-GB';
  const text = createText(locale);
  startDashboard(galleryBridge(themed), locale, query.has('long') ? lengthened(text) : text);
}
