import type { AreaTexts } from '../catalogue.ts';
import type { cameraEn } from '../en/camera.ts';

/** The camera and the pose model. */
export const cameraDe = {
  // What is wrong with the camera, and what to do.
  'camera.denied': 'Plumbline darf die Kamera nicht benutzen.',
  'camera.denied.do':
    'Erlauben Sie Plumbline die Kamera in den Datenschutzeinstellungen Ihres Systems und versuchen Sie es erneut. Auf einem verwalteten Rechner kann die Kamera auch von der zuständigen IT-Stelle ausgeschaltet worden sein.',
  'camera.missing': 'Es wurde keine Kamera gefunden.',
  'camera.missing.do':
    'Schließen Sie eine an; ich merke es von selbst. Sie können auch die Demo ansehen, die eine aufgezeichnete Person zeigt.',
  'camera.busy': 'Ein anderes Programm benutzt die Kamera.',
  'camera.busy.do':
    'Beenden Sie den Anruf oder das Programm, das sie benutzt, oder wählen Sie eine andere Kamera.',
  'camera.unplugged': 'Die Kamera wurde abgezogen.',
  'camera.unplugged.do': 'Schließen Sie sie wieder an oder wählen Sie eine andere Kamera.',
  'camera.muted': 'Die Kamera sendet keine Bilder mehr.',
  'camera.muted.do':
    'Suchen Sie an Ihrem Rechner nach einer Kamerataste oder einem Schalter und schalten Sie die Kamera wieder ein.',
  'camera.black': 'Das Bild der Kamera ist schwarz.',
  'camera.black.do':
    'Öffnen Sie die Kameraabdeckung, nehmen Sie weg, was die Linse verdeckt, oder machen Sie Licht.',
  'camera.frozen': 'Das Bild der Kamera steht still.',
  'camera.frozen.do':
    'Ziehen Sie die Kamera ab und schließen Sie sie wieder an, oder wählen Sie eine andere.',
  'camera.failed': 'Die Kamera ließ sich nicht starten.',
  'camera.failed.do':
    'Versuchen Sie es erneut. Wenn es dabei bleibt, ziehen Sie die Kamera ab oder starten Sie den Rechner neu.',
  'camera.retrying': 'In {duration} versuche ich es von selbst erneut.',
  'camera.starting': 'Die Kamera startet.',
  'camera.off.paused': 'Die Kamera ist aus, solange Plumbline angehalten ist.',
  'camera.off.locked': 'Die Kamera ist aus, solange der Rechner gesperrt ist.',
  'camera.off.asleep': 'Die Kamera ist aus, solange der Rechner im Ruhezustand ist.',
  'camera.off.noCameraMode': 'Das Beobachten mit der Kamera ist in den Einstellungen ausgeschaltet.',
  'camera.off.forbidden':
    'Ihre Organisation hat das Beobachten mit der Kamera ausgeschaltet. Pausen und Atmen gehen weiter.',
  'camera.off.settingUp': 'Die Kamera bleibt aus, bis Sie gelesen haben, wofür sie da ist.',
  'camera.off.onBattery':
    'Der Rechner läuft mit dem Akku, und die Einstellungen sagen, dass ich dann nicht beobachte. Am Stromnetz schaue ich wieder hin.',
  'camera.off.inCall':
    'Ein anderes Programm benutzt das Mikrofon oder eine Kamera, wie in einem Anruf. Danach schaue ich wieder hin.',
  'camera.off.givenAway':
    'Ein anderes Programm braucht die Kamera. Sobald sie frei ist, schaue ich wieder hin.',
  'camera.off.engineFailed': 'Die Kamera ist aus, weil sich die Haltung gerade nicht erkennen lässt.',

  // The pose model.
  'engine.modelMissing': 'Eine Datei fehlt, mit der Plumbline die Haltung erkennt.',
  'engine.modelMissing.do':
    'Installieren Sie Plumbline neu. Ihre Einstellungen und eingemessenen Plätze bleiben.',
  'engine.modelCorrupt': 'Eine Datei ist beschädigt, mit der Plumbline die Haltung erkennt.',
  'engine.modelCorrupt.do':
    'Installieren Sie Plumbline neu. Ihre Einstellungen und eingemessenen Plätze bleiben.',
  'engine.runtimeFailed': 'Der Teil, der die Haltung erkennt, ließ sich nicht starten.',
  'engine.runtimeFailed.do':
    'Beenden Sie Plumbline und starten Sie es neu. Einzelheiten stehen in der Protokolldatei.',
  'engine.crashing':
    'Der Teil, der die Haltung erkennt, ist mehrmals stehen geblieben, deshalb habe ich ihn ausgeschaltet.',
  'engine.crashing.do':
    'Beenden Sie Plumbline und starten Sie es neu. Einzelheiten stehen in der Protokolldatei.',
  'engine.detail': 'Einzelheiten: {detail}'
} as const satisfies AreaTexts<typeof cameraEn>;
