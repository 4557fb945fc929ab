import type { AreaTexts } from '../catalogue.ts';
import type { breaksEn } from '../en/breaks.ts';

/** The Spanish words of breaks, offers, the overlay windows and the screens about them. */
export const breaksEs = {
  // Breaks: why one is there, what can be done about it, and the word before it.
  'break.interval': 'Es momento de un descanso activo.',
  'break.interval.sat': 'Es momento de ponerte de pie unos minutos. Llevas {duration} sin levantarte.',
  'break.posture': 'Un poco antes de lo previsto: llevas un rato con la espalda encorvada.',
  'break.posture.sat':
    'Un poco antes de lo previsto: llevas un rato con la espalda encorvada y {duration} sin levantarte.',
  'break.asked': 'El descanso que pediste.',
  'break.half': 'Ya pasó la mitad del descanso; a partir de aquí cuenta como tomado.',
  'break.escape': 'Esc lleva a “{action}”',
  'break.other': 'Hay un descanso activo en tu otra pantalla.',
  'break.control.postpone': 'En {minutes, number} min',
  'break.control.skip': 'Omitir',
  'break.control.leave': 'Ya estoy de vuelta',
  'break.control.exit': 'Salida de emergencia',
  'break.control.another': 'Otra tarjeta',
  'break.control.begin': 'Empezar ahora',
  'break.exit.question': '¿Dejar este descanso antes de que termine?',
  'break.exit.stay': 'Seguir',
  'break.exit.leave': 'Dejarlo',
  'coming.movement': 'Un descanso activo en {duration}',
  'coming.micro': 'Un descanso corto en {duration}',
  'coming.waiting': 'Un descanso, en cuanto dejes de teclear',
  'offer.breathing': 'Un momento para respirar',
  'offer.tip.close': 'Cerrar',
  'offer.heldBreak': 'Un descanso cuando te venga bien',
  'offer.heldBreak.sat':
    'Llevas {duration} sin levantarte. Con la pantalla completa, ningún descanso empieza por sí solo.',
  'offer.heldBreak.notNow': 'Ahora no',
  'overlay.stranded': 'Plumbline ya no tiene nada que mostrar aquí. Esta pantalla se cierra sola.',
  'overlay.close': 'Cerrar ahora',

  // The rules that join posture and breaks; the numbers come from the rules themselves.
  'pairing.slouchBringsBreakForward': 'La espalda encorvada adelanta un descanso',
  'pairing.slouchBringsBreakForward.explained':
    'Tras {minutes, number} minutos con la espalda encorvada, el próximo descanso activo llega antes, pero nunca a menos de {nearestMinutes, number} minutos del anterior.',
  'pairing.alertsOfferBreathing': 'Respiración tras varios avisos',
  'pairing.alertsOfferBreathing.explained':
    'Tras {alerts, number} avisos de postura en {withinMinutes, number} minutos, te propongo un ejercicio de respiración.',
  'pairing.lookingDownOffersTip': 'Un consejo si miras mucho hacia abajo',
  'pairing.lookingDownOffersTip.explained':
    'Tras {minutes, number} minutos con la mirada hacia abajo, te propongo un consejo para tu escritorio.',
  'pairing.tenseSpellsOfferBreathing': 'Respiración tras mucho tiempo en la silla',
  'pairing.tenseSpellsOfferBreathing.explained':
    'Cuando llevas {sittingMinutes, number} minutos sin levantarte, y fuera de la postura erguida el {sharePercent, number} % o más de los últimos {withinMinutes, number} minutos, te propongo un ejercicio de respiración. Solo cuentan el tiempo y la postura.',

  // The next break, on Now and in the rail.
  'breaks.title': 'Descansos',
  'breaks.sat': 'Llevas {duration} sin levantarte.',
  'breaks.ask': 'Tomar un descanso ahora',
  'breaks.ask.micro': 'Tomar un descanso corto',
  'breaks.next.movement': 'Próximo descanso activo en {duration}',
  'breaks.next.micro': 'Próximo descanso corto en {duration}',
  'breaks.next.none': 'No hay ningún descanso previsto',
  'breaks.noticed.movement': 'Un descanso activo empieza en {duration}',
  'breaks.noticed.micro': 'Un descanso corto empieza en {duration}',
  'breaks.resting': 'Descanso en curso, quedan {duration}',
  'breaks.held.call': 'Los descansos esperan a que termine tu llamada.',
  'breaks.held.fullScreen': 'Los descansos esperan mientras un programa ocupa toda la pantalla.',
  'breaks.held.doNotDisturb': 'Los descansos esperan mientras No molestar está activado.',
  'breaks.held.occupied': 'Los descansos esperan a que termine la calibración o la respiración.',
  'breaks.frozen.paused': 'El tiempo hasta el próximo descanso se detiene durante la pausa.',
  'breaks.frozen.outsideHours': 'Fuera de tu horario de trabajo no hay descansos.',
  'breaks.frozen.away':
    'No estás delante de la pantalla, así que el tiempo hasta el próximo descanso se detiene.',
  'rail.next.movement': 'De pie en {duration}',
  'rail.next.micro': 'Descanso corto en {duration}',

  // Breathe.
  'screen.breathe': 'Respirar',
  'breathe.title': 'Respiración lenta',
  'breathe.what':
    'De dos a tres minutos que puedes tomarte en cualquier lugar. Ocupa la pantalla mientras dura, y puedes terminar cuando quieras.',
  'breathe.steps': 'Cómo funciona',
  'breathe.length': 'Cuánto tiempo',
  'breathe.length.choice': '{time} min',
  'breathe.pace': 'Ritmo',
  'breathe.pace.shorter': 'Respiraciones más cortas',
  'breathe.pace.usual': 'Habitual',
  'breathe.pace.longer': 'Respiraciones más largas',
  'breathe.pace.own': 'Como en los ajustes',
  'breathe.pace.seconds':
    'inhalar {inSeconds, number} s, abrir {widenSeconds, number} s, exhalar {outSeconds, number} s',
  'breathe.resume': 'Seguir respirando',
  'breathe.underWay': 'Tu sesión está en curso en su propia ventana.',
  'breathe.waiting': 'Tu sesión está en pausa.',
  'breathe.last': 'Tus últimas sesiones',
  'breathe.last.entry': '{at, date, ::EEEEdMMMM}, {at, time, short} – {what}',
  'breathe.last.done': '{time} min',
  'breathe.last.early': 'terminada tras {time} min',

  // Check-in.
  'screen.checkIn': 'Cuestionario',
  'checkIn.weekly': 'Preguntarme una vez por semana',
  'checkIn.weekly.help':
    'Una línea en la parte superior de esta ventana, nada más. También puedes responder aquí cuando quieras.',
  'checkIn.saved': 'Guardado.',
  'checkIn.again': 'Responder de nuevo',
  'checkIn.open': 'Responder',
  'checkIn.history': 'Tus respuestas hasta ahora',
  'checkIn.history.none': 'Todavía nada.',
  'checkIn.history.level': '{level, number} de {highest, number}',
  'checkIn.history.day': '{at, date, long}',
  'checkIn.delete.question': '¿Eliminar todas tus respuestas? No se podrán recuperar.',
  'checkIn.delete.keep': 'Conservarlas',
  'care.read': 'Lo he leído',
  'care.show': 'Mostrar'
} as const satisfies AreaTexts<typeof breaksEn>;
