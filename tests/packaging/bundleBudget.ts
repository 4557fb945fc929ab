/** How large a built entry may be, in kB of 1000 bytes as they lie in the package, not compressed. */
export type Budget = {
  /** With all it imports: read before it can begin. */
  readonly startKilobytes: number;
  /** What it loads when it is asked for. */
  readonly laterKilobytes: number;
  /** What stands behind the figure. A change of the figure changes the reason, or there is none. */
  readonly because: string;
};

/**
 * A tenth or so above what each was when the figure was set: growth by a feature fits in, a library that comes along
 * unseen does not.
 */
export const bundleBudget: Readonly<Record<string, Budget>> = {
  'main/index.js': {
    startKilobytes: 2400,
    laterKilobytes: 0,
    because:
      'one file, not minified, so that packages need no node_modules and it can be read: words of six languages at 110 kB each, zod, electron-store with its schema checker, electron-log, commander'
  },
  'preload/detector.cjs': {
    startKilobytes: 5,
    laterKilobytes: 0,
    because: 'a bridge and the names of the channels; validators stay in main'
  },
  'preload/dashboard.cjs': {
    startKilobytes: 5,
    laterKilobytes: 0,
    because: 'a bridge and the names of the channels; validators stay in main'
  },
  'preload/overlay.cjs': {
    startKilobytes: 5,
    laterKilobytes: 0,
    because: 'a bridge and the names of the channels; validators stay in main'
  },
  'renderer/dashboard/index.html': {
    startKilobytes: 1800,
    laterKilobytes: 550,
    because:
      'words of six languages at 110 kB each with their ICU formatter, React, screens and guide; reports with their charts and the calendar come later'
  },
  'renderer/overlay/index.html': {
    startKilobytes: 1550,
    laterKilobytes: 0,
    because:
      'the same React and words as the dashboard, of which it shows one language; loading each language when it is spoken would save half a million bytes'
  },
  'renderer/detector/index.html': {
    startKilobytes: 20,
    laterKilobytes: 1950,
    because:
      'the page is a camera and a worker; the worker is tfjs’s core, converter and wasm backend with pose-detection (the model itself is none of it)'
  }
};
