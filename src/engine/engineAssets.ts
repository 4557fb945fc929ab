/**
 * The files that the pose engine needs at run time, and what they must be to the last byte. The only place that
 * knows them: `scripts/prepareModel.ts` copies and checks them at build, `verifiedAsset.ts` checks them again at load.
 *
 * Model: MoveNet SinglePose Lightning version 4 (Apache-2.0, Google), as a tfjs graph model from the npm package
 * `@vladmandic/human` 3.3.6 (MIT). Runtime: `@tensorflow/tfjs-backend-wasm` 4.22.0 (Apache-2.0). A new version of
 * either package brings new hashes here, on purpose: nothing unseen is ever run.
 */
export const engineAssets = {
  'movenet-lightning.json': {
    package: '@vladmandic/human',
    path: 'models/movenet-lightning.json',
    sha256: 'df8cbde44d00f533ccc4916a7c6ebc17316532fb3fadad114ec667fef22872e9'
  },
  'movenet-lightning.bin': {
    package: '@vladmandic/human',
    path: 'models/movenet-lightning.bin',
    sha256: 'bf97bc10d9c8a11200b0190ed64ce039b6252f1aff7cb552aca99b3d191c2f34'
  },
  'tfjs-backend-wasm-simd.wasm': {
    package: '@tensorflow/tfjs-backend-wasm',
    path: 'dist/tfjs-backend-wasm-simd.wasm',
    sha256: '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b'
  },
  'tfjs-backend-wasm.wasm': {
    package: '@tensorflow/tfjs-backend-wasm',
    path: 'dist/tfjs-backend-wasm.wasm',
    sha256: '70a5d516060464e5269f01c74bac1772d6b8ab6cb612acf16b5cdaf61f78d892'
  }
} as const satisfies Readonly<Record<string, EngineAsset>>;

export type EngineAsset = {
  /** The npm package that holds the file. */
  readonly package: string;
  /** Where in that package. */
  readonly path: string;
  /** Lower-case hexadecimal SHA-256 of the whole file. */
  readonly sha256: string;
};

export type EngineAssetName = keyof typeof engineAssets;

export const engineAssetNames: readonly EngineAssetName[] = Object.keys(engineAssets).filter(
  (name): name is EngineAssetName => name in engineAssets
);
