import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that run the pose model or score recordings: seconds each. `npm test` has them, `npm run check` does not. */
const recordings = [
  'tests/engine/poseEngine.test.ts',
  'tests/replay/{demoClip,poseCommand,replayCommand,video}.test.ts',
  'tests/replay/accuracy/accuracy.test.ts'
];

// electron-store imports `electron`, whose npm package would try to download the binary.
const shared = {
  alias: { electron: resolve('tests/fakes/electronModule.ts') },
  server: { deps: { inline: ['electron-store'] } }
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, ...recordings]
        }
      },
      { test: { ...shared, name: 'recordings', include: recordings } }
    ]
  }
});
