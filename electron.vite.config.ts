import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { stubbedPackages } from './src/engine/stubs/stubbedPackages.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the dev server listens; pages reach it through main, only its web socket is reached directly. */
const devServer = { host: 'localhost', port: 5173 };

export default defineConfig({
  main: {
    resolve: {
      alias: [{ find: './transports/remote', replacement: at('src/main/system/noRemoteLog.ts') }]
    },
    build: {
      // One file holds all that main needs, and each language but English one: packages carry no node_modules, and what
      // ships can be read through.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/main/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'words/[name].js' }
      }
    }
  },
  preload: {
    build: {
      // A sandboxed preload can require nothing but electron: each is one whole CommonJS file.
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        input: {
          detector: at('src/preload/detector.ts'),
          dashboard: at('src/preload/dashboard.ts'),
          overlay: at('src/preload/overlay.ts')
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    resolve: {
      alias: Object.entries(stubbedPackages).map(([find, url]) => ({ find, replacement: fileURLToPath(url) }))
    },
    worker: { format: 'es' },
    // Found before the pages are served: what a worker imports would come late and load the pages anew.
    optimizeDeps: {
      entries: ['dashboard/index.html', 'detector/index.html', 'detector/worker/detectorWorker.ts']
    },
    server: { ...devServer, strictPort: true, hmr: { protocol: 'ws', ...devServer } },
    build: {
      rolldownOptions: {
        // Main names the words of a page's language before the page asks for them (src/text/wordsFile.ts).
        output: {
          chunkFileNames: ({ facadeModuleId }) =>
            facadeModuleId?.replaceAll('\\', '/').includes('/src/text/')
              ? 'words/[name].js'
              : 'assets/[name]-[hash].js'
        },
        input: {
          dashboard: at('src/renderer/dashboard/index.html'),
          detector: at('src/renderer/detector/index.html'),
          overlay: at('src/renderer/overlay/index.html')
        }
      }
    }
  }
});
