import type { AreaTexts } from '../catalogue.ts';
import type { daySettingsEn } from '../en/daySettings.ts';

/** The settings about breaks, quiet times, breathing and check-in. */
export const daySettingsDe = {
  'settings.group.breaks': 'Pausen',
  'settings.group.quiet': 'Wann Ruhe herrscht',
  'settings.group.pairing': 'Haltung und Pausen gemeinsam',
  'settings.group.breathing': 'Atmen',
  'settings.group.checkIn': 'Befinden',
  'settings.unit.times': 'Mal',
  'settings.unit.percent': 'Prozent',
  'settings.unit.inMinutes': '= {time} min',
  'settings.value.times': '{value, plural, one {# Mal} other {# Mal}}',
  'settings.value.percent': '{value, number} %',

  'setting.watchInCalls': 'In Anrufen weiter beobachten',
  'setting.watchInCalls.help':
    'Wenn aus, schließe ich die Kamera, sobald ein Anruf oder ein anderes Programm sie braucht, und öffne sie danach wieder.',
  'setting.watchOnBattery': 'Im Akkubetrieb beobachten',
  'setting.watchOnBattery.help':
    'Wenn aus, ist die Kamera geschlossen, solange der Rechner mit dem Akku läuft.',
  'setting.watchMode': 'Wie genau ich hinschaue',
  'setting.watchMode.help':
    '„Ausgewogen“ schaut selten hin, solange Sie gut sitzen, und oft, sobald sich etwas ändert. „Genau“ schaut immer oft hin und braucht mehr Strom. „Sparsam“ öffnet die Kamera alle 30 Sekunden für einen kurzen Blick: Das Licht der Kamera blinkt dann, wie es soll, und eine Haltung fällt bis zu 30 Sekunden später auf.',
  'setting.watchMode.precise': 'Genau',
  'setting.watchMode.balanced': 'Ausgewogen',
  'setting.watchMode.saver': 'Sparsam',
  'setting.saverOnBattery': 'Im Akkubetrieb Strom sparen',
  'setting.saverOnBattery.help':
    'Im Akkubetrieb beobachte ich dann wie bei „Sparsam“. Die Kamera öffnet sich nur für kurze Blicke, deshalb blinkt ihr Licht.',

  'setting.microBreaks': 'Kurze Pausen',
  'setting.microBreaks.help':
    'Eine kleine Karte in der Ecke des Bildschirms, für einen Blick in die Ferne und einen Atemzug.',
  'setting.microEveryMinutes': 'Zeit zwischen kurzen Pausen',
  'setting.microEveryMinutes.help': 'Gezählt in Minuten des Sitzens.',
  'setting.microSeconds': 'Länge einer kurzen Pause',
  'setting.microSeconds.help': 'Die Hälfte zählt als genommen.',
  'setting.microNoticeSeconds': 'Kurze Pause ankündigen',
  'setting.microNoticeSeconds.help': 'Wie lange vorher. Bei 0 erscheint die Karte einfach.',
  'setting.movementBreaks': 'Bewegungspausen',
  'setting.movementBreaks.help': 'Zeit zum Aufstehen, auf jedem Bildschirm.',
  'setting.movementEveryMinutes': 'Zeit zwischen Bewegungspausen',
  'setting.movementEveryMinutes.help':
    'Gezählt in Minuten des Sitzens. Hilfreich ist eine Pause alle 30 bis 60 Minuten.',
  'setting.movementSeconds': 'Länge einer Bewegungspause',
  'setting.movementSeconds.help': 'Die Hälfte zählt als genommen.',
  'setting.movementNoticeSeconds': 'Bewegungspause ankündigen',
  'setting.movementNoticeSeconds.help':
    'Wie lange vorher, damit Sie einen Satz beenden oder die Pause verschieben können.',
  'setting.seatedMovementsOnly': 'Nur Bewegungen im Sitzen',
  'setting.seatedMovementsOnly.help': 'Zeigt keine Karte, für die Sie aufstehen müssten.',
  'setting.postponeLimit': 'Wie oft Pausen verschiebbar sind',
  'setting.postponeLimit.help': 'Bei 0 lässt sich keine Pause verschieben.',
  'setting.postponeMinutes': 'Eine Pause verschieben um',
  'setting.postponeMinutes.help': 'Der Knopf dafür nennt diese Zeit, etwa „In 5 min“.',
  'setting.skippingAllowed': 'Pausen lassen sich überspringen',
  'setting.skippingAllowed.help': 'Ab der Hälfte können Sie eine Pause immer verlassen.',
  'setting.strict': 'Strenge Pausen',
  'setting.strict.help': 'Eine begonnene Pause läuft bis zum Ende. Der Notausgang bleibt.',
  'setting.naturalBreaks': 'Abwesenheit als Pause zählen',
  'setting.naturalBreaks.help':
    'Wenn Sie lange genug den Stuhl verlassen, den Bildschirm sperren oder den Deckel schließen.',

  'setting.workingHours': 'Arbeitszeiten',
  'setting.workingHours.help': 'Pausen und Hinweise kommen nur in diesen Zeiten.',
  'setting.waitForTypingPause': 'Auf eine Schreibpause warten',
  'setting.waitForTypingPause.help': 'Eine fällige Pause wartet bis zu zwei Minuten, bis Ihre Hände ruhen.',
  'setting.holdInCalls': 'Ruhe in Anrufen',
  'setting.holdInCalls.help':
    'Keine Pausen und keine Hinweise, solange ein anderes Programm Mikrofon oder Kamera benutzt, wo das System es meldet.',
  'setting.holdInFullScreen': 'Ruhe bei Vollbild',
  'setting.holdInFullScreen.help':
    'Keine Pausen und keine Hinweise, solange ein Spiel, ein Film oder ein Vortrag den Bildschirm füllt, wo das System es meldet.',
  'setting.holdInDoNotDisturb': 'Ruhe bei „Nicht stören“',
  'setting.holdInDoNotDisturb.help':
    'Keine Pausen und keine Hinweise, solange Benachrichtigungen aus sind, wo das System es meldet.',
  'setting.alertsOnBattery': 'Hinweise im Akkubetrieb',
  'setting.alertsOnBattery.help': 'Wenn aus, sage ich nichts, solange der Rechner mit dem Akku läuft.',

  'setting.breathingSessionSeconds': 'Länge einer Atemübung',
  'setting.breathingSessionSeconds.help': 'Zwei bis drei Minuten.',
  'setting.breathingInSeconds': 'Länge des Einatmens',
  'setting.breathingInSeconds.help': 'Durch die Nase.',
  'setting.breathingWidenSeconds': 'Länge des Weitens der Rippen',
  'setting.breathingWidenSeconds.help': 'Vor dem Ausatmen.',
  'setting.breathingOutSeconds': 'Länge des Ausatmens',
  'setting.breathingOutSeconds.help': 'Langsam durch den Mund, nie kürzer als das Einatmen.',
  'setting.breathingSound': 'Ton beim Atmen',
  'setting.breathingSound.help': 'Ein sanfter Ton, der mit dem Atem steigt und fällt.',
  'setting.breathingVolumePercent': 'Lautstärke beim Atmen',
  'setting.breathingVolumePercent.help': 'Zusätzlich zur Lautstärke des Systems.',

  'setting.weeklyCheckIn': 'Wöchentlich zum Befinden fragen',
  'setting.weeklyCheckIn.help':
    'Einmal in der Woche frage ich, wie es Ihrem Rücken geht. Die Antworten bleiben auf diesem Rechner.',

  'settings.hours.own': 'Nur in diesen Zeiten',
  'settings.hours.always': 'jederzeit',
  'settings.hours.some': 'eigene Zeiten',
  'settings.hours.from': '{day}, Zeitraum {position, number}: von',
  'settings.hours.to': '{day}, Zeitraum {position, number}: bis',
  'settings.hours.nextDay': 'am nächsten Tag',
  'settings.hours.free': 'frei',
  'settings.hours.add': 'Zeitraum hinzufügen',
  'settings.hours.add.label': 'Zeitraum am {day} hinzufügen',
  'settings.hours.remove': 'Entfernen',
  'settings.hours.remove.label': 'Zeitraum {position, number} am {day} entfernen',
  'weekday.monday': 'Montag',
  'weekday.tuesday': 'Dienstag',
  'weekday.wednesday': 'Mittwoch',
  'weekday.thursday': 'Donnerstag',
  'weekday.friday': 'Freitag',
  'weekday.saturday': 'Samstag',
  'weekday.sunday': 'Sonntag'
} as const satisfies AreaTexts<typeof daySettingsEn>;
