import type { DayReport, RibbonKind, RibbonMark, RibbonStretch } from '../../../../core/history/report.ts';
import { badStates, type BadState } from '../../../../core/posture/verdict.ts';
import type { Text } from '../../../../text/createText.ts';
import { describeMark, describeStretch } from '../../../../text/reportDetails.ts';
import type { Reading } from '../chart/readings.ts';

export type Lane = 'upright' | BadState;
/** A block on a lane, or over all lanes (`unseen`). Places along the picture are shares of it, 0–1. */
export type RibbonBlock = { readonly from: number; readonly to: number; readonly minute: number };
export type PlacedMark = { readonly at: number; readonly mark: RibbonMark };

/** The picture of a day: a lane for upright and for each posture that happened, with what was not seen behind them. */
export type RibbonModel = {
  readonly lanes: readonly { readonly lane: Lane; readonly blocks: readonly RibbonBlock[] }[];
  readonly unseen: readonly RibbonBlock[];
  /** Where Plumbline ran, whatever it saw: the solid part of the base line. */
  readonly running: readonly RibbonBlock[];
  readonly marks: readonly PlacedMark[];
  /** Full hours. The lower the rank, the longer a label stays when room is short: every fourth, every second, all. */
  readonly hours: readonly { readonly at: number; readonly minute: number; readonly rank: 0 | 1 | 2 }[];
};

export function ribbonModel({ ribbon, marks, fromMinute, toMinute }: RibbonSource): RibbonModel {
  const place = placing(fromMinute, toMinute);
  const block = ({ fromMinute: from, toMinute: to }: RibbonStretch): RibbonBlock => ({
    from: place(from),
    to: place(to),
    minute: from
  });
  const of = (holds: (kind: RibbonKind) => boolean): readonly RibbonBlock[] =>
    ribbon.filter(({ kind }) => holds(kind)).map(block);
  const happened = badStates.filter((state) => ribbon.some(({ kind }) => kind === state));
  const lanes: readonly Lane[] = ['upright', ...happened];
  return {
    lanes: lanes.map((lane) => ({ lane, blocks: of((kind) => kind === lane) })),
    unseen: of(isUnseen),
    running: joined(of((kind) => kind !== 'notRunning')),
    marks: marks.map((mark) => ({ at: place(mark.minute), mark })),
    hours: fullHours(fromMinute, toMinute).map((minute, index) => ({
      at: place(minute),
      minute,
      rank: index % 4 === 0 ? 0 : index % 2 === 0 ? 1 : 2
    }))
  };
}

/** What can be read from the picture, in the order of the day; a mark comes after the stretch that it lies in. */
export function ribbonReadings(text: Text, report: RibbonSource): readonly Reading[] {
  const place = placing(report.fromMinute, report.toMinute);
  const stretches = report.ribbon.map((stretch) => ({
    from: place(stretch.fromMinute),
    to: place(stretch.toMinute),
    words: describeStretch(text, stretch)
  }));
  const marks = report.marks.map((mark) => ({
    from: place(mark.minute),
    to: place(mark.minute),
    words: describeMark(text, mark)
  }));
  return [...stretches, ...marks].toSorted((one, other) => one.from - other.from || other.to - one.to);
}

/** Somebody may have been there and no posture was told; away is not among it. */
export function isUnseen(kind: RibbonKind): boolean {
  return kind === 'cannotTell' || kind === 'unwatched';
}

type RibbonSource = Pick<DayReport, 'ribbon' | 'marks' | 'fromMinute' | 'toMinute'>;

function placing(fromMinute: number, toMinute: number): (minute: number) => number {
  const span = Math.max(1, toMinute - fromMinute);
  return (minute) => Math.min(1, Math.max(0, (minute - fromMinute) / span));
}

function joined(blocks: readonly RibbonBlock[]): readonly RibbonBlock[] {
  const whole: RibbonBlock[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (last?.to === block.from) whole[whole.length - 1] = { ...last, to: block.to };
    else whole.push(block);
  }
  return whole;
}

function fullHours(fromMinute: number, toMinute: number): readonly number[] {
  const first = Math.ceil(fromMinute / 60);
  const last = Math.floor(toMinute / 60);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_each, index) => (first + index) * 60);
}
