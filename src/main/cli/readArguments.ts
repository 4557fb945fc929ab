import { Argument, Command as Program, CommanderError, Option } from 'commander';
import { breakKinds } from '../../core/breaks/breakSettings.ts';
import { isCalendarDay } from '../../core/cli/calendarDay.ts';
import { type Command, type ExitCode, exitCodes } from '../../core/cli/command.ts';
import { parsePauseLength } from '../../core/cli/pauseLength.ts';
import type { Text } from '../../text/createText.ts';
import { readReportRequest, type ReportRequest } from './reportRequest.ts';

/** What the arguments of the program ask for. */
export type ArgumentsReading =
  /** No command: start, or bring the window of the Plumbline that runs to the front. */
  | { readonly kind: 'start' }
  | { readonly kind: 'send'; readonly command: Command; readonly json: boolean }
  /** To be told of this computer, whether Plumbline runs or not. */
  | { readonly kind: 'tell'; readonly request: ReportRequest }
  /** Help, the version, or what is wrong with what was typed. */
  | { readonly kind: 'say'; readonly words: string; readonly exitCode: ExitCode };

/**
 * Reads the program's own arguments. Switches before a command are Chromium's or those of a start, and pass by; what
 * follows a command is read strictly.
 */
export function readArguments(args: readonly string[], version: string, text: Text): ArgumentsReading {
  const request = readReportRequest(args);
  if (request !== null) return { kind: 'tell', request };
  const begin = args.findIndex((argument) => !argument.startsWith('-'));
  if (begin >= 0 && args[begin] !== 'help') return parse(args.slice(begin), text);
  if (args.some((argument) => argument === '--version' || argument === '-V')) {
    return { kind: 'say', words: version, exitCode: exitCodes.done };
  }
  const asksHelp = args.some((argument) => ['--help', '-h', 'help'].includes(argument));
  return asksHelp ? { kind: 'say', words: helpText(text), exitCode: exitCodes.done } : { kind: 'start' };
}

/**
 * The arguments without the program itself and, where the program is Electron with an app's folder, without that.
 * @param argv as in `process.argv`
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const given = argv.slice(1);
  if (isPackaged) return given;
  const folder = given.findIndex((argument) => !argument.startsWith('-'));
  return given.filter((_argument, index) => index !== folder);
}

/** What `--help` says. */
export function helpText(text: Text): string {
  const help = programFor(text, () => undefined).helpInformation();
  return [help, text('cli.exitCodes')].join('\n');
}

/** What `<command> --help` says, for each command. */
export function commandHelps(text: Text): readonly { readonly name: string; readonly help: string }[] {
  return programFor(text, () => undefined).commands.map((command) => ({
    name: command.name(),
    help: command.helpInformation().trimEnd()
  }));
}

function parse(args: readonly string[], text: Text): ArgumentsReading {
  let reading: ArgumentsReading = { kind: 'say', words: helpText(text), exitCode: exitCodes.usage };
  let said = '';
  const program = programFor(text, (read) => {
    reading = read;
  });
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({
      writeOut: (words) => {
        said += words;
      },
      writeErr: (words) => {
        said += words;
      }
    });
  }
  try {
    program.parse([...args], { from: 'user' });
    return reading;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    return { kind: 'say', words: said.trimEnd(), exitCode };
  }
}

function programFor(text: Text, read: (reading: ArgumentsReading) => void): Program {
  const send = (command: Command, json = false): void => read({ kind: 'send', command, json });
  const refuse = (words: string): void => read({ kind: 'say', words, exitCode: exitCodes.usage });

  const program = new Program('plumbline')
    .description(text('cli.about'))
    .option('-V, --version', text('cli.version'))
    // Those of a start; `readCommandLine` reads them.
    .option('--hidden', text('cli.hidden'))
    .option('--demo', text('cli.demo'))
    // `readReportRequest` reads them.
    .option('--policy', text('cli.policy'))
    .option('--diagnose [file]', text('cli.diagnose'));
  const titles = new Map([
    ['Usage:', text('cli.usage')],
    ['Arguments:', text('cli.arguments')],
    ['Options:', text('cli.options')],
    ['Commands:', text('cli.commands')]
  ]);
  const settled = (command: Program): Program =>
    command
      .helpOption('-h, --help', text('cli.help'))
      .helpCommand(false)
      .allowExcessArguments(false)
      .configureHelp({ helpWidth: 80, styleTitle: (title) => titles.get(title) ?? title });
  settled(program)
    .allowExcessArguments(true)
    .action(() => {
      const command = program.args[0] ?? '';
      refuse([text('cli.unknownCommand', { command }), '', helpText(text)].join('\n'));
    });

  settled(program.command('pause'))
    .description(text('cli.pause'))
    .addArgument(new Argument('[length]', text('cli.pause.length')))
    .action((given: string | undefined) => {
      const length = parsePauseLength(given ?? 'until-resumed');
      if (length === null) refuse(text('cli.wrongLength', { given: given ?? '' }));
      else send({ kind: 'pause', length });
    });
  settled(program.command('resume'))
    .description(text('cli.resume'))
    .action(() => send({ kind: 'resume' }));
  settled(program.command('break'))
    .description(text('cli.break'))
    .addArgument(new Argument('[kind]', text('cli.break.kind')))
    .action((given: string | undefined) => {
      const breakKind = breakKinds.find((kind) => kind === (given ?? 'movement'));
      if (breakKind === undefined) refuse(text('cli.wrongKind', { given: given ?? '' }));
      else send({ kind: 'break', breakKind });
    });
  settled(program.command('breathe'))
    .description(text('cli.breathe'))
    .action(() => send({ kind: 'breathe' }));
  settled(program.command('report'))
    .description(text('cli.report'))
    .addArgument(new Argument('[day]', text('cli.report.day')))
    .action((given: string | undefined) => {
      const day = given ?? 'today';
      if (day !== 'today' && !isCalendarDay(day)) refuse(text('cli.wrongDay', { given: day }));
      else send({ kind: 'report', date: day === 'today' ? null : day });
    });
  settled(program.command('status'))
    .description(text('cli.status'))
    .addOption(new Option('--json', text('cli.status.json')))
    .action(({ json }: { readonly json?: boolean }) => send({ kind: 'status' }, json === true));
  return program;
}
