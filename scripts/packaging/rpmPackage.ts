import { mkdirSync, readdirSync, rmSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinuxPackage } from './debPackage.ts';
import { copy, layDown, type PackagedFile } from './linuxTree.ts';
import { product } from './product.ts';
import { runTool } from './runTool.ts';

/** Libraries by what the loader calls them: package names differ between distributions, these do not. */
const libraries = [
  'libasound.so.2',
  'libatk-bridge-2.0.so.0',
  'libatspi.so.0',
  'libcups.so.2',
  'libdbus-1.so.3',
  'libdrm.so.2',
  'libgbm.so.1',
  'libgtk-3.so.0',
  'libnss3.so',
  'libX11.so.6',
  'libXcomposite.so.1',
  'libXdamage.so.1',
  'libXext.so.6',
  'libXfixes.so.3',
  'libxkbcommon.so.0',
  'libXrandr.so.2'
];

/**
 * Builds an rpm with rpm's own tool. The same input gives the same bytes.
 * @param workFolder for the tree, made anew
 * @param target folder for the package
 * @returns the path of the package
 */
export async function buildRpm(wanted: LinuxPackage, workFolder: string, target: string): Promise<string> {
  const root = join(workFolder, 'rpmRoot');
  const top = join(workFolder, 'rpm');
  const files = [...wanted.files, copy(`/usr/share/licenses/${product.command}/LICENSE`, 'LICENSE')];
  layDown(files, root, wanted.date);
  rmSync(top, { recursive: true, force: true });
  mkdirSync(top, { recursive: true });
  const spec = join(top, `${product.command}.spec`);
  writeFileSync(spec, rpmSpec({ ...wanted, files }, root));
  const defines = {
    _topdir: top,
    _buildhost: 'plumbline.invalid',
    use_source_date_epoch_as_buildtime: '1',
    clamp_mtime_to_source_date_epoch: '1',
    _build_id_links: 'none',
    __os_install_post: '%{nil}',
    debug_package: '%{nil}',
    _binary_payload: `w${wanted.compression}.xzdio`
  };
  await runTool(
    'rpmbuild',
    [
      '-bb',
      '--target',
      rpmArch(wanted.arch),
      ...Object.entries(defines).flatMap(([name, value]) => ['--define', `${name} ${value}`]),
      spec
    ],
    { SOURCE_DATE_EPOCH: String(wanted.date) }
  );
  const built = join(top, 'RPMS', rpmArch(wanted.arch));
  const name = readdirSync(built).find((file) => file.endsWith('.rpm'));
  if (name === undefined) throw new Error('rpmbuild made no package.');
  copyFileSync(join(built, name), join(target, name));
  return join(target, name);
}

/** The spec of a package whose files lie ready under `root`. */
export function rpmSpec(
  { version, maintainer, files }: Pick<LinuxPackage, 'version' | 'maintainer' | 'files'>,
  root: string
): string {
  return [
    `Name: ${product.command}`,
    `Version: ${version.replaceAll('-', '~')}`,
    'Release: 1',
    `Summary: ${product.summary.slice(0, 1).toUpperCase()}${product.summary.slice(1)}`,
    'License: MIT',
    `Packager: ${maintainer}`,
    'Group: Applications/Productivity',
    'AutoReqProv: no',
    ...libraries.map((library) => `Requires: ${library}()(64bit)`),
    'Requires: xdg-utils',
    '',
    '%description',
    product.description,
    '',
    '%install',
    `cp -a "${root}/." %{buildroot}/`,
    '',
    '%post',
    'entry=/etc/xdg/autostart/plumbline.desktop',
    'case "${PLUMBLINE_START_AT_LOGIN:-}" in',
    '  1) install -D -m 644 /usr/share/plumbline/autostart.desktop "$entry" ;;',
    '  0) rm -f "$entry" ;;',
    'esac',
    'exit 0',
    '',
    '%postun',
    '# rpm knows no purge: the last removal takes the entry along.',
    'if [ "$1" = 0 ]; then rm -f /etc/xdg/autostart/plumbline.desktop; fi',
    'exit 0',
    '',
    '%files',
    `%dir "/usr/lib/${product.command}"`,
    ...files.map(fileLine),
    ''
  ].join('\n');
}

function fileLine({ path, mode, content }: PackagedFile): string {
  const attributes =
    content.kind === 'link' ? '' : `%attr(${mode.toString(8).padStart(4, '0')}, root, root) `;
  const kind = path.startsWith('/usr/share/licenses/') ? '%license ' : '';
  const documentation = path.startsWith('/usr/share/man/') ? '%doc ' : '';
  return `${kind}${documentation}${attributes}"${path}"`;
}

function rpmArch(arch: LinuxPackage['arch']): string {
  return arch === 'x64' ? 'x86_64' : 'aarch64';
}
