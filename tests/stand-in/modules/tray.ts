import { createEvent } from '../cancelableEvent.ts';
import type { Speaker } from '../speaker.ts';
import { strictEmitter } from '../strict.ts';
import { describeMenu, type Menu, type MenuEntry } from './menu.ts';
import { createImageFromPath, type NativeImage } from './nativeImage.ts';
import type { Rectangle } from './screen.ts';

export type ImageState = {
  readonly width: number;
  readonly height: number;
  readonly isTemplate: boolean;
  readonly isEmpty: boolean;
  readonly dataUrl: string;
};

/** A tray icon as a test sees it. */
export type TrayState = {
  readonly tooltip: string;
  readonly title: string;
  readonly image: ImageState;
  readonly menu: readonly MenuEntry[];
};

export type TraySurroundings = {
  readonly speaker: Speaker;
  /** The icons that would be shown. */
  readonly trays: Set<Tray>;
  /** False on a desktop without a tray. */
  readonly isAvailable: boolean;
  readonly onPopup: (menu: Menu) => void;
};

/** A tray icon that nobody sees but tests and the terminal. */
export class Tray extends strictEmitter('Tray') {
  readonly #around: TraySurroundings;
  #image: NativeImage;
  #tooltip = '';
  #title = '';
  #menu: Menu | null = null;
  #ignoresDoubleClicks = false;

  constructor(around: TraySurroundings, image: NativeImage | string) {
    super();
    if (!around.isAvailable) throw new Error('Tray is not available');
    this.#around = around;
    this.#image = toImage(image);
    around.trays.add(this);
  }

  setImage(image: NativeImage | string): void {
    this.#checkAlive();
    this.#image = toImage(image);
  }

  setPressedImage(image: NativeImage | string): void {
    this.#checkAlive();
    void image;
  }

  setToolTip(tooltip: string): void {
    this.#checkAlive();
    this.#tooltip = tooltip;
    this.#around.speaker.tray(tooltip);
  }

  setTitle(title: string): void {
    this.#checkAlive();
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  setContextMenu(menu: Menu | null): void {
    this.#checkAlive();
    this.#menu = menu;
  }

  popUpContextMenu(menu?: Menu): void {
    const shown = menu ?? this.#menu;
    if (shown) this.#around.onPopup(shown);
  }

  closeContextMenu(): void {}

  setIgnoreDoubleClickEvents(ignore: boolean): void {
    this.#ignoresDoubleClicks = ignore;
  }

  getIgnoreDoubleClickEvents(): boolean {
    return this.#ignoresDoubleClicks;
  }

  getBounds(): Rectangle {
    return { x: 0, y: 0, width: 22, height: 22 };
  }

  getGUID(): string | null {
    return null;
  }

  focus(): void {}

  displayBalloon(options: { readonly title?: string; readonly content?: string }): void {
    this.#checkAlive();
    this.#around.speaker.notification(options.title ?? '', options.content ?? '');
  }

  removeBalloon(): void {}

  destroy(): void {
    this.#around.trays.delete(this);
  }

  isDestroyed(): boolean {
    return !this.#around.trays.has(this);
  }

  /** For the stand-in: what a click does where the menu is the app's to open. */
  clicked(): void {
    this.emit('click', createEvent(), this.getBounds(), { x: 0, y: 0 });
  }

  /** For the stand-in. */
  get menu(): Menu | null {
    return this.#menu;
  }

  /** For the stand-in. */
  describe(): TrayState {
    return {
      tooltip: this.#tooltip,
      title: this.#title,
      image: describeImage(this.#image),
      menu: describeMenu(this.#menu)
    };
  }

  #checkAlive(): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed');
  }
}

export function describeImage(image: NativeImage): ImageState {
  return {
    ...image.getSize(),
    isTemplate: image.isTemplateImage(),
    isEmpty: image.isEmpty(),
    dataUrl: image.isEmpty() ? '' : image.toDataURL()
  };
}

function toImage(image: NativeImage | string): NativeImage {
  if (typeof image !== 'string') return image;
  const read = createImageFromPath(image);
  if (read.isEmpty()) throw new Error(`Failed to load image from path '${image}'`);
  return read;
}
