import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakMemory } from '../../../src/core/breaks/breakMemory.ts';
import { openWellbeingFile } from '../../../src/main/storage/wellbeingFile.ts';
import { fileParts } from '../../fakes/fileParts.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

function opened(content?: unknown, folder = temporaryFolder()) {
  const path = join(folder, 'wellbeing.json');
  if (content !== undefined)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const { parts, notices } = fileParts(folder);
  const file = openWellbeingFile(parts);
  return { file, folder, notices };
}

const session = {
  startedAtEpochMs: 5,
  plannedSeconds: 150,
  breathedSeconds: 150,
  done: true,
  how: 'finished'
} as const;

function memoryInBreak() {
  const run = runWellbeing();
  run.sit(1000);
  run.happened({ kind: 'breakAsked', breakKind: 'movement' });
  run.sit(20);
  return breakMemory(run.state().clock);
}

describe('what outlives a restart of breaks and breathing', () => {
  it('is nothing at first, and nothing is written for it', () => {
    const { file, folder } = opened();
    expect(file).toMatchObject({ memory: null, guide: { cards: [], tips: [] }, sessions: [] });
    expect(existsSync(join(folder, 'wellbeing.json'))).toBe(false);
  });

  it('is the memory of the clock with a running break, what was shown, and the last sessions', () => {
    const { file, folder } = opened();
    const memory = memoryInBreak();
    file.saveMemory(memory);
    file.saveGuide({ cards: ['walk', 'standUp'], tips: ['paperUpright'] });
    file.saveSessions([session]);
    const again = opened(undefined, folder);
    expect(again.notices).toEqual([]);
    expect(again.file).toMatchObject({
      memory,
      guide: { cards: ['walk', 'standUp'], tips: ['paperUpright'] },
      sessions: [session]
    });
  });

  it('loses a damaged part only, keeps a copy and says so', () => {
    const { file, notices, folder } = opened({
      breaks: { ...memoryInBreak(), sittingSeconds: -4 },
      cards: ['walk'],
      breathing: 'often'
    });
    expect(file).toMatchObject({ memory: null, guide: { cards: ['walk'] }, sessions: [] });
    expect(notices).toMatchObject([{ kind: 'valuesReset', keys: ['breaks', 'breathing'] }]);
    expect(readdirSync(folder).filter((name) => name.startsWith('wellbeing.kept-'))).toHaveLength(1);
    expect(opened(undefined, folder).notices).toEqual([]);
  });

  it('takes cards and a memory of a later version for what they are: not known here', () => {
    const { file, notices } = opened({
      breaks: { version: 2, days: [] },
      cards: ['handstand', 'walk'],
      tips: ['x']
    });
    expect(file).toMatchObject({ memory: null, guide: { cards: ['walk'], tips: [] } });
    expect(notices).toEqual([]);
  });

  it('is set aside when it is no record at all', () => {
    const { file, notices } = opened('{"breaks":');
    expect(file.memory).toBeNull();
    expect(notices).toMatchObject([{ kind: 'fileSetAside', file: 'wellbeing.json' }]);
  });
});
