import { settingsSchema } from '../settings/schema.ts';

/**
 * Everything that Plumbline writes down, by file. The privacy page, "delete everything" and docs/privacy.md are made
 * from this list, and tests hold it against what the files really hold: data that is not named here must not be stored.
 * What each is for, and for how long it is kept, stands in `src/text` (`privacy.<id>.…`).
 */
export type KeptData = {
  /** `data`: Plumbline's folder in the user's profile. `log`: the system's place for logs. */
  readonly folder: 'data' | 'log';
  /** File names; copies that were set aside begin as they do, up to the first dot. */
  readonly names: readonly string[];
  /** What stands in it, by the name it is stored under. Empty where others define it (Chromium's files). */
  readonly fields: readonly string[];
  /** `byItself`: by a button of its own. `withEverything`: it means nothing without the rest. */
  readonly deletion: 'byItself' | 'withEverything';
  /** It can be taken along or looked at as a file meant for reading. */
  readonly export: 'here' | 'inReports' | 'none';
};

export const keptDataIds = [
  'settings',
  'places',
  'history',
  'checkIn',
  'wellbeing',
  'state',
  'log',
  'browser'
] as const;
export type KeptDataId = (typeof keptDataIds)[number];

export const dataInventory: Readonly<Record<KeptDataId, KeptData>> = {
  settings: {
    folder: 'data',
    names: ['settings.json'],
    fields: Object.keys(settingsSchema),
    deletion: 'byItself',
    export: 'here'
  },
  places: {
    folder: 'data',
    names: ['baselines.json'],
    fields: [
      'baselines.version',
      'baselines.id',
      'baselines.name',
      'baselines.createdAt',
      'baselines.cameraId',
      'baselines.width',
      'baselines.height',
      'baselines.quality',
      'baselines.samples',
      'baselines.landmarks',
      'baselines.shape',
      'baselines.loosened',
      'selectedIds',
      'cameraNames'
    ],
    deletion: 'byItself',
    export: 'here'
  },
  history: {
    folder: 'data',
    names: ['history.sqlite', 'history.sqlite-wal', 'history.sqlite-shm'],
    fields: [
      'minute.epochMinute',
      'minute.day',
      'minute.minuteOfDay',
      'minute.runningSeconds',
      'minute.upright',
      'minute.slouch',
      'minute.forwardHead',
      'minute.lean',
      'minute.tooClose',
      'minute.lookingDown',
      'minute.away',
      'minute.cannotTell',
      'minute.presentSeconds',
      'minute.awaySeconds',
      'minute.unknownSeconds',
      'minute.sittingSeconds',
      'minute.unbrokenSittingSeconds',
      'minute.cannotTellReasons',
      'minute.unwatchedReasons',
      'minute.baseline',
      'minute.rulesVersion',
      'baseline.number',
      'baseline.id',
      'event.number',
      'event.day',
      'event.at',
      'event.kind',
      'event.record'
    ],
    deletion: 'byItself',
    export: 'inReports'
  },
  checkIn: {
    folder: 'data',
    names: ['checkIn.json'],
    fields: ['entries.atEpochMs', 'entries.discomfort', 'entries.harder', 'entries.signs'],
    deletion: 'byItself',
    export: 'inReports'
  },
  wellbeing: {
    folder: 'data',
    names: ['wellbeing.json'],
    fields: [
      'breaks.version',
      'breaks.at',
      'breaks.timers',
      'breaks.sittingSeconds',
      'breaks.broughtForward',
      'breaks.sinceTakenSeconds',
      'breaks.nextId',
      'breaks.resting',
      'breathing.startedAtEpochMs',
      'breathing.plannedSeconds',
      'breathing.breathedSeconds',
      'breathing.done',
      'breathing.how',
      'cards',
      'tips'
    ],
    deletion: 'withEverything',
    export: 'none'
  },
  state: {
    folder: 'data',
    names: ['state.json'],
    fields: ['pause', 'dashboardBounds', 'onboarding', 'exportFolder', 'summaries', 'refusedShortcuts'],
    deletion: 'withEverything',
    export: 'none'
  },
  log: {
    folder: 'log',
    names: ['main.log', 'main.old.log'],
    fields: ['time', 'level', 'text'],
    deletion: 'withEverything',
    export: 'none'
  },
  /** Whatever else lies in the folder: Chromium and its caches. */
  browser: { folder: 'data', names: [], fields: [], deletion: 'withEverything', export: 'none' }
};

/**
 * Which kept data a file or folder in Plumbline's data folder belongs to: its own file, and beside it the copies of
 * damaged ones (`settings.kept-2026-03-29-101500.json`) and what was being written. Anything else is the browser's.
 */
export function ownerOf(name: string): KeptDataId {
  const own = keptDataIds.find((id) => {
    const { folder, names } = dataInventory[id];
    return folder === 'data' && names.some((each) => name.startsWith(each.slice(0, each.indexOf('.') + 1)));
  });
  return own ?? 'browser';
}
