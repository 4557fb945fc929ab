import { fromSquare } from '../core/pose/crop.ts';
import { mayLeaveOut } from '../core/pace/motionGate.ts';
import { follow, nobodyYet, type FollowMemory, type Place } from '../core/pose/follow.ts';
import type { PoseSample } from '../core/pose/keypoints.ts';
import type { EngineProblem } from '../core/monitor/snapshot.ts';
import { describeError } from './describeError.ts';
import { createPictureMeter } from './pictureStats.ts';
import { loadPoseModel, modelSidePixels, type PoseModel } from './poseModel.ts';
import type { CreateSurface, Picture } from './surface.ts';
import { startTensorRuntime, wasmBinaryName } from './tensorRuntime.ts';
import { readVerifiedAsset, type ReadAsset } from './verifiedAsset.ts';
import { createViewReader } from './viewReader.ts';

export type PoseEngine<Source> = {
  /**
   * Looks at one picture. Looks are made one after another in the order they were asked for; the picture must stay
   * open until its look is answered, and nothing of its pixels is kept.
   * @param t seconds on a clock that never goes back
   * @param leaveOut where the model may be left out when the picture has not changed: seconds until the next look
   */
  readonly look: (picture: Picture<Source>, t: number, leaveOut?: LeaveOut) => Promise<LookResult>;
  /** Where the calibrated person sits: preferred when several people are seen. Null: no preference. */
  readonly expect: (place: Place | null) => void;
  /** Forgets who was followed and the last picture; for another camera or after a break. The model stays loaded. */
  readonly forget: () => void;
  /** Frees the model. A look after that answers with a problem. */
  readonly dispose: () => void;
};

export type LeaveOut = { readonly nextInSeconds: number };

export type LookResult =
  | {
      readonly kind: 'seen';
      readonly sample: PoseSample;
      /** How often the model ran: 1 in the steady state, 0 where it was left out. */
      readonly inferences: number;
    }
  | { readonly kind: 'failed'; readonly problem: EngineProblem };

export type EngineStart<Source> =
  | { readonly kind: 'ready'; readonly engine: PoseEngine<Source> }
  | { readonly kind: 'failed'; readonly problem: EngineProblem };

/**
 * Loads the pose model and its runtime, each file checked against its known SHA-256. The same code runs in the app's
 * worker (`createOffscreenSurface`) and in Node (`createCanvasSurface`).
 * Never rejects: what goes wrong is a typed problem.
 */
export async function createPoseEngine<Source>(parts: {
  readonly readAsset: ReadAsset;
  readonly createSurface: CreateSurface<Source>;
}): Promise<EngineStart<Source>> {
  const assets = await readAssets(parts.readAsset);
  if (assets.kind === 'failed') return assets;
  try {
    await startTensorRuntime(assets.wasm);
    const model = await loadPoseModel(assets.topology, assets.weights);
    return { kind: 'ready', engine: engineOf(model, parts.createSurface) };
  } catch (error) {
    return { kind: 'failed', problem: { kind: 'runtimeFailed', detail: describeError(error) } };
  }
}

function engineOf<Source>(model: PoseModel, createSurface: CreateSurface<Source>): PoseEngine<Source> {
  const readView = createViewReader(createSurface);
  const meter = createPictureMeter(createSurface);
  let memory: FollowMemory = nobodyYet;
  let expected: Place | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  /** The last sample that the model made; null: the next picture must be looked at. */
  let seen: PoseSample | null = null;

  const lookNow = async (picture: Picture<Source>, t: number, leaveOut?: LeaveOut): Promise<LookResult> => {
    try {
      const { width, height } = picture;
      const stats = meter.measure(picture);
      if (leaveOut !== undefined && seen?.width === width && seen.height === height) {
        const isSame = mayLeaveOut(t - seen.t, meter.changeSinceKept(), leaveOut.nextInSeconds);
        if (isSame) {
          return { kind: 'seen', sample: { ...seen, t, picture: stats, unchanged: true }, inferences: 0 };
        }
      }
      const steps = follow(memory, { width, height, t }, expected);
      let inferences = 0;
      let step = steps.next();
      while (!step.done) {
        inferences += 1;
        const pose = await model.estimate(readView(picture, step.value));
        step = steps.next(pose === null ? null : fromSquare(pose, step.value.square, modelSidePixels));
      }
      memory = step.value;
      const pose = memory.followed?.pose ?? null;
      // Whoever is still there when the user has left is no reason to think that the user is.
      const others = pose === null ? [] : memory.others.map((other) => other.pose);
      seen = { t, width, height, pose, others, picture: stats };
      meter.keep();
      return { kind: 'seen', sample: seen, inferences };
    } catch (error) {
      return { kind: 'failed', problem: { kind: 'runtimeFailed', detail: describeError(error) } };
    }
  };

  return {
    look: (picture, t, leaveOut) => {
      const look = queue.then(() => lookNow(picture, t, leaveOut));
      queue = look;
      return look;
    },
    expect: (place) => {
      expected = place;
      seen = null;
    },
    forget: () => {
      memory = nobodyYet;
      seen = null;
      meter.forget();
    },
    dispose: () => model.dispose()
  };
}

type EngineBytes =
  | {
      readonly kind: 'verified';
      readonly wasm: ArrayBuffer;
      readonly topology: ArrayBuffer;
      readonly weights: ArrayBuffer;
    }
  | { readonly kind: 'failed'; readonly problem: EngineProblem };

async function readAssets(readAsset: ReadAsset): Promise<EngineBytes> {
  const [wasm, topology, weights] = await Promise.all([
    readVerifiedAsset(readAsset, wasmBinaryName()),
    readVerifiedAsset(readAsset, 'movenet-lightning.json'),
    readVerifiedAsset(readAsset, 'movenet-lightning.bin')
  ]);
  if (wasm.kind === 'failed') return wasm;
  if (topology.kind === 'failed') return topology;
  if (weights.kind === 'failed') return weights;
  return { kind: 'verified', wasm: wasm.bytes, topology: topology.bytes, weights: weights.bytes };
}
