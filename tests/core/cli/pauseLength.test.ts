import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePauseLength } from '../../../src/core/cli/pauseLength.ts';

describe('the length of a pause on the command line', () => {
  it.each([
    ['30min', '30min'],
    ['1h', '1h'],
    ['2H', '2h'],
    ['tomorrow', 'untilTomorrow'],
    ['until-resumed', 'untilResumed'],
    ['45m', { minutes: 45 }],
    ['90min', { minutes: 90 }],
    ['1h30m', { minutes: 90 }],
    ['25h', { minutes: 1500 }],
    [' 3h ', { minutes: 180 }]
  ] as const)('reads %j', (given, length) => {
    expect(parsePauseLength(given)).toEqual(length);
  });

  it.each(['', '0m', '45', 'h', 'm', '-5m', '1.5h', '30m1h', '26h', '9999m', 'forever', '1h 30m'])(
    'knows no %j',
    (given) => {
      expect(parsePauseLength(given)).toBeNull();
    }
  );

  it('reads every number of minutes that a pause can have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), (minutes) => {
        expect(parsePauseLength(`${minutes}m`)).toEqual({ minutes });
      })
    );
  });
});
