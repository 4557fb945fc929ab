import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import { softwareBill } from '../../scripts/packaging/softwareBill.ts';
import { shippedPackages } from '../../scripts/shippedPackages.ts';

const date = Date.UTC(2026, 0, 2) / 1000;

describe('the software bill of materials', () => {
  it('is CycloneDX 1.6, by its own schema', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(softwareBill(date))).toBeNull();
  });

  it('is refused by that schema when a component has no type', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(
      await validator.validate(softwareBill(date).replace('"type": "library"', '"kind": "library"'))
    ).not.toBeNull();
  });

  it('names every package that ships, the model and Electron, and is the same each time', () => {
    const bill = softwareBill(date);
    for (const { name, version } of shippedPackages()) {
      expect(bill).toContain(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    }
    expect(bill).toContain('MoveNet SinglePose Lightning');
    expect(bill).toMatch(/pkg:npm\/electron@\d/);
    expect(softwareBill(date)).toBe(bill);
  });
});
