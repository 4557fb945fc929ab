/** The command line: what `--help` says, and what commands answer. Commands and options stay as they are. */
export const commandLineEn = {
  'cli.about':
    'Plumbline watches how you sit and reminds you to move. A command goes to the Plumbline that runs.',
  'cli.usage': 'Usage:',
  'cli.arguments': 'Arguments:',
  'cli.options': 'Options:',
  'cli.commands': 'Commands:',
  'cli.help': 'Say what there is.',
  'cli.version': 'Say which version this is.',
  'cli.hidden': 'Start in the tray, without a window.',
  'cli.demo': 'Start with the recording that ships, apart from your own data.',
  'cli.pause': 'Close the camera and hold breaks back.',
  'cli.pause.length':
    '30min, 1h, 2h, tomorrow, until-resumed, or a length such as 45m or 1h30m; without it, until you resume.',
  'cli.resume': 'Go on after a pause.',
  'cli.break': 'Begin a break now.',
  'cli.break.kind': 'movement, or micro for a short one.',
  'cli.breathe': 'Begin a breathing session.',
  'cli.report': 'Open the report of a day.',
  'cli.report.day': 'today, or a day such as 2026-03-31.',
  'cli.status': 'Say how it stands.',
  'cli.status.json': 'Say it as JSON, for programs.',
  'cli.policy': 'Say what an organisation decides here; with --json for programs.',
  'cli.diagnose': 'Write down what support needs, and nothing personal.',
  'cli.diagnose.written': 'The diagnosis is in {file}.',
  'cli.diagnose.notWritten': '{file} could not be written: {reason}',
  'cli.exitCodes':
    'Exit codes: 0 done, 1 not possible now, 2 not understood, 3 Plumbline is not running, 4 a policy is not in force as it stands.',

  'cli.notRunning': 'Plumbline is not running.',
  'cli.noAnswer': 'Plumbline runs but gave no answer.',
  'cli.otherVersion': 'The Plumbline that runs is another version. Quit it and start it again.',
  'cli.resumed': 'Watching again.',
  'cli.notPaused': 'There was no pause.',
  'cli.breakBegun': 'The break begins.',
  'cli.breathingBegun': 'The breathing session begins.',
  'cli.busy': 'Not now: a break or a breathing session is under way, or the screen is locked.',
  'cli.reportOpened': 'The report is open.',
  'cli.unknownCommand': 'There is no command “{command}”.',
  'cli.wrongLength': '“{given}” is no length of a pause.',
  'cli.wrongDay': '“{given}” is no day.',
  'cli.wrongKind': '“{given}” is no kind of break.'
} as const;
