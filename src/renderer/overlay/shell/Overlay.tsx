import type { ReactElement } from 'react';
import type { OverlayScene, OverlayTheme } from '../../../core/ipc/overlayContract.ts';
import { OtherDisplay } from '../break/OtherDisplay.tsx';
import { BreakScreen } from '../break/BreakScreen.tsx';
import { BreathingScreen } from '../breathing/BreathingScreen.tsx';
import { MicroCard } from '../corner/MicroCard.tsx';
import { NoticeCard } from '../corner/NoticeCard.tsx';
import { OfferCard } from '../corner/OfferCard.tsx';
import type { ReceivedScene } from '../scene/receivedScene.ts';
import './overlay.css';
import { Stranded } from './Stranded.tsx';
import { useShownScene } from './useShownScene.ts';

/** The whole window: main's scene, or the way out where there is none. */
export function Overlay(): ReactElement {
  const { received, use } = useShownScene(themeOf);
  return (
    <>
      {received === null ? <main className="overlay overlay-empty" /> : <Scene received={received} />}
      {use === 'useful' ? null : <Stranded />}
    </>
  );
}

function Scene({ received: { scene, receivedAt } }: { readonly received: ReceivedScene }): ReactElement {
  switch (scene.kind) {
    case 'empty':
    case 'alert':
      // Alerts have windows and a page of their own kind: `AlertOverlay`.
      return <main className="overlay overlay-empty" />;
    case 'movement':
      // Another break is another screen, with its own focus and announcements.
      return scene.display === 'main' ? (
        <BreakScreen key={scene.id} scene={scene} receivedAt={receivedAt} />
      ) : (
        <OtherDisplay scene={scene} receivedAt={receivedAt} />
      );
    case 'micro':
      return <MicroCard key={scene.id} scene={scene} receivedAt={receivedAt} />;
    case 'notice':
      return <NoticeCard scene={scene} receivedAt={receivedAt} />;
    case 'offer':
      return <OfferCard offer={scene.offer} />;
    case 'breathing':
      return <BreathingScreen scene={scene} receivedAt={receivedAt} />;
    default:
      return scene satisfies never;
  }
}

/** The calm field of a movement break is dark for everybody. */
function themeOf(scene: OverlayScene | null): OverlayTheme {
  return scene === null || scene.kind === 'movement' ? 'dark' : scene.theme;
}
