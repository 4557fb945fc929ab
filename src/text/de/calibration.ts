import type { AreaTexts } from '../catalogue.ts';
import type { calibrationEn } from '../en/calibration.ts';

/** Calibrating, and why a fresh calibration would help. */
export const calibrationDe = {
  // Calibration: what stops it, and what to do.
  'fault.tooFewSamples': 'Ich habe Sie nicht lange genug deutlich gesehen.',
  'fault.tooFewSamples.do': 'Bleiben Sie im Bild, bis der Ring voll ist, mit Licht von vorn.',
  'fault.moving': 'Sie bewegen sich.',
  'fault.moving.do': 'Finden Sie eine Haltung, die Sie halten können, und bleiben Sie einen Moment ruhig.',
  'fault.faceOutOfView': 'Ein Teil Ihres Gesichts ist außerhalb des Bildes.',
  'fault.faceOutOfView.do': 'Neigen Sie die Kamera, bis Ihr ganzes Gesicht im Bild ist.',
  'fault.shouldersOutOfView': 'Ich kann nicht beide Schultern sehen.',
  'fault.shouldersOutOfView.do': 'Neigen Sie die Kamera nach unten oder rücken Sie ein wenig zurück.',
  'fault.tooDark': 'Es ist zu dunkel.',
  'fault.tooDark.do': 'Schalten Sie vor sich eine Lampe ein oder öffnen Sie die Jalousien.',
  'fault.tooBright': 'Das Bild ist zu hell.',
  'fault.tooBright.do': 'Drehen Sie die Kamera vom Fenster oder von der Lampe weg.',
  'fault.turned': 'Ihr Kopf ist zur Seite gedreht.',
  'fault.turned.do': 'Schauen Sie auf die Mitte des Bildschirms, an dem Sie am meisten arbeiten.',
  'fault.lowConfidence': 'Ich kann Ihr Gesicht und Ihre Schultern nicht gut genug erkennen.',
  'fault.lowConfidence.do': 'Mehr Licht von vorn hilft, ebenso eine saubere Linse.',
  'fault.severalPeople': 'Es ist mehr als eine Person im Bild.',
  'fault.severalPeople.do':
    'Bleiben Sie diese zehn Sekunden lang allein im Bild. Auch ein Plakat mit einer Person zählt.',
  'fault.nobody': 'Ich sehe niemanden.',
  'fault.nobody.do': 'Setzen Sie sich so vor die Kamera, dass Gesicht und Schultern im Bild sind.',
  'fault.cameraLost': 'Die Kamera ist ausgefallen.',
  'fault.cameraLost.do': 'Prüfen Sie die Kamera und beginnen Sie dann neu.',

  // Why a fresh calibration would help.
  'recalibration.moved': 'Die Kamera oder Ihr Sitz scheint seit dem Einmessen verschoben zu sein.',
  'recalibration.otherPerson': 'Hier scheint jemand anderes zu sitzen als beim Einmessen.',
  'recalibration.pictureChanged': 'Das Bild der Kamera hat ein anderes Format als beim Einmessen.',

  // Calibrate.
  'calibrate.title': 'Zeigen Sie mir, wie Sie sitzen, wenn Sie gut sitzen',
  'calibrate.why': 'Alles, was ich später sage, vergleiche ich damit und nicht mit der Haltung anderer.',
  'calibrate.step.sit': 'Lehnen Sie sich an und werden Sie lang, so aufrecht, wie es bequem bleibt.',
  'calibrate.step.look': 'Schauen Sie auf die Mitte des Bildschirms, an dem Sie am meisten arbeiten.',
  'calibrate.step.hold':
    'Bleiben Sie mit Kopf und Schultern im Umriss und halten Sie etwa zehn Sekunden still.',
  'calibrate.name': 'Name dieses Platzes',
  'calibrate.name.help': 'Etwa „Im Sitzen“ oder „Im Stehen“.',
  'calibrate.name.replaces': 'Das ersetzt „{name}“ vom {created, date, long}.',
  'calibrate.name.default': 'Im Sitzen',
  'calibrate.start': 'Starten',
  'calibrate.again': 'Neu starten',
  'calibrate.cancel': 'Abbrechen',
  'calibrate.cancel.help': 'Auch Esc bricht ab.',
  'calibrate.running': 'Halten Sie still',
  'calibrate.running.explained': 'Der Ring füllt sich, solange ich Sie gut sehe.',
  'calibrate.progress': 'Einmessen',
  'calibrate.failed': 'Das hat noch nicht geklappt',
  'calibrate.done': 'Eingemessen',
  'calibrate.done.good':
    'Ich habe Sie deutlich gesehen, und Sie haben still gesessen. Von jetzt an vergleiche ich damit.',
  'calibrate.done.fair':
    'Für den Anfang gut genug. Mit mehr Licht von vorn oder wenn Sie etwas ruhiger sitzen, wird es genauer.',
  'calibrate.finish': 'Zu „Jetzt“',
  'calibrate.another': 'Weiteren Platz einmessen'
} as const satisfies AreaTexts<typeof calibrationEn>;
