import type { WebContents } from 'electron';
import type { WindowRole } from '../../core/ipc/contract.ts';
import { isPageOf } from './appAddress.ts';

/**
 * What a window may ask the system for. Everything that is not here is denied: microphone, screen, location,
 * notifications from pages, clipboard reading, devices, full screen, and whatever Chromium adds later.
 */
const permissionTable: Readonly<Record<WindowRole, readonly GrantablePermission[]>> = {
  /** Looks through the camera, without sound, and only while watching is allowed. */
  detector: ['camera'],
  /** Shows; its pictures come from main. */
  dashboard: [],
  /** Shows breaks and breathing; its sound is its own synthesis and needs no permission. */
  overlay: []
};
type GrantablePermission = 'camera';

export type PermissionParts = {
  readonly roleOf: (contentsId: number) => WindowRole | null;
  /** False while paused, locked, asleep or without the camera: then the camera is refused, too. */
  readonly cameraAllowed: () => boolean;
  /** macOS asks the user once, on the app's behalf; elsewhere the system answers when the camera is opened. */
  readonly systemAllows: () => Promise<boolean>;
};

/** The part of `Electron.Session` that decides on permissions. */
export type PermissionSession = {
  setPermissionRequestHandler(
    handler: (
      contents: Pick<WebContents, 'id'>,
      permission: string,
      callback: (granted: boolean) => void,
      details: RequestDetails
    ) => void
  ): void;
  setPermissionCheckHandler(
    handler: (
      contents: Pick<WebContents, 'id'> | null,
      permission: string,
      requestingOrigin: string,
      details: CheckDetails
    ) => boolean
  ): void;
  setDevicePermissionHandler(handler: () => boolean): void;
};

type RequestDetails = {
  readonly requestingUrl?: string;
  readonly isMainFrame?: boolean;
  readonly mediaTypes?: readonly string[];
};
type CheckDetails = {
  readonly requestingUrl?: string;
  readonly isMainFrame?: boolean;
  readonly mediaType?: string;
};

/** Lays the table over a session: for what pages ask, for what they look up, and for devices. */
export function enforcePermissions(session: PermissionSession, parts: PermissionParts): void {
  session.setPermissionRequestHandler((contents, permission, callback, details) => {
    const { mediaTypes } = details;
    const cameraOnly = mediaTypes !== undefined && mediaTypes.length > 0 && mediaTypes.every(isVideo);
    const may = (): boolean => permission === 'media' && cameraOnly && mayUseCamera(contents, details, parts);
    if (!may()) {
      callback(false);
      return;
    }
    const answer = async (): Promise<void> => {
      const allows = await parts.systemAllows().catch(() => false);
      // Looked up again after the wait: a pause may have begun meanwhile.
      callback(allows && may());
    };
    void answer();
  });
  session.setPermissionCheckHandler((contents, permission, _origin, details) => {
    if (permission !== 'media' || !isVideo(details.mediaType)) return false;
    return contents !== null && mayUseCamera(contents, details, parts);
  });
  session.setDevicePermissionHandler(() => false);
}

function mayUseCamera(
  contents: Pick<WebContents, 'id'>,
  details: { readonly requestingUrl?: string; readonly isMainFrame?: boolean },
  parts: PermissionParts
): boolean {
  const role = parts.roleOf(contents.id);
  if (role === null || !permissionTable[role].includes('camera')) return false;
  if (details.isMainFrame !== true) return false;
  return isPageOf(role, details.requestingUrl ?? '') && parts.cameraAllowed();
}

function isVideo(mediaType: string | undefined): boolean {
  return mediaType === 'video';
}
