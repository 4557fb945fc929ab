import type { AreaTexts } from '../catalogue.ts';
import type { commandLineEn } from '../en/commandLine.ts';

/** The command line: what `--help` says, and what commands answer. Commands and options stay as they are. */
export const commandLineEs = {
  'cli.about':
    'Plumbline observa tu postura y te recuerda que te muevas. Cada comando se envía al Plumbline en ejecución.',
  'cli.usage': 'Uso:',
  'cli.arguments': 'Argumentos:',
  'cli.options': 'Opciones:',
  'cli.commands': 'Comandos:',
  'cli.help': 'Muestra esta ayuda.',
  'cli.version': 'Muestra qué versión es.',
  'cli.hidden': 'Inicia en la bandeja, sin ventana.',
  'cli.demo': 'Inicia con la grabación incluida, aparte de tus propios datos.',
  'cli.pause': 'Cierra la cámara y deja los descansos en espera.',
  'cli.pause.length':
    '30min, 1h, 2h, tomorrow, until-resumed, o una duración como 45m o 1h30m; sin ella, hasta que reanudes.',
  'cli.resume': 'Continúa después de una pausa.',
  'cli.break': 'Empieza un descanso ahora.',
  'cli.break.kind': 'movement, o micro para uno corto.',
  'cli.breathe': 'Empieza una sesión de respiración.',
  'cli.report': 'Abre el informe de un día.',
  'cli.report.day': 'today, o un día como 2026-03-31.',
  'cli.status': 'Muestra el estado actual.',
  'cli.status.json': 'Lo muestra como JSON, para programas.',
  'cli.policy': 'Muestra qué decide aquí una organización; con --json, para programas.',
  'cli.diagnose': 'Escribe lo que necesita el soporte técnico, y nada personal.',
  'cli.diagnose.written': 'El informe para el soporte está en {file}.',
  'cli.diagnose.notWritten': 'No se pudo escribir {file}: {reason}',
  'cli.exitCodes':
    'Códigos de salida: 0 hecho, 1 no es posible ahora, 2 no se entiende, 3 Plumbline no está en ejecución, 4 una directiva no está en vigor tal como está escrita.',

  'cli.notRunning': 'Plumbline no está en ejecución.',
  'cli.noAnswer': 'Plumbline está en ejecución, pero no respondió.',
  'cli.otherVersion': 'El Plumbline en ejecución es de otra versión. Sal de él y ábrelo de nuevo.',
  'cli.resumed': 'Observación reanudada.',
  'cli.notPaused': 'No había ninguna pausa.',
  'cli.breakBegun': 'El descanso empieza.',
  'cli.breathingBegun': 'La sesión de respiración empieza.',
  'cli.busy': 'Ahora no: hay un descanso o una sesión de respiración en curso, o la pantalla está bloqueada.',
  'cli.forbidden': 'Tu organización ha desactivado esta función.',
  'cli.reportOpened': 'El informe está abierto.',
  'cli.unknownCommand': 'No existe el comando “{command}”.',
  'cli.wrongLength': '“{given}” no es una duración de pausa.',
  'cli.wrongDay': '“{given}” no es un día.',
  'cli.wrongKind': '“{given}” no es un tipo de descanso.'
} as const satisfies AreaTexts<typeof commandLineEn>;
