import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // electron-store imports `electron`, whose npm package would try to download the binary.
    alias: { electron: resolve('tests/fakes/electronModule.ts') },
    server: { deps: { inline: ['electron-store'] } }
  }
});
