import type { FileFilter } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { placesFileLimits, placesFileOf, type PlacesReading } from '../../core/baselines/placesFile.ts';
import type { MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import type { Baseline } from '../../core/posture/baseline.ts';
import type { Text } from '../../text/createText.ts';
import { writeWhole } from '../storage/writeWhole.ts';
import type { FileBoxes } from '../system/fileBoxes.ts';
import type { Log } from '../system/log.ts';
import { readPlaces } from './placesFileParser.ts';

/** Takes calibrated places to a file and from one; the user names the file. */
export type PlacesExchange = {
  readonly exportPlaces: (baselines: readonly Baseline[]) => void;
  readonly importPlaces: () => void;
};

export type PlacesExchangeParts = {
  readonly boxes: Pick<FileBoxes, 'ask' | 'whereToSave' | 'whichFile'>;
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
  const { boxes, happened, text, log } = parts;
  const filters = (): FileFilter[] => [{ name: text('places.fileKind'), extensions: ['json'] }];

  return {
    exportPlaces: (baselines) => {
      void boxes.ask(async () => {
        const path = await boxes.whereToSave({
          title: text('places.export.title'),
          defaultPath: join(parts.folder(), suggestedName),
          filters: filters()
        });
        if (path === null) return;
        const file = basename(path);
        try {
          writeWhole(path, `${JSON.stringify(placesFileOf(baselines, parts.now()), null, 2)}\n`);
        } catch (error) {
          log.error('places: the export could not be written', error);
          happened({ kind: 'noticeRaised', content: { kind: 'placesNotExported', file } });
          return;
        }
        happened({
          kind: 'noticeRaised',
          content: { kind: 'placesExported', file, count: baselines.length }
        });
      });
    },
    importPlaces: () => {
      void boxes.ask(async () => {
        const path = await boxes.whichFile({
          title: text('places.import.title'),
          defaultPath: parts.folder(),
          properties: ['openFile'],
          filters: filters()
        });
        if (path === null) return;
        happened({ kind: 'baselinesRead', file: basename(path), reading: readFile(path, log) });
      });
    }
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
