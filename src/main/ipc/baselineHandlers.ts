import type { BaselineSends } from '../../core/ipc/baselinesContract.ts';
import type { MonitorEvent } from '../../core/monitor/monitorEvent.ts';

export type BaselineHandlerParts = {
  readonly happened: (event: MonitorEvent) => void;
  readonly importPlaces: () => void;
};

type BaselineHandlers = {
  readonly [Channel in keyof BaselineSends]: (payload: BaselineSends[Channel]) => void;
};

/** What the main window's messages about calibrated places mean. */
export function baselineHandlers({ happened, importPlaces }: BaselineHandlerParts): BaselineHandlers {
  return {
    'baseline:rename': ({ id, name }) => happened({ kind: 'baselineRenamed', id, name }),
    'baseline:delete': (id) => happened({ kind: 'baselineDeleted', id }),
    'baseline:select': (id) => happened({ kind: 'baselineSelected', id }),
    'baseline:tighten': ({ id, state }) => happened({ kind: 'baselineTightened', id, state }),
    'baseline:assign': (id) => happened({ kind: 'baselineAssigned', id }),
    'baseline:export': (id) => happened({ kind: 'exportAsked', id }),
    'baseline:import': importPlaces
  };
}
