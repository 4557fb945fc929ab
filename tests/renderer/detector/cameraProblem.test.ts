import { expect, test } from 'vitest';
import { cameraProblemOf } from '../../../src/renderer/detector/cameraProblem.ts';

test.each([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['InvalidStateError', 'failed']
] as const)('%s means that the camera is %s', (name, problem) => {
  expect(cameraProblemOf(new DOMException('no', name))).toBe(problem);
});

test('an error that is no Error is told by its name', () => {
  expect(cameraProblemOf({ name: 'OverconstrainedError', constraint: 'deviceId' })).toBe('missing');
});

test.each([[undefined], [null], ['NotFoundError'], [new TypeError('no devices')], [{ name: 7 }]])(
  'anything else is a failure: %s',
  (error) => {
    expect(cameraProblemOf(error)).toBe('failed');
  }
);
