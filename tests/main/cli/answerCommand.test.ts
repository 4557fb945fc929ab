import { describe, expect, it } from 'vitest';
import type { Command, CommandReply } from '../../../src/core/cli/command.ts';
import { longestPauseMs } from '../../../src/core/monitor/pause.ts';
import type { AppSnapshot } from '../../../src/core/monitor/snapshot.ts';
import { shownParts } from '../../../src/core/policy/moduleGates.ts';
import type { Managed } from '../../../src/core/settings/managed.ts';
import { wellbeingSnapshotOf } from '../../../src/core/wellbeing/wellbeingSnapshotOf.ts';
import { answerCommand } from '../../../src/main/cli/answerCommand.ts';
import { createText } from '../../../src/text/createText.ts';
import { runMonitor } from '../../fakes/monitorRun.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

function app() {
  const monitor = runMonitor();
  const day = runWellbeing({ microBreaks: false });
  const opened: (string | undefined)[] = [];
  let modulesOff: Managed['modulesOff'] = {};
  const snapshot = (): AppSnapshot => {
    const managed = { ...monitor.snapshot().managed, modulesOff };
    return {
      ...monitor.snapshot(),
      managed,
      ...shownParts(wellbeingSnapshotOf(day.state()), managed)
    };
  };
  const ask = (command: Command): CommandReply =>
    answerCommand(
      {
        monitor: { happened: monitor.happened, snapshot },
        wellbeing: day.happened,
        openDashboard: (screen) => void opened.push(screen),
        text: createText('en'),
        now: () => monitor.at().epochMs
      },
      command
    );
  const turnOff = (off: Managed['modulesOff']): void => {
    modulesOff = off;
  };
  return { ask, day, monitor, opened, snapshot, turnOff };
}

describe('a command to the Plumbline that runs', () => {
  it('pauses for what was asked, and says until when', () => {
    const { ask, monitor, snapshot } = app();
    const { outcome, words } = ask({ kind: 'pause', length: { minutes: 45 } });
    expect(outcome).toBe('done');
    expect(words).toContain('Paused until');
    expect(snapshot().pause?.until).toBe(monitor.at().epochMs + 45 * 60_000);
    expect(ask({ kind: 'pause', length: 'untilResumed' }).words).toBe('Paused until you resume');
    ask({ kind: 'pause', length: { minutes: 1500 } });
    expect(snapshot().pause?.until).toBe(monitor.at().epochMs + longestPauseMs);
  });

  it('resumes, and says so where there was no pause', () => {
    const { ask, snapshot } = app();
    ask({ kind: 'pause', length: '1h' });
    expect(ask({ kind: 'resume' }).words).toBe('Watching again.');
    expect(snapshot().pause).toBeNull();
    expect(ask({ kind: 'resume' })).toMatchObject({ outcome: 'done', words: 'There was no pause.' });
  });

  it('begins a break and a breathing session, and never one over the other', () => {
    const { ask, day, snapshot } = app();
    expect(ask({ kind: 'break', breakKind: 'micro' }).outcome).toBe('done');
    expect(ask({ kind: 'breathe' }).outcome).toBe('notNow');
    expect(ask({ kind: 'break', breakKind: 'movement' }).outcome).toBe('notNow');
    day.sit(60);
    expect(ask({ kind: 'breathe' }).outcome).toBe('done');
    expect(snapshot().breathing?.state.kind).toBe('running');
  });

  it('begins neither while the screen is locked', () => {
    const { ask, day } = app();
    day.happened({ kind: 'locked' });
    expect([ask({ kind: 'break', breakKind: 'movement' }).outcome, ask({ kind: 'breathe' }).outcome]).toEqual(
      ['notNow', 'notNow']
    );
  });

  it('says that a policy turned breaks or breathing off, and begins neither', () => {
    const { ask, day, turnOff } = app();
    turnOff({ breaks: '/etc/plumbline/policy.json', breathing: '/etc/plumbline/policy.json' });
    for (const command of [{ kind: 'break', breakKind: 'movement' }, { kind: 'breathe' }] as const) {
      expect(ask(command)).toMatchObject({
        outcome: 'forbidden',
        words: 'Your organisation has turned this off.'
      });
    }
    expect(day.overlay()).toBeNull();
  });

  it('opens the report of today or of a day', () => {
    const { ask, opened } = app();
    ask({ kind: 'report', date: null });
    ask({ kind: 'report', date: '2026-03-31' });
    expect(opened).toEqual(['report', 'report/2026-03-31']);
  });

  it('tells the status in words and numbers', () => {
    const { ask, day } = app();
    day.sit(600);
    const { outcome, words, status } = ask({ kind: 'status' });
    expect(outcome).toBe('done');
    expect(words.split('\n')[0]).toBe('Starting');
    expect(words).toContain('35\u00a0min');
    expect(status).toMatchObject({
      paused: false,
      pausedUntil: null,
      sittingSeconds: 600,
      break: null,
      nextBreak: { kind: 'movement', inSeconds: 2100 },
      breathing: false
    });
    ask({ kind: 'break', breakKind: 'movement' });
    expect(ask({ kind: 'status' }).status).toMatchObject({
      break: { kind: 'movement', secondsLeft: 180 },
      nextBreak: null
    });
  });
});
