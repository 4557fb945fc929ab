import type { Host } from '../host.ts';
import type { PermissionQuestion } from '../page/hostMessages.ts';
import type { Session } from './session.ts';

/** Chromium's names for what Electron's permissions unlock. */
const chromiumNames: Readonly<Record<string, readonly string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  'clipboard-read': ['clipboard-read'],
  midi: ['midi']
};

const mediaNames = { video: 'camera', audio: 'microphone' } as const;

/** Everything that Chromium would otherwise ask its own user about. */
const refusedAtFirst = [
  'camera',
  'microphone',
  'geolocation',
  'notifications',
  'clipboard-read',
  'midi',
  'display-capture'
];

/** Refuses every power in Chromium, so that what the app's handlers did not allow does not open by another way. */
export async function refuseEverything(host: Host): Promise<void> {
  for (const name of refusedAtFirst) {
    // A Chromium that does not know one of the names has nothing to refuse there.
    await host
      .chromium()
      .cdp.send('Browser.setPermission', { permission: { name }, setting: 'denied' })
      .catch(() => {});
  }
}

/** Puts a page's question to the handlers of its session, and opens in Chromium what they allow. */
export async function decidePermission(
  host: Host,
  session: Session,
  question: PermissionQuestion,
  asker: { readonly webContents: unknown; readonly isMainFrame: boolean }
): Promise<boolean> {
  const requestingUrl = host.addresses.fromPage(question.requestingUrl);
  const securityOrigin = originOf(requestingUrl);
  const { kind, permission, mediaTypes } = question;
  const common = { requestingUrl, isMainFrame: asker.isMainFrame };
  const isMedia = permission === 'media';
  const allowed =
    kind === 'request'
      ? await session.askRequestHandler(asker.webContents, permission, {
          ...common,
          ...(isMedia ? { securityOrigin, mediaTypes: Array.from(mediaTypes) } : {})
        })
      : session.askCheckHandler(asker.webContents, permission, securityOrigin, {
          ...common,
          embeddingOrigin: securityOrigin,
          ...(isMedia ? { securityOrigin, mediaType: mediaTypes[0] ?? 'unknown' } : {})
        });
  host.journal.permissions.push({ kind, permission, mediaTypes, url: requestingUrl, allowed });
  if (allowed) await openInChromium(host, question);
  return allowed;
}

async function openInChromium(
  host: Host,
  { permission, mediaTypes, requestingUrl }: PermissionQuestion
): Promise<void> {
  const names =
    permission === 'media'
      ? mediaTypes.map((mediaType) => mediaNames[mediaType])
      : (chromiumNames[permission] ?? []);
  const { origin } = new URL(requestingUrl);
  for (const name of names) {
    await host.chromium().cdp.send('Browser.setPermission', {
      permission: { name },
      setting: 'granted',
      // A file has no origin that Chromium could keep a permission for.
      ...(origin === 'null' ? {} : { origin })
    });
  }
}

/** The origin as Electron reports it, with a slash at its end. */
function originOf(url: string): string {
  const parts = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(url);
  return parts?.[1] === undefined ? url : `${parts[1]}/`;
}
