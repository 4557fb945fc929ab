import type { OverlayScene } from '../../core/ipc/overlayContract.ts';
import type { Overlay } from '../../core/wellbeing/overlays.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { DisplayPlace } from '../windows/overlayPlacement.ts';
import { createSceneWindows, type SceneWindowParts, type SceneWindows } from '../windows/sceneWindows.ts';
import { cornerSlot, placedScenes } from './placedScenes.ts';

/** The windows over other programs: makes the screens look as the state says. */
export type OverlayDesk = Pick<SceneWindows<OverlayScene>, 'sceneFor' | 'close'> & {
  /** To be called with each step and at least once a second: that is also the sign of life for the pages. */
  readonly show: (overlay: Overlay | null) => void;
  /** Displays came, went or changed. */
  readonly displaysChanged: () => void;
  /** A window of ours fills a display. */
  readonly fillsDisplay: () => boolean;
  /** A corner card measured its words, in density-independent pixels. */
  readonly fitCard: (contentsId: number, height: number) => void;
  readonly dispose: Disposer;
};

export type OverlayDeskParts = Omit<SceneWindowParts<OverlayScene>, 'lost'> & {
  readonly displays: () => readonly DisplayPlace[];
  /** The display where the pointer is. */
  readonly pointerDisplay: () => DisplayPlace;
  readonly happened: (event: WellbeingEvent) => void;
  readonly log: Log;
};

export const overlayDeskRules = {
  /** Windows that are opened again for one overlay while others of it are there; then it is left as it is. */
  reopenings: 3
} as const;

export function createOverlayDesk(parts: OverlayDeskParts): OverlayDesk {
  let overlay: Overlay | null = null;
  let mainDisplayId: number | null = null;
  /** What the card in the corner asked for; null: not measured yet. */
  let cardHeight: number | null = null;
  let reopeningsLeft: number = overlayDeskRules.reopenings;
  /** An overlay whose windows are all gone is not forced on the user again. */
  let lostKey: string | null = null;

  const lost = (why: 'closed' | 'crashed'): void => {
    if (overlay === null) return;
    reopeningsLeft -= why === 'crashed' ? 1 : 0;
    const isOver = windows.count() === 0 || why === 'closed';
    if (!isOver && reopeningsLeft >= 0) {
      arrange();
      return;
    }
    // One display after the other fails: then none is to be covered.
    if (!isOver) parts.log.error('overlay: given up');
    lostKey = overlay.key;
    windows.arrange([]);
    if (overlay.lost !== null) parts.happened(overlay.lost[why]);
  };
  const windows = createSceneWindows<OverlayScene>({ ...parts, lost });

  const arrange = (): void => {
    if (overlay === null || overlay.key === lostKey) {
      windows.arrange([]);
      return;
    }
    const displays = parts.displays();
    if (!displays.some(({ id }) => id === mainDisplayId)) mainDisplayId = parts.pointerDisplay().id;
    windows.arrange(placedScenes(overlay, displays, mainDisplayId, cardHeight));
  };

  return {
    sceneFor: windows.sceneFor,
    close: windows.close,
    show: (next) => {
      if (next?.key !== overlay?.key) {
        windows.arrange([]);
        mainDisplayId = next === null ? null : parts.pointerDisplay().id;
        cardHeight = null;
        reopeningsLeft = overlayDeskRules.reopenings;
        lostKey = null;
      }
      overlay = next;
      arrange();
    },
    displaysChanged: arrange,
    fillsDisplay: () => windows.count() > 0 && overlay !== null && overlay.kind !== 'corner',
    fitCard: (contentsId, height) => {
      if (windows.slotOf(contentsId) !== cornerSlot) return;
      cardHeight = height;
      arrange();
    },
    dispose: () => {
      overlay = null;
      arrange();
    }
  };
}
