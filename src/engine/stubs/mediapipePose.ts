/**
 * Stands in for `@mediapipe/pose`, which pose-detection imports for BlazePose: that package has no exports at all,
 * so neither bundler nor Node could link it. Plumbline uses MoveNet alone; `Pose` is never constructed.
 */
export const Pose = undefined;
