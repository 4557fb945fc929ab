import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { filePolicy } from '../../../src/main/policy/filePolicy.ts';
import { watchPath } from '../../../src/main/policy/watchPath.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

/** Whoever runs the test stands for root. */
const owner = process.getuid?.() ?? null;
const unix = process.platform !== 'win32';

function placed(text = '{"ForbidCamera": true, "Recommended": {"Theme": "dark"}}') {
  const root = temporaryFolder();
  const folder = join(root, 'plumbline');
  const path = join(folder, 'policy.json');
  mkdirSync(folder, { mode: 0o755 });
  writeFileSync(path, text, { mode: 0o644 });
  const found = async (ownerId = owner) => (await filePolicy(path, ownerId).read())[0]?.found;
  return { root, folder, path, found };
}

describe('a policy in a file', () => {
  it('is read in its two tiers', async () => {
    const { found, path } = placed('\uFEFF{"ForbidCamera": true, "Recommended": {"Theme": "dark"}}');
    expect(await found()).toEqual({
      kind: 'values',
      enforced: { ForbidCamera: true },
      recommended: { Theme: 'dark' }
    });
    const [source] = await filePolicy(path, owner).read();
    expect(source).toMatchObject({ place: path, form: 'json' });
  });

  it('is none where there is no file, no folder, or a file in the place of the folder', async () => {
    const { folder, path, found } = placed();
    rmSync(path);
    expect(await found()).toEqual({ kind: 'nothing' });
    rmSync(folder, { recursive: true });
    expect(await found()).toEqual({ kind: 'nothing' });
    writeFileSync(folder, '');
    expect(await found()).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['', 'not JSON'],
    ['{"ForbidCamera": tru', 'not JSON'],
    ['["ForbidCamera"]', 'not an object of keys'],
    ['null', 'not an object of keys'],
    ['{"Recommended": []}', 'Recommended is not an object of keys'],
    [`{"Theme": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'nested too deeply']
  ])('that is not understood is refused: %.40s', async (text, detail) => {
    const found = await placed(text).found();
    expect(found).toMatchObject({ kind: 'refused', refusal: 'notUnderstood' });
    expect(found).toHaveProperty('detail', expect.stringContaining(detail));
  });

  it('tells where it is wrong and never what stands there', async () => {
    const unclosed = await placed('{\n  "ForbidCamera": true\n  "Name": "Erika"\n}').found();
    expect(unclosed).toMatchObject({ detail: 'not JSON, line 3 column 3' });
    expect(JSON.stringify(await placed('{"ForbidCamera": Erika}').found())).not.toContain('Erika');
  });

  it('that is a folder, or larger than any policy, is refused', async () => {
    const { path, found } = placed(`{"x": "${'x'.repeat(300 * 1024)}"}`);
    expect(await found()).toMatchObject({ refusal: 'tooLarge' });
    rmSync(path);
    mkdirSync(path);
    expect(await found()).toMatchObject({ refusal: 'notAFile' });
  });

  it.runIf(unix)('that others can write, themselves or by their folder, is refused', async () => {
    const { path, folder, found } = placed();
    chmodSync(path, 0o664);
    expect(await found()).toMatchObject({ refusal: 'writableByOthers' });
    chmodSync(path, 0o644);
    chmodSync(folder, 0o757);
    expect(await found()).toMatchObject({ refusal: 'folderWritableByOthers' });
  });

  it.runIf(unix)('that belongs to somebody else is refused', async () => {
    expect(await placed().found((owner ?? 0) + 1)).toMatchObject({ refusal: 'folderNotOwnedByRoot' });
  });

  it.runIf(unix)('that is a link may lead within its folder and nowhere else', async () => {
    const { root, folder, path, found } = placed();
    renameSync(path, join(folder, 'real.json'));
    symlinkSync('real.json', path);
    expect(await found()).toMatchObject({ kind: 'values' });
    rmSync(path);
    renameSync(join(folder, 'real.json'), join(root, 'real.json'));
    symlinkSync('../real.json', path);
    expect(await found()).toMatchObject({ refusal: 'linkLeadsOut' });
  });

  it.runIf(unix)('whose folder is a link is refused', async () => {
    const { root, folder, found } = placed();
    renameSync(folder, join(root, 'elsewhere'));
    symlinkSync('elsewhere', folder);
    expect(await found()).toMatchObject({ refusal: 'linkLeadsOut' });
  });

  it.runIf(unix)('that is a link to nothing is refused, as it was meant to be there', async () => {
    const { path, found } = placed();
    rmSync(path);
    symlinkSync('gone.json', path);
    expect(await found()).toMatchObject({ refusal: 'notReadable', detail: 'ENOENT' });
  });
});

describe('a watched policy file', () => {
  it('tells that it came, changed and went, and that its folder did', async () => {
    const root = temporaryFolder();
    const folder = join(root, 'plumbline');
    const path = join(folder, 'policy.json');
    const changed = vi.fn<() => void>();
    onTestFinished(watchPath(path, changed));
    const told = async (act: () => void): Promise<void> => {
      changed.mockClear();
      act();
      await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 15_000 });
    };
    await told(() => mkdirSync(folder));
    await told(() => writeFileSync(path, '{}'));
    await told(() => writeFileSync(path, '{"ForbidCamera": true}'));
    await told(() => rmSync(path));
  });

  it('may lie where nothing can be watched', () => {
    expect(() => watchPath('/nowhere/at/all/policy.json', () => undefined)()).not.toThrow();
  });
});
