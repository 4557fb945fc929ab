import type { Reading } from '../breaks/localTime.ts';
import type { MonitorEffect, MonitorEvent } from '../monitor/monitorEvent.ts';
import { isBad } from '../posture/verdict.ts';
import type { AlertRecord } from './records.ts';

/** The alert that is being shown, as it was raised; null while there is none. */
export type OpenAlert =
  | (Omit<AlertRecord, 'endedAt' | 'outcome'> & {
      readonly id: number;
      /** On the steady clock, by which it is told how long it stood. */
      readonly raisedSeconds: number;
    })
  | null;

export const noOpenAlert: OpenAlert = null;

/**
 * Follows alerts through the steps of the monitor.
 * @param event what the step was about
 * @param effects what the monitor made of it
 * @returns the alert that is open now, and the record of the one that ended
 */
export function stepAlertHistory(
  open: OpenAlert,
  event: MonitorEvent,
  effects: readonly MonitorEffect[],
  at: Reading
): readonly [OpenAlert, AlertRecord | null] {
  const ended = effects.find(({ kind }) => kind === 'alertWithdrawn');
  const shown = effects.find(({ kind }) => kind === 'alertShown');
  // Who quits takes the alert down with everything else.
  const over = event.kind === 'ended' || (ended?.kind === 'alertWithdrawn' && ended.id === open?.id);
  const recovered = ended?.kind === 'alertWithdrawn' && ended.recovered;
  const record = open === null || !over ? null : recordOf(open, outcomeOf(event, recovered), at);
  const left = record === null ? open : null;
  return [shown?.kind === 'alertShown' ? raised(shown.alert, at) : left, record];
}

function raised(
  { id, raisedAt, verdict }: Extract<MonitorEffect, { kind: 'alertShown' }>['alert'],
  { local, seconds }: Reading
): OpenAlert {
  const state = verdict.alerting ?? verdict.state;
  if (!isBad(state)) return null;
  const { date, minuteOfDay } = local;
  const heldSeconds = Math.round(verdict.t - verdict.since);
  const { findings } = verdict;
  return { id, raisedSeconds: seconds, raisedAt, date, minuteOfDay, state, findings, heldSeconds };
}

function outcomeOf(event: MonitorEvent, recovered: boolean): AlertRecord['outcome'] {
  if (event.kind === 'alertCalledWrong') return 'wrong';
  if (event.kind === 'alertDismissed') return 'dismissed';
  return recovered ? 'recovered' : 'interrupted';
}

function recordOf(
  { raisedAt, raisedSeconds, date, minuteOfDay, state, findings, heldSeconds }: NonNullable<OpenAlert>,
  outcome: AlertRecord['outcome'],
  at: Reading
): AlertRecord {
  // A wall clock that was set meanwhile makes no alert longer or shorter.
  const endedAt = raisedAt + Math.round(Math.max(0, at.seconds - raisedSeconds) * 1000);
  return { raisedAt, endedAt, date, minuteOfDay, state, findings, heldSeconds, outcome };
}
