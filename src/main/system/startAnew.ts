import type { App } from 'electron';

/**
 * Ends this run and begins another one, at the wish of somebody who sits before it: never hidden, whatever started this
 * one.
 * @param runArguments of this run, without the program itself
 */
export function startAnew(
  app: Pick<App, 'quit' | 'relaunch'>,
  runArguments: readonly string[],
  demo: boolean
): void {
  const others = runArguments.filter((argument) => argument !== '--hidden' && argument !== '--demo');
  app.relaunch({ args: demo ? [...others, '--demo'] : others });
  app.quit();
}
