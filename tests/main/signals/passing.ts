import type { FakeTimers } from '../../fakes/fakeTimers.ts';

/** Lets promises that are due run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** Lets time pass in small steps, with everything that was asked answered in between. */
export async function passSlowly(timers: FakeTimers, milliseconds: number): Promise<void> {
  const stepMs = 100;
  for (let passed = 0; passed < milliseconds; passed += stepMs) {
    await settled();
    timers.pass(Math.min(stepMs, milliseconds - passed));
  }
  await settled();
}
