import * as tf from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

/** The names under which tfjs asks for its binaries. */
const wasmNames = {
  simd: 'tfjs-backend-wasm-simd.wasm',
  plain: 'tfjs-backend-wasm.wasm'
} as const;

/** A module that uses one SIMD instruction. Source: https://github.com/GoogleChromeLabs/wasm-feature-detect */
const simdProbe = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11
];

/** Which of the two binaries this processor can run. */
export function wasmBinaryName(): (typeof wasmNames)[keyof typeof wasmNames] {
  return WebAssembly.validate(new Uint8Array(simdProbe)) ? wasmNames.simd : wasmNames.plain;
}

/**
 * Starts tfjs on the given wasm binary, on one thread. tfjs would fetch the binary itself; it is handed the verified
 * bytes instead, through its platform's `fetch`, so that what was checked is what runs and no other request is made.
 * The threaded binary is refused: it hangs under `worker-src 'self'`, and one thread is enough for one look a second.
 * @throws Error when the binary cannot be compiled (a content security policy without `wasm-unsafe-eval`) or started.
 */
export async function startTensorRuntime(wasm: ArrayBuffer): Promise<void> {
  // tfjs swallows a failed compilation and then waits for ever: compile first, to hear of it.
  await WebAssembly.compile(wasm);
  tf.enableProdMode();
  const environment = tf.env();
  environment.set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  environment.set('WASM_HAS_SIMD_SUPPORT', wasmBinaryName() === wasmNames.simd);
  environment.setPlatform('plumbline', platformServing(environment.platform, wasm));
  setWasmPaths('verified:', true);
  const started = await tf.setBackend('wasm');
  if (!started || tf.getBackend() !== 'wasm') throw new Error('The wasm backend of tfjs did not start.');
}

/** tfjs's own platform, except that every fetch is answered with the given bytes. */
function platformServing(
  platform: tf.Environment['platform'],
  bytes: ArrayBuffer
): tf.Environment['platform'] {
  return {
    fetch: () => Promise.resolve(new Response(bytes)),
    now: () => platform.now(),
    encode: (text, encoding) => platform.encode(text, encoding),
    decode: (encoded, encoding) => platform.decode(encoded, encoding),
    isTypedArray: (value): value is Float32Array | Int32Array | Uint8Array | Uint8ClampedArray =>
      platform.isTypedArray(value)
  };
}
