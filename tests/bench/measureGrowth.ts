import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepHeapsSmall } from '../../src/main/security/switches.ts';
import { openPage } from './benchPage.ts';
import { slopeOf } from './figures.ts';
import { largestRendererBytes, wait } from './processTree.ts';

/** What looks leave behind in the process that makes them. */
export type Growth = {
  /** Looks that were measured, after those that fill caches and heaps. */
  readonly looks: number;
  /** Memory without mapped files, in the beginning and in the end, MB: means of the first and the last stretch of looks. */
  readonly megabytes: readonly [first: number, last: number];
  /** MB for each thousand looks, and the standard error of it. */
  readonly perThousand: number;
  readonly error: number;
};

const root = resolve(import.meta.dirname, '../..');
/** Of the looks: heaps still grow to their size. */
const warmUpShare = 1 / 4;
/**
 * Memory goes up and down like a saw with each collection, so neighbouring values tell the same: the slope is taken of
 * means of this many stretches, which do not know each other.
 */
const stretches = 20;
const patienceSeconds = 60;

/**
 * Lets the app's built worker look at frames of the recorded camera as fast as it can.
 * @throws Error when the worker fails, or looks at nothing for a minute
 */
export async function measureGrowth(parts: {
  readonly chromium: string;
  readonly pages: string;
  readonly recording: string;
  readonly looks: number;
}): Promise<Growth> {
  const name = readdirSync(join(root, 'out', 'renderer', 'assets')).find((file) =>
    /^detectorWorker-.+\.js$/.test(file)
  );
  if (name === undefined) throw new Error('The build holds no worker.');
  const page = await openPage({
    ...parts,
    address: `ownWorker.html?worker=/app/assets/${name}`,
    ask: keepHeapsSmall
  });
  try {
    const values: { readonly looks: number; readonly megabytes: number }[] = [];
    let unchangedFor = 0;
    for (let made = 0; made < parts.looks;) {
      page.check();
      unchangedFor = page.made() > made ? 0 : unchangedFor + 1;
      if (unchangedFor > patienceSeconds) throw new Error(`The worker stopped after ${made} looks.`);
      made = page.made();
      const bytes = largestRendererBytes(page.program.pid);
      if (bytes !== null) values.push({ looks: page.made(), megabytes: bytes / 1e6 });
      await wait(1000);
    }
    return growthOf(values);
  } finally {
    await page.close();
  }
}

/**
 * @param values memory by the number of looks made until then, in order
 * @throws Error for too few of them
 */
export function growthOf(values: readonly { readonly looks: number; readonly megabytes: number }[]): Growth {
  const last = values.at(-1)?.looks ?? 0;
  const begin = last * warmUpShare;
  const measured = values.filter(({ looks }) => looks >= begin);
  const width = (last - begin) / stretches;
  const means = Array.from({ length: stretches }, (_, index) =>
    measured.flatMap(({ looks, megabytes }) =>
      Math.min(stretches - 1, Math.floor((looks - begin) / width)) === index ? [megabytes] : []
    )
  ).map((stretch) => stretch.reduce((sum, each) => sum + each, 0) / stretch.length);
  const slope = means.every(Number.isFinite) ? slopeOf(means) : null;
  const [first, final] = [means[0], means.at(-1)];
  if (slope === null || first === undefined || final === undefined) {
    throw new Error(`${values.length} values are too few to tell a growth from.`);
  }
  const perThousand = 1000 / width;
  return {
    looks: Math.round(last - begin),
    megabytes: [first, final],
    perThousand: slope.perStep * perThousand,
    error: slope.error * perThousand
  };
}
