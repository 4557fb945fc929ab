import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** What takes seconds each: the pose model, scoring recordings, simulated weeks. `npm test` has it, `npm run check` does not. */
const thorough = [
  'tests/engine/poseEngine.test.ts',
  'tests/replay/{demoClip,poseCommand,replayCommand,video}.test.ts',
  'tests/replay/accuracy/accuracy.test.ts',
  'tests/core/breaks/workingWeek.test.ts'
];
/** Run in both projects: as a sample in `unit`, in full in `thorough`. */
const sampled = [
  'tests/core/breaks/invariants.test.ts',
  'tests/main/ipc/gatewayFuzz.test.ts',
  'tests/main/hostileFiles.test.ts'
];

// electron-store imports `electron`, whose npm package would try to download the binary.
const shared = {
  // A test takes milliseconds; on a machine that is busy with other things it may take long without being wrong.
  testTimeout: 60_000,
  // The same for what several tests begin with, such as a run of the compiler, and for what is waited for.
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000 } },
  alias: { electron: resolve('tests/fakes/electronModule.ts') },
  server: { deps: { inline: ['electron-store'] } }
};

export default defineConfig({
  test: {
    // Vitest would leave one core free, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, ...thorough],
          provide: { randomSequences: 300, hostileMessages: 2000 },
          // Loading the same modules for each of some 200 files takes longer than the tests. They share no state: what a
          // test changes outside of itself (TZ, a global) it puts back. In processes, as threads cannot set TZ.
          isolate: false,
          pool: 'forks'
        }
      },
      {
        test: {
          ...shared,
          name: 'thorough',
          include: [...thorough, ...sampled],
          provide: { randomSequences: 10_000, hostileMessages: 100_000 }
        }
      }
    ]
  }
});
