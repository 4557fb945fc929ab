import type { OverlayScene } from '../../core/ipc/overlayContract.ts';
import type { Overlay } from '../../core/wellbeing/overlays.ts';
import type { DisplayPlace } from '../windows/overlayPlacement.ts';

/** One window that an overlay wants: what it shows, and where. */
export type PlacedScene = {
  /** The same as long as it is the same window. */
  readonly slot: string;
  readonly layout: 'display' | 'corner';
  readonly display: DisplayPlace;
  readonly takesFocus: boolean;
  readonly scene: OverlayScene;
};

/**
 * The windows of an overlay on the displays there are.
 * @param mainDisplayId the display with the card and the buttons, where the pointer was
 */
export function placedScenes(
  overlay: Overlay,
  displays: readonly DisplayPlace[],
  mainDisplayId: number | null
): readonly PlacedScene[] {
  const main = displays.find(({ id }) => id === mainDisplayId) ?? displays[0];
  if (main === undefined) return [];
  switch (overlay.kind) {
    case 'everyDisplay':
      return displays.map((display) => ({
        slot: `display ${display.id}`,
        layout: 'display',
        display,
        takesFocus: display.id === main.id,
        scene: display.id === main.id ? overlay.main : overlay.other
      }));
    case 'oneDisplay':
      return [
        { slot: 'one display', layout: 'display', display: main, takesFocus: true, scene: overlay.scene }
      ];
    case 'corner':
      return [{ slot: 'corner', layout: 'corner', display: main, takesFocus: false, scene: overlay.scene }];
    default:
      return overlay satisfies never;
  }
}
