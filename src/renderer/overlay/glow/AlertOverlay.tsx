import type { ReactElement } from 'react';
import { useShownScene } from '../shell/useShownScene.ts';
import { AlertGlow } from './AlertGlow.tsx';
import './glow.css';

/**
 * A window that lies over everything and lets everything through. Nobody can press anything in it: when main falls
 * silent it draws nothing, and soon after it closes.
 */
export function AlertOverlay(): ReactElement {
  const { received, use } = useShownScene((scene) => scene?.theme ?? 'system');
  return (
    <main className="through">
      {received?.scene.kind === 'alert' && use === 'useful' ? <AlertGlow scene={received.scene} /> : null}
    </main>
  );
}
