import { settingsSchema } from '../../core/settings/schema.ts';
import { createText } from '../../text/createText.ts';
import { startDashboard } from '../dashboard/startDashboard.tsx';
import { startOverlay } from '../overlay/startOverlay.tsx';
import { galleryBridge } from './galleryBridge.ts';
import { galleryCases } from './galleryCases.ts';
import { lengthened } from './lengthened.ts';
import { listCases } from './listCases.ts';
import { overlayCases } from './overlayCases.ts';
import { overlayGalleryBridge } from './overlayGalleryBridge.ts';

/*
 * Development only, not part of the built app: the windows with made-up snapshots and scenes. Without `?case=` or
 * `?overlay=` it lists them; `&theme=dark` and `#settings` choose theme and screen, `&locale=de` the format of
 * numbers, `&long` texts as long as the longest language's, `&rtl` the other direction; for overlays `&pace=0` holds
 * the time and `&silent` plays a main process that has died.
 */
const query = new URLSearchParams(window.location.search);
const snapshot = galleryCases.get(query.get('case') ?? '');
const content = overlayCases.get(query.get('overlay') ?? '');
const theme = settingsSchema.theme.choices.find((choice) => choice === query.get('theme')) ?? 'system';
const locale = query.get('locale') ?? 'en-GB';
const words = createText(locale);
const text = query.has('long') ? lengthened(words) : words;
if (query.has('rtl')) document.documentElement.dir = 'rtl';

if (snapshot !== undefined) {
  const themed = { ...snapshot, settings: { ...snapshot.settings, theme } };
  startDashboard(galleryBridge(themed), locale, text);
} else if (content !== undefined) {
  const pace = Number(query.get('pace') ?? 1);
  startOverlay(overlayGalleryBridge({ ...content, theme }, pace, query.has('silent')), locale, text);
} else {
  listCases({ case: [...galleryCases.keys()], overlay: [...overlayCases.keys()] });
}
