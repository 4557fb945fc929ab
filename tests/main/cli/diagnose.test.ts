import { assert, constantFrom, property, string } from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../../src/core/policy/policy.ts';
import { diagnoseCommand } from '../../../src/main/cli/diagnoseCommand.ts';
import { type DiagnosisFacts, diagnosisText } from '../../../src/main/cli/diagnosis.ts';
import { gatherDiagnosis } from '../../../src/main/cli/diagnosisFacts.ts';
import { logExcerpt, logExcerptRules } from '../../../src/main/cli/logExcerpt.ts';
import { scrubbed } from '../../../src/main/cli/scrubbed.ts';
import { createText } from '../../../src/text/createText.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';
import { policyOf } from '../../core/policy/sourceOf.ts';

const text = createText('en');

/** Somebody whose every name must not come out. */
const names = {
  home: '/home/emuster',
  userName: 'emuster',
  fullName: 'Erika Mustermann',
  hostName: 'ERIKAS-PC.corp.example'
};
const secrets = ['emuster', 'erika', 'mustermann', 'corp.example', '192.168.7.20', '3f2a9c', 'Projekt X'];

const log = [
  '[2026-11-22 08:00:01.100] [info]  start: 0.1.0 on linux x64',
  '[2026-11-22 08:00:01.900] [info]  start: ready after 812 ms',
  '[2026-11-22 08:00:02.000] [info]  camera: on',
  '[2026-11-22 08:00:03.000] [warn]  camera: problem (busy)',
  "[2026-11-22 08:00:04.000] [error] storage: settings.json could not be saved: Error: EACCES: permission denied, open '/home/emuster/.config/Plumbline/settings.json'",
  '    at open (/opt/Plumbline/resources/app.asar/out/main/index.js:10:3)',
  '    at Erika (C:\\Users\\Erika Mustermann\\AppData\\Local\\Programs\\x.js:1:2)',
  '[2026-11-22 08:00:05.000] [error] copy to /srv/Projekt X/places.json failed for EMUSTER on erikas-pc (erika.mustermann@corp.example, 192.168.7.20)',
  '[2026-11-22 08:00:06.000] [warn]  device 3f2a9c0123456789abcdef0123456789abcdef0123456789abcdef0123456789 gone',
  '[2026-11-22 08:00:07.000] [warn]  moved \\\\fileserver\\emuster\\x.json'
].join('\n');

const facts: DiagnosisFacts = {
  at: '2026-11-22T09:00:00.000Z',
  versions: { plumbline: '0.1.0', electron: '45.4.1' },
  system: { platform: 'linux x64 6.8' },
  camera: { access: 'granted' },
  policy: policyOf({ ForbidExport: true, Colour: 'red' }),
  policyMilliseconds: 3.4,
  files: { 'settings.json': '84 bytes, mode 600' },
  log,
  names
};

function expectNoSecret(told: string): void {
  for (const secret of secrets) expect(told.toLowerCase()).not.toContain(secret.toLowerCase());
}

describe('a diagnosis', () => {
  it('names neither the person nor the computer, nor a folder of theirs', () => {
    expectNoSecret(diagnosisText(facts, text));
  });

  it('tells versions, camera states, policy, timings and the last errors', () => {
    const told = diagnosisText(facts, text);
    for (const wanted of [
      'plumbline: 0.1.0',
      'access: granted',
      'camera: problem (busy)',
      'ForbidExport = true',
      'This version of Plumbline knows no policy of this name.',
      'reading the policy: 3 ms',
      'start: ready after 812 ms',
      'settings.json: 84 bytes, mode 600',
      'storage: settings.json could not be saved',
      '…/index.js'
    ]) {
      expect(told).toContain(wanted);
    }
  });

  it('is printed without a file, with nothing on standard error', () => {
    const output = diagnoseCommand(facts, '', text);
    expect(output).toMatchObject({ toError: false, exitCode: 0 });
    expect(output.words).toBe(diagnosisText(facts, text).trimEnd());
  });

  it('is written as a text, or as an archive with the log, for the user alone', () => {
    const folder = temporaryFolder();
    const [plain, zipped] = [join(folder, 'report.txt'), join(folder, 'report.ZIP')];
    expect(diagnoseCommand(facts, plain, text)).toMatchObject({ exitCode: 0 });
    expect(diagnoseCommand(facts, zipped, text)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(plain, 'utf8')).toBe(diagnosisText(facts, text));
    const files = Object.entries(unzipSync(readFileSync(zipped))).map(
      ([name, bytes]) => [name, strFromU8(bytes)] as const
    );
    expect(files.map(([name]) => name)).toEqual(['diagnosis.txt', 'policy.json', 'log.txt']);
    for (const [, content] of files) expectNoSecret(content);
    if (process.platform !== 'win32') expect(statSync(zipped).mode & 0o777).toBe(0o600);
  });

  it('that cannot be written says so and ends with 1', () => {
    const path = join(temporaryFolder(), 'nowhere', 'report.zip');
    const output = diagnoseCommand(facts, path, text);
    expect(output).toMatchObject({ toError: true, exitCode: 1 });
    expect(output.words).toContain('report.zip could not be written: ENOENT');
    expect(existsSync(path)).toBe(false);
  });

  it('of this computer is gathered without changing anything, and names nobody here', () => {
    const folder = temporaryFolder();
    const gathered = gatherDiagnosis(
      { version: '0.1.0', isPackaged: false, userData: folder, logs: folder, cameraAccess: () => 'granted' },
      { policy: noPolicy, milliseconds: 1 },
      new Date(0)
    );
    const planted = { ...gathered, names: { ...names, userName: 'emuster' }, log };
    expectNoSecret(diagnosisText(planted, text));
    expect(diagnosisText(gathered, text)).toContain(`node: ${process.versions.node}`);
  });
});

