import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronParts, RunOptions } from '../electronParts.ts';
import type { Log } from '../system/log.ts';
import type { WindowRoles } from '../windows/windowRoles.ts';
import { appScheme } from './appAddress.ts';
import { createAppProtocol } from './appProtocol.ts';
import { guardContents } from './contentsGuard.ts';
import { contentSecurityPolicy, developmentPolicy } from './contentSecurityPolicy.ts';
import { createDevProtocol } from './devProtocol.ts';
import { enforcePermissions } from './permissions.ts';
import { filterRequests } from './requestFilter.ts';

export type LockDownParts = {
  readonly electron: Pick<ElectronParts, 'app' | 'protocol' | 'session' | 'systemPreferences'>;
  readonly options: RunOptions;
  readonly roles: WindowRoles;
  readonly log: Log;
  readonly cameraAllowed: () => boolean;
};

/**
 * Closes everything that a page could reach but its own files and, for the detector, the camera. To be called after
 * `ready` and before the first window.
 */
export function lockDown({ electron, options, roles, log, cameraAllowed }: LockDownParts): void {
  const { devServer, folders, platform } = options;
  const { defaultSession } = electron.session;
  const policy = devServer === null ? contentSecurityPolicy : developmentPolicy(devServer);
  const files = createAppProtocol({
    folders: { pages: folders.pages, model: join(folders.resources, 'model') },
    readFile: (path) => readFile(path),
    policy
  });
  electron.protocol.handle(
    appScheme,
    devServer === null ? files : createDevProtocol({ devServer, files, fetch, policy })
  );
  filterRequests(defaultSession, { devServer }, (where) =>
    log.warn(`network: refused a request to ${where}`)
  );
  enforcePermissions(defaultSession, {
    roleOf: roles.roleOf,
    cameraAllowed,
    systemAllows: () =>
      platform === 'darwin' ? electron.systemPreferences.askForMediaAccess('camera') : Promise.resolve(true)
  });
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  electron.app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, roles.roleOf, (what) => log.warn(`security: refused ${what}`));
  });
}
