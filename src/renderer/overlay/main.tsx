import { overlayBridge } from '../bridge/overlayBridge.ts';
import { firstText } from '../ui/spoken/firstText.ts';
import { startOverlay } from './startOverlay.tsx';

// The entry of an overlay window's page.
const stop = startOverlay(overlayBridge(), await firstText());
window.addEventListener('pagehide', stop, { once: true });
