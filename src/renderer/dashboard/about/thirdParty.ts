/** Work of others that ships inside Plumbline, with its licence (SPDX); a test holds it against what is installed. */
export const thirdParty: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'MoveNet SinglePose Lightning', licence: 'Apache-2.0' },
  { name: '@tensorflow-models/pose-detection', licence: 'Apache-2.0' },
  { name: '@tensorflow/tfjs', licence: 'Apache-2.0' },
  { name: '@tensorflow/tfjs-backend-wasm', licence: 'Apache-2.0' },
  { name: '@tensorflow/tfjs-converter', licence: 'Apache-2.0' },
  { name: '@tensorflow/tfjs-core', licence: 'Apache-2.0' },
  { name: '@visx/axis', licence: 'MIT' },
  { name: '@visx/grid', licence: 'MIT' },
  { name: '@visx/scale', licence: 'MIT' },
  { name: '@visx/shape', licence: 'MIT' },
  { name: 'commander', licence: 'MIT' },
  { name: 'electron', licence: 'MIT' },
  { name: 'electron-log', licence: 'MIT' },
  { name: 'electron-store', licence: 'MIT' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'intl-messageformat', licence: 'BSD-3-Clause' },
  { name: 'react', licence: 'MIT' },
  { name: 'react-day-picker', licence: 'MIT' },
  { name: 'react-dom', licence: 'MIT' },
  { name: 'zod', licence: 'MIT' }
];
