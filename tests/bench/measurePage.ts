import { openPage } from './benchPage.ts';
import type { Run } from './figures.ts';
import { measureTree } from './processTree.ts';

export type PageRun = {
  readonly run: Run;
  /** Poses a second that the loop made while it was measured; 0 where it makes none. */
  readonly posesPerSecond: number;
};

/**
 * Measures the plain loop, or a page that only holds the camera open.
 * @param loop false: the camera is open and nothing is done
 * @throws Error when the page fails or its camera never comes
 */
export async function measurePage(parts: {
  readonly chromium: string;
  readonly pages: string;
  readonly recording: string;
  readonly loop: boolean;
  readonly seconds: number;
}): Promise<PageRun> {
  const page = await openPage({ ...parts, address: `plainLoop.html${parts.loop ? '' : '?loop=none'}` });
  try {
    const before = page.made();
    const run = await measureTree(page.program.pid, parts.seconds);
    return { run, posesPerSecond: (page.made() - before) / run.wallSeconds };
  } finally {
    await page.close();
  }
}
