import {
  chmodSync,
  copyFileSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { appIconSizes } from '../makeIcons.ts';
import { product, productVersion, projectFolder } from './product.ts';

/** A file of a package: its path from `/`, and what it is. */
export type PackagedFile = {
  readonly path: string;
  readonly mode: number;
  readonly content:
    | { readonly kind: 'copy'; readonly from: string }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'bytes'; readonly bytes: Buffer }
    | { readonly kind: 'link'; readonly to: string };
};

/** Where the program lies on Linux. */
export const programFolder = `/usr/lib/${product.command}`;

/** Set to the user id of its owner, root: Chromium's sandbox where user namespaces are not for everybody. */
const sandbox = { name: 'chrome-sandbox', mode: 0o4755 } as const;

/**
 * All that deb and rpm have in common: the program, and what makes it at home on a desktop.
 * @param unpacked electron-builder's unpacked app
 * @param date of the release, in seconds since 1970
 */
export function linuxFiles(unpacked: string, manual: string, date: number): readonly PackagedFile[] {
  return [
    ...programFiles(unpacked),
    link(`/usr/bin/${product.command}`, `../lib/${product.command}/${product.command}`),
    copy(`/usr/share/applications/${product.id}.desktop`, `packaging/linux/${product.id}.desktop`),
    copy(`/usr/share/${product.command}/autostart.desktop`, 'packaging/linux/autostart.desktop'),
    text(`/usr/share/metainfo/${product.id}.metainfo.xml`, metainfo(date)),
    ...appIconSizes
      .filter((pixels) => pixels <= 512)
      .map((pixels) =>
        copy(
          `/usr/share/icons/hicolor/${pixels}x${pixels}/apps/${product.id}.png`,
          `packaging/icons/${pixels}x${pixels}.png`
        )
      ),
    copy(`/usr/share/icons/hicolor/scalable/apps/${product.id}.svg`, 'resources/icons/app.svg'),
    zipped(`/usr/share/man/man1/${product.command}.1.gz`, manual)
  ];
}

/**
 * Lays files down under a folder, made anew, with the modes they are to have and one time for all.
 * @param date in seconds since 1970
 */
export function layDown(files: readonly PackagedFile[], root: string, date: number): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const { path, mode, content } of files) {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true, mode: 0o755 });
    if (content.kind === 'link') {
      symlinkSync(content.to, place);
      continue;
    }
    if (content.kind === 'copy') copyFileSync(content.from, place);
    else writeFileSync(place, content.kind === 'text' ? content.text : content.bytes);
    chmodSync(place, mode);
  }
  for (const place of [...walk(root), root]) lutimesSync(place, date, date);
}

/** A text file of the project or one made up, compressed as Debian asks: without name and time. */
export function zipped(path: string, content: string): PackagedFile {
  return { path, mode: 0o644, content: { kind: 'bytes', bytes: gzipSync(content, { level: 9 }) } };
}

export function text(path: string, content: string, mode = 0o644): PackagedFile {
  return { path, mode, content: { kind: 'text', text: content } };
}

/** @param from relative to the project's folder */
export function copy(path: string, from: string, mode = 0o644): PackagedFile {
  return { path, mode, content: { kind: 'copy', from: join(projectFolder, from) } };
}

/** Everything below a folder, the folders after what is in them. */
export function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path).concat(path) : [path];
    });
}

function programFiles(unpacked: string): readonly PackagedFile[] {
  return walk(unpacked)
    .filter((path) => !statSync(path).isDirectory())
    .map((path) => {
      const inside = relative(unpacked, path);
      // What may be run stays so; all other bits are a matter of who built it.
      const mode = statSync(path).mode & 0o100 ? 0o755 : 0o644;
      return {
        path: `${programFolder}/${inside}`,
        mode: inside === sandbox.name ? sandbox.mode : mode,
        content: { kind: 'copy', from: path }
      };
    });
}

function metainfo(date: number): string {
  return readFileSync(join(projectFolder, `packaging/linux/${product.id}.metainfo.xml`), 'utf8')
    .replace('@version@', productVersion())
    .replace('@date@', new Date(date * 1000).toISOString().slice(0, 10));
}

function link(path: string, to: string): PackagedFile {
  return { path, mode: 0o777, content: { kind: 'link', to } };
}
