import type { Pose } from '../../core/pose/keypoints.ts';
import { stepRule } from '../../core/posture/thresholds.ts';
import type { Baseline } from '../../core/posture/baseline.ts';
import { sensitivities, type WatchSettings } from '../../core/posture/watchSettings.ts';
import { seededRandom, seedOf } from './random.ts';
import { runWatch, scoringSettings } from './runWatch.ts';
import { scoresOf, type Scores } from './scores.ts';
import { addTallies, tallyOf } from './tally.ts';
import type { Recording } from './truth.ts';

/** The same recordings seen or judged in another way. */
export type Variation = {
  readonly name: string;
  readonly change: (recording: Recording) => Recording;
  readonly settings: WatchSettings;
  readonly loosened: Baseline['loosened'];
};
export type VariationResult = {
  readonly name: string;
  readonly kind: Recording['kind'];
  readonly scores: Scores;
};

const unchanged = (recording: Recording): Recording => recording;
const varied = (
  name: string,
  change: Variation['change'],
  more: Partial<Pick<Variation, 'settings' | 'loosened'>> = {}
): Variation => ({ name, change, settings: scoringSettings, loosened: {}, ...more });

/** "That was wrong" said `steps` steps' worth for every posture. */
const loosenedBy = (steps: number): Baseline['loosened'] => ({
  slouch: steps,
  forwardHead: steps,
  lean: steps,
  tooClose: steps,
  lookingDown: steps
});

/** What `npm run accuracy -- --variations` prints, in its order. Noise in pixels: head, shoulders. */
export const variations: readonly Variation[] = [
  varied('as it is', unchanged),
  varied('noise 0.7, 1.4 px on top', (recording) => withNoise(recording, 0.7, 1.4, 1)),
  varied('the same, other seed', (recording) => withNoise(recording, 0.7, 1.4, 2)),
  varied('noise 1.5, 3 px on top', (recording) => withNoise(recording, 1.5, 3, 1)),
  varied('noise 3, 5 px on top', (recording) => withNoise(recording, 3, 5, 1)),
  varied('mirrored', mirrored),
  varied('one look a second', (recording) => thinned(recording, 1)),
  varied('a look every two seconds', (recording) => thinned(recording, 2)),
  varied('30 % of looks dropped', (recording) => dropped(recording, 0.3)),
  ...sensitivities
    .filter((sensitivity) => sensitivity !== 'normal')
    .map((sensitivity) =>
      varied(`sensitivity ${sensitivity}`, unchanged, { settings: { ...scoringSettings, sensitivity } })
    ),
  varied('"that was wrong" once', unchanged, { loosened: loosenedBy(stepRule.loosenOnce) }),
  varied('"that was wrong" to its limit', unchanged, { loosened: loosenedBy(stepRule.loosenAtMost) })
];

/** Scores every variation on every kind of material. */
export function scoreVariations(
  recordings: readonly Recording[],
  step: () => void
): readonly VariationResult[] {
  const kinds = [...new Set(recordings.map(({ kind }) => kind))].sort();
  return variations.flatMap(({ name, change, settings, loosened }) => {
    const results = kinds.map((kind): VariationResult => {
      const some = recordings.filter((recording) => recording.kind === kind);
      const tallies = some.map((recording) => tallyOf(runWatch(change(recording), settings, loosened)));
      return { name, kind, scores: scoresOf(addTallies(tallies)) };
    });
    step();
    return results;
  });
}

function withNoise(recording: Recording, head: number, body: number, seed: number): Recording {
  const random = seededRandom(seedOf(`${recording.id} ${head} ${seed}`));
  return withPoses(recording, (pose) =>
    mapPose(pose, (name, { x, y, score }) => {
      const deviation = /nose|eye|ear/.test(name) ? head : body;
      return [name, { x: x + deviation * random.normal(), y: y + deviation * random.normal(), score }];
    })
  );
}

/** Left and right exchanged, names as well: the same posture to the other side. */
function mirrored(recording: Recording): Recording {
  return withPoses(recording, (pose, width) =>
    mapPose(pose, (name, { x, y, score }) => [otherSide(name), { x: width - x, y, score }])
  );
}

/** At most one look in `seconds`; the calibration keeps its own. */
function thinned(recording: Recording, seconds: number): Recording {
  let next = Number.NEGATIVE_INFINITY;
  const frames = recording.frames.filter(({ sample, truth }) => {
    if (truth.segment === 'calibration') return true;
    if (sample.t < next - 0.001) return false;
    next = sample.t + seconds;
    return true;
  });
  return { ...recording, frames };
}

function dropped(recording: Recording, share: number): Recording {
  const random = seededRandom(seedOf(`${recording.id} dropped`));
  return { ...recording, frames: recording.frames.filter(() => random.uniform() >= share) };
}

function withPoses(recording: Recording, change: (pose: Pose, width: number) => Pose): Recording {
  const frames = recording.frames.map(({ sample, truth }) => ({
    truth,
    sample: { ...sample, pose: sample.pose === null ? null : change(sample.pose, sample.width) }
  }));
  return { ...recording, frames };
}

type Point = { readonly x: number; readonly y: number; readonly score: number };

function mapPose(pose: Pose, change: (name: string, point: Point) => readonly [string, Point]): Pose {
  return Object.fromEntries(Object.entries(pose).map(([name, point]) => change(name, point)));
}

function otherSide(name: string): string {
  if (name.startsWith('left_')) return name.replace('left_', 'right_');
  return name.startsWith('right_') ? name.replace('right_', 'left_') : name;
}
