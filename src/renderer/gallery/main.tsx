import { throughPage } from '../../core/ipc/overlayContract.ts';
import { settingsSchema } from '../../core/settings/schema.ts';
import { loadText } from '../../text/loadText.ts';
import { pseudoLocales } from '../../text/pseudoLocale.ts';
import { startDashboard } from '../dashboard/startDashboard.tsx';
import { startOverlay } from '../overlay/startOverlay.tsx';
import { galleryBridge } from './galleryBridge.ts';
import { galleryCases } from './galleryCases.ts';
import { listCases } from './listCases.ts';
import { overlayCases } from './overlayCases.ts';
import { overlayGalleryBridge } from './overlayGalleryBridge.ts';
import { reportSource } from './reportCases.ts';

/*
 * Development only, not part of the built app: the windows with made-up snapshots and scenes. Without `?case=` or
 * `?overlay=` it lists them; `&theme=dark` and `#settings` choose theme and screen, `&locale=de` the language,
 * `&long` texts as long as the longest language's, `&rtl` the other direction (both pseudo-locales); for overlays `&pace=0` holds
 * the time and `&silent` plays a main process that has died.
 */
const query = new URLSearchParams(window.location.search);
const snapshot = galleryCases.get(query.get('case') ?? '');
const content = overlayCases.get(query.get('overlay') ?? '');
const theme = settingsSchema.theme.choices.find((choice) => choice === query.get('theme')) ?? 'system';
const locale = localeAsked(query);

if (snapshot !== undefined) {
  const settings = { ...snapshot.settings, theme };
  const reports = reportSource(query.get('case') ?? '');
  startDashboard(galleryBridge({ ...snapshot, locale, settings }, reports), await loadText(locale));
} else if (content !== undefined) {
  const pace = Number(query.get('pace') ?? 1);
  // As main opens the windows of alerts.
  if (content.kind === 'alert') window.location.hash = throughPage;
  startOverlay(
    overlayGalleryBridge({ ...content, theme }, locale, pace, query.has('silent')),
    await loadText(locale)
  );
} else {
  listCases({ case: [...galleryCases.keys()], overlay: [...overlayCases.keys()] });
}

function localeAsked(asked: URLSearchParams): string {
  if (asked.has('rtl')) return pseudoLocales.mirrored;
  if (asked.has('long')) return pseudoLocales.accented;
  return asked.get('locale') ?? 'en-GB';
}
