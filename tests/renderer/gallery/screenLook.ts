import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { z } from 'zod';

/**
 * How a screen looks, coarsely enough to survive another font: the picture as a few hundred patches of brightness and
 * colour, in which letters melt away, and where the large parts begin and how large they are.
 */
export type ScreenLook = z.infer<typeof screenLook>;

const box = z.object({ part: z.string(), x: z.number(), width: z.number(), height: z.number() });
export const screenLook = z.object({
  /** Red, green and blue of each patch, 0–255, row by row. */
  patches: z.array(z.number()),
  boxes: z.array(box)
});

/** Patches of 50 × 40 px: about two lines of text. */
export const lookRules = {
  view: { width: 1200, height: 800 },
  columns: 24,
  rows: 20,
  /**
   * Differences of patches, of 255: on the average, and of the worst hundredth of them. Serif, monospace and other
   * sans-serif letters make up to 5.2 and 25 (four screens); another surface makes 12 and more on the average.
   */
  meanDifference: 6.5,
  worstDifference: 32,
  /** Pixels by which a part may begin elsewhere, or be wider. */
  boxPixels: 12,
  /** Share by which a part may be higher or lower: words break elsewhere. Small parts may by so many pixels. */
  heightShare: 0.2,
  heightPixels: 40
} as const;

/** Whatever is laid out by the window and not by its words. */
const parts = '.rail, main, .card, .settings-sections, .onboarding-step, .overlay, .corner-card';

export async function lookOf(page: Page): Promise<ScreenLook> {
  await page.setViewportSize(lookRules.view);
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const { columns, rows } = lookRules;
  const canvas = createCanvas(columns, rows);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(await loadImage(shot), 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  const boxes = await page.locator(parts).evaluateAll((elements) =>
    elements
      .map((element) => ({ element, place: element.getBoundingClientRect() }))
      .filter(({ place }) => place.width > 0)
      .map(({ element, place }) => ({
        part: element.classList[0] ?? element.tagName.toLowerCase(),
        x: Math.round(place.x),
        width: Math.round(place.width),
        height: Math.round(place.height)
      }))
  );
  return { patches: [...data].filter((_value, index) => index % 4 !== 3), boxes };
}

/** What differs between two looks beyond what another font does; empty where nothing does. */
export function differences(before: ScreenLook, now: ScreenLook): readonly string[] {
  const apart = before.patches.map((value, index) => Math.abs(value - (now.patches[index] ?? 0)));
  const mean = apart.reduce((sum, value) => sum + value, 0) / apart.length;
  const worst = apart.toSorted((one, other) => other - one)[Math.floor(apart.length / 100)] ?? 0;
  return [
    ...(mean > lookRules.meanDifference ? [`patches differ by ${mean.toFixed(1)} on the average`] : []),
    ...(worst > lookRules.worstDifference ? [`a hundredth of the patches differs by ${worst} and more`] : []),
    ...boxDifferences(before.boxes, now.boxes)
  ];
}

function boxDifferences(before: ScreenLook['boxes'], now: ScreenLook['boxes']): readonly string[] {
  const names = (boxes: ScreenLook['boxes']): string => boxes.map(({ part }) => part).join(', ');
  if (names(before) !== names(now)) return [`the parts are ${names(now)} instead of ${names(before)}`];
  return before.flatMap(({ part, x, width, height }, index) => {
    const other = now[index] ?? { x: 0, width: 0, height: 0 };
    const moved = Math.max(Math.abs(other.x - x), Math.abs(other.width - width));
    const grown = Math.abs(other.height - height);
    return [
      ...(moved > lookRules.boxPixels ? [`${part} begins or ends ${moved} pixels elsewhere`] : []),
      ...(grown > Math.max(lookRules.heightPixels, height * lookRules.heightShare)
        ? [`${part} is ${grown} pixels higher or lower`]
        : [])
    ];
  });
}
