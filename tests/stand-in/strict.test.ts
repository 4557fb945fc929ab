import { expect, test } from 'vitest';
import { strictEmitter, strictObject } from './strict.ts';

class Written extends strictEmitter('Written') {
  readonly #secret = 1;
  optional: number | undefined = undefined;
  read(): number {
    return this.#secret;
  }
}

test('throws with its name, and the rest goes on', () => {
  const written = new Written();
  expect(written.read()).toBe(1);
  expect(written.optional).toBeUndefined();
  expect((): unknown => Reflect.get(written, 'unwritten')).toThrow('not emulated: Written.unwritten');
  let heard = 0;
  written.on('event', () => (heard += 1));
  written.emit('event');
  expect(heard).toBe(1);
});

test('is seen to be missing by those who ask first', async () => {
  const object = strictObject('object', { there: () => 1 });
  expect('absent' in object).toBe(false);
  expect((): unknown => Reflect.get(object, 'absent')).toThrow('not emulated: object.absent');
  expect(await Promise.resolve(object)).toBe(object);
  expect(JSON.stringify(object)).toBe('{}');
});
