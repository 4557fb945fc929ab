import { build, Platform, Arch } from 'electron-builder';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builderConfig } from './builderConfig.ts';
import { buildDeb, type LinuxPackage } from './debPackage.ts';
import { linuxFiles } from './linuxTree.ts';
import { manualPage } from './manualPage.ts';
import { maintainer, productVersion, projectFolder } from './product.ts';
import { buildRpm } from './rpmPackage.ts';
import { hasTool } from './runTool.ts';
import { writeStubRuntime } from './stubRuntime.ts';

export type PackageWish = {
  readonly system: 'linux' | 'win' | 'mac';
  readonly arch: 'x64' | 'arm64';
  /** Instead of electron-builder's own targets; `dir` is the unpacked app alone. */
  readonly targets: readonly string[];
  /** Package with a stub in the place of Electron's program; Linux only. */
  readonly stub: boolean;
  /** Folder for everything that is made. */
  readonly folder: string;
  /** In seconds since 1970. */
  readonly date: number;
  /** Of deb and rpm. */
  readonly compression: LinuxPackage['compression'];
};

/** Packages that were built, and what could not be. */
export type BuiltPackages = { readonly files: readonly string[]; readonly leftOut: readonly string[] };

/** What deb and rpm call the version: with a stub inside, that is seen by the file's name. */
export function packageVersion(stub: boolean): string {
  return `${productVersion()}${stub ? '+stub' : ''}`;
}

/** The folder of the unpacked app that electron-builder makes for Linux. */
export function unpackedFolder({ folder, arch }: Pick<PackageWish, 'folder' | 'arch'>): string {
  return join(folder, arch === 'x64' ? 'linux-unpacked' : 'linux-arm64-unpacked');
}

/** Packages the built app (`out/`) for one system. What is made says so in the terminal by electron-builder itself. */
export async function buildPackages(wish: PackageWish): Promise<BuiltPackages> {
  const { system, arch, targets, stub, folder, date } = wish;
  process.env['SOURCE_DATE_EPOCH'] = String(date);
  mkdirSync(folder, { recursive: true });
  const config = builderConfig();
  const made = await build({
    projectDir: projectFolder,
    publish: 'never',
    targets: platforms[system].createTarget([...targets], arch === 'x64' ? Arch.x64 : Arch.arm64),
    config: {
      ...config,
      directories: { ...config.directories, output: folder },
      ...(stub ? { electronDist: writeStubRuntime(join(folder, 'stubRuntime')) } : {})
    }
  });
  if (system !== 'linux') return { files: made, leftOut: [] };
  return buildForLinux(wish, made, linuxFiles(unpackedFolder(wish), manualPage(date), date));
}

async function buildForLinux(
  { arch, folder, date, compression, stub }: PackageWish,
  made: readonly string[],
  files: LinuxPackage['files']
): Promise<BuiltPackages> {
  const version = packageVersion(stub);
  const wanted = { version, arch, maintainer: maintainer(process.env), date, files, compression };
  const work = join(folder, 'work');
  const built: string[] = [...made];
  const leftOut: string[] = [];
  if (hasTool('dpkg-deb')) built.push(await buildDeb(wanted, work, folder));
  else leftOut.push('deb: dpkg-deb is not installed here');
  if (hasTool('rpmbuild')) built.push(await buildRpm(wanted, work, folder));
  else leftOut.push('rpm: rpmbuild is not installed here (Debian: sudo apt-get install rpm)');
  return { files: built, leftOut };
}

const platforms = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC } as const;
