import { useEffect, type ReactElement } from 'react';
import { useBridge, useScene } from '../overlayContext.ts';
import { useUsefulness } from '../scene/useUsefulness.ts';
import { leave } from '../shell/leave.ts';
import { AlertGlow } from './AlertGlow.tsx';
import './glow.css';

/**
 * A window that lies over everything and lets everything through. Nobody can press anything in it: when main falls
 * silent it draws nothing, and soon after it closes.
 */
export function AlertOverlay(): ReactElement {
  const received = useScene();
  const bridge = useBridge();
  const use = useUsefulness(received);
  const theme = received?.scene.theme ?? 'system';
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    if (use === 'over') leave(bridge);
  }, [bridge, use]);
  return (
    <main className="through">
      {received?.scene.kind === 'alert' && use === 'useful' ? <AlertGlow scene={received.scene} /> : null}
    </main>
  );
}
