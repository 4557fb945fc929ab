/**
 * `npm run package -- [--system linux|win|mac] [--arch x64|arm64] [--target nsis …] [--stub]`: builds the app and
 * packages it into `out/packages`. Without `--target` all that the system has; `--stub` needs no Electron.
 */
import { parseArgs } from 'node:util';
import { buildWhenNeeded } from './buildWhenNeeded.ts';
import { buildPackages, type PackageWish } from './packaging/buildPackages.ts';
import { packageFolder } from './packaging/builderConfig.ts';
import { projectFolder } from './packaging/product.ts';
import { releaseDate } from './packaging/releaseDate.ts';
import { writeSoftwareBill } from './packaging/softwareBill.ts';

type AskedPackages = Omit<PackageWish, 'folder' | 'date' | 'compression'>;

const systems = { linux: 'linux', win32: 'win', darwin: 'mac' } as const;
const { values } = parseArgs({
  options: {
    system: { type: 'string', default: hostSystem() },
    arch: { type: 'string', default: process.arch },
    target: { type: 'string', multiple: true, default: [] },
    stub: { type: 'boolean', default: false }
  }
});

const wish = readWish();
if (typeof wish === 'string') {
  console.error(wish);
  process.exitCode = 2;
} else {
  process.exitCode = (await buildWhenNeeded(projectFolder)) && (await makePackages(wish)) ? 0 : 1;
}

/** Returns false after saying why nothing could be packaged. */
async function makePackages(wanted: AskedPackages): Promise<boolean> {
  try {
    const date = await releaseDate(process.env);
    const { files, leftOut } = await buildPackages({
      ...wanted,
      folder: packageFolder,
      date,
      compression: 6
    });
    for (const file of [...files, writeSoftwareBill(packageFolder, date)]) console.log(file);
    for (const reason of leftOut) console.log(`left out: ${reason}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (!wanted.stub) {
      console.error(
        "Electron's program and the tools for installers are fetched from GitHub. Where that is out of reach, `--stub` packages for Linux without them."
      );
    }
    return false;
  }
}

function readWish(): AskedPackages | string {
  const { system, arch, target, stub } = values;
  if (system !== 'linux' && system !== 'win' && system !== 'mac') return '--system is linux, win or mac.';
  if (arch !== 'x64' && arch !== 'arm64') return '--arch is x64 or arm64.';
  if (stub && system !== 'linux') return '--stub packages for Linux alone.';
  // A stub has nothing to be put into an AppImage, whose tools come from the network besides.
  return { system, arch, stub, targets: target.length === 0 && stub ? ['dir'] : target };
}

function hostSystem(): string {
  const { platform } = process;
  return platform === 'linux' || platform === 'win32' || platform === 'darwin' ? systems[platform] : '';
}
