/**
 * The packages that pose-detection imports and Plumbline must not load, each with the module of this folder that
 * takes its place. Vite takes it as `resolve.alias`, Node through `src/replay/nodeSetup.ts`.
 */
export const stubbedPackages: Readonly<Record<string, string>> = {
  '@mediapipe/pose': new URL('./mediapipePose.ts', import.meta.url).href,
  '@tensorflow/tfjs-backend-webgpu': new URL('./webgpuBackend.ts', import.meta.url).href
};
