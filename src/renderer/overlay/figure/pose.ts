/** A posture of a drawn person: its joints by name, in degrees or units of the drawing. */
export type Pose<Joint extends string> = Readonly<Record<Joint, number>>;

/** One movement of a drawing: to these joints (the others stay), in so many seconds, then held. */
export type Move<Joint extends string> = {
  readonly to: Readonly<Partial<Record<Joint, number>>>;
  readonly seconds: number;
  readonly hold?: number;
};

/** How long the moves of a drawing take together; it begins anew afterwards. */
export function cycleSeconds<Joint extends string>(moves: readonly Move<Joint>[]): number {
  return moves.reduce((sum, { seconds, hold = 0 }) => sum + seconds + hold, 0);
}

/**
 * The pose at a moment of a drawing that repeats its moves: each starts and ends at rest. The first moves on from where
 * the last one ends, which is where a drawing is shown to begin.
 * @param rest the joints that no move names
 * @param seconds since the beginning; any number
 */
export function poseAt<Joint extends string>(
  rest: Pose<Joint>,
  moves: readonly Move<Joint>[],
  seconds: number
): Pose<Joint> {
  const cycle = cycleSeconds(moves);
  let left = cycle === 0 ? 0 : ((seconds % cycle) + cycle) % cycle;
  let pose: Pose<Joint> = endOf(rest, moves);
  for (const { to, seconds: moving, hold = 0 } of moves) {
    const target = { ...pose, ...to };
    if (left < moving) return mixed(pose, target, eased(left / moving));
    if (left < moving + hold) return target;
    left -= moving + hold;
    pose = target;
  }
  return pose;
}

function endOf<Joint extends string>(rest: Pose<Joint>, moves: readonly Move<Joint>[]): Pose<Joint> {
  const end = { ...rest };
  for (const { to } of moves) Object.assign(end, to);
  return end;
}

function mixed<Joint extends string>(from: Pose<Joint>, to: Pose<Joint>, share: number): Pose<Joint> {
  const joints: Record<Joint, number> = { ...from };
  for (const joint in joints) joints[joint] += (to[joint] - from[joint]) * share;
  return joints;
}

function eased(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2;
}
