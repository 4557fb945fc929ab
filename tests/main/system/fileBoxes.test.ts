import { describe, expect, it } from 'vitest';
import { createFileBoxes } from '../../../src/main/system/fileBoxes.ts';
import { heardLog } from '../../fakes/heardLog.ts';

/** Boxes in which the user names this path, or none; what happens while one is open is given. */
function boxes(path: string | null, whileOpen: () => void = () => undefined) {
  const opened: string[] = [];
  const log = heardLog();
  let allowed = true;
  let refusals = 0;
  const made = createFileBoxes({
    dialog: {
      showOpenDialog: () => {
        opened.push('open');
        whileOpen();
        return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
      },
      showSaveDialog: () => {
        opened.push('save');
        whileOpen();
        return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
      }
    },
    exportAllowed: () => {
      if (!allowed) refusals += 1;
      return allowed;
    },
    log
  });
  return {
    ...made,
    opened,
    log,
    forbid: () => {
      allowed = false;
    },
    refusals: () => refusals
  };
}

describe('the boxes in which files are named', () => {
  it('give the path that was named, or nothing', async () => {
    const named = boxes('/documents/x');
    expect([await named.whereToSave({}), await named.folderToSaveIn({}), await named.whichFile({})]).toEqual([
      '/documents/x',
      '/documents/x',
      '/documents/x'
    ]);
    const closed = boxes(null);
    expect([
      await closed.whereToSave({}),
      await closed.folderToSaveIn({}),
      await closed.whichFile({})
    ]).toEqual([null, null, null]);
  });

  it('do not open for what a policy forbids; reading is no export', async () => {
    const { forbid, whereToSave, folderToSaveIn, whichFile, opened, refusals } = boxes('/documents/x');
    forbid();
    expect([await whereToSave({}), await folderToSaveIn({})]).toEqual([null, null]);
    expect([opened, refusals()]).toEqual([[], 2]);
    expect(await whichFile({})).toBe('/documents/x');
  });

  it('give no path to write to where the policy came while they were open', async () => {
    for (const box of ['whereToSave', 'folderToSaveIn'] as const) {
      const made = boxes('/documents/x', () => made.forbid());
      expect(await made[box]({})).toBeNull();
      expect([made.opened.length, made.refusals()]).toEqual([1, 1]);
    }
  });

  it('ask one question at a time, and the next one when what follows is done', async () => {
    const { ask } = boxes('/documents/x');
    let finish = (): void => undefined;
    const first = ask(() => new Promise<string>((resolve) => (finish = () => resolve('first'))));
    expect(await ask(() => Promise.resolve('second'))).toBeNull();
    finish();
    expect(await first).toBe('first');
    expect(await ask(() => Promise.resolve('third'))).toBe('third');
  });

  it('that break down are a line in the log, and the next question is asked', async () => {
    const { ask, log } = boxes('/documents/x');
    expect(await ask(() => Promise.reject(new Error('no portal')))).toBeNull();
    expect(log.lines.join('\n')).toContain('no portal');
    expect(await ask(() => Promise.resolve(1))).toBe(1);
  });
});
