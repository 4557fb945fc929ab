import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../scripts/shippedPackages.ts';
import { thirdPartyNotices } from '../../scripts/thirdPartyNotices.ts';

const notices = readFileSync(resolve(import.meta.dirname, '../../THIRD_PARTY_NOTICES.md'), 'utf8');

/** Licences that ask for no more than their notice. Another one is a decision, not an update. */
const known = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  '(MIT OR CC0-1.0)',
  // @visx/vendor: visx (MIT) and the parts of d3 that it carries along (ISC).
  'MIT and ISC',
  // robust-predicates, below visx: given to the public domain.
  'Unlicense'
]);

describe('the third-party notices', () => {
  it('are those of what is installed (node scripts/makeNotices.ts makes them anew)', () => {
    expect(notices).toBe(thirdPartyNotices());
  });

  it('name the pose model, where it comes from and its licence', () => {
    expect(notices).toMatch(/MoveNet SinglePose Lightning[^#]*Apache License 2\.0[^#]*@vladmandic\/human/);
  });

  it('hold only licences that were looked at', () => {
    for (const { name, licence } of shippedPackages())
      expect(known.has(licence), `${name}: ${licence}`).toBe(true);
  });
});
