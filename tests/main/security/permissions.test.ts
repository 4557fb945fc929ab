import { describe, expect, it } from 'vitest';
import { enforcePermissions, type PermissionSession } from '../../../src/main/security/permissions.ts';

type RequestHandler = Parameters<PermissionSession['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<PermissionSession['setPermissionCheckHandler']>[0];

const detector = { id: 1 };
const dashboard = { id: 2 };
const detectorPage = 'app://bundle/detector/index.html';
const camera = { requestingUrl: detectorPage, isMainFrame: true, mediaTypes: ['video'] };
const lookUp = { requestingUrl: detectorPage, isMainFrame: true, mediaType: 'video' };

function enforced(options: { allowed?: () => boolean; system?: () => Promise<boolean> } = {}) {
  let request: RequestHandler = () => undefined;
  let check: CheckHandler = () => true;
  let device = (): boolean => true;
  enforcePermissions(
    {
      setPermissionRequestHandler: (handler) => (request = handler),
      setPermissionCheckHandler: (handler) => (check = handler),
      setDevicePermissionHandler: (handler) => (device = handler)
    },
    {
      roleOf: (id) => (id === detector.id ? 'detector' : id === dashboard.id ? 'dashboard' : null),
      cameraAllowed: options.allowed ?? (() => true),
      systemAllows: options.system ?? (() => Promise.resolve(true))
    }
  );
  return {
    ask: (contents: { id: number }, permission: string, details: Parameters<RequestHandler>[3]) =>
      new Promise<boolean>((answer) => request(contents, permission, answer, details)),
    lookUp: (contents: { id: number } | null, permission: string, details: Parameters<CheckHandler>[3]) =>
      check(contents, permission, 'app://bundle', details),
    device: () => device()
  };
}

describe('the permission table', () => {
  it('lets the detector open the camera', async () => {
    expect(await enforced().ask(detector, 'media', camera)).toBe(true);
    expect(enforced().lookUp(detector, 'media', lookUp)).toBe(true);
  });

  it.each([
    ['the microphone', 'media', { ...camera, mediaTypes: ['audio'] }],
    ['camera and microphone together', 'media', { ...camera, mediaTypes: ['video', 'audio'] }],
    ['media of no kind', 'media', { ...camera, mediaTypes: [] }],
    ['media without saying which', 'media', { requestingUrl: detectorPage, isMainFrame: true }],
    ['the camera from a frame within', 'media', { ...camera, isMainFrame: false }],
    [
      'the camera from a foreign page',
      'media',
      { ...camera, requestingUrl: 'https://example.com/detector/' }
    ],
    [
      'the camera from the wrong page',
      'media',
      { ...camera, requestingUrl: 'app://bundle/dashboard/index.html' }
    ],
    ['the screen', 'display-capture', camera]
  ])('denies the detector %s', async (_what, permission, details) => {
    expect(await enforced().ask(detector, permission, details)).toBe(false);
  });

  it.each([
    'geolocation',
    'notifications',
    'clipboard-read',
    'clipboard-sanitized-write',
    'fullscreen',
    'pointerLock',
    'openExternal',
    'hid',
    'serial',
    'usb',
    'midi',
    'idle-detection',
    'local-fonts',
    'screen-wake-lock',
    'persistent-storage',
    'fileSystem',
    'unknown',
    'something-new'
  ])('denies %s to every window', async (permission) => {
    const { ask, lookUp: look } = enforced();
    for (const contents of [detector, dashboard]) {
      expect(await ask(contents, permission, camera)).toBe(false);
      expect(look(contents, permission, lookUp)).toBe(false);
    }
  });

  it('denies the camera to the dashboard, to unknown windows and to nobody in particular', async () => {
    const { ask, lookUp: look } = enforced();
    const page = 'app://bundle/dashboard/index.html';
    expect(await ask(dashboard, 'media', { ...camera, requestingUrl: page })).toBe(false);
    expect(await ask({ id: 9 }, 'media', camera)).toBe(false);
    expect(look({ id: 9 }, 'media', lookUp)).toBe(false);
    expect(look(null, 'media', lookUp)).toBe(false);
  });

  it('denies looking up the microphone', () => {
    expect(enforced().lookUp(detector, 'media', { ...lookUp, mediaType: 'audio' })).toBe(false);
    expect(enforced().lookUp(detector, 'media', { ...lookUp, mediaType: 'unknown' })).toBe(false);
  });

  it('denies the detector the camera while watching is not allowed', async () => {
    const { ask, lookUp: look } = enforced({ allowed: () => false });
    expect(await ask(detector, 'media', camera)).toBe(false);
    expect(look(detector, 'media', lookUp)).toBe(false);
  });

  it('denies the camera when a pause begins while the system asks the user', async () => {
    let allowed = true;
    const { ask } = enforced({
      allowed: () => allowed,
      system: async () => {
        allowed = false;
        return true;
      }
    });
    expect(await ask(detector, 'media', camera)).toBe(false);
  });

  it('denies the camera when the system does, and when it cannot be asked', async () => {
    expect(await enforced({ system: () => Promise.resolve(false) }).ask(detector, 'media', camera)).toBe(
      false
    );
    const failing = enforced({ system: () => Promise.reject(new Error('no answer')) });
    expect(await failing.ask(detector, 'media', camera)).toBe(false);
  });

  it('grants no device', () => {
    expect(enforced().device()).toBe(false);
  });
});
