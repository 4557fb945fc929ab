import type { FakeTimers } from '../../fakes/fakeTimers.ts';
import { settled } from '../../fakes/settled.ts';

/** Lets time pass in small steps, with everything that was asked answered in between. */
export async function passSlowly(timers: FakeTimers, milliseconds: number): Promise<void> {
  const stepMs = 100;
  for (let passed = 0; passed < milliseconds; passed += stepMs) {
    await settled();
    timers.pass(Math.min(stepMs, milliseconds - passed));
  }
  await settled();
}
