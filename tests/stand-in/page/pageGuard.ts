import type { PermissionQuestion } from './hostMessages.ts';
import type { WorldBridge } from './worldBridge.ts';

/** Asks the app's session handlers. */
export type Ask = (
  kind: PermissionQuestion['kind'],
  permission: string,
  mediaTypes: PermissionQuestion['mediaTypes']
) => Promise<boolean>;

/** Makes the question that the guards put to the app. Runs by its source text. */
export function createAsk(bridge: WorldBridge): Ask {
  return async (kind, permission, mediaTypes) => {
    const question = { kind, permission, mediaTypes, requestingUrl: location.href };
    return (await bridge.call('host:permission', [question])) === true;
  };
}

/**
 * What Electron does inside Chromium and DevTools cannot: in the page's main world every permission goes to the app's
 * session handlers before Chromium is asked, and new windows go to the app's handler. Runs by its source text in
 * every frame.
 */
export function guardPage(bridge: WorldBridge, ask: Ask): void {
  function guardPermissionQueries(permissions: Permissions): void {
    const queryNatively = permissions.query.bind(permissions);
    permissions.query = async (descriptor) => {
      const name: string = descriptor.name;
      // Electron knows cameras and microphones as one permission, `media`.
      const mediaTypes: ('video' | 'audio')[] = [];
      if (name === 'camera') mediaTypes.push('video');
      if (name === 'microphone') mediaTypes.push('audio');
      const allowed = await ask('check', mediaTypes.length > 0 ? 'media' : name, mediaTypes);
      const status = await queryNatively(descriptor);
      Object.defineProperty(status, 'state', { value: allowed ? 'granted' : 'denied' });
      return status;
    };
  }

  function refusal(): DOMException {
    return new DOMException('Permission denied', 'NotAllowedError');
  }

  function guardPlaces(geolocation: Geolocation): void {
    const locateNatively = geolocation.getCurrentPosition.bind(geolocation);
    const codes = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
    const denied = { ...codes, code: 1, message: 'User denied Geolocation' };
    geolocation.getCurrentPosition = (onPlace, onError, options) => {
      void ask('request', 'geolocation', []).then((allowed) => {
        if (allowed) locateNatively(onPlace, onError, options);
        else onError?.(denied);
      });
    };
    geolocation.watchPosition = (_onPlace, onError) => {
      void ask('request', 'geolocation', []).then(() => onError?.(denied));
      return 0;
    };
  }

  function guardOtherPowers(): void {
    if ('Notification' in globalThis) {
      Notification.requestPermission = async () =>
        (await ask('request', 'notifications', [])) ? 'granted' : 'denied';
    }
    if ('clipboard' in navigator) {
      const readNatively = navigator.clipboard.readText.bind(navigator.clipboard);
      navigator.clipboard.readText = async () => {
        if (!(await ask('request', 'clipboard-read', []))) throw refusal();
        return readNatively();
      };
    }
    if ('requestMIDIAccess' in navigator) {
      navigator.requestMIDIAccess = async () => {
        await ask('request', 'midi', []);
        throw refusal();
      };
    }
  }

  // No native pop-ups: the app's handler is asked first, and opens a window of its own when it says so.
  function guardNewWindows(): void {
    const open = (url: string | URL = 'about:blank', name = '', features = ''): null => {
      bridge.call('host:open', [new URL(url, location.href).href, name, features]);
      return null;
    };
    globalThis.open = open;
    globalThis.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (!link || link.target !== '_blank' || event.defaultPrevented) return;
      event.preventDefault();
      open(link.href, '_blank');
    });
  }

  function followTheme(): void {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const tell = (): unknown => bridge.call('host:theme', [dark.matches]);
    dark.addEventListener('change', tell);
    // The isolated world is set up after this one and hears nothing yet.
    document.addEventListener('DOMContentLoaded', tell);
  }

  function followTitle(): void {
    let told = '';
    const tell = (): void => {
      if (document.title === told) return;
      told = document.title;
      bridge.call('host:title', [told]);
    };
    document.addEventListener('DOMContentLoaded', () => {
      tell();
      new MutationObserver(tell).observe(document.head, {
        subtree: true,
        childList: true,
        characterData: true
      });
    });
  }

  bridge.offer('has', (key) => String(key) in globalThis);
  guardNewWindows();
  // Missing where the page is not a secure context.
  if ('permissions' in navigator) guardPermissionQueries(navigator.permissions);
  if ('geolocation' in navigator) guardPlaces(navigator.geolocation);
  guardOtherPowers();
  if (window !== window.top) return;
  followTheme();
  followTitle();
}
