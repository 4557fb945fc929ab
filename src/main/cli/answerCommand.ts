import {
  type Command,
  type CommandOutcome,
  type CommandReply,
  commandVersion
} from '../../core/cli/command.ts';
import { type CommandStatus, commandStatus } from '../../core/cli/commandStatus.ts';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { isForbidden } from '../../core/policy/moduleGates.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import type { Text } from '../../text/createText.ts';
import { describeOutlook } from '../../text/outlookWords.ts';
import { describePause, describeStatus } from '../../text/status.ts';
import type { MonitorService } from '../monitor/monitorService.ts';
import { nextMorning } from '../system/nextMorning.ts';
import type { DashboardScreen } from '../windows/dashboardWindow.ts';

export type CommandParts = {
  readonly monitor: Pick<MonitorService, 'happened' | 'snapshot'>;
  readonly wellbeing: (event: WellbeingEvent) => void;
  readonly openDashboard: (screen?: DashboardScreen) => void;
  readonly text: Text;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** Does what a command asks, and says what came of it: the state after it, not the hope. */
export function answerCommand(parts: CommandParts, command: Command): CommandReply {
  const { monitor, wellbeing, text, now } = parts;
  switch (command.kind) {
    case 'pause': {
      const nextMorningMs = nextMorning(now());
      monitor.happened({ kind: 'pauseStarted', choice: command.length, nextMorningMs });
      const { pause, at } = monitor.snapshot();
      return pause === null ? notNow(text) : done(describePause(text, pause, at));
    }
    case 'resume': {
      const paused = monitor.snapshot().pause !== null;
      monitor.happened({ kind: 'pauseEnded' });
      return done(text(paused ? 'cli.resumed' : 'cli.notPaused'));
    }
    case 'break': {
      const asked: WellbeingEvent = { kind: 'breakAsked', breakKind: command.breakKind };
      const refusal = refusalOf(asked, monitor.snapshot(), text);
      if (refusal !== null) return refusal;
      wellbeing(asked);
      const begun = monitor.snapshot().breaks?.outlook.kind === 'resting';
      return begun ? done(text('cli.breakBegun')) : notNow(text);
    }
    case 'breathe': {
      const refusal = refusalOf({ kind: 'breathingBegun' }, monitor.snapshot(), text);
      if (refusal !== null) return refusal;
      wellbeing({ kind: 'breathingBegun' });
      const begun = monitor.snapshot().breathing?.state.kind === 'running';
      return begun ? done(text('cli.breathingBegun')) : notNow(text);
    }
    case 'report':
      parts.openDashboard(command.date === null ? 'report' : `report/${command.date}`);
      return done(text('cli.reportOpened'));
    case 'status': {
      const snapshot = monitor.snapshot();
      return { ...done(statusWords(text, snapshot)), status: commandStatus(snapshot) };
    }
    default:
      return command satisfies never;
  }
}

/** Why a break or a session does not begin, as far as that is known before it is tried. */
function refusalOf(event: WellbeingEvent, snapshot: AppSnapshot, text: Text): CommandReply | null {
  if (isForbidden(event, snapshot.managed)) return replied('forbidden', text('cli.forbidden'));
  return isBusy(snapshot) ? notNow(text) : null;
}

function isBusy({ breaks, breathing }: AppSnapshot): boolean {
  const session = breathing?.state.kind;
  return breaks?.outlook.kind === 'resting' || session === 'running' || session === 'paused';
}

/** The state, what there is to do about it, and how it stands with breaks: a line each. */
function statusWords(text: Text, snapshot: AppSnapshot): string {
  const { headline, sentences } = describeStatus(text, snapshot);
  const outlook = snapshot.breaks === undefined ? null : describeOutlook(text, snapshot.breaks.outlook);
  return [headline, ...sentences, ...(outlook === null ? [] : [outlook.headline, ...outlook.sentences])].join(
    '\n'
  );
}

function done(words: string): CommandReply {
  return replied('done', words);
}

function notNow(text: Text): CommandReply {
  return replied('notNow', text('cli.busy'));
}

function replied(outcome: CommandOutcome, words: string, status: CommandStatus | null = null): CommandReply {
  return { version: commandVersion, outcome, words, status };
}
