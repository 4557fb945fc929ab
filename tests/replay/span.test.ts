import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/replay/badInput.ts';
import { parseSpan } from '../../src/replay/span.ts';

describe('a stretch of seconds', () => {
  it('is given as from and to', () => {
    expect(parseSpan('0-15')).toEqual({ from: 0, to: 15 });
    expect(parseSpan(' 2.5-12.25 ')).toEqual({ from: 2.5, to: 12.25 });
  });

  it.each(['', '15', '0-', '-5-10', 'a-b', '0:00-0:15', '10-10', '15-0', '1e3-2e3', '0-15s'])(
    '"%s" is refused with an example or the reason',
    (text) => {
      expect(() => parseSpan(text)).toThrow(BadInput);
      expect(() => parseSpan(text)).toThrow(/--calibrate/);
    }
  );
});
