import type { AreaTexts } from '../catalogue.ts';
import type { postureEn } from '../en/posture.ts';

/** The postures, and why there is no verdict. */
export const postureDe = {
  // The names of the postures.
  'state.upright': 'Aufrecht',
  'state.slouch': 'Runder Rücken',
  'state.forwardHead': 'Kopf vorgeschoben',
  'state.lean': 'Zur Seite gelehnt',
  'state.tooClose': 'Zu nah',
  'state.lookingDown': 'Blick nach unten',
  'state.away': 'Nicht am Platz',
  'state.cannotTell': 'Nicht erkennbar',

  // Where nothing is judged, and for how long a posture has lasted.
  'state.upright.explained': 'Sie sitzen ungefähr so wie beim Einmessen.',
  'state.away.explained': 'Niemand ist vor der Kamera.',
  'state.slouch.explained': 'Ihr oberer Rücken ist rund und eingesunken.',
  'state.forwardHead.explained': 'Ihr Kopf ist vor die Schultern gekommen.',
  'state.lean.explained': 'Ihr Oberkörper lehnt zu einer Seite.',
  'state.tooClose.explained': 'Sie sind im Ganzen näher an den Bildschirm gekommen.',
  'state.lookingDown.explained': 'Sie schauen schon eine Weile nach unten.',
  'state.for': '{state} seit {duration}',
  'state.also': 'Außerdem: {state}',

  // Why there is no verdict: what is seen, and what to do.
  'reason.starting': 'Ich schaue noch.',
  'reason.starting.do': 'Die erste Einschätzung braucht ein paar Sekunden.',
  'reason.notCalibrated': 'Ich weiß noch nicht, wie Sie sitzen, wenn Sie aufrecht sitzen.',
  'reason.notCalibrated.do': 'Messen Sie sich einmal ein; das dauert etwa zehn Sekunden.',
  'reason.turned': 'Ihr Kopf ist zur Seite gedreht.',
  'reason.turned.do':
    'Es geht weiter, wenn Sie wieder zum Bildschirm schauen. Steht Ihre Kamera neben dem Bildschirm, auf den Sie schauen, dann rücken Sie sie näher an ihn heran.',
  'reason.tilted': 'Ihr Kopf ist zur Seite geneigt.',
  'reason.tilted.do':
    'Es geht weiter, wenn Ihr Kopf wieder gerade ist. Steht die Kamera selbst schief, dann richten Sie sie gerade.',
  'reason.tooDark': 'Es ist zu dunkel, um etwas zu erkennen.',
  'reason.tooDark.do': 'Schalten Sie vor sich eine Lampe ein oder öffnen Sie die Jalousien.',
  'reason.tooBright': 'Das Bild ist zu hell, um etwas zu erkennen.',
  'reason.tooBright.do':
    'Drehen Sie die Kamera vom Fenster oder von der Lampe weg, oder dämpfen Sie das Licht, das in sie scheint.',
  'reason.lowConfidence': 'Ich kann Ihr Gesicht und Ihre Schultern nicht gut genug erkennen.',
  'reason.lowConfidence.do': 'Mehr Licht von vorn hilft, ebenso eine saubere Linse.',
  'reason.faceOutOfView': 'Ein Teil Ihres Gesichts ist außerhalb des Bildes.',
  'reason.faceOutOfView.do': 'Neigen Sie die Kamera, bis Ihr ganzes Gesicht im Bild ist.',
  'reason.shouldersOutOfView': 'Ich kann nicht beide Schultern sehen.',
  'reason.shouldersOutOfView.do':
    'Neigen Sie die Kamera nach unten oder rücken Sie ein wenig zurück, bis beide Schultern im Bild sind.',
  'reason.offCentre': 'Sie sind am Rand des Bildes.',
  'reason.offCentre.do': 'Drehen Sie die Kamera zu sich oder rücken Sie zur Mitte.',
  'reason.severalPeople': 'Es sind mehrere Personen im Bild, und ich bin nicht sicher, wer davon Sie sind.',
  'reason.severalPeople.do':
    'Es geht weiter, wenn Sie allein im Bild oder wieder an Ihrem üblichen Platz sind.',
  'reason.cameraBlocked': 'Die Kamera sieht nichts.',
  'reason.cameraBlocked.do': 'Öffnen Sie die Kameraabdeckung oder nehmen Sie weg, was die Linse verdeckt.',
  'reason.cameraFrozen': 'Das Bild der Kamera steht still.',
  'reason.cameraFrozen.do':
    'Ziehen Sie die Kamera ab und schließen Sie sie wieder an, oder schließen Sie andere Programme, die sie benutzen.',
  'reason.notCalibratedPlace': 'Sie sitzen an einem anderen Platz als beim Einmessen.',
  'reason.notCalibratedPlace.do': 'Wenn Sie hier bleiben, messen Sie diesen Platz ein.'
} as const satisfies AreaTexts<typeof postureEn>;
