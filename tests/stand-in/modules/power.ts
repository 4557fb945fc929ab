import { strictEmitter, strictObject } from '../strict.ts';

/** `powerMonitor`: what a test makes of the machine. */
export class PowerMonitor extends strictEmitter('powerMonitor') {
  onBatteryPower = false;
  #idleSeconds = 0;
  #isLocked = false;
  #thermalState = 'nominal';

  getSystemIdleTime(): number {
    return this.#idleSeconds;
  }

  getSystemIdleState(thresholdSeconds: number): string {
    if (this.#isLocked) return 'locked';
    return this.#idleSeconds >= thresholdSeconds ? 'idle' : 'active';
  }

  isOnBatteryPower(): boolean {
    return this.onBatteryPower;
  }

  getCurrentThermalState(): string {
    return this.#thermalState;
  }

  /** For the stand-in. */
  setIdleSeconds(seconds: number): void {
    this.#idleSeconds = seconds;
  }

  /** For the stand-in. */
  setLocked(locked: boolean): void {
    this.#isLocked = locked;
    this.emit(locked ? 'lock-screen' : 'unlock-screen');
  }

  /** For the stand-in. */
  setOnBattery(onBattery: boolean): void {
    if (onBattery === this.onBatteryPower) return;
    this.onBatteryPower = onBattery;
    this.emit(onBattery ? 'on-battery' : 'on-ac');
  }

  /** For the stand-in. */
  setThermalState(state: string): void {
    this.#thermalState = state;
    this.emit('thermal-state-change', { state });
  }
}

/** `powerSaveBlocker`; `running` is what a test asks for. */
export function createPowerSaveBlocker(running: Map<number, string>): object {
  let lastId = 0;
  return strictObject('powerSaveBlocker', {
    start: (type: string): number => {
      lastId += 1;
      running.set(lastId, type);
      return lastId;
    },
    stop: (id: number): boolean => running.delete(id),
    isStarted: (id: number): boolean => running.has(id)
  });
}
