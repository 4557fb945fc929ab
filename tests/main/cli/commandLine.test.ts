import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTrial, readCommandLine } from '../../../src/main/cli/commandLine.ts';

const nothing = { demo: false, hidden: false, trial: noTrial };

describe('the command line', () => {
  it('asks for nothing by default', () => {
    expect(readCommandLine([])).toEqual(nothing);
  });

  it.each(['demo', 'hidden'] as const)('knows --%s', (name) => {
    expect(readCommandLine([`--${name}`])).toEqual({ ...nothing, [name]: true });
  });

  it.each([
    ['60', 60],
    ['0', 1],
    ['0.5', 1],
    ['fast', 1],
    ['Infinity', 1],
    ['100000', 1200]
  ])('takes a clock rate of %s as %d', (given, clockRate) => {
    expect(readCommandLine([`--clock-rate=${given}`]).trial).toEqual({ ...noTrial, clockRate });
  });

  it('takes another rate for what is on the screen', () => {
    expect(readCommandLine(['--clock-rate=90', '--screen-clock-rate=9']).trial).toEqual({
      ...noTrial,
      clockRate: 90,
      screenClockRate: 9
    });
    expect(readCommandLine(['--screen-clock-rate=slowly']).trial).toEqual(noTrial);
  });

  it('takes a folder that stands for the system', () => {
    expect(readCommandLine(['--system-root=/tmp/pretended']).trial.systemRoot).toBe('/tmp/pretended');
  });

  it.each([
    ['accented', 'accented'],
    ['mirrored', 'mirrored'],
    ['klingon', null],
    ['', null]
  ])('speaks the pseudo-locale %j as %j', (given, pseudoLocale) => {
    expect(readCommandLine([`--pseudo-locale=${given}`]).trial).toEqual({ ...noTrial, pseudoLocale });
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
