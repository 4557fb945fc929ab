import { overlayBridge } from '../bridge/overlayBridge.ts';
import { startOverlay } from './startOverlay.tsx';

// The entry of an overlay window's page.
const stop = startOverlay(overlayBridge(), navigator.language);
window.addEventListener('pagehide', stop, { once: true });
