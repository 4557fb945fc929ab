import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodec } from './codec.ts';

const codec = createCodec();

/** Values of every kind that crosses between processes, nested into one another. */
const carried = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.bigInt(),
    fc.constantFrom(null, undefined),
    fc.date(),
    fc.uint8Array(),
    fc.float32Array(),
    fc.int16Array(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 3 }).map((entries) => new Map(entries)),
    fc.array(fc.string(), { maxLength: 3 }).map((items) => new Set(items))
  )
})).value;

test('every value that can be cloned arrives as it was', () => {
  fc.assert(
    fc.property(carried, (value) => {
      expect(codec.unpack(codec.pack(value))).toEqual(value);
    })
  );
});

test('values that JSON forgets arrive too', () => {
  const buffer = new Uint8Array([1, 2, 3]).buffer;
  const sent = {
    none: undefined,
    odd: [-0, Number.NaN, -Infinity],
    at: new Date(Number.NaN),
    buffer,
    kind: /a+/giu
  };
  const back = codec.unpack(codec.pack(sent));
  expect(back).toStrictEqual(sent);
});

test('an error keeps its name, message and stack', () => {
  const error = new RangeError('too far');
  const back = codec.unpack(codec.pack(error));
  expect(back).toBeInstanceOf(Error);
  expect(back).toMatchObject({ name: 'RangeError', message: 'too far', stack: error.stack });
});

test('part of a buffer arrives as that part', () => {
  const whole = new Uint8Array([1, 2, 3, 4]);
  expect(codec.unpack(codec.pack(whole.subarray(1, 3)))).toEqual(new Uint8Array([2, 3]));
  expect(codec.unpack(codec.pack(Buffer.from('ab')))).toEqual(new Uint8Array([97, 98]));
});

test('what cannot be cloned is refused in the words of Electron', () => {
  for (const value of [() => 1, Symbol('s'), Promise.resolve(1), { inside: [() => 1] }]) {
    expect(() => codec.pack(value)).toThrow('An object could not be cloned.');
  }
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(() => codec.pack(circle)).toThrow('cyclic');
});

test('the same object in two places is no circle', () => {
  const shared = { deep: 1 };
  expect(codec.unpack(codec.pack([shared, shared]))).toEqual([shared, shared]);
});
