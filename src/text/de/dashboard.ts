import type { AreaTexts } from '../catalogue.ts';
import type { dashboardEn } from '../en/dashboard.ts';

/** The frame of the dashboard, its banners, and Now. */
export const dashboardDe = {
  // The dashboard: its frame.
  'screens.label': 'Seiten',
  'screen.now': 'Jetzt',
  'screen.calibrate': 'Einmessen',
  'screen.settings': 'Einstellungen',
  'screen.about': 'Info',
  'screen.title': '{screen} – Plumbline',
  'rail.cameraOn': 'Jetzt · Kamera an',
  'rail.cameraOff': 'Jetzt · Kamera aus',
  'rail.demo': 'Jetzt · Demo',
  'loading.snapshot': 'Plumbline startet.',
  'broken.title': 'Dieses Fenster ist stehen geblieben.',
  'broken.explained': 'Plumbline beobachtet weiter. Öffnen Sie das Fenster neu, um es zu sehen.',
  'broken.reload': 'Neu öffnen',

  // Banners.
  'banner.demo': 'Dies ist die Demo: Statt der Kamera läuft die Aufnahme einer Person.',
  'banner.demo.do':
    'Um selbst gesehen zu werden, beenden Sie die Demo: Plumbline startet dann neu mit Ihrer eigenen Kamera.',
  'banner.endDemo': 'Demo beenden',
  'banner.noTray':
    'Dieser Desktop zeigt keine Symbole im Infobereich, deshalb tritt dieses Fenster an ihre Stelle.',
  'banner.noTray.do':
    'Lassen Sie es offen oder minimieren Sie es: Wenn Sie es schließen, wird Plumbline beendet.',
  'banner.recalibrate.do':
    'Bis das geklärt ist, kann ich danebenliegen. Neu einmessen dauert etwa zehn Sekunden.',
  'banner.quit': 'Plumbline beenden',
  'banner.calibrate': 'Einmessen',
  'banner.useAnother': 'Anderen Platz verwenden',
  'banner.usePlace': '„{name}“ verwenden',
  'banner.notNow': 'Jetzt nicht',
  'banner.dismiss': 'Ausblenden',
  'banners.label': 'Mitteilungen',

  // Now.
  'now.calibrate': 'Einmessen',
  'now.otherCamera':
    'Eingemessen haben Sie mit einer anderen Kamera. Ist es doch dieselbe, wählen Sie „{action}“ unter „{screen}“.',
  'now.retry': 'Erneut versuchen',
  'now.demo': 'Demo ansehen',
  'now.withoutCamera':
    'Plumbline kann auch ohne Kamera laufen. Dann beobachtet es Ihre Haltung nicht und sagt nichts dazu.',
  'now.withoutCamera.do': 'Ohne Kamera weiter',
  'now.watch': 'Mit der Kamera beobachten',
  'now.resume': 'Beobachten fortsetzen',
  'now.pause': 'Anhalten',
  'now.pause.label': 'Wie lange anhalten',
  'alert.label': 'Hinweis',
  'alert.passes': 'Der Hinweis verschwindet, sobald Sie sich aufrichten.',
  'alert.wrong.help': 'Sagt mir, dass ich hierbei weniger streng sein soll, nur auf diesem Rechner.',

  // The live picture.
  'live.title': 'Was die Kamera sieht',
  'live.label': 'Livebild, gespiegelt, mit den Punkten, denen ich folge',
  'live.private':
    'Das Bild bleibt im Arbeitsspeicher dieses Rechners und wird nie gespeichert. Es ist nur zu sehen, solange Sie es hier ansehen.',
  'live.waiting': 'Ich warte auf das erste Bild.',
  'live.off': 'Kein Bild, solange die Kamera aus ist.',
  'live.camera': 'Kamera',
  'live.defaultCamera': 'Standardkamera des Systems',
  'live.unnamedCamera': 'Kamera {number, number}',
  'live.lostCamera': 'Die gewählte Kamera (nicht angeschlossen)',
  'live.nobody': 'Ich sehe niemanden im Bild.',

  // The measures against the calibrated position.
  'measures.title': 'Ihre Haltung jetzt',
  'measures.subtitle': 'Verglichen damit, wie Sie beim Einmessen als „{name}“ saßen.',
  'measures.none':
    'Sobald Sie eingemessen und im Bild sind, steht hier, wie weit Kopf und Schultern von ihrer Stelle entfernt sind.',
  'measures.sideView': 'Sie von der Seite: gestrichelt beim Einmessen, durchgezogen jetzt.',
  'measure.headForwardCm': 'Kopf',
  'measure.headForwardCm.value':
    '{direction, select, back {{amount} nach hinten} level {im Lot} other {{amount} nach vorn}}',
  'measure.headDropCm': 'Kopfhöhe',
  'measure.headDropCm.value':
    '{direction, select, back {{amount} höher} level {im Lot} other {{amount} tiefer}}',
  'measure.shoulderForwardCm': 'Schultern',
  'measure.shoulderForwardCm.value':
    '{direction, select, back {{amount} nach hinten} level {im Lot} other {{amount} nach vorn}}',
  'measure.shoulderDropCm': 'Schulterhöhe',
  'measure.shoulderDropCm.value':
    '{direction, select, back {{amount} höher} level {im Lot} other {{amount} tiefer}}',
  'measure.leanDegrees': 'Seitliches Lehnen',
  'measure.leanDegrees.value':
    '{direction, select, back {{amount} nach rechts} level {im Lot} other {{amount} nach links}}',
  'measure.headDownDegrees': 'Kopfneigung',
  'measure.headDownDegrees.value':
    '{direction, select, back {{amount} angehoben} level {im Lot} other {{amount} gesenkt}}',
  'measure.screenDistanceRatio': 'Bildschirmabstand',
  'measure.screenDistanceRatio.value':
    '{direction, select, back {{amount} näher} level {im Lot} other {{amount} weiter}}'
} as const satisfies AreaTexts<typeof dashboardEn>;
