import { createRoot } from 'react-dom/client';
import type { Bridge } from '../../core/ipc/contract.ts';
import { createText, nearestLanguage, type Text } from '../../text/createText.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/field.css';
import { steadySeconds } from './clock/steadyClock.ts';
import { OverlayContext } from './overlayContext.ts';
import { createSceneStore } from './scene/sceneStore.ts';
import { leave } from './shell/leave.ts';
import { Overlay } from './shell/Overlay.tsx';
import { SafetyNet } from './shell/SafetyNet.tsx';

/**
 * Shows main's scenes in this page.
 * @param text the words, where they are not those of the locale.
 * @returns the disposer: ends the listening and empties the page.
 */
export function startOverlay(
  bridge: Bridge<'overlay'>,
  locale: string,
  text: Text = createText(locale)
): () => void {
  const place = document.querySelector('#overlay');
  if (place === null) throw new Error('The page has no element with the id "overlay".');
  document.documentElement.lang = nearestLanguage(locale);
  const store = createSceneStore(bridge, steadySeconds);
  const root = createRoot(place);
  root.render(
    <SafetyNet
      onBroken={() => {
        leave(bridge);
      }}
    >
      <OverlayContext value={{ text, bridge, store }}>
        <Overlay />
      </OverlayContext>
    </SafetyNet>
  );
  return () => {
    root.unmount();
    store.stop();
  };
}
