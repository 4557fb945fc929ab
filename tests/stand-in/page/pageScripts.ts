import { guardCameras } from './cameraGuard.ts';
import { createCodec } from './codec.ts';
import type { PageSurroundings } from './hostMessages.ts';
import { createIsolatedWorld } from './isolatedWorld.ts';
import { createAsk, guardPage } from './pageGuard.ts';
import { createWorldBridge } from './worldBridge.ts';

/** Electron's own name of the world in which preloads run. */
export const isolatedWorldName = 'Electron Isolated Context';
/** What the process calls in the isolated world, and what that world calls to reach the process. */
export const receiverName = '__standInReceive';
export const bindingName = '__standInTell';

/** An address that shows nothing and stands for "no page yet" where an empty window needs one. */
export const blankPath = '/__stand-in-blank';

const skipsBlankPages = `if (window === window.top && (location.href === 'about:blank' || location.pathname === '${blankPath}')) return;`;

/** The script for the main world of every frame. */
export function mainWorldScript(secret: string): string {
  return `(() => {
${skipsBlankPages}
const bridge = (${createWorldBridge.toString()})('main', ${JSON.stringify(secret)});
const ask = (${createAsk.toString()})(bridge);
(${guardPage.toString()})(bridge, ask);
(${guardCameras.toString()})(bridge, ask);
})()`;
}

/** The script for the isolated world of every frame; the preload itself runs in the top frame only. */
export function isolatedWorldScript(
  secret: string,
  surroundings: PageSurroundings,
  preload: { readonly name: string; readonly source: string } | null
): string {
  const bridge = `(${createWorldBridge.toString()})('isolated', ${JSON.stringify(secret)})`;
  const codec = `(${createCodec.toString()})()`;
  const world = `(${createIsolatedWorld.toString()})(${bridge}, ${codec}, (text) => host(text), ${JSON.stringify(surroundings)})`;
  return `(() => {
${skipsBlankPages}
const host = globalThis.${bindingName};
const scope = ${world};
Object.defineProperty(globalThis, '${receiverName}', { value: scope.receive });
if (window !== window.top) return;
const module = { exports: {} };
${preload ? preloadCall(preload.source) : ''}
})()
//# sourceURL=preload/${preload?.name ?? 'none'}`;
}

function preloadCall(source: string): string {
  return `(function (require, module, exports, process, global, setImmediate) {
${source}
}).call(module.exports, scope.require, module, module.exports, scope.process, globalThis, (task, ...given) => setTimeout(task, 0, ...given));`;
}
