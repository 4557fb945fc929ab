import type { OverlayScene } from '../../core/ipc/overlayContract.ts';
import type { Overlay } from '../../core/wellbeing/overlays.ts';
import { cornerBounds, type DisplayPlace } from '../windows/overlayPlacement.ts';
import type { WantedWindow } from '../windows/sceneWindows.ts';

/** The window of the card in the corner. */
export const cornerSlot = 'corner';

/**
 * The windows of an overlay on the displays there are.
 * @param mainDisplayId the display with the card and the buttons, where the pointer was
 * @param cardHeight what a card in the corner asked for, or null before it has measured
 */
export function placedScenes(
  overlay: Overlay,
  displays: readonly DisplayPlace[],
  mainDisplayId: number | null,
  cardHeight: number | null
): readonly WantedWindow<OverlayScene>[] {
  const main = displays.find(({ id }) => id === mainDisplayId) ?? displays[0];
  if (main === undefined) return [];
  switch (overlay.kind) {
    case 'everyDisplay':
      return displays.map(({ id, bounds }) => ({
        slot: `display ${id}`,
        layout: 'display',
        bounds,
        takesFocus: id === main.id,
        scene: id === main.id ? overlay.main : overlay.other
      }));
    case 'oneDisplay':
      return [
        {
          slot: 'one display',
          layout: 'display',
          bounds: main.bounds,
          takesFocus: true,
          scene: overlay.scene
        }
      ];
    case 'corner':
      return [
        {
          slot: cornerSlot,
          layout: 'corner',
          bounds: cornerBounds(main.workArea, cardHeight),
          takesFocus: false,
          scene: overlay.scene
        }
      ];
    default:
      return overlay satisfies never;
  }
}
