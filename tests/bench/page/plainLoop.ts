import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { createDetector, movenet, SupportedModels } from '@tensorflow-models/pose-detection';

/**
 * What a tutorial on posture by webcam builds: a video element, and pose-detection asked on every animation frame. With
 * `?loop=none` the camera is only open, and not even shown. It tells the server how many poses it has made, once a second.
 */
async function run(): Promise<void> {
  const video = document.querySelector('video');
  if (video === null) throw new Error('The page has no video.');
  const camera = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480 } });
  let poses = 0;
  if (new URLSearchParams(location.search).get('loop') !== 'none') {
    video.srcObject = camera;
    await video.play();
    setWasmPaths('/model/');
    await tf.setBackend('wasm');
    const detector = await createDetector(SupportedModels.MoveNet, {
      modelType: movenet.modelType.SINGLEPOSE_LIGHTNING,
      modelUrl: '/model/movenet-lightning.json'
    });
    const look = async (): Promise<void> => {
      await detector.estimatePoses(video);
      poses += 1;
      requestAnimationFrame(() => void look());
    };
    await look();
  }
  setInterval(() => {
    const [track] = camera.getVideoTracks();
    if (track?.readyState === 'live') void fetch(`/poses?made=${poses}`, { method: 'POST' });
  }, 1000);
}

run().catch((error: unknown) => fetch(`/failed?${String(error)}`, { method: 'POST' }));
