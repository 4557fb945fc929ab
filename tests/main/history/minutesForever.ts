import { writeSync } from 'node:fs';
import { openHistoryStore } from '../../../src/main/history/historyStore.ts';
import { alertRow, minuteRow } from '../../fakes/historyRows.ts';

/**
 * A program to be killed: writes minute after minute through the real store, as fast as the disk allows, and says on
 * its standard output which one is written. Every fortieth time it vacuums, as a deletion does.
 */
const [folder = '', first = '0'] = process.argv.slice(2);
const fail = (message: string): void => {
  writeSync(1, `failed ${message}\n`);
};
const store = openHistoryStore({
  folder,
  log: { info: () => undefined, warn: fail, error: fail },
  notice: ({ kind }) => fail(kind),
  now: () => 0
});
for (let minute = Number(first); ; minute += 1) {
  store.record(alertRow('2026-07-17', 600));
  store.write([{ ...minuteRow('2026-07-17', 600), epochMinute: minute }]);
  writeSync(1, `written ${minute}\n`);
  if (minute % 40 === 39) store.remove({ from: '1999-12-31', to: '1999-12-31' });
}
