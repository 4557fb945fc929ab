import { stubPoseDetectionImports } from './stubPoseDetectionImports.ts';

// Loaded with `node --import` before a command: pose-detection cannot be linked without it.
stubPoseDetectionImports();
