/**
 * Stands in for `@tensorflow/tfjs-backend-webgpu`, which pose-detection imports for PoseNet: the real one registers
 * itself at import and then fails where there is no adapter. Plumbline runs on wasm alone; neither name is used.
 */
export const webgpu_util = undefined;
export const WebGPUBackend = undefined;
