import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/main/cli/commandLine.ts';

const nothing = { version: false, demo: false, hidden: false };

describe('the command line', () => {
  it('asks for nothing by default', () => {
    expect(readCommandLine([])).toEqual(nothing);
  });

  it.each(['version', 'demo', 'hidden'] as const)('knows --%s', (name) => {
    expect(readCommandLine([`--${name}`])).toEqual({ ...nothing, [name]: true });
  });

  it('lets the switches of Chromium and Electron pass by', () => {
    expect(
      readCommandLine([
        '.',
        '--inspect=0',
        '--user-data-dir=/tmp/x',
        '--lang',
        'de',
        '-r',
        './loader.js',
        '--demo'
      ])
    ).toEqual({ ...nothing, demo: true });
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (args) => {
        expect(Object.keys(readCommandLine(args))).toEqual(Object.keys(nothing));
      })
    );
  });
});