describe('scrubbing', () => {
  it.each([
    ['open ~/x: /home/emuster/x and /HOME/other', 'open ~/x: ~/x and …/other'],
    ['in "C:\\\\Users\\\\emuster\\\\x.js"', 'in "…\\x.js"'],
    ['file:///opt/some where/out/main.js:10:5', 'file://…/main.js:10:5'],
    ['read /etc/plumbline/policy.json', 'read /etc/plumbline/policy.json'],
    [
      'HKEY_LOCAL_MACHINE\\Software\\Policies\\Plumbline',
      'HKEY_LOCAL_MACHINE\\Software\\Policies\\Plumbline'
    ],
    ['app://bundle/dashboard/index.html', 'app://bundle/dashboard/index.html'],
    ['remuster, emustern', 'remuster, emustern'],
    ['(emuster)', '(<user>)'],
    ['123e4567-e89b-12d3-a456-426614174000', '<id>'],
    ['Plumbline 0.1.0, 1.2.3', 'Plumbline 0.1.0, 1.2.3']
  ])('%s', (told, left) => {
    expect(scrubbed(told, names)).toBe(left);
  });

  it('does not take another folder for the home that it only begins like', () => {
    for (const [home, told, left] of [
      ['/home/ann', 'open /home/annette/Secret plans/x.txt', 'open …/x.txt'],
      ['/home/ann', 'open "/home/ann" and /home/ann/x', 'open "~" and ~/x'],
      [
        String.raw`C:\Users\ann`,
        String.raw`open C:\Users\ann.CORP\Secret plans\x.txt`,
        String.raw`open …\x.txt`
      ],
      ['/', 'open /srv/Secret plans/x.txt', 'open …/x.txt']
    ] as const) {
      expect(scrubbed(told, { ...names, home })).toBe(left);
    }
  });

  it('leaves a text as it is where nobody has a name', () => {
    const nobody = { home: '', userName: '', fullName: '', hostName: '' };
    expect(scrubbed('a b. c', nobody)).toBe('a b. c');
  });

  it('takes a name out wherever it stands by itself, with signs of any kind in it and around it', () => {
    const mark = constantFrom(' ', '/', '\\', '"', "'", '(', ')', ':', '.', ',', '@', '-', '=', '\n');
    assert(
      property(string(), mark, mark, string(), (before, left, right, after) => {
        const odd = { ...names, userName: 'j.o+e$(x)' };
        const told = `${before}${left}j.o+e$(x)${right}${after}`;
        expect(scrubbed(told, odd)).not.toContain('j.o+e$(x)');
      })
    );
  });
});

describe('what a diagnosis tells of the log', () => {
  it('is the last of each kind, with the beginning of a stack', () => {
    const many = Array.from(
      { length: 30 },
      (_each, index) => `[2026-11-22 08:00:00.000] [error] number ${index}\n${'    at x\n'.repeat(40)}`
    ).join('');
    const { troubles } = logExcerpt(many);
    expect(troubles).toHaveLength(logExcerptRules.troubles);
    expect(troubles.at(-1)).toContain('number 29');
    expect(troubles.at(-1)?.split('\n')).toHaveLength(logExcerptRules.linesOfStack);
  });

  it('is nothing where there is no log', () => {
    expect(logExcerpt('')).toEqual({ troubles: [], cameraStates: [], starts: [] });
  });
});
