import { createEvent } from '../cancelableEvent.ts';
import { strictEmitter } from '../strict.ts';

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Point = { readonly x: number; readonly y: number };
/** A display as tests and the start describe it; the first is the primary one. */
export type DisplayBounds = Rectangle & { readonly scaleFactor?: number; readonly workArea?: Rectangle };

export type Display = {
  readonly id: number;
  readonly label: string;
  readonly bounds: Rectangle;
  readonly size: { readonly width: number; readonly height: number };
  readonly workArea: Rectangle;
  readonly workAreaSize: { readonly width: number; readonly height: number };
  readonly scaleFactor: number;
  readonly rotation: number;
  readonly internal: boolean;
  readonly colorDepth: number;
  readonly displayFrequency: number;
};

/** What a desk without a display is taken to have. */
export const defaultDisplays: readonly DisplayBounds[] = [{ x: 0, y: 0, width: 1920, height: 1080 }];

/** `screen`: the displays of this desk where windows are shown on them, and those a test gives otherwise. */
export class Screen extends strictEmitter('screen') {
  #displays: readonly Display[] = defaultDisplays.map(toDisplay);

  getAllDisplays(): Display[] {
    return Array.from(this.#displays);
  }

  getPrimaryDisplay(): Display {
    const [first] = this.#displays;
    if (!first) throw new Error('There is no display.');
    return first;
  }

  getCursorScreenPoint(): Point {
    return { x: 0, y: 0 };
  }

  getDisplayNearestPoint(point: Point): Display {
    return nearest(this.#displays, point) ?? this.getPrimaryDisplay();
  }

  getDisplayMatching(rectangle: Rectangle): Display {
    const centre = { x: rectangle.x + rectangle.width / 2, y: rectangle.y + rectangle.height / 2 };
    return this.getDisplayNearestPoint(centre);
  }

  /** For the stand-in: the displays as they are from now on. */
  setDisplays(displays: readonly DisplayBounds[]): void {
    const before = this.#displays;
    const after = displays.map(toDisplay);
    this.#displays = after;
    for (const display of after) {
      const old = before.find(({ id }) => id === display.id);
      if (!old) this.emit('display-added', createEvent(), display);
      else {
        const changed = changedMetrics(old, display);
        if (changed.length > 0) this.emit('display-metrics-changed', createEvent(), display, changed);
      }
    }
    for (const display of before) {
      if (!after.some(({ id }) => id === display.id)) this.emit('display-removed', createEvent(), display);
    }
  }
}

function toDisplay(
  { x, y, width, height, scaleFactor = 1, workArea }: DisplayBounds,
  index: number
): Display {
  const bounds = { x, y, width, height };
  const area = workArea ?? bounds;
  return {
    id: index + 1,
    label: `Display ${index + 1}`,
    bounds,
    size: { width, height },
    workArea: area,
    workAreaSize: { width: area.width, height: area.height },
    scaleFactor,
    rotation: 0,
    internal: index === 0,
    colorDepth: 24,
    displayFrequency: 60
  };
}

function changedMetrics(before: Display, after: Display): string[] {
  const changed: string[] = [];
  if (!isSame(before.bounds, after.bounds)) changed.push('bounds');
  if (!isSame(before.workArea, after.workArea)) changed.push('workArea');
  if (before.scaleFactor !== after.scaleFactor) changed.push('scaleFactor');
  return changed;
}

function isSame(first: Rectangle, second: Rectangle): boolean {
  return (
    first.x === second.x &&
    first.y === second.y &&
    first.width === second.width &&
    first.height === second.height
  );
}

function nearest(displays: readonly Display[], { x, y }: Point): Display | undefined {
  const distance = ({ bounds }: Display): number =>
    Math.hypot(
      Math.max(bounds.x - x, 0, x - (bounds.x + bounds.width - 1)),
      Math.max(bounds.y - y, 0, y - (bounds.y + bounds.height - 1))
    );
  return Array.from(displays).sort((first, second) => distance(first) - distance(second))[0];
}
