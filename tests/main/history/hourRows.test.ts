import * as fc from 'fast-check';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sumsOf } from '../../../src/core/history/daySums.ts';
import { type MinuteRecord, unwatchedReasons } from '../../../src/core/history/records.ts';
import { cannotTellReasons, postureStates } from '../../../src/core/posture/verdict.ts';
import { historySteps } from '../../../src/main/history/historySchema.ts';
import { hourRows } from '../../../src/main/history/hourRows.ts';
import { minuteRows } from '../../../src/main/history/minuteRows.ts';
import { minuteRow } from '../../fakes/historyRows.ts';

const date = '2026-07-17';
const seconds = fc.integer({ min: 0, max: 60 });
const counts = <const Key extends string>(keys: readonly Key[]) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), seconds), { selector: ([key]) => key, maxLength: 4 });

const minutes: fc.Arbitrary<readonly MinuteRecord[]> = fc.uniqueArray(
  fc
    .record({
      minuteOfDay: fc.integer({ min: 0, max: 1439 }),
      runningSeconds: seconds,
      states: counts(postureStates).map(Object.fromEntries),
      cannotTell: counts(cannotTellReasons).map(Object.fromEntries),
      unwatched: counts(unwatchedReasons).map(Object.fromEntries),
      sittingSeconds: seconds,
      unbrokenSittingSeconds: fc.integer({ min: 0, max: 90_000 }),
      rulesVersion: fc.integer({ min: 1, max: 3 })
    })
    .map(({ minuteOfDay, ...rest }) => minuteRow(date, minuteOfDay, rest)),
  { selector: ({ epochMinute }) => epochMinute, maxLength: 40 }
);

test('hours that SQLite added up make the same sums as the minutes one by one, damaged rows left out of both', () => {
  const database = new DatabaseSync(':memory:');
  for (const step of historySteps) database.exec(step);
  const single = minuteRows(database);
  const hours = hourRows(database);
  fc.assert(
    fc.property(minutes, fc.boolean(), (rows, damaged) => {
      database.exec('DELETE FROM minute');
      for (const row of rows) single.put(row);
      if (damaged) {
        database.exec(`
          UPDATE minute SET upright = 4000 WHERE epochMinute % 5 = 0;
          UPDATE minute SET cannotTellReasons = '{"turned":' WHERE epochMinute % 5 = 1;
          UPDATE minute SET minuteOfDay = 1440 WHERE epochMinute % 5 = 2;
          UPDATE minute SET unwatchedReasons = '{"inCall":5,"made up":10}' WHERE epochMinute % 7 = 0;
          UPDATE minute SET cannotTellReasons = '{"turned":61}' WHERE epochMinute % 7 = 1;
          UPDATE minute SET unwatchedReasons = '{"inCall":true}' WHERE epochMinute % 7 = 2;
          UPDATE minute SET cannotTellReasons = '["turned"]' WHERE epochMinute % 7 = 3;
          UPDATE minute SET unwatchedReasons = 'null' WHERE epochMinute % 7 = 4;
          UPDATE minute SET awaySeconds = 61 WHERE epochMinute % 11 = 0;
        `);
      }
      expect(sumsOf(hours.read(date, date), [])).toEqual(sumsOf(single.read(date, date).minutes, []));
    })
  );
});
