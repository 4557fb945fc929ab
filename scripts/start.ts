/** `npm start [-- --demo]`: builds what has changed and starts the app with the arguments given. */
import { resolve } from 'node:path';
import { buildWhenNeeded } from './buildWhenNeeded.ts';
import { chooseElectron, type ElectronChoice } from './chooseElectron.ts';
import { watchParent } from './parentWatch.ts';
import { runInForeground } from './runProgram.ts';

const folder = resolve(import.meta.dirname, '..');
const given = process.argv.slice(2);

if (await buildWhenNeeded(folder)) process.exitCode = await start(await chooseElectron(folder));
else process.exitCode = 1;

async function start(choice: ElectronChoice): Promise<number> {
  if (choice.kind !== 'electron') console.log(choice.notice);
  if (choice.kind === 'none') return 1;
  const running =
    choice.kind === 'electron'
      ? runInForeground(choice.program, [folder, ...rootArguments(), ...given], process.env)
      : runInForeground(process.execPath, [...choice.arguments, folder, ...given], choice.environment);
  const stopWatching = watchParent(null, () => running.stop());
  const code = await running.ended;
  stopWatching();
  return code;
}

/** Chromium refuses to start as root with its sandbox. */
function rootArguments(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
