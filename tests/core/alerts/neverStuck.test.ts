import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { alertQuiets } from '../../../src/core/alerts/alertSituation.ts';
import type { MonitorEvent } from '../../../src/core/monitor/monitorEvent.ts';
import { shownAlert } from '../../../src/core/monitor/shownAlert.ts';
import { monitorRules } from '../../../src/core/monitor/stepMonitor.ts';
import { type MonitorRun, cameraOn, watchingMonitor } from '../../fakes/monitorRun.ts';
import { slouchedSitter, uprightSitter } from '../../fakes/sitters.ts';

type Act = { readonly name: string; readonly do: (run: MonitorRun) => void };

const happens = (event: MonitorEvent): Act => ({ name: event.kind, do: (run) => run.happened(event) });
const situation = (quiet: (typeof alertQuiets)[number] | null, fullScreen = false): Act =>
  happens({ kind: 'alertSituationChanged', situation: { quiet, fullScreen } });

/** What a day can bring, the slouching weighted so that there is something to take away. */
const acts: readonly Act[] = [
  ...Array.from({ length: 8 }, () => ({
    name: 'slouches',
    do: (run: MonitorRun) => run.look(slouchedSitter, 25, 1)
  })),
  { name: 'sits up', do: (run) => run.look(uprightSitter, 6, 1) },
  { name: 'leaves', do: (run) => run.look(null, 15, 1) },
  { name: 'waits', do: (run) => run.wait(4) },
  { name: 'stands still', do: (run) => run.standStill(400) },
  happens(cameraOn),
  happens({ kind: 'detectorReady' }),
  happens({ kind: 'detectorGone' }),
  happens({ kind: 'pauseStarted', choice: '30min', nextMorningMs: 0 }),
  happens({ kind: 'pauseEnded' }),
  happens({ kind: 'screenLocked' }),
  happens({ kind: 'screenUnlocked' }),
  happens({ kind: 'systemSlept' }),
  happens({ kind: 'systemWoke' }),
  happens({ kind: 'callChanged', call: 'on' }),
  happens({ kind: 'callChanged', call: 'off' }),
  happens({ kind: 'displaysChanged' }),
  happens({ kind: 'alertTried' }),
  happens({ kind: 'alertDismissed', id: 1 }),
  happens({ kind: 'settingChanged', key: 'alertStyle', value: 'dim' }),
  happens({ kind: 'settingChanged', key: 'alertStyle', value: 'tray' }),
  ...alertQuiets.map((quiet) => situation(quiet)),
  situation(null, true),
  situation(null),
  situation(null)
];

it('whatever a day brings, an alert lies on the screen only while it is true and nothing speaks against it', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts), { minLength: 5, maxLength: 25 }), (day) => {
      const run = watchingMonitor(uprightSitter, {
        choices: { alertStyle: 'glow', alertCoolDownMinutes: 0 }
      });
      for (const act of day) {
        act.do(run);
        const state = run.state();
        if (shownAlert(state, run.at()) === null) continue;
        seen += 1;
        expect([state.locked, state.asleep, state.alerts.situation.fullScreen]).toEqual([
          false,
          false,
          false
        ]);
        expect(['glow', 'dim']).toContain(state.settings.alertStyle);
        if (state.alerts.trial !== null) continue;
        expect(state.alerts.situation.quiet).toBeNull();
        expect([state.pause, state.camera.rests]).toEqual([null, []]);
        expect(run.snapshot().alert).not.toBeNull();
        expect(state.verdict?.state).toBe(state.verdict?.alerting);
        const unseen = run.at().seconds - state.sampleClock.lastSeconds;
        expect(unseen).toBeLessThan(monitorRules.verdictKeptSeconds);
      }
      // And when everybody has gone home there is nothing left of it.
      run.wait(10);
      expect(shownAlert(run.state(), run.at())).toBeNull();
    }),
    { numRuns: 60 }
  );
  // The days were not all of the kind in which nothing comes up.
  expect(seen).toBeGreaterThan(20);
});
