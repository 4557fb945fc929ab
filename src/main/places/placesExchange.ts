import type { Dialog } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { placesFileLimits, placesFileOf, type PlacesReading } from '../../core/baselines/placesFile.ts';
import type { MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import type { Baseline } from '../../core/posture/baseline.ts';
import type { Text } from '../../text/createText.ts';
import { writeWhole } from '../storage/writeWhole.ts';
import type { Log } from '../system/log.ts';
import { readPlaces } from './placesFileParser.ts';

/** Takes calibrated places to a file and from one; the user names the file. */
export type PlacesExchange = {
  readonly exportPlaces: (baselines: readonly Baseline[]) => void;
  readonly importPlaces: () => void;
};

export type PlacesExchangeParts = {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly happened: (event: MonitorEvent) => void;
  readonly text: Text;
  /** Where files are suggested to lie. */
  readonly folder: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
};

const suggestedName = 'plumbline-places.json';

export function createPlacesExchange(parts: PlacesExchangeParts): PlacesExchange {
  const { dialog, happened, text, log } = parts;
  const filters = [{ name: text('places.fileKind'), extensions: ['json'] }];
  // One question at a time: a second click must not open a second box behind the first.
  let asking = false;
  const ask = (question: () => Promise<void>): void => {
    if (asking) return;
    asking = true;
    question()
      .catch((error: unknown) => log.error('places: the system’s file box broke down', error))
      .finally(() => {
        asking = false;
      });
  };

  return {
    exportPlaces: (baselines) =>
      ask(async () => {
        const { canceled, filePath } = await dialog.showSaveDialog({
          title: text('places.export.title'),
          defaultPath: join(parts.folder(), suggestedName),
          filters
        });
        if (canceled || filePath === '') return;
        const file = basename(filePath);
        try {
          writeWhole(filePath, `${JSON.stringify(placesFileOf(baselines, parts.now()), null, 2)}\n`);
        } catch (error) {
          log.error('places: the export could not be written', error);
          happened({ kind: 'noticeRaised', content: { kind: 'placesNotExported', file } });
          return;
        }
        happened({
          kind: 'noticeRaised',
          content: { kind: 'placesExported', file, count: baselines.length }
        });
      }),
    importPlaces: () =>
      ask(async () => {
        const { canceled, filePaths } = await dialog.showOpenDialog({
          title: text('places.import.title'),
          defaultPath: parts.folder(),
          properties: ['openFile'],
          filters
        });
        const [path] = filePaths;
        if (canceled || path === undefined) return;
        happened({ kind: 'baselinesRead', file: basename(path), reading: readFile(path, log) });
      })
  };
}

function readFile(path: string, log: Log): PlacesReading {
  try {
    if (statSync(path).size > placesFileLimits.bytes) {
      return { kind: 'refused', fault: { kind: 'tooLarge' } };
    }
    return readPlaces(readFileSync(path, 'utf8'));
  } catch (error) {
    log.error('places: the file to import could not be read', error);
    return { kind: 'refused', fault: { kind: 'unreadable' } };
  }
}
