import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchPower } from '../../../src/main/system/powerEvents.ts';

describe('the power of the machine', () => {
  it('is heard: sleep and waking, lock and unlock, until the end', () => {
    const powerMonitor = new EventEmitter();
    const heard: string[] = [];
    const dispose = watchPower(powerMonitor, (event) => void heard.push(event));
    for (const name of ['suspend', 'resume', 'lock-screen', 'unlock-screen']) powerMonitor.emit(name);
    dispose();
    powerMonitor.emit('suspend');
    expect(heard).toEqual(['systemSlept', 'systemWoke', 'screenLocked', 'screenUnlocked']);
    expect(powerMonitor.eventNames()).toEqual([]);
  });
});
