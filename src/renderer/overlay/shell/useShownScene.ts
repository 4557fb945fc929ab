import { useEffect } from 'react';
import type { OverlayTheme, SpokenScene } from '../../../core/ipc/overlayContract.ts';
import { useTheme } from '../../ui/theme/useTheme.ts';
import { useBridge, useScene } from '../overlayContext.ts';
import type { ReceivedScene } from '../scene/receivedScene.ts';
import type { Usefulness } from '../scene/silence.ts';
import { useUsefulness } from '../scene/useUsefulness.ts';
import { leave } from './leave.ts';

type ShownScene = { readonly received: ReceivedScene | null; readonly use: Usefulness };

/**
 * What the window is to show, in the theme that goes with it, and whether there is still a reason to; once there is
 * none any more the window leaves.
 */
export function useShownScene(themeOf: (scene: SpokenScene | null) => OverlayTheme): ShownScene {
  const received = useScene();
  const bridge = useBridge();
  const use = useUsefulness(received);
  useTheme(themeOf(received?.scene ?? null));
  useEffect(() => {
    if (use === 'over') leave(bridge);
  }, [bridge, use]);
  return { received, use };
}
