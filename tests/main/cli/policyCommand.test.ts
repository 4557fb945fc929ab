import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../../src/core/policy/policy.ts';
import { resolvePolicy } from '../../../src/core/policy/resolvePolicy.ts';
import { policyCommand } from '../../../src/main/cli/policyCommand.ts';
import { readReportRequest } from '../../../src/main/cli/reportRequest.ts';
import { createText } from '../../../src/text/createText.ts';
import { policyOf, refusedSource } from '../../core/policy/sourceOf.ts';

const text = createText('en');
const json = (policy: Parameters<typeof policyCommand>[0]): unknown =>
  JSON.parse(policyCommand(policy, true, text).words);

describe('plumbline --policy', () => {
  it('ends with 0 where there is no policy and where all of it is in force', () => {
    expect(policyCommand(noPolicy, false, text)).toMatchObject({ exitCode: 0, toError: false });
    expect(policyCommand(policyOf({ ForbidCamera: true }), false, text)).toMatchObject({ exitCode: 0 });
    expect(policyCommand(noPolicy, false, text).words).toContain('No policy on this computer');
  });

  it('ends with 4 where something is not in force as it stands, and still prints it all', () => {
    const output = policyCommand(policyOf({ Colour: 'red', ForbidCamera: true }), false, text);
    expect(output).toMatchObject({ exitCode: 4, toError: false });
    expect(output.words).toContain(
      'Colour = "red"\n    Enforced · /etc/plumbline/policy.json\n    Not in force.'
    );
    expect(output.words).toContain('Turned off\n  Watching with the camera');
    expect(policyCommand(resolvePolicy([refusedSource()]), false, text).exitCode).toBe(4);
  });

  it('prints the same as JSON', () => {
    expect(json(policyOf({ ForbidCamera: true }, { Theme: 'pink' }))).toEqual({
      present: true,
      sound: false,
      off: ['camera'],
      places: [{ place: '/etc/plumbline/policy.json', kind: 'values' }],
      values: [
        {
          name: 'ForbidCamera',
          tier: 'enforced',
          place: '/etc/plumbline/policy.json',
          given: 'true',
          outcome: 'inForce',
          fault: null
        },
        {
          name: 'Theme',
          tier: 'recommended',
          place: '/etc/plumbline/policy.json',
          given: '"pink"',
          outcome: 'ignored',
          fault: 'notAChoice'
        }
      ]
    });
    expect(json(resolvePolicy([refusedSource()]))).toMatchObject({
      off: ['camera', 'export', 'checkIn', 'history'],
      places: [{ kind: 'refused', refusal: 'notUnderstood' }]
    });
  });
});

describe('the switches that ask for a report', () => {
  it.each([
    ['--policy', { kind: 'policy', json: false }],
    ['--no-sandbox --policy --json', { kind: 'policy', json: true }],
    ['--diagnose', { kind: 'diagnose', file: '' }],
    ['--diagnose report.zip', { kind: 'diagnose', file: 'report.zip' }],
    ['--diagnose=a b.zip', { kind: 'diagnose', file: 'a b.zip' }],
    ['--diagnose --no-sandbox', { kind: 'diagnose', file: '' }]
  ])('%s', (line, request) => {
    expect(readReportRequest(line.split(/ (?!b\.zip)/u))).toEqual(request);
  });

  it.each(['', '--hidden', 'status --json', '--policyfile'])('%j asks for none', (line) => {
    expect(readReportRequest(line.split(' '))).toBeNull();
  });
});
