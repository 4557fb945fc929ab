import type { AreaTexts } from '../catalogue.ts';
import type { commandLineEn } from '../en/commandLine.ts';

/** The command line: what `--help` says, and what commands answer. Commands and options stay as they are. */
export const commandLineFr = {
  'cli.about':
    'Plumbline observe votre posture assise et vous rappelle de bouger. Une commande s’adresse au Plumbline en cours d’exécution.',
  'cli.usage': 'Utilisation :',
  'cli.arguments': 'Arguments :',
  'cli.options': 'Options :',
  'cli.commands': 'Commandes :',
  'cli.help': 'Affiche cette aide.',
  'cli.version': 'Indique la version.',
  'cli.hidden': 'Démarre dans la zone de notification, sans fenêtre.',
  'cli.demo': 'Démarre avec l’enregistrement fourni, à l’écart de vos propres données.',
  'cli.pause': 'Ferme la caméra et retient les pauses.',
  'cli.pause.length':
    '30min, 1h, 2h, tomorrow, until-resumed, ou une durée comme 45m ou 1h30m ; sinon, jusqu’à nouvel ordre.',
  'cli.resume': 'Reprend après une suspension.',
  'cli.break': 'Commence une pause maintenant.',
  'cli.break.kind': 'movement (pause active) ou micro (pause courte).',
  'cli.breathe': 'Commence une séance de respiration.',
  'cli.report': 'Ouvre le rapport d’un jour.',
  'cli.report.day': 'today, ou un jour comme 2026-03-31.',
  'cli.status': 'Indique l’état actuel.',
  'cli.status.json': 'L’indique en JSON, pour les programmes.',
  'cli.policy': 'Indique ce que décide ici une organisation ; avec --json pour les programmes.',
  'cli.diagnose': 'Note ce dont l’assistance a besoin, et rien de personnel.',
  'cli.diagnose.written': 'Le relevé est dans {file}.',
  'cli.diagnose.notWritten': 'Impossible d’écrire {file} : {reason}',
  'cli.exitCodes':
    'Codes de sortie : 0 fait, 1 impossible pour l’instant, 2 non compris, 3 Plumbline n’est pas lancé, 4 une stratégie n’est pas en vigueur telle quelle.',

  'cli.notRunning': 'Plumbline n’est pas lancé.',
  'cli.noAnswer': 'Plumbline est lancé mais n’a pas répondu.',
  'cli.otherVersion': 'Le Plumbline lancé est d’une autre version. Quittez-le et relancez-le.',
  'cli.resumed': 'L’observation reprend.',
  'cli.notPaused': 'Rien n’était suspendu.',
  'cli.breakBegun': 'La pause commence.',
  'cli.breathingBegun': 'La séance de respiration commence.',
  'cli.busy':
    'Pas maintenant : une pause ou une séance de respiration est en cours, ou l’écran est verrouillé.',
  'cli.forbidden': 'Votre organisation a désactivé cette fonction.',
  'cli.reportOpened': 'Le rapport est ouvert.',
  'cli.unknownCommand': 'Il n’existe pas de commande « {command} ».',
  'cli.wrongLength': '« {given} » n’est pas une durée.',
  'cli.wrongDay': '« {given} » n’est pas un jour.',
  'cli.wrongKind': '« {given} » n’est pas un type de pause.'
} as const satisfies AreaTexts<typeof commandLineEn>;
