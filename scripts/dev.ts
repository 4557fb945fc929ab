/** `npm run dev [-- --demo]`: the app with hot reload of its pages and a restart when its main process changes. */
import { join, resolve } from 'node:path';
import { forgetBuild } from './buildWhenNeeded.ts';
import { chooseElectron, type ElectronChoice } from './chooseElectron.ts';
import { watchParent } from './parentWatch.ts';
import { runInForeground, runProgram } from './runProgram.ts';

const folder = resolve(import.meta.dirname, '..');
const given = process.argv.slice(2);

forgetBuild(folder);
const prepared = await runProgram(process.execPath, [join(folder, 'scripts', 'prepareModel.ts')], {
  shown: true
});
process.exitCode = prepared.code === 0 ? await develop(await chooseElectron(folder)) : 1;

async function develop(choice: ElectronChoice): Promise<number> {
  if (choice.kind !== 'electron') console.log(choice.notice);
  if (choice.kind === 'none') return 1;
  const vite = join(folder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const running = runInForeground(
    process.execPath,
    [vite, 'dev', '--watch', '--', ...appArguments(choice)],
    viteEnvironment(choice)
  );
  const stopWatching = watchParent(null, () => running.stop());
  const code = await running.ended;
  stopWatching();
  return code;
}

/** electron-vite starts `<program> <entry> <arguments>`; with the stand-in, program and entry are Node and its guard. */
function appArguments(choice: Exclude<ElectronChoice, { kind: 'none' }>): string[] {
  return choice.kind === 'electron' ? given : [...choice.arguments.slice(1), folder, ...given];
}

function viteEnvironment(choice: Exclude<ElectronChoice, { kind: 'none' }>): NodeJS.ProcessEnv {
  if (choice.kind === 'electron') return { ...process.env, ELECTRON_EXEC_PATH: choice.program };
  return { ...choice.environment, ELECTRON_EXEC_PATH: process.execPath, ELECTRON_ENTRY: choice.arguments[0] };
}
