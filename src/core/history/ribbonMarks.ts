import type { HistoryEvent } from './records.ts';
import type { RibbonMark } from './report.ts';
import { textOrder } from './textOrder.ts';

type Outcome = Extract<RibbonMark, { readonly kind: 'break' }>['outcome'];

/** What happened at single minutes of the day, in the order of the wall clock. A break stands where it began. */
export function ribbonMarks(events: readonly HistoryEvent[]): readonly RibbonMark[] {
  return events
    .flatMap((event) => markOf(event) ?? [])
    .toSorted((one, other) => one.minute - other.minute || textOrder(nameOf(one), nameOf(other)));
}

function markOf(event: HistoryEvent): RibbonMark | null {
  switch (event.kind) {
    case 'break': {
      const { kind, breakKind, minuteOfDay, seconds } = event.record;
      const outcome = outcomes.get(kind);
      if (outcome === undefined) return null;
      const minute = Math.max(0, minuteOfDay - Math.round(seconds / 60));
      return { kind: 'break', minute, outcome, breakKind };
    }
    case 'breathing':
      return { kind: 'breathing', minute: event.record.minuteOfDay, done: event.record.done };
    case 'alert':
      return { kind: 'alert', minute: event.record.minuteOfDay, state: event.record.state };
    case 'checkIn':
    case 'cameraGap':
    case 'pairing':
    case 'tipShown':
      return null;
    default:
      return event satisfies never;
  }
}

/** Gives marks of one minute an order that does not depend on the records'. */
function nameOf(mark: RibbonMark): string {
  if (mark.kind === 'break') return `${mark.kind} ${mark.breakKind} ${mark.outcome}`;
  return mark.kind === 'alert' ? `${mark.kind} ${mark.state}` : `${mark.kind} ${mark.done}`;
}

/** What became of a break; what is not among them is only on the way there. */
const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['taken', 'taken'],
  ['halfTaken', 'taken'],
  ['skipped', 'skipped'],
  ['natural', 'natural']
]);
