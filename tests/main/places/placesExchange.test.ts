import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesFileLimits } from '../../../src/core/baselines/placesFile.ts';
import type { MonitorEvent } from '../../../src/core/monitor/monitorEvent.ts';
import { createPlacesExchange } from '../../../src/main/places/placesExchange.ts';
import { createText } from '../../../src/text/createText.ts';
import { fileBoxes } from '../../fakes/fileBoxes.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { learnedBaseline } from '../../fakes/learnedBaseline.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

/** An exchange whose user names these paths; null: the box is closed without an answer. */
function exchange(path: string | null, exportAllowed = () => true) {
  const events: MonitorEvent[] = [];
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const answered = async <Answer>(box: string, answer: Answer): Promise<Answer> => {
    asked.push(box);
    await new Promise<void>((resolve) => answers.push(resolve));
    return answer;
  };
  const made = createPlacesExchange({
    boxes: fileBoxes(
      {
        showOpenDialog: () =>
          answered('open', { canceled: path === null, filePaths: path === null ? [] : [path] }),
        showSaveDialog: () => answered('save', { canceled: path === null, filePath: path ?? '' })
      },
      exportAllowed
    ),
    happened: (event) => void events.push(event),
    text: createText('en'),
    folder: () => '/documents',
    now: () => 7,
    log: heardLog()
  });
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ...made, events, asked, answer };
}

const places = [learnedBaseline({ id: 'sit', name: 'Sitting' })];

describe('places to and from files', () => {
  it('come back from the file that they were written to', async () => {
    const path = join(temporaryFolder(), 'places.json');
    const out = exchange(path);
    out.exportPlaces(places);
    await out.answer();
    expect(out.events).toEqual([
      { kind: 'noticeRaised', content: { kind: 'placesExported', file: 'places.json', count: 1 } }
    ]);
    const back = exchange(path);
    back.importPlaces();
    await back.answer();
    expect(back.events).toEqual([
      { kind: 'baselinesRead', file: 'places.json', reading: { kind: 'read', baselines: places } }
    ]);
  });

  it('leave an older file whole, and nothing beside it, where the new one cannot be written', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'taken');
    writeFileSync(path, 'older');
    const { exportPlaces, events, answer } = exchange(join(path, 'places.json'));
    exportPlaces(places);
    await answer();
    expect(events).toEqual([
      { kind: 'noticeRaised', content: { kind: 'placesNotExported', file: 'places.json' } }
    ]);
    expect(readFileSync(path, 'utf8')).toBe('older');
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('replace the file that the user chose in one go', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'places.json');
    writeFileSync(path, 'x'.repeat(100_000));
    const { exportPlaces, answer } = exchange(path);
    exportPlaces(places);
    await answer();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      format: 'plumbline-places',
      exportedAt: 7
    });
    expect(readdirSync(folder)).toEqual(['places.json']);
  });

  it.each([
    ['has gone', (): void => undefined, 'unreadable'],
    [
      'is far too large',
      (path: string) => writeFileSync(path, ' '.repeat(placesFileLimits.bytes + 1)),
      'tooLarge'
    ],
    ['is none', (path: string) => writeFileSync(path, 'hello'), 'notJson']
  ])('are not taken from a file that %s', async (_what, prepare, kind) => {
    const path = join(temporaryFolder(), 'places.json');
    prepare(path);
    const { importPlaces, events, answer } = exchange(path);
    importPlaces();
    await answer();
    expect(events).toMatchObject([
      { kind: 'baselinesRead', file: 'places.json', reading: { kind: 'refused', fault: { kind } } }
    ]);
  });

  it('stay where they are when the box is closed', async () => {
    const { exportPlaces, importPlaces, events, asked, answer } = exchange(null);
    exportPlaces(places);
    await answer();
    importPlaces();
    await answer();
    expect(asked).toEqual(['save', 'open']);
    expect(events).toEqual([]);
  });

  it('are not written where a policy against it came while the box was open', async () => {
    const folder = temporaryFolder();
    let allowed = true;
    const { exportPlaces, events, answer } = exchange(join(folder, 'places.json'), () => allowed);
    exportPlaces(places);
    allowed = false;
    await answer();
    expect(readdirSync(folder)).toEqual([]);
    expect(events).toEqual([]);
  });

  it('ask one question at a time', async () => {
    const { importPlaces, exportPlaces, asked, answer } = exchange(null);
    importPlaces();
    importPlaces();
    exportPlaces(places);
    expect(asked).toEqual(['open']);
    await answer();
    exportPlaces(places);
    expect(asked).toEqual(['open', 'save']);
  });
});
