import { describe, expect, it } from 'vitest';
import type { MonitorEvent } from '../../src/core/monitor/monitorEvent.ts';
import type { WellbeingEvent } from '../../src/core/wellbeing/wellbeingEvent.ts';
import { nextMorning } from '../../src/main/system/nextMorning.ts';
import { createUserWishes } from '../../src/main/userWishes.ts';
import { createText } from '../../src/text/createText.ts';
import { type MonitorRun, runMonitor, watchingMonitor } from '../fakes/monitorRun.ts';
import { uprightSitter } from '../fakes/sitters.ts';

const now = Date.UTC(2026, 6, 17, 8);

function wishes(run: MonitorRun = runMonitor(), demo = false, runArguments = ['.', '--hidden']) {
  const events: MonitorEvent[] = [];
  const wellbeing: WellbeingEvent[] = [];
  const done: unknown[] = [];
  const made = createUserWishes({
    monitor: { snapshot: run.snapshot, happened: (event) => void events.push(event) },
    text: createText('en'),
    now: () => now,
    app: { quit: () => void done.push('quit'), relaunch: (options) => void done.push(options?.args) },
    runArguments,
    openDashboard: (screen) => void done.push(screen ?? 'open'),
    wellbeing: (event) => void wellbeing.push(event),
    demo
  });
  return { ...made, events, wellbeing, done };
}

describe('what people ask for outside the window', () => {
  it('pauses from the tray until the next local morning, if that is what was asked', () => {
    const { fromTray, events } = wishes();
    fromTray({ kind: 'pause', choice: 'untilTomorrow' });
    expect(events).toEqual([
      { kind: 'pauseStarted', choice: 'untilTomorrow', nextMorningMs: nextMorning(now) }
    ]);
  });

  it('learns the baseline in use anew, with the window open to see oneself', () => {
    const { fromTray, events, done } = wishes(watchingMonitor(uprightSitter));
    fromTray({ kind: 'calibrate' });
    expect(done).toEqual(['open']);
    expect(events).toMatchObject([{ kind: 'calibrationStarted', name: 'Sitting' }]);
  });

  it('names the first baseline itself', () => {
    const { fromTray, events } = wishes();
    fromTray({ kind: 'calibrate' });
    expect(events).toMatchObject([{ kind: 'calibrationStarted', name: 'Sitting' }]);
  });

  it('does the rest of the tray’s menu', () => {
    const { fromTray, events, done } = wishes();
    fromTray({ kind: 'open' });
    fromTray({ kind: 'resume' });
    fromTray({ kind: 'alertWasWrong', alertId: 3 });
    fromTray({ kind: 'dismissAlert', alertId: 4 });
    fromTray({ kind: 'quit' });
    expect(events).toEqual([
      { kind: 'pauseEnded' },
      { kind: 'alertCalledWrong', id: 3 },
      { kind: 'alertDismissed', id: 4 }
    ]);
    expect(done).toEqual(['open', 'quit']);
  });

  it('begins breaks and breathing, and opens the check-in', () => {
    const { fromTray, wellbeing, done } = wishes();
    fromTray({ kind: 'break' });
    fromTray({ kind: 'breathe' });
    fromTray({ kind: 'checkIn' });
    expect(wellbeing).toEqual([{ kind: 'breakAsked', breakKind: 'movement' }, { kind: 'breathingBegun' }]);
    expect(done).toEqual(['checkIn']);
  });

  it('takes the answers of a notification', () => {
    const { fromAlert, events, done } = wishes();
    fromAlert({ kind: 'open' });
    fromAlert({ kind: 'wrong', alertId: 8 });
    fromAlert({ kind: 'pause' });
    expect(done).toEqual(['open']);
    expect(events).toMatchObject([
      { kind: 'alertCalledWrong', id: 8 },
      { kind: 'pauseStarted', choice: '30min' }
    ]);
  });

  it('pauses by the shortcut and resumes by it', () => {
    const pausing = wishes();
    pausing.togglePause();
    expect(pausing.events).toMatchObject([{ kind: 'pauseStarted', choice: 'untilResumed' }]);
    const resuming = wishes(runMonitor({ pause: { until: null } }));
    resuming.togglePause();
    expect(resuming.events).toEqual([{ kind: 'pauseEnded' }]);
  });

  it('starts the demo as another run, in sight whatever started this one, and only once', () => {
    const first = wishes();
    first.startDemo();
    expect(first.done).toEqual([['.', '--demo'], 'quit']);
    const already = wishes(runMonitor(), true);
    already.startDemo();
    expect(already.done).toEqual([]);
  });

  it('ends the demo by starting again without it, and does nothing where there is no demo', () => {
    const demo = wishes(runMonitor(), true, ['.', '--demo', '--hidden', '--user-data-dir=/tmp/x']);
    demo.endDemo();
    expect(demo.done).toEqual([['.', '--user-data-dir=/tmp/x'], 'quit']);
    const usual = wishes();
    usual.endDemo();
    expect(usual.done).toEqual([]);
  });
});
