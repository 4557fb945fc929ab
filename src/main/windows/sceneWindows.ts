import { isDeepStrictEqual } from 'node:util';
import type { Timers } from '../system/timers.ts';
import type { OverlayWindow, OverlayWindowWish } from './overlayWindow.ts';
import type { RoleHolder } from './windowRoles.ts';

/** What one window over other programs is to be. */
export type WantedWindow<Scene> = Pick<OverlayWindowWish, 'layout' | 'bounds' | 'takesFocus'> & {
  /** The same as long as it is the same window. */
  readonly slot: string;
  readonly scene: Scene;
};

/** Windows over other programs, each of which shows a scene. */
export type SceneWindows<Scene> = {
  /**
   * Makes, moves, fills and closes windows until there are these. To be called whenever something changed and at least
   * once a second: that is also the sign of life for the pages.
   */
  readonly arrange: (wanted: readonly WantedWindow<Scene>[]) => void;
  readonly count: () => number;
  /** What the page of a window shows, which asks and so is alive; null where it is none of these windows. */
  readonly sceneFor: (contentsId: number) => Scene | null;
  readonly slotOf: (contentsId: number) => string | null;
  /** A page says that it is of no use: its window is lost. */
  readonly close: (contentsId: number) => void;
};

export type SceneWindowParts<Scene> = {
  readonly openWindow: (wish: OverlayWindowWish) => OverlayWindow;
  readonly send: (holder: RoleHolder, scene: Scene) => void;
  /** One of them is gone without our doing. */
  readonly lost: (why: 'closed' | 'crashed') => void;
  readonly timers: Pick<Timers, 'now'>;
};

/** A scene that has not changed is sent again after so long; ticks come once a second. */
export const sceneRepeatSeconds = 0.9;

type OpenWindow<Scene> = {
  readonly window: OverlayWindow;
  wanted: WantedWindow<Scene>;
  sentAtSeconds: number;
};

export function createSceneWindows<Scene>(parts: SceneWindowParts<Scene>): SceneWindows<Scene> {
  const { timers } = parts;
  const open = new Map<string, OpenWindow<Scene>>();

  const openFor = (wanted: WantedWindow<Scene>): void => {
    const { slot, layout, bounds, takesFocus } = wanted;
    const window = parts.openWindow({
      layout,
      bounds,
      takesFocus,
      onLost: (why) => {
        open.delete(slot);
        parts.lost(why);
      }
    });
    open.set(slot, { window, wanted, sentAtSeconds: timers.now().seconds });
  };

  const update = (shown: OpenWindow<Scene>, wanted: WantedWindow<Scene>): void => {
    const { window } = shown;
    const before = shown.wanted;
    shown.wanted = wanted;
    if (!isDeepStrictEqual(wanted.bounds, before.bounds)) window.place(wanted.bounds);
    // The display of the window that had the focus was taken away, and this one has it now.
    if (wanted.takesFocus && !before.takesFocus) window.focus();
    const { seconds } = timers.now();
    const silent = seconds - shown.sentAtSeconds >= sceneRepeatSeconds;
    if (!silent && isDeepStrictEqual(before.scene, wanted.scene)) return;
    shown.sentAtSeconds = seconds;
    parts.send(window.contents, wanted.scene);
  };

  const entryOf = (contentsId: number): readonly [string, OpenWindow<Scene>] | undefined =>
    [...open].find(([, { window }]) => window.contents.id === contentsId);

  return {
    arrange: (wanted) => {
      for (const [slot, { window }] of open) {
        if (wanted.some((each) => each.slot === slot)) continue;
        open.delete(slot);
        window.dispose();
      }
      for (const each of wanted) {
        const shown = open.get(each.slot);
        if (shown === undefined) openFor(each);
        else update(shown, each);
      }
    },
    count: () => open.size,
    sceneFor: (contentsId) => {
      const shown = entryOf(contentsId)?.[1];
      if (shown === undefined) return null;
      shown.window.answered();
      shown.sentAtSeconds = timers.now().seconds;
      return shown.wanted.scene;
    },
    slotOf: (contentsId) => entryOf(contentsId)?.[0] ?? null,
    close: (contentsId) => {
      const entry = entryOf(contentsId);
      if (entry === undefined) return;
      const [slot, { window }] = entry;
      open.delete(slot);
      window.dispose();
      parts.lost('crashed');
    }
  };
}
