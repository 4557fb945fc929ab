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
} else if (await buildWhenNeeded(projectFolder)) {
  const date = await releaseDate(process.env);
  const { files, leftOut } = await buildPackages({ ...wish, folder: packageFolder, date, compression: 6 });
  for (const file of [...files, writeSoftwareBill(packageFolder, date)]) console.log(file);
  for (const reason of leftOut) console.log(`left out: ${reason}`);
} else {
  process.exitCode = 1;
}

function readWish(): Omit<PackageWish, 'folder' | 'date' | 'compression'> | string {
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
