import type { AreaTexts } from '../catalogue.ts';
import type { daySettingsEn } from '../en/daySettings.ts';

/** The Spanish words of the settings about breaks, quiet times, breathing and check-in. */
export const daySettingsEs = {
  'settings.group.breaks': 'Descansos',
  'settings.group.quiet': 'Cuándo guardar silencio',
  'settings.group.pairing': 'Postura y descansos juntos',
  'settings.group.breathing': 'Respiración',
  'settings.group.checkIn': 'Cuestionario',
  'settings.unit.times': 'veces',
  'settings.unit.percent': 'por ciento',
  'settings.unit.inMinutes': '= {time} min',
  'settings.value.times': '{value, plural, one {# vez} other {# veces}}',
  'settings.value.percent': '{value, number} %',

  'setting.watchInCalls': 'Seguir observando en las llamadas',
  'setting.watchInCalls.help':
    'Si lo desactivas, cierro la cámara en cuanto la quiera una llamada u otro programa, y la abro de nuevo después.',
  'setting.watchOnBattery': 'Observar con batería',
  'setting.watchOnBattery.help':
    'Si lo desactivas, la cámara se cierra mientras el equipo funciona con batería.',
  'setting.watchMode': 'Con qué detalle observo',
  'setting.watchMode.help':
    '“Equilibrado” mira poco mientras tu postura es buena y a menudo en cuanto algo cambia. “Preciso” mira a menudo todo el tiempo y gasta más energía. “Ahorro” abre la cámara cada 30 segundos para una breve comprobación: su luz parpadea, como es normal, y una postura se nota hasta 30 segundos más tarde.',
  'setting.watchMode.precise': 'Preciso',
  'setting.watchMode.balanced': 'Equilibrado',
  'setting.watchMode.saver': 'Ahorro',
  'setting.saverOnBattery': 'Ahorrar energía con batería',
  'setting.saverOnBattery.help':
    'Con batería observo entonces como con “Ahorro”. La cámara se abre solo para breves comprobaciones, por eso su luz parpadea.',

  'setting.microBreaks': 'Descansos cortos',
  'setting.microBreaks.help':
    'Una pequeña tarjeta en la esquina de la pantalla, para apartar la vista y respirar.',
  'setting.microEveryMinutes': 'Un descanso corto cada',
  'setting.microEveryMinutes.help': 'Contado en minutos en la silla.',
  'setting.microSeconds': 'Un descanso corto dura',
  'setting.microSeconds.help': 'Con la mitad ya cuenta como tomado.',
  'setting.microNoticeSeconds': 'Anunciar un descanso corto',
  'setting.microNoticeSeconds.help': 'Con cuánta antelación. Con 0, la tarjeta aparece sin más.',
  'setting.movementBreaks': 'Descansos activos',
  'setting.movementBreaks.help': 'Para ponerte de pie, en todas las pantallas.',
  'setting.movementEveryMinutes': 'Un descanso activo cada',
  'setting.movementEveryMinutes.help':
    'Contado en minutos en la silla. Lo que ayuda es cada 30 a 60 minutos.',
  'setting.movementSeconds': 'Un descanso activo dura',
  'setting.movementSeconds.help': 'Con la mitad ya cuenta como tomado.',
  'setting.movementNoticeSeconds': 'Anunciar un descanso activo',
  'setting.movementNoticeSeconds.help':
    'Con cuánta antelación, para que puedas terminar una frase o aplazarlo.',
  'setting.seatedMovementsOnly': 'Solo movimientos en la silla',
  'setting.seatedMovementsOnly.help': 'No muestra ninguna tarjeta que pida ponerte de pie.',
  'setting.postponeLimit': 'Un descanso se puede aplazar',
  'setting.postponeLimit.help': 'Con 0 no se puede aplazar.',
  'setting.postponeMinutes': 'Aplazar un descanso',
  'setting.postponeMinutes.help': 'El botón que lo hace indica este tiempo, por ejemplo “En 5 min”.',
  'setting.skippingAllowed': 'Los descansos se pueden omitir',
  'setting.skippingAllowed.help': 'A partir de la mitad siempre puedes dejar un descanso.',
  'setting.strict': 'Descansos estrictos',
  'setting.strict.help': 'Un descanso empezado llega hasta el final. Queda la salida de emergencia.',
  'setting.naturalBreaks': 'El tiempo fuera cuenta como descanso',
  'setting.naturalBreaks.help':
    'Cuando dejas la silla, bloqueas la pantalla o cierras el portátil el tiempo suficiente.',

  'setting.workingHours': 'Horario de trabajo',
  'setting.workingHours.help': 'Los descansos y los avisos solo llegan en este horario.',
  'setting.waitForTypingPause': 'Esperar a que dejes de teclear',
  'setting.waitForTypingPause.help':
    'Un descanso pendiente espera hasta dos minutos a que tus manos descansen.',
  'setting.holdInCalls': 'Silencio en las llamadas',
  'setting.holdInCalls.help':
    'Sin descansos ni avisos mientras otro programa usa el micrófono o la cámara, si el sistema lo indica.',
  'setting.holdInFullScreen': 'Silencio con pantalla completa',
  'setting.holdInFullScreen.help':
    'Sin descansos ni avisos mientras un juego, una película o una presentación ocupa la pantalla, si el sistema lo indica.',
  'setting.holdInDoNotDisturb': 'Silencio con No molestar',
  'setting.holdInDoNotDisturb.help':
    'Sin descansos ni avisos mientras las notificaciones están desactivadas, si el sistema lo indica.',
  'setting.alertsOnBattery': 'Avisos con batería',
  'setting.alertsOnBattery.help': 'Si lo desactivas, no digo nada mientras el equipo funciona con batería.',

  'setting.breathingSessionSeconds': 'Duración de una sesión de respiración',
  'setting.breathingSessionSeconds.help': 'De dos a tres minutos.',
  'setting.breathingInSeconds': 'Inhalar durante',
  'setting.breathingInSeconds.help': 'Por la nariz.',
  'setting.breathingWidenSeconds': 'Abrir las costillas durante',
  'setting.breathingWidenSeconds.help': 'Antes de exhalar.',
  'setting.breathingOutSeconds': 'Exhalar durante',
  'setting.breathingOutSeconds.help': 'Despacio por la boca, nunca menos tiempo que al inhalar.',
  'setting.breathingSound': 'Sonido al respirar',
  'setting.breathingSound.help': 'Un tono suave que sube y baja con la respiración.',
  'setting.breathingVolumePercent': 'Volumen del sonido',
  'setting.breathingVolumePercent.help': 'Además del volumen del sistema.',

  'setting.weeklyCheckIn': 'Cuestionario semanal',
  'setting.weeklyCheckIn.help':
    'Una vez por semana te pregunto cómo está tu espalda. Las respuestas se quedan en este equipo.',

  'settings.hours.own': 'Solo en este horario',
  'settings.hours.always': 'a cualquier hora',
  'settings.hours.some': 'horario propio',
  'settings.hours.from': '{day}, horario {position, number}: desde',
  'settings.hours.to': '{day}, horario {position, number}: hasta',
  'settings.hours.nextDay': 'el día siguiente',
  'settings.hours.free': 'libre',
  'settings.hours.add': 'Agregar horario',
  'settings.hours.add.label': 'Agregar horario: {day}',
  'settings.hours.remove': 'Quitar',
  'settings.hours.remove.label': 'Quitar el horario {position, number}: {day}',
  'weekday.monday': 'Lunes',
  'weekday.tuesday': 'Martes',
  'weekday.wednesday': 'Miércoles',
  'weekday.thursday': 'Jueves',
  'weekday.friday': 'Viernes',
  'weekday.saturday': 'Sábado',
  'weekday.sunday': 'Domingo'
} as const satisfies AreaTexts<typeof daySettingsEn>;
