import { runProgram } from '../runProgram.ts';
import { projectFolder } from './product.ts';

/**
 * The one time that everything in a package bears, in seconds since 1970: `SOURCE_DATE_EPOCH`, or else that of the
 * last commit. Source: https://reproducible-builds.org/specs/source-date-epoch/
 */
export async function releaseDate(environment: NodeJS.ProcessEnv): Promise<number> {
  const given = environment['SOURCE_DATE_EPOCH'] ?? '';
  if (given !== '') return secondsIn(given);
  const { code, output } = await runProgram('git', ['log', '-1', '--format=%ct'], { folder: projectFolder });
  if (code === 0) return secondsIn(output.trim());
  throw new Error('This is no git checkout: set SOURCE_DATE_EPOCH to the time of the release, in seconds.');
}

function secondsIn(given: string): number {
  const seconds = Number(given);
  if (Number.isSafeInteger(seconds) && seconds > 0) return seconds;
  throw new Error(`SOURCE_DATE_EPOCH is "${given}", not a number of seconds since 1970.`);
}
