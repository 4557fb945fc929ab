import { createRoot } from 'react-dom/client';
import { useSyncExternalStore, type ReactElement } from 'react';
import type { Bridge } from '../../core/ipc/contract.ts';
import type { LoadedText } from '../../text/loadText.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/field.css';
import { useSpokenText } from '../ui/spoken/useSpokenText.ts';
import { steadySeconds } from './clock/steadyClock.ts';
import { OverlayContext } from './overlayContext.ts';
import { createSceneStore, type SceneStore } from './scene/sceneStore.ts';
import { leave } from './shell/leave.ts';
import { throughPage } from '../../core/ipc/overlayContract.ts';
import { AlertOverlay } from './glow/AlertOverlay.tsx';
import { Overlay } from './shell/Overlay.tsx';
import { SafetyNet } from './shell/SafetyNet.tsx';

/**
 * Shows main's scenes in this page.
 * @param first what is said until main's first scene asks for another language
 * @returns the disposer: ends the listening and empties the page.
 */
export function startOverlay(bridge: Bridge<'overlay'>, first: LoadedText): () => void {
  const place = document.querySelector('#overlay');
  if (place === null) throw new Error('The page has no element with the id "overlay".');
  const store = createSceneStore(bridge, steadySeconds);
  const root = createRoot(place);
  root.render(
    <SafetyNet
      onBroken={() => {
        leave(bridge);
      }}
    >
      <Page bridge={bridge} store={store} first={first} />
    </SafetyNet>
  );
  return () => {
    root.unmount();
    store.stop();
  };
}

type PageProps = {
  readonly bridge: Bridge<'overlay'>;
  readonly store: SceneStore;
  readonly first: LoadedText;
};

function Page({ bridge, store, first }: PageProps): ReactElement {
  const locale = useSyncExternalStore(store.subscribe, () => store.current()?.scene.locale ?? first.locale);
  const text = useSpokenText(first, locale);
  return (
    <OverlayContext value={{ text, bridge, store }}>
      {window.location.hash === `#${throughPage}` ? <AlertOverlay /> : <Overlay />}
    </OverlayContext>
  );
}
