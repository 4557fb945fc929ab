import type { AreaTexts } from '../catalogue.ts';
import type { commandLineEn } from '../en/commandLine.ts';

/** The command line: what `--help` says, and what commands answer. Commands and options stay as they are. */
export const commandLineDe = {
  'cli.about':
    'Plumbline achtet darauf, wie Sie sitzen, und erinnert Sie daran, sich zu bewegen. Ein Befehl geht an das laufende Plumbline.',
  'cli.usage': 'Aufruf:',
  'cli.arguments': 'Argumente:',
  'cli.options': 'Optionen:',
  'cli.commands': 'Befehle:',
  'cli.help': 'Zeigen, was es gibt.',
  'cli.version': 'Die Version nennen.',
  'cli.hidden': 'Im Infobereich starten, ohne Fenster.',
  'cli.demo': 'Mit der mitgelieferten Aufnahme starten, getrennt von Ihren eigenen Daten.',
  'cli.pause': 'Die Kamera schließen und Pausen zurückhalten.',
  'cli.pause.length':
    '30min, 1h, 2h, tomorrow, until-resumed oder eine Dauer wie 45m oder 1h30m; ohne Angabe, bis Sie fortsetzen.',
  'cli.resume': 'Nach dem Anhalten fortsetzen.',
  'cli.break': 'Jetzt eine Pause beginnen.',
  'cli.break.kind': 'movement, oder micro für eine kurze.',
  'cli.breathe': 'Eine Atemübung beginnen.',
  'cli.report': 'Den Bericht eines Tages öffnen.',
  'cli.report.day': 'today oder ein Tag wie 2026-03-31.',
  'cli.status': 'Den Stand nennen.',
  'cli.status.json': 'Ihn als JSON nennen, für Programme.',
  'cli.policy': 'Zeigen, was eine Organisation hier entscheidet; mit --json für Programme.',
  'cli.diagnose': 'Aufschreiben, was der Support braucht, und nichts Persönliches.',
  'cli.diagnose.written': 'Alles für den Support steht in {file}.',
  'cli.diagnose.notWritten': '{file} ließ sich nicht schreiben: {reason}',
  'cli.exitCodes':
    'Rückgabewerte: 0 erledigt, 1 jetzt nicht möglich, 2 nicht verstanden, 3 Plumbline läuft nicht, 4 eine Richtlinie gilt nicht so, wie sie dasteht.',

  'cli.notRunning': 'Plumbline läuft nicht.',
  'cli.noAnswer': 'Plumbline läuft, hat aber nicht geantwortet.',
  'cli.otherVersion':
    'Das laufende Plumbline hat eine andere Version. Beenden Sie es und starten Sie es neu.',
  'cli.resumed': 'Ich beobachte wieder.',
  'cli.notPaused': 'Plumbline war nicht angehalten.',
  'cli.breakBegun': 'Die Pause beginnt.',
  'cli.breathingBegun': 'Die Atemübung beginnt.',
  'cli.busy': 'Jetzt nicht: Eine Pause oder Atemübung läuft, oder der Bildschirm ist gesperrt.',
  'cli.forbidden': 'Ihre Organisation hat das ausgeschaltet.',
  'cli.reportOpened': 'Der Bericht ist geöffnet.',
  'cli.unknownCommand': 'Den Befehl „{command}“ gibt es nicht.',
  'cli.wrongLength': '„{given}“ ist keine Dauer.',
  'cli.wrongDay': '„{given}“ ist kein Tag.',
  'cli.wrongKind': '„{given}“ ist keine Art von Pause.'
} as const satisfies AreaTexts<typeof commandLineEn>;
