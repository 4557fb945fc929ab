import type { SimulatedClock } from '../../src/replay/simulation/simulateHistory.ts';
import { localTimeAt } from '../../src/main/system/localTime.ts';

/** The calendar and time zone of this machine. */
export const machineClock: SimulatedClock = {
  epochMsAt: (date, minuteOfDay) => {
    const midnight = new Date(`${date}T00:00:00`);
    return midnight.setHours(0, minuteOfDay, 0, 0);
  },
  localTimeAt
};
