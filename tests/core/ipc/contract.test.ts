import { describe, expect, expectTypeOf, it } from 'vitest';
import type { EventChannel, InvokeChannel, SendChannel, WindowRole } from '../../../src/core/ipc/contract.ts';
import { channels } from '../../../src/core/ipc/contract.ts';

const names = Object.values(channels).flatMap(({ sends, invokes, events }) =>
  [sends, invokes, events].flat()
);

describe('the contract', () => {
  it('names every channel of the types at run time, and no other', () => {
    expectTypeOf<(typeof channels)['detector']['sends'][number]>().toEqualTypeOf<SendChannel<'detector'>>();
    expectTypeOf<(typeof channels)['detector']['events'][number]>().toEqualTypeOf<EventChannel<'detector'>>();
    expectTypeOf<(typeof channels)['dashboard']['sends'][number]>().toEqualTypeOf<SendChannel<'dashboard'>>();
    expectTypeOf<(typeof channels)['dashboard']['invokes'][number]>().toEqualTypeOf<
      InvokeChannel<'dashboard'>
    >();
    expectTypeOf<(typeof channels)['dashboard']['events'][number]>().toEqualTypeOf<
      EventChannel<'dashboard'>
    >();
    expectTypeOf<(typeof channels)['overlay']['sends'][number]>().toEqualTypeOf<SendChannel<'overlay'>>();
    expectTypeOf<(typeof channels)['overlay']['invokes'][number]>().toEqualTypeOf<InvokeChannel<'overlay'>>();
    expectTypeOf<(typeof channels)['overlay']['events'][number]>().toEqualTypeOf<EventChannel<'overlay'>>();
    expectTypeOf<keyof typeof channels>().toEqualTypeOf<WindowRole>();
  });

  it('uses each name once, so that no channel can be mistaken for another', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(names)('%s is a noun and a verb', (name) => {
    expect(name).toMatch(/^[a-z]+:[a-z][a-zA-Z]*$/u);
  });
});
