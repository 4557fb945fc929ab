import { describe, expect, it } from 'vitest';
import { registryScript, windowsPolicy } from '../../../src/main/policy/windowsPolicy.ts';
import type { ProgramAnswer } from '../../../src/main/signals/programs.ts';
import { outputOf } from '../../core/policy/outputOf.ts';

const failed: ProgramAnswer = { kind: 'failed', why: 'code 1' };
const answered = (output: string): ProgramAnswer => ({ kind: 'answered', output });

/** A Windows whose programs answer what is given, by command line; everything else fails. */
function readOn(answers: Readonly<Record<string, ProgramAnswer>>) {
  const asked: string[] = [];
  const port = windowsPolicy({
    ask: (name, args) => {
      const line = [name, ...args].join(' ');
      asked.push(line);
      return Promise.resolve(answers[line] ?? failed);
    }
  });
  return { asked, sources: port.read(), port };
}

const machineListing = 'reg query HKLM\\Software\\Policies';
const machineQuery = 'reg query HKLM\\Software\\Policies\\Plumbline /s';
const userListing = 'reg query HKCU\\Software\\Policies';
const userQuery = 'reg query HKCU\\Software\\Policies\\Plumbline /s';
const powerShell = `powershell -NoProfile -NonInteractive -Command ${registryScript}`;
const others = answered('HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\r\n');

describe('policies in the registry', () => {
  it('are those of the machine, then those of the user', async () => {
    const { sources } = readOn({
      [machineListing]: answered(outputOf('policiesListed.txt')),
      [machineQuery]: answered(outputOf('policiesGerman.txt')),
      [userListing]: answered('HKEY_CURRENT_USER\\Software\\Policies\\Plumbline\r\n'),
      [userQuery]: answered(
        'HKEY_CURRENT_USER\\Software\\Policies\\Plumbline\r\n    MicroBreaks    REG_DWORD    0x0\r\n'
      )
    });
    expect(await sources).toMatchObject([
      {
        place: 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Plumbline',
        form: 'registry',
        found: {
          kind: 'values',
          enforced: { ForbidCamera: 1, HistoryDays: 90 },
          recommended: { MovementEveryMinutes: 45 }
        }
      },
      {
        place: 'HKEY_CURRENT_USER\\Software\\Policies\\Plumbline',
        found: { kind: 'values', enforced: { MicroBreaks: 0 }, recommended: {} }
      }
    ]);
  });

  it('are none on a computer that nobody manages, and cost two short questions', async () => {
    const { asked, sources } = readOn({ [machineListing]: others });
    expect((await sources).map(({ found }) => found.kind)).toEqual(['nothing', 'nothing']);
    expect(asked).toEqual([machineListing, userListing]);
  });

  it('that were taken away down to an empty key are none', async () => {
    const { sources } = readOn({
      [machineListing]: answered(outputOf('policiesListed.txt')),
      [machineQuery]: answered('HKEY_LOCAL_MACHINE\\Software\\Policies\\Plumbline\r\n')
    });
    expect((await sources).map(({ found }) => found.kind)).toEqual(['nothing', 'nothing']);
  });

  it('that are there and cannot be read are refused', async () => {
    const { sources } = readOn({ [machineListing]: answered(outputOf('policiesListed.txt')) });
    expect((await sources)[0]?.found).toEqual({ kind: 'refused', refusal: 'notReadable', detail: 'code 1' });
  });

  it('are read by PowerShell where registry tools are switched off', async () => {
    const found = {
      HKLM: { ForbidCamera: 1, WorkingHours: ['always'] },
      'HKCU\\Recommended': { Theme: 'dark' }
    };
    const { sources } = readOn({ [powerShell]: answered(`${JSON.stringify(found)}\r\n`) });
    expect((await sources).map((source) => source.found)).toEqual([
      { kind: 'values', enforced: { ForbidCamera: 1, WorkingHours: ['always'] }, recommended: {} },
      { kind: 'values', enforced: {}, recommended: { Theme: 'dark' } }
    ]);
  });

  it('are none where PowerShell finds none', async () => {
    const { sources } = readOn({ [powerShell]: answered('{}\r\n') });
    expect((await sources).map(({ found }) => found.kind)).toEqual(['nothing', 'nothing']);
  });

  it('are refused in both places where neither program may run or answers sense', async () => {
    for (const answers of [{}, { [powerShell]: answered('This program is blocked by group policy.') }]) {
      const { sources } = readOn(answers);
      expect((await sources).map(({ found }) => found.kind)).toEqual(['refused', 'refused']);
    }
  });

  it('cannot be watched, and are read again instead', () => {
    expect(readOn({}).port.watch).toBeNull();
  });

  it('are asked for without quotation marks that a command line could take apart', () => {
    expect(registryScript).not.toMatch(/["\r\n%]/u);
  });
});
