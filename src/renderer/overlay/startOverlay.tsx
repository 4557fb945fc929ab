import { useSyncExternalStore, type ReactElement } from 'react';
import type { Bridge } from '../../core/ipc/contract.ts';
import { throughPage, type SpokenScene } from '../../core/ipc/overlayContract.ts';
import type { LoadedText } from '../../text/loadText.ts';
import { createLatestStore, type LatestStore } from '../bridge/latestStore.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/field.css';
import { startPage } from '../ui/page/startPage.ts';
import { useSpokenText } from '../ui/spoken/useSpokenText.ts';
import { steadySeconds } from './clock/steadyClock.ts';
import { OverlayContext } from './overlayContext.ts';
import type { ReceivedScene } from './scene/receivedScene.ts';
import { leave } from './shell/leave.ts';
import { AlertOverlay } from './glow/AlertOverlay.tsx';
import { Overlay } from './shell/Overlay.tsx';
import { SafetyNet } from './shell/SafetyNet.tsx';

/**
 * Shows main's scenes in this page.
 * @param first what is said until main's first scene asks for another language
 * @returns the disposer: ends the listening and empties the page.
 */
export function startOverlay(bridge: Bridge<'overlay'>, first: LoadedText): () => void {
  const store = createLatestStore<SpokenScene, ReceivedScene>(
    {
      ask: () => bridge.invoke('scene:get', null),
      listen: (listener) => bridge.on('scene:changed', listener)
    },
    (scene) => ({ scene, receivedAt: steadySeconds() })
  );
  return startPage(
    'overlay',
    store,
    <SafetyNet
      onBroken={() => {
        leave(bridge);
      }}
    >
      <Page bridge={bridge} store={store} first={first} />
    </SafetyNet>
  );
}

type PageProps = {
  readonly bridge: Bridge<'overlay'>;
  readonly store: LatestStore<ReceivedScene>;
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
