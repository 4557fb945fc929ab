import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { macPolicy, preferencesDomain } from '../../../src/main/policy/macPolicy.ts';
import type { ProgramAnswer } from '../../../src/main/signals/programs.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const owner = process.getuid?.() ?? null;

/** A folder of managed preferences; `plutil` answers with what a file holds, as if it were JSON already. */
function managed(
  files: Readonly<Record<string, string>>,
  convert = (text: string): ProgramAnswer => answered(text)
) {
  const folder = temporaryFolder();
  const asked: (readonly string[])[] = [];
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o755 });
    writeFileSync(path, text, { mode: 0o644 });
  }
  const port = macPolicy(
    {
      ask: (name, args) => {
        asked.push([name, ...args]);
        return Promise.resolve(convert(files[(args.at(-1) ?? '').slice(folder.length + 1)] ?? ''));
      }
    },
    'erika',
    owner,
    folder
  );
  return { port, folder, asked };
}

const answered = (output: string): ProgramAnswer => ({ kind: 'answered', output });
const file = `${preferencesDomain}.plist`;

describe('managed preferences', () => {
  it('are those of the machine, then those of the user', async () => {
    const { port } = managed({
      [file]: '{"ForbidCamera": true}',
      [`erika/${file}`]: '{"MicroBreaks": false}'
    });
    expect((await port.read()).map(({ found }) => found)).toEqual([
      { kind: 'values', enforced: { ForbidCamera: true }, recommended: {} },
      { kind: 'values', enforced: { MicroBreaks: false }, recommended: {} }
    ]);
  });

  it('are asked of plutil, file by file', async () => {
    const { port, folder, asked } = managed({ [file]: '{}' });
    await port.read();
    expect(asked).toEqual([['plutil', '-convert', 'json', '-o', '-', join(folder, file)]]);
  });

  it('are none where there are no files', async () => {
    const { port, asked } = managed({});
    expect((await port.read()).map(({ found }) => found.kind)).toEqual(['nothing', 'nothing']);
    expect(asked).toEqual([]);
  });

  it('leave out what device management adds itself', async () => {
    const { port } = managed({
      [file]: '{"PayloadUUID": "1", "_Added": 2, "PFC_X": 3, "ForbidExport": true}'
    });
    expect((await port.read())[0]?.found).toMatchObject({ enforced: { ForbidExport: true } });
    expect(JSON.stringify(await port.read())).not.toContain('Payload');
  });

  it('that cannot be turned into JSON are refused', async () => {
    const { port } = managed({ [file]: 'x' }, () => ({ kind: 'failed', why: 'code 1' }));
    expect((await port.read())[0]?.found).toEqual({
      kind: 'refused',
      refusal: 'notUnderstood',
      detail: 'plutil: code 1'
    });
  });

  it('are shown without the name of the user', async () => {
    const { port } = managed({});
    expect((await port.read()).map(({ place }) => place).join(' ')).not.toContain('erika');
  });
});
