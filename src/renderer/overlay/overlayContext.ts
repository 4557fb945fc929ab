import { createWindowTools } from '../ui/page/windowTools.ts';
import type { ReceivedScene } from './scene/receivedScene.ts';

/** What every part of an overlay may use: words, the line to main, and main's last scene. */
export const {
  ToolsContext: OverlayContext,
  useText,
  useBridge,
  useLatest: useScene
} = createWindowTools<'overlay', ReceivedScene>('overlay');
