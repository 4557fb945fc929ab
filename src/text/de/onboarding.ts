import type { AreaTexts } from '../catalogue.ts';
import type { onboardingEn } from '../en/onboarding.ts';

/** Setting up: five short steps, each of which can be left out. */
export const onboardingDe = {
  'screen.onboarding': 'Einrichten',
  'onboarding.steps': 'Schritte',
  'onboarding.step': 'Schritt {step, number} von {steps, number}',
  'onboarding.next': 'Weiter',
  'onboarding.back': 'Zurück',
  'onboarding.skip': 'Schritt überspringen',
  'onboarding.later': 'Später einrichten',
  'onboarding.finish': 'Fertig',
  'onboarding.again': 'Neu einrichten',
  'onboarding.again.help': 'Geht die ersten fünf Schritte noch einmal durch. Nichts geht verloren.',

  'onboarding.what': 'Willkommen',
  'onboarding.what.lead': 'Plumbline behält im Auge, wie Sie sitzen, damit Sie nicht daran denken müssen.',
  'onboarding.what.does': 'Was es tut',
  'onboarding.what.does.posture':
    'Sagt Ihnen, wenn Ihr Rücken rund wird oder Ihr Kopf nach vorn wandert, und wie lange schon.',
  'onboarding.what.does.breaks': 'Erinnert Sie ans Aufstehen, und früher, wenn Ihr Rücken lange rund war.',
  'onboarding.what.does.breathing':
    'Bietet nach langer Zeit am Schreibtisch zwei bis drei Minuten langsames Atmen an.',
  'onboarding.what.never': 'Was es nie tut',
  'onboarding.what.never.picture':
    'Ein Bild behalten oder senden. Jedes wird auf diesem Rechner ausgewertet und sofort verworfen.',
  'onboarding.what.never.report':
    'Anderen zeigen, wie Sie sitzen, oder über Ihre Stimmung oder Arbeit mutmaßen.',
  'onboarding.what.never.medical':
    'Einen Arztbesuch ersetzen. Wenn eine Bewegung wehtut, hören Sie auf; Taubheit, Kribbeln oder Schwäche gehören in fachkundige Hände.',

  'onboarding.camera': 'Ihre Kamera',
  'onboarding.camera.lead':
    'Das sehe ich. Ich brauche davon nur die Punkte; jedes Bild wird sofort verworfen.',
  'onboarding.camera.allow': 'Ihr System fragt vielleicht, ob Plumbline die Kamera benutzen darf.',
  'onboarding.camera.without': 'Ohne Kamera weiter',
  'onboarding.camera.without.explained':
    'Pausen, Atmen und die Fragen zum Befinden gehen auch ohne. Die Kamera können Sie jederzeit in den Einstellungen einschalten.',
  'onboarding.camera.off': 'Die Kamera bleibt aus',
  'onboarding.camera.use': 'Doch eine Kamera benutzen',

  'onboarding.calibrate': 'Ihre aufrechte Haltung',
  'onboarding.calibrate.known': 'Ich weiß schon, wie Sie aufrecht sitzen: „{name}“.',
  'onboarding.calibrate.without': 'Ohne Kamera gibt es nichts einzumessen.',

  'onboarding.rhythm': 'Ihre Pausen',
  'onboarding.rhythm.lead':
    'Hilfreich ist eine Pause alle 30 bis 60 Minuten. Alles lässt sich später ändern.',
  'onboarding.rhythm.more': 'Mehr zu Pausen steht in den Einstellungen.',

  'onboarding.tray': 'Wo Sie es finden',
  'onboarding.tray.lead':
    'Schließen Sie dieses Fenster, wann Sie möchten: Plumbline läuft im Infobereich weiter. Sein Symbol zeigt, wie Sie sitzen.',
  'onboarding.tray.lead.withoutCamera':
    'Schließen Sie dieses Fenster, wann Sie möchten: Plumbline läuft im Infobereich weiter. Sein Menü sagt, wann die nächste Pause kommt.',
  'onboarding.tray.mac':
    'Schließen Sie dieses Fenster, wann Sie möchten: Plumbline läuft in der Menüleiste weiter. Sein Symbol zeigt, wie Sie sitzen.',
  'onboarding.tray.mac.withoutCamera':
    'Schließen Sie dieses Fenster, wann Sie möchten: Plumbline läuft in der Menüleiste weiter. Sein Menü sagt, wann die nächste Pause kommt.',
  'onboarding.tray.windows':
    'Windows versteckt es oft hinter dem Pfeil neben der Uhr. Ziehen Sie es dort heraus, damit Sie es sehen.',
  'onboarding.tray.none':
    'Dieser Desktop hat keinen Infobereich. Plumbline ist in diesem Fenster zu Hause; auch minimiert läuft es weiter.',
  'onboarding.tray.icons': 'Was das Symbol sagt',
  'onboarding.tray.done': 'Das ist alles. Sitzen Sie bequem; ich melde mich, wenn es einen Grund gibt.'
} as const satisfies AreaTexts<typeof onboardingEn>;
