import { createHash } from 'node:crypto';
import { chmodSync, lutimesSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copy, layDown, text, walk, zipped, type PackagedFile } from './linuxTree.ts';
import { product, projectFolder } from './product.ts';
import { runTool } from './runTool.ts';

export type LinuxPackage = {
  readonly version: string;
  /** Node's name of the processor. */
  readonly arch: 'x64' | 'arm64';
  readonly maintainer: string;
  /** In seconds since 1970: the time of all files, and of the entry in the changelog. */
  readonly date: number;
  /** What deb and rpm have in common. */
  readonly files: readonly PackagedFile[];
  /** xz's level: 6 for what is given away, 0 for a package that is only looked at. */
  readonly compression: 0 | 6;
};

/**
 * What Electron's program is linked to, and what it opens while running. The names before a bar are those since the
 * change to 64-bit time (Debian 13, Ubuntu 24.04).
 */
const depends = [
  'libasound2t64 | libasound2',
  'libatk-bridge2.0-0t64 | libatk-bridge2.0-0',
  'libatspi2.0-0t64 | libatspi2.0-0',
  'libc6',
  'libcups2t64 | libcups2',
  'libdbus-1-3',
  'libdrm2',
  'libgbm1',
  'libglib2.0-0t64 | libglib2.0-0',
  'libgtk-3-0t64 | libgtk-3-0',
  'libnotify4',
  'libnss3',
  'libx11-6',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
  'xdg-utils'
];

/**
 * Builds a deb with Debian's own tool. The same input gives the same bytes.
 * @param workFolder for the tree, made anew
 * @param target folder for the package
 * @returns the path of the package
 */
export async function buildDeb(wanted: LinuxPackage, workFolder: string, target: string): Promise<string> {
  const root = join(workFolder, 'deb');
  layDown(debFiles(wanted), root, wanted.date);
  const control = join(root, 'DEBIAN');
  mkdirSync(control);
  const put = (name: string, content: string, mode: number): void => {
    writeFileSync(join(control, name), content);
    chmodSync(join(control, name), mode);
    lutimesSync(join(control, name), wanted.date, wanted.date);
  };
  const installed = walk(root).filter((path) => !path.startsWith(control));
  put('control', debControl(wanted, sizeOf(installed)), 0o644);
  put('md5sums', checksums(root, installed), 0o644);
  for (const script of ['postinst', 'postrm']) {
    put(script, readFileSync(join(projectFolder, 'packaging/linux', script), 'utf8'), 0o755);
  }
  lutimesSync(control, wanted.date, wanted.date);
  lutimesSync(root, wanted.date, wanted.date);
  const file = join(target, `${product.command}_${wanted.version}_${debArch(wanted.arch)}.deb`);
  await runTool(
    'dpkg-deb',
    ['--root-owner-group', '-Zxz', `-z${wanted.compression}`, '--build', root, file],
    {
      SOURCE_DATE_EPOCH: String(wanted.date)
    }
  );
  return file;
}

/** The `control` file. */
export function debControl(
  { version, arch, maintainer }: Pick<LinuxPackage, 'version' | 'arch' | 'maintainer'>,
  installedBytes: number
): string {
  return [
    `Package: ${product.command}`,
    `Version: ${version}`,
    `Architecture: ${debArch(arch)}`,
    `Maintainer: ${maintainer}`,
    `Installed-Size: ${Math.ceil(installedBytes / 1024)}`,
    `Depends: ${depends.join(', ')}`,
    'Recommends: libayatana-appindicator3-1',
    'Section: utils',
    'Priority: optional',
    `Description: ${product.summary}`,
    ...folded(product.description, 76).map((line) => ` ${line}`),
    ''
  ].join('\n');
}

function debFiles({ files, version, maintainer, date }: LinuxPackage): readonly PackagedFile[] {
  const documents = `/usr/share/doc/${product.command}`;
  const changelog = [
    `${product.command} (${version}) stable; urgency=medium`,
    '',
    `  * What changed for the people who use it: CHANGELOG.md.gz, beside this.`,
    '',
    ` -- ${maintainer}  ${mailDate(date)}`,
    ''
  ].join('\n');
  return [
    ...files,
    text(`${documents}/copyright`, copyright()),
    zipped(`${documents}/changelog.gz`, changelog),
    zipped(`${documents}/CHANGELOG.md.gz`, readFileSync(join(projectFolder, 'CHANGELOG.md'), 'utf8')),
    copy(`/usr/share/lintian/overrides/${product.command}`, 'packaging/linux/lintian-overrides')
  ];
}

/** Debian's machine-readable form. Source: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ */
function copyright(): string {
  const licence = readFileSync(join(projectFolder, 'LICENSE'), 'utf8').trim().split('\n');
  const terms = licence.slice(licence.findIndex((line) => line.startsWith('Permission')));
  return [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    `Upstream-Name: ${product.name}`,
    'Comment: The work of others inside it, with all licences, is listed in',
    ` /usr/lib/${product.command}/resources/THIRD_PARTY_NOTICES.md.`,
    '',
    'Files: *',
    `Copyright: 2026 ${product.authors}`,
    'License: Expat',
    ...terms.map((line) => (line.trim() === '' ? ' .' : ` ${line}`)),
    ''
  ].join('\n');
}

function checksums(root: string, paths: readonly string[]): string {
  return paths
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter((path) => !path.endsWith(`/usr/bin/${product.command}`))
    .map(
      (path) =>
        `${createHash('md5').update(readFileSync(path)).digest('hex')}  ${path.slice(root.length + 1)}\n`
    )
    .join('');
}

function sizeOf(paths: readonly string[]): number {
  const sizes = paths.map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function debArch(arch: LinuxPackage['arch']): string {
  return arch === 'x64' ? 'amd64' : 'arm64';
}

/** As mail writes dates: `Sun, 22 Nov 2026 17:00:00 +0000`. */
function mailDate(date: number): string {
  return new Date(date * 1000).toUTCString().replace('GMT', '+0000');
}

function folded(content: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
