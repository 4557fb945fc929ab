import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { setFuses } from './fuses.ts';
import { withoutUnusedRequests } from './macInfo.ts';
import { addStartAtLogin } from './msiStartAtLogin.ts';
import { product, projectFolder } from './product.ts';

/** Where packages are put. */
export const packageFolder = join(projectFolder, 'out', 'packages');

/**
 * What electron-builder is told. deb and rpm are not among its targets: scripts/packaging builds them from its `dir`
 * target, with Debian's and rpm's own tools. New each time: electron-builder
 * rewrites what it is given.
 */
export function builderConfig(): Configuration {
  return {
    appId: product.id,
    productName: product.name,
    copyright: product.copyright,
    directories: { output: packageFolder, buildResources: 'packaging' },
    // The build has put everything into out/; there is no package to be brought along.
    files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!**/node_modules/**'],
    beforeBuild: () => Promise.resolve(false),
    extraMetadata: { desktopName: `${product.id}.desktop`, optionalDependencies: null, overrides: null },
    extraResources: [
      { from: 'resources/model', to: 'model' },
      { from: 'resources/icons', to: 'icons' },
      { from: 'resources/demo', to: 'demo', filter: ['*.mjpeg'] },
      { from: 'resources/policy', to: 'policy' },
      { from: 'LICENSE', to: 'LICENSE.txt' },
      { from: 'THIRD_PARTY_NOTICES.md', to: 'THIRD_PARTY_NOTICES.md' }
    ],
    asar: true,
    // Chromium's own few words, in the languages that the app speaks or will.
    electronLanguages: ['en', 'de', 'fr', 'es', 'pt', 'ja'],
    // Nothing is published, and nothing updates itself: who installs decides.
    publish: null,
    afterPack,
    msiProjectCreated: (path) => {
      writeFileSync(path, addStartAtLogin(readFileSync(path, 'utf8'), `${product.name}.exe`));
    },
    linux: {
      target: ['dir', 'AppImage'],
      executableName: product.command,
      icon: 'packaging/icons',
      category: 'Utility',
      synopsis: product.summary,
      description: product.description
    },
    win: {
      target: ['nsis', 'msi'],
      icon: 'packaging/icons/icon.ico',
      requestedExecutionLevel: 'asInvoker',
      verifyUpdateCodeSignature: false
    },
    nsis: {
      oneClick: false,
      perMachine: true,
      allowToChangeInstallationDirectory: false,
      createDesktopShortcut: false,
      deleteAppDataOnUninstall: false,
      differentialPackage: false,
      include: 'packaging/windows/installer.nsh'
    },
    msi: { oneClick: true, perMachine: true, runAfterFinish: false, createDesktopShortcut: false },
    mac: {
      target: ['dmg', 'pkg'],
      icon: 'packaging/icons/icon.icns',
      category: 'public.app-category.healthcare-fitness',
      hardenedRuntime: true,
      entitlements: 'packaging/macos/entitlements.plist',
      entitlementsInherit: 'packaging/macos/entitlements.plist',
      extendInfo: {
        // It lives in the menu bar and not in the Dock, from its first moment on.
        LSUIElement: true,
        NSCameraUsageDescription:
          'Plumbline looks at your posture through the camera. Pictures stay in memory for the length of one look and never leave this Mac.'
      }
    },
    dmg: { writeUpdateInfo: false },
    pkg: { installLocation: '/Applications', isRelocatable: false, overwriteAction: 'upgrade' }
  };
}

/** Runs on the unpacked app, before anything is signed or compressed. */
async function afterPack({ appOutDir, electronPlatformName, packager }: AfterPackContext): Promise<void> {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') {
    const bundle = join(appOutDir, `${productFilename}.app`);
    const info = join(bundle, 'Contents', 'Info.plist');
    writeFileSync(info, withoutUnusedRequests(readFileSync(info, 'utf8')));
    await setFuses(bundle);
    return;
  }
  const isWindows = electronPlatformName === 'win32';
  await setFuses(join(appOutDir, isWindows ? `${productFilename}.exe` : product.command));
}
