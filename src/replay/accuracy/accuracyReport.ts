import { barResults, type BarResult } from './bars.ts';
import { peers as peerRules, tallyPeer, type PeerRuleName, type PeerSetting } from './peerRules.ts';
import { runWatch } from './runWatch.ts';
import { scoresOf, type Scores } from './scores.ts';
import { addTallies, tallyOf, type Tally } from './tally.ts';
import type { Recording } from './truth.ts';

/** One line of the table: a group of recordings and its scores. */
export type Row = { readonly group: string; readonly name: string; readonly scores: Scores };

export type AccuracyReport = {
  /** `test`: people kept apart from fitting; `input`: everything given. */
  readonly scored: 'test' | 'input';
  readonly people: readonly string[];
  readonly rows: readonly Row[];
  readonly peers: readonly {
    readonly rule: PeerRuleName;
    readonly setting: PeerSetting;
    readonly scores: Scores;
  }[];
  readonly bars: readonly BarResult[];
};

type Scored = { readonly recording: Recording; readonly tally: Tally };

/** Runs everything and sums it up: over all, by material, camera, light and person, beside the peers. */
export function accuracyReport(
  recordings: readonly Recording[],
  scored: AccuracyReport['scored'],
  step: () => void
): AccuracyReport {
  const runs = recordings.map((recording): Scored => {
    const tally = tallyOf(runWatch(recording));
    step();
    return { recording, tally };
  });
  const scoresWhere = (which: (recording: Recording) => boolean): Scores =>
    scoresOf(addTallies(runs.filter(({ recording }) => which(recording)).map(({ tally }) => tally)));
  const peers = peerRules.map(({ rule, setting }) => ({
    rule,
    setting,
    scores: scoresOf(addTallies(recordings.map((recording) => tallyPeer(rule, setting, recording))))
  }));
  const peerAccuracies = peers.flatMap(({ setting, scores }) =>
    setting === 'shipped' ? (scores.balancedAccuracy ?? []) : []
  );
  const all = scoresWhere(() => true);
  const people = [...new Set(recordings.map(({ person }) => person))].sort();
  return {
    scored,
    people,
    rows: [
      { group: 'all', name: 'all', scores: all },
      ...rowsBy('material', recordings, ({ kind }) => kind, scoresWhere),
      ...rowsBy('camera', recordings, ({ camera }) => camera, scoresWhere),
      ...rowsBy('light', recordings, ({ light }) => light, scoresWhere),
      ...rowsBy('person', recordings, ({ person }) => person, scoresWhere)
    ],
    peers,
    bars: barResults({
      all,
      frontAndLaptop: scoresWhere(({ camera }) => camera !== 'offset'),
      offset: scoresWhere(({ camera }) => camera === 'offset'),
      clips: scoresWhere(({ kind }) => kind === 'clip'),
      natural: scoresWhere(({ kind }) => kind === 'natural'),
      traces: scoresWhere(({ kind }) => kind === 'trace'),
      bestPeerAccuracy: peerAccuracies.length === 0 ? null : Math.max(...peerAccuracies)
    })
  };
}

function rowsBy(
  group: string,
  recordings: readonly Recording[],
  of: (recording: Recording) => string,
  scoresWhere: (which: (recording: Recording) => boolean) => Scores
): readonly Row[] {
  return [...new Set(recordings.map(of))]
    .sort()
    .map((name) => ({ group, name, scores: scoresWhere((recording) => of(recording) === name) }));
}
