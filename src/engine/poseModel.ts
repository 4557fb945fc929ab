import * as tf from '@tensorflow/tfjs-core';
import { createDetector, movenet, SupportedModels } from '@tensorflow-models/pose-detection';
import { keypointNames, type Keypoint, type KeypointName, type Pose } from '../core/pose/keypoints.ts';
import { describeError } from './describeError.ts';

/** MoveNet SinglePose Lightning takes a square of this many pixels a side. */
export const modelSidePixels = 192;

export type PoseModel = {
  /**
   * Finds the most prominent person in one square picture.
   * @param rgb 192 × 192 × 3 values 0–255, rows from the top
   * @returns keypoints in pixels of that square; null when no keypoint is above 0.2
   */
  readonly estimate: (rgb: Int32Array) => Promise<Pose | null>;
  readonly dispose: () => void;
};

/**
 * Loads MoveNet through pose-detection from bytes in memory; `startTensorRuntime` must have succeeded before.
 * @throws Error when the two files are not a MoveNet graph model
 */
export async function loadPoseModel(topology: ArrayBuffer, weights: ArrayBuffer): Promise<PoseModel> {
  const artifacts = modelArtifacts(topology, weights);
  const detector = await createDetector(SupportedModels.MoveNet, {
    modelType: movenet.modelType.SINGLEPOSE_LIGHTNING,
    modelUrl: { load: () => Promise.resolve(artifacts) },
    // Time is smoothed by core/posture, with the time of the samples; never twice.
    enableSmoothing: false,
    // The mean score is judged by core/pose; keep whatever the model saw.
    minPoseScore: Number.MIN_VALUE
  });
  // tfjs keeps what it was given for as long as the model lives. The weights are in wasm's memory now; 4.6 MB are free to go.
  delete artifacts.weightData;
  const estimate = async (rgb: Int32Array): Promise<Pose | null> => {
    // Without its memory of the last frame, pose-detection takes the square as it is and crops nothing itself.
    detector.reset();
    const picture = tf.tensor3d(rgb, [modelSidePixels, modelSidePixels, 3], 'int32');
    try {
      const [found] = await detector.estimatePoses(picture);
      return found === undefined ? null : poseOf(found.keypoints);
    } finally {
      picture.dispose();
    }
  };
  return { estimate, dispose: () => detector.dispose() };
}

function poseOf(keypoints: readonly { x: number; y: number; score?: number; name?: string }[]): Pose {
  const pose: Partial<Record<KeypointName, Keypoint>> = {};
  for (const name of keypointNames) {
    const point = keypoints.find((keypoint) => keypoint.name === name);
    if (point !== undefined) pose[name] = { x: point.x, y: point.y, score: point.score ?? 0 };
  }
  return pose;
}

/** What tfjs's own loader would make of `model.json` and its one weight file. */
function modelArtifacts(topology: ArrayBuffer, weights: ArrayBuffer): tf.io.ModelArtifacts {
  const model = parseModel(new TextDecoder().decode(topology));
  return {
    format: 'graph-model',
    modelTopology: model.modelTopology,
    weightSpecs: model.weightsManifest.flatMap((group) => group.weights),
    weightData: weights
  };
}

function parseModel(text: string): tf.io.ModelJSON {
  try {
    const model: unknown = JSON.parse(text);
    if (isModel(model)) return model;
  } catch (error) {
    throw new Error(`The model file is not JSON: ${describeError(error)}`, { cause: error });
  }
  throw new Error('The model file is not a tfjs graph model.');
}

function isModel(value: unknown): value is tf.io.ModelJSON {
  return (
    typeof value === 'object' &&
    value !== null &&
    'modelTopology' in value &&
    'weightsManifest' in value &&
    Array.isArray(value.weightsManifest)
  );
}
