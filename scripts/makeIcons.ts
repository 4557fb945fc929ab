import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { trayIcons, type TrayIcon } from '../src/core/monitor/snapshot.ts';
import { appGlyph, appGlyphGround } from '../src/renderer/ui/glyph/appGlyph.ts';
import { glyphSize, stateGlyphs, type GlyphShape } from '../src/renderer/ui/glyph/stateGlyphs.ts';
import { icnsTypes, icoSizes, packIcns, packIco } from './iconContainers.ts';
import { readTokens } from './readTokens.ts';

/** A picture file of `resources/icons` or `packaging/icons`, its path relative to that folder. */
export type IconFile = { readonly path: string; readonly content: Buffer };

/** Electron's names for the scales of a 16 px icon: 16, 20, 24 and 32 px. */
export const trayScales = [
  { suffix: '', scale: 1 },
  { suffix: '@1.25x', scale: 1.25 },
  { suffix: '@1.5x', scale: 1.5 },
  { suffix: '@2x', scale: 2 }
] as const;

/** The sizes of freedesktop.org's icon theme, and the largest that macOS shows. */
export const appIconSizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024] as const;

/** Black with alpha alone: macOS colours template images itself. */
const templateInk = '#000000';

/** Draws every icon: tray glyphs for light and dark panels and as macOS templates, and the app's own icon. */
export function drawIcons(): readonly IconFile[] {
  return [...trayIcons.flatMap(trayFiles), ...appFiles()];
}

/** Draws the app's icon for installers and desktops: a PNG for each size, an ICO for Windows and an ICNS for macOS. */
export function drawPackageIcons(): readonly IconFile[] {
  const drawn = new Map<number, Buffer>(appIconSizes.map((pixels) => [pixels, drawAppIcon(pixels)]));
  const of = (pixels: number): Buffer => drawn.get(pixels) ?? drawAppIcon(pixels);
  return [
    ...appIconSizes.map((pixels) => ({ path: `${pixels}x${pixels}.png`, content: of(pixels) })),
    { path: 'icon.ico', content: packIco(icoSizes.map((pixels) => ({ pixels, png: of(pixels) }))) },
    { path: 'icon.icns', content: packIcns(icnsTypes.map(({ type, pixels }) => ({ type, png: of(pixels) }))) }
  ];
}

function trayFiles(icon: TrayIcon): readonly IconFile[] {
  const ink = inkOf(icon);
  const variants = [
    { name: `${icon}-light`, colour: ink.light, scales: trayScales },
    { name: `${icon}-dark`, colour: ink.dark, scales: trayScales },
    {
      name: `${icon}Template`,
      colour: templateInk,
      scales: trayScales.filter(({ scale }) => scale % 1 === 0)
    }
  ];
  return variants.flatMap(({ name, colour, scales }) =>
    scales.map(({ suffix, scale }) => ({
      path: join('tray', `${name}${suffix}.png`),
      content: drawGlyph(stateGlyphs[icon], glyphSize * scale, colour)
    }))
  );
}

/** Postures keep their colour from the windows; everything else is plain ink. */
function inkOf(icon: TrayIcon): { readonly light: string; readonly dark: string } {
  const tokens = readTokens();
  const ink = tokens.get(`${icon}-text`) ?? tokens.get('ink');
  if (ink === undefined) throw new Error('tokens.css has no colour named --ink.');
  return ink;
}

function drawGlyph(shapes: readonly GlyphShape[], pixels: number, colour: string): Buffer {
  const canvas = createCanvas(pixels, pixels);
  const context = canvas.getContext('2d');
  context.scale(pixels / glyphSize, pixels / glyphSize);
  for (const shape of shapes) drawShape(context, shape, colour);
  return canvas.toBuffer('image/png');
}

function drawShape(context: SKRSContext2D, shape: GlyphShape, colour: string): void {
  if (shape.kind === 'fill') {
    context.fillStyle = colour;
    context.fill(pathOf(shape));
    return;
  }
  context.strokeStyle = colour;
  context.lineWidth = shape.width;
  context.lineCap = shape.cap;
  context.lineJoin = 'round';
  context.stroke(pathOf(shape));
}

function pathOf({ path }: GlyphShape): Path2D {
  return new Path2D(path);
}

function appFiles(): readonly IconFile[] {
  return [
    { path: 'app.png', content: drawAppIcon(512) },
    { path: 'app.svg', content: Buffer.from(appSvg()) }
  ];
}

function drawAppIcon(pixels: number): Buffer {
  const canvas = createCanvas(pixels, pixels);
  const context = canvas.getContext('2d');
  context.scale(pixels / glyphSize, pixels / glyphSize);
  drawShape(context, { kind: 'fill', path: appGlyphGround.path }, appGlyphGround.colour);
  for (const { shape, colour } of appGlyph) drawShape(context, shape, colour);
  return canvas.toBuffer('image/png');
}

function appSvg(): string {
  const shapes = appGlyph.map(({ shape, colour }) =>
    shape.kind === 'fill'
      ? `<path fill="${colour}" d="${shape.path}"/>`
      : `<path fill="none" stroke="${colour}" stroke-width="${shape.width}" stroke-linecap="${shape.cap}" stroke-linejoin="round" d="${shape.path}"/>`
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${glyphSize} ${glyphSize}">`,
    `<path fill="${appGlyphGround.colour}" d="${appGlyphGround.path}"/>`,
    ...shapes,
    '</svg>\n'
  ].join('\n');
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  write('../resources/icons', drawIcons());
  write('../packaging/icons', drawPackageIcons());
}

function write(place: string, files: readonly IconFile[]): void {
  const folder = fileURLToPath(new URL(place, import.meta.url));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
