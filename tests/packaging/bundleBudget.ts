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
    startKilobytes: 1820,
    laterKilobytes: 600,
    because:
      'not minified, so that it can be read, and with all it needs, so that packages need no node_modules: zod, electron-store with its schema checker, electron-log, commander, the English words; five more languages at 110 kB each, of which one is read'
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
    startKilobytes: 1190,
    laterKilobytes: 1120,
    because:
      'English words at 110 kB with their ICU formatter, React, screens and guide; reports with their charts, the calendar, and five more languages, of which one is read, come later'
  },
  'renderer/overlay/index.html': {
    startKilobytes: 930,
    laterKilobytes: 600,
    because: 'the same React and words as the dashboard, and one of the five languages beside English'
  },
  'renderer/detector/index.html': {
    startKilobytes: 20,
    laterKilobytes: 1950,
    because:
      'the page is a camera and a worker; the worker is tfjs’s core, converter and wasm backend with pose-detection (the model itself is none of it)'
  }
};
