import { isDeepStrictEqual } from 'node:util';
import type { OverlayScene } from '../../core/ipc/overlayContract.ts';
import type { Overlay } from '../../core/wellbeing/overlays.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import { cornerBounds, type DisplayPlace } from '../windows/overlayPlacement.ts';
import type { OverlayWindow, OverlayWindowWish } from '../windows/overlayWindow.ts';
import type { RoleHolder } from '../windows/windowRoles.ts';
import { type PlacedScene, placedScenes } from './placedScenes.ts';

/** The windows over other programs: makes the screens look as the state says. */
export type OverlayDesk = {
  /** To be called with each step and at least once a second: that is also the sign of life for the pages. */
  readonly show: (overlay: Overlay | null) => void;
  /** Displays came, went or changed. */
  readonly displaysChanged: () => void;
  /** What an overlay's page shows; `null` where it has nothing to show. */
  readonly sceneFor: (contentsId: number) => OverlayScene | null;
  /** A window of ours fills a display. */
  readonly fillsDisplay: () => boolean;
  /** A corner card measured its words, in density-independent pixels. */
  readonly fitCard: (contentsId: number, height: number) => void;
  /** A page says that it is of no use. */
  readonly close: (contentsId: number) => void;
  readonly dispose: Disposer;
};

export type OverlayDeskParts = {
  readonly openWindow: (wish: OverlayWindowWish) => OverlayWindow;
  readonly displays: () => readonly DisplayPlace[];
  /** The display where the pointer is. */
  readonly pointerDisplay: () => DisplayPlace;
  readonly send: (holder: RoleHolder, scene: OverlayScene) => void;
  readonly happened: (event: WellbeingEvent) => void;
  readonly timers: Pick<Timers, 'now'>;
  readonly log: Log;
};

export const overlayDeskRules = {
  /** A scene that has not changed is sent again after so long; ticks come once a second. */
  repeatSeconds: 0.9,
  /** Windows that are opened again for one overlay while others of it are there; then it is left as it is. */
  reopenings: 3
} as const;

type OpenWindow = {
  readonly window: OverlayWindow;
  placed: PlacedScene;
  height: number | null;
  sentAtSeconds: number;
};

export function createOverlayDesk(parts: OverlayDeskParts): OverlayDesk {
  const open = new Map<string, OpenWindow>();
  let overlay: Overlay | null = null;
  let mainDisplayId: number | null = null;
  let reopeningsLeft: number = overlayDeskRules.reopenings;
  /** An overlay whose windows are all gone is not forced on the user again. */
  let lostKey: string | null = null;

  const show = (next: Overlay | null): void => {
    if (next?.key !== overlay?.key) {
      closeAll();
      mainDisplayId = next === null ? null : parts.pointerDisplay().id;
      reopeningsLeft = overlayDeskRules.reopenings;
      lostKey = null;
    }
    overlay = next;
    arrange();
  };

  /** Makes, moves, fills and closes windows until they are as the overlay says. */
  const arrange = (): void => {
    if (overlay === null || overlay.key === lostKey) return;
    const displays = parts.displays();
    if (!displays.some(({ id }) => id === mainDisplayId)) mainDisplayId = parts.pointerDisplay().id;
    const placed = placedScenes(overlay, displays, mainDisplayId);
    for (const [slot, { window }] of open) {
      if (placed.some((each) => each.slot === slot)) continue;
      open.delete(slot);
      window.dispose();
    }
    for (const each of placed) {
      const shown = open.get(each.slot);
      if (shown === undefined) openFor(each);
      else update(shown, each);
    }
  };

  const openFor = (placed: PlacedScene): void => {
    const { slot, layout, takesFocus } = placed;
    const window = parts.openWindow({
      layout,
      takesFocus,
      bounds: boundsOf(placed, null),
      onLost: (why) => lost(slot, why)
    });
    open.set(slot, { window, placed, height: null, sentAtSeconds: parts.timers.now().seconds });
  };

  const update = (shown: OpenWindow, placed: PlacedScene): void => {
    const { window, height } = shown;
    const before = shown.placed;
    shown.placed = placed;
    const bounds = boundsOf(placed, height);
    if (!isDeepStrictEqual(bounds, boundsOf(before, height))) window.place(bounds);
    // The display with the card was taken away, and this one has it now.
    if (placed.takesFocus && !before.takesFocus) window.focus();
    const { seconds } = parts.timers.now();
    const silent = seconds - shown.sentAtSeconds >= overlayDeskRules.repeatSeconds;
    if (!silent && isDeepStrictEqual(before.scene, placed.scene)) return;
    shown.sentAtSeconds = seconds;
    parts.send(window.contents, placed.scene);
  };

  const lost = (slot: string, why: 'closed' | 'crashed'): void => {
    open.delete(slot);
    if (overlay === null) return;
    if (open.size === 0 || why === 'closed') {
      const { lost: told, key } = overlay;
      lostKey = key;
      closeAll();
      if (told !== null) parts.happened(told[why]);
      return;
    }
    reopeningsLeft -= 1;
    if (reopeningsLeft >= 0) {
      arrange();
      return;
    }
    // One display after the other fails: then none is to be covered.
    parts.log.error('overlay: given up');
    const { lost: told, key } = overlay;
    lostKey = key;
    closeAll();
    if (told !== null) parts.happened(told.crashed);
  };

  const closeAll = (): void => {
    const closing = [...open.values()];
    open.clear();
    for (const { window } of closing) window.dispose();
  };

  const entryOf = (contentsId: number): readonly [string, OpenWindow] | undefined =>
    [...open].find(([, { window }]) => window.contents.id === contentsId);

  return {
    show,
    displaysChanged: arrange,
    sceneFor: (contentsId) => {
      const entry = entryOf(contentsId);
      if (entry === undefined) return null;
      const [, shown] = entry;
      shown.window.answered();
      shown.sentAtSeconds = parts.timers.now().seconds;
      return shown.placed.scene;
    },
    fillsDisplay: () => [...open.values()].some(({ placed }) => placed.layout === 'display'),
    fitCard: (contentsId, height) => {
      const shown = entryOf(contentsId)?.[1];
      if (shown === undefined || shown.placed.layout !== 'corner' || shown.height === height) return;
      shown.height = height;
      shown.window.place(boundsOf(shown.placed, height));
    },
    close: (contentsId) => {
      const entry = entryOf(contentsId);
      if (entry === undefined) return;
      const [slot, { window }] = entry;
      window.dispose();
      lost(slot, 'crashed');
    },
    dispose: () => {
      overlay = null;
      closeAll();
    }
  };
}

function boundsOf({ layout, display }: PlacedScene, height: number | null): DisplayPlace['bounds'] {
  return layout === 'display' ? display.bounds : cornerBounds(display.workArea, height);
}
