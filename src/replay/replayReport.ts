import type { PostureState, Verdict } from '../core/posture/verdict.ts';
import type { Text } from '../text/createText.ts';
import { explainVerdict } from '../text/explain.ts';
import { eventRecord, frameRecord } from './replayRecord.ts';
import type { Replayed } from './replay.ts';

/** Turns what was replayed into lines. */
export type ReplayReport = {
  readonly lines: (replayed: Replayed) => readonly string[];
  /** What stands at the end. */
  readonly ending: () => readonly string[];
};

/** One JSON object a line: a frame for each verdict, an event for each thing that happened. */
export function jsonReport(text: Text): ReplayReport {
  return {
    lines: ({ effects }) =>
      effects.flatMap((effect) => {
        if (effect.kind === 'judged') return [JSON.stringify(frameRecord(effect.verdict))];
        const event = eventRecord(effect, text);
        return event === null ? [] : [JSON.stringify(event)];
      }),
    ending: () => []
  };
}

/** A table to read: a line where the state changes and for each event, and how long each state lasted. */
export function tableReport(text: Text): ReplayReport {
  let before: Verdict | null = null;
  const seconds = new Map<PostureState, number>();
  const change = (verdict: Verdict): readonly string[] => {
    const last = before;
    before = verdict;
    if (last !== null) seconds.set(last.state, (seconds.get(last.state) ?? 0) + verdict.t - last.t);
    if (last?.state === verdict.state && last.reason === verdict.reason) return [];
    const { title, body } = explainVerdict(text, verdict);
    return [row(verdict.t, title, body)];
  };
  return {
    lines: ({ effects }) =>
      effects.flatMap((effect) => {
        if (effect.kind === 'judged') return change(effect.verdict);
        const event = eventRecord(effect, text);
        return event === null ? [] : [row(event.t, `[${event.event}]`, event.why)];
      }),
    ending: () => [
      '',
      ...[...seconds].map(
        ([state, amount]) => `${text(`state.${state}`).padEnd(24)}${amount.toFixed(1).padStart(8)} s`
      )
    ]
  };
}

/** `  1:05.4  Slouching                 Your head has sunk 5 cm, for 5 s.` */
function row(t: number, what: string, why: string): string {
  const minutes = Math.floor(t / 60);
  const rest = (t - minutes * 60).toFixed(1).padStart(4, '0');
  return `${`${minutes}:${rest}`.padStart(8)}  ${what.padEnd(26)}${why}`;
}
