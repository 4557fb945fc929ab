import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where test material lies: pose setups, natural stretches and clips; each may be missing. */
export type MaterialFolder = {
  readonly poses: string;
  readonly natural: string;
  readonly clips: string;
  /** Clips as landmark traces with truth, where the frames would be too large to keep. */
  readonly clipTraces: string;
};

/** The large set beside the repository where it is present, else the small one in the repository. */
export function materialFolder(): MaterialFolder {
  const beside = fileURLToPath(new URL('../../../../shared', import.meta.url));
  return existsSync(join(beside, 'poses', 'poses.jsonl'))
    ? materialIn(beside)
    : materialIn(fileURLToPath(new URL('../../../tests/fixtures/accuracy', import.meta.url)));
}

/** Material in a folder of the same shape: `poses/poses.jsonl`, `poses/natural`, `clips`. */
export function materialIn(folder: string): MaterialFolder {
  return {
    poses: join(folder, 'poses', 'poses.jsonl'),
    natural: join(folder, 'poses', 'natural'),
    clips: join(folder, 'clips'),
    clipTraces: join(folder, 'clip-traces')
  };
}
