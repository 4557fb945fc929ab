import type { AreaTexts } from '../catalogue.ts';
import type { breaksEn } from '../en/breaks.ts';

/** Breaks, offers, the overlay windows and the screens about them. */
export const breaksDe = {
  // Breaks: why one is there, what can be done about it, and the word before it.
  'break.interval': 'Zeit für eine Bewegungspause.',
  'break.interval.sat': 'Zeit, ein paar Minuten aufzustehen. Sie sitzen seit {duration}.',
  'break.posture': 'Etwas früher als geplant: Ihr Rücken ist schon eine Weile rund.',
  'break.posture.sat':
    'Etwas früher als geplant: Ihr Rücken ist schon eine Weile rund. Sie sitzen seit {duration}.',
  'break.asked': 'Die Pause, um die Sie gebeten haben.',
  'break.half': 'Die Hälfte der Pause ist um; von hier an zählt sie als genommen.',
  'break.escape': 'Esc führt zu „{action}“',
  'break.other': 'Auf Ihrem anderen Bildschirm läuft eine Bewegungspause.',
  'break.control.postpone': 'In {minutes, number} min',
  'break.control.skip': 'Überspringen',
  'break.control.leave': 'Ich bin zurück',
  'break.control.exit': 'Notausgang',
  'break.control.another': 'Andere Karte',
  'break.control.begin': 'Jetzt beginnen',
  'break.exit.question': 'Diese Pause vor ihrem Ende verlassen?',
  'break.exit.stay': 'Bleiben',
  'break.exit.leave': 'Verlassen',
  'coming.movement': 'Bewegungspause in {duration}',
  'coming.micro': 'Kurze Pause in {duration}',
  'coming.waiting': 'Eine Pause, sobald Sie beim Tippen innehalten',
  'offer.breathing': 'Ein Moment zum Atmen',
  'offer.tip.close': 'Schließen',
  'offer.heldBreak': 'Eine Pause, wenn es Ihnen passt',
  'offer.heldBreak.sat': 'Sie sitzen seit {duration}. Über Vollbild beginnt keine Pause von selbst.',
  'offer.heldBreak.notNow': 'Jetzt nicht',
  'overlay.stranded': 'Plumbline hat hier nichts mehr zu zeigen. Diese Ansicht schließt sich von selbst.',
  'overlay.close': 'Jetzt schließen',

  // The rules that join posture and breaks; the numbers come from the rules themselves.
  'pairing.slouchBringsBreakForward': 'Runder Rücken zieht eine Pause vor',
  'pairing.slouchBringsBreakForward.explained':
    'Nach {minutes, number} Minuten mit rundem Rücken kommt Ihre nächste Bewegungspause früher, aber nie innerhalb von {nearestMinutes, number} Minuten nach der letzten.',
  'pairing.alertsOfferBreathing': 'Atmen nach mehreren Hinweisen',
  'pairing.alertsOfferBreathing.explained':
    'Nach {alerts, number} Hinweisen zur Haltung innerhalb von {withinMinutes, number} Minuten biete ich eine Atemübung an.',
  'pairing.lookingDownOffersTip': 'Tipp nach langem Blick nach unten',
  'pairing.lookingDownOffersTip.explained':
    'Nach {minutes, number} Minuten mit Blick nach unten biete ich einen Tipp für Ihren Arbeitsplatz an.',
  'pairing.tenseSpellsOfferBreathing': 'Atmen nach langem Sitzen',
  'pairing.tenseSpellsOfferBreathing.explained':
    'Wenn Sie seit {sittingMinutes, number} Minuten sitzen und in den letzten {withinMinutes, number} Minuten mindestens {sharePercent, number} % der Zeit nicht aufrecht waren, biete ich eine Atemübung an. Das richtet sich nur nach Zeit und Haltung.',

  // The next break, on Now and in the rail.
  'breaks.title': 'Pausen',
  'breaks.sat': 'Sie sitzen seit {duration}.',
  'breaks.ask': 'Jetzt Pause machen',
  'breaks.ask.micro': 'Kurze Pause machen',
  'breaks.next.movement': 'Nächste Bewegungspause in {duration}',
  'breaks.next.micro': 'Nächste kurze Pause in {duration}',
  'breaks.next.none': 'Keine Pause geplant',
  'breaks.noticed.movement': 'Eine Bewegungspause beginnt in {duration}',
  'breaks.noticed.micro': 'Eine kurze Pause beginnt in {duration}',
  'breaks.resting': 'In der Pause, noch {duration}',
  'breaks.held.call': 'Pausen warten, bis Ihr Anruf vorbei ist.',
  'breaks.held.fullScreen': 'Pausen warten, solange ein Programm den Bildschirm füllt.',
  'breaks.held.doNotDisturb': 'Pausen warten, solange „Nicht stören“ an ist.',
  'breaks.held.occupied': 'Pausen warten, bis das Einmessen oder die Atemübung vorbei ist.',
  'breaks.frozen.paused': 'Solange Plumbline angehalten ist, steht die Zeit bis zur nächsten Pause still.',
  'breaks.frozen.outsideHours': 'Außerhalb Ihrer Arbeitszeiten kommen keine Pausen.',
  'breaks.frozen.away': 'Sie sind nicht am Platz, deshalb steht die Zeit bis zur nächsten Pause still.',
  'rail.next.movement': 'Aufstehen in {duration}',
  'rail.next.micro': 'Kurze Pause in {duration}',

  // Breathe.
  'screen.breathe': 'Atmen',
  'breathe.title': 'Langsam atmen',
  'breathe.what':
    'Zwei bis drei Minuten, für die überall Platz ist. Die Übung füllt so lange den Bildschirm, und Sie können jederzeit aufhören.',
  'breathe.steps': 'So geht es',
  'breathe.length': 'Wie lange',
  'breathe.length.choice': '{time} min',
  'breathe.pace': 'Wie langsam',
  'breathe.pace.shorter': 'Kürzere Atemzüge',
  'breathe.pace.usual': 'Üblich',
  'breathe.pace.longer': 'Längere Atemzüge',
  'breathe.pace.own': 'Wie eingestellt',
  'breathe.pace.seconds':
    '{inSeconds, number} s ein, {widenSeconds, number} s weit, {outSeconds, number} s aus',
  'breathe.resume': 'Weiteratmen',
  'breathe.underWay': 'Ihre Atemübung läuft in einem eigenen Fenster.',
  'breathe.waiting': 'Ihre Atemübung ist angehalten.',
  'breathe.last': 'Ihre letzten Atemübungen',
  'breathe.last.entry': '{at, date, ::EEEEdMMMM}, {at, time, short} Uhr: {what}',
  'breathe.last.done': '{time} min',
  'breathe.last.early': 'nach {time} min beendet',

  // Check-in.
  'screen.checkIn': 'Befinden',
  'checkIn.weekly': 'Einmal in der Woche fragen',
  'checkIn.weekly.help':
    'Eine Zeile oben in diesem Fenster, mehr nicht. Sie können hier auch jederzeit von sich aus antworten.',
  'checkIn.saved': 'Gespeichert.',
  'checkIn.again': 'Erneut antworten',
  'checkIn.open': 'Antworten',
  'checkIn.history': 'Ihre bisherigen Antworten',
  'checkIn.history.none': 'Noch keine.',
  'checkIn.history.level': '{level, number} von {highest, number}',
  'checkIn.history.day': '{at, date, long}',
  'checkIn.delete.question': 'Alle Ihre Antworten löschen? Sie lassen sich nicht wiederherstellen.',
  'checkIn.delete.keep': 'Behalten',
  'care.read': 'Ich habe das gelesen',
  'care.show': 'Anzeigen'
} as const satisfies AreaTexts<typeof breaksEn>;
