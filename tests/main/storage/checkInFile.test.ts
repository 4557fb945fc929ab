import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckInFile } from '../../../src/main/storage/checkInFile.ts';
import { fileParts } from '../../fakes/fileParts.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

function opened(content?: unknown, folder = temporaryFolder()) {
  if (content !== undefined) writeFileSync(join(folder, 'checkIn.json'), JSON.stringify(content));
  const { parts, notices } = fileParts(folder);
  const file = openCheckInFile(parts);
  return { file, folder, notices };
}

const entry = { atEpochMs: 1000, discomfort: 3, harder: ['turningHead'], signs: [] } as const;

describe('the answers of the check-in', () => {
  it('are kept over a restart', () => {
    const { file, folder } = opened();
    file.save([entry]);
    expect(opened(undefined, folder).file.entries).toEqual([entry]);
  });

  it.each([
    ['a discomfort off the scale', { ...entry, discomfort: 11 }],
    ['half a point', { ...entry, discomfort: 2.5 }],
    ['a sign that is none', { ...entry, signs: ['headache'] }],
    ['no time', { discomfort: 1, harder: [], signs: [] }]
  ])('are dropped where they are damaged: %s', (_what, damaged) => {
    const { file, notices, folder } = opened({ entries: [damaged, entry] });
    expect(file.entries).toEqual([entry]);
    expect(notices).toMatchObject([{ kind: 'valuesReset', keys: ['entries[0]'] }]);
    expect(opened(undefined, folder).notices).toEqual([]);
  });

  it('are no list: the file begins anew with a copy kept', () => {
    const { file, notices } = opened({ entries: 'fine' });
    expect(file.entries).toEqual([]);
    expect(notices).toMatchObject([{ kind: 'valuesReset', keys: ['entries'] }]);
  });

  it('are gone for good when some of them are deleted: a copy may hold the same', () => {
    const later = { ...entry, atEpochMs: 2000 };
    const { file, folder } = opened({ entries: [{ ...entry, discomfort: 99 }, entry, later] });
    file.save([later, { ...entry, atEpochMs: 3000 }]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('keep the copy of a damaged file while more are added', () => {
    const { file, folder } = opened({ entries: [{ ...entry, discomfort: 99 }, entry] });
    file.save([entry, { ...entry, atEpochMs: 2000 }]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('are gone for good when they are deleted, copies of damaged files included', () => {
    const { file, folder } = opened({ entries: [{ ...entry, discomfort: 99 }, entry] });
    expect(readdirSync(folder).some((name) => name.includes('.kept-'))).toBe(true);
    file.save([]);
    expect(readdirSync(folder)).toEqual(['checkIn.json']);
    expect(readFileSync(join(folder, 'checkIn.json'), 'utf8')).not.toContain('discomfort');
  });
});
