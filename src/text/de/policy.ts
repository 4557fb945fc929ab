import type { AreaTexts } from '../catalogue.ts';
import type { policyEn } from '../en/policy.ts';

/** Managed by an organisation: the policy page, and the reasons it gives elsewhere. */
export const policyDe = {
  'screen.policy': 'Richtlinie',
  'policy.title': 'Von Ihrer Organisation verwaltet',
  'policy.intro':
    'Ihre Organisation entscheidet über einige Einstellungen. Sie kann Teile von Plumbline ausschalten und weniger aufbewahren lassen, als Sie es täten. Nicht möglich ist ihr, die Kamera einzuschalten, mehr aufzubewahren, als Sie möchten, zu sehen, was Plumbline über Sie weiß, oder Sie am Anhalten, Beenden und Löschen zu hindern.',
  'policy.none': 'Keine Richtlinie auf diesem Rechner',
  'policy.none.intro':
    'Alle Einstellungen gehören Ihnen. Würde eine Organisation Plumbline hier verwalten, stünde es hier.',
  'policy.open': 'Richtlinie ansehen',
  'policy.open.none': 'Zeigen, wo ich nachsah',
  'policy.about': 'Richtlinie',
  'policy.about.none': 'Keine Organisation verwaltet Plumbline auf diesem Rechner.',
  'policy.about.some': 'Ihre Organisation entscheidet über einige Einstellungen.',
  'policy.exportForbidden':
    'Ihre Organisation lässt Plumbline keine Dateien schreiben, die andere lesen können.',

  'policy.off': 'Ausgeschaltet',
  'policy.off.camera': 'Beobachten mit der Kamera',
  'policy.off.export': 'Dateien schreiben, die andere lesen können',
  'policy.off.postureAlerts': 'Hinweise zur Haltung',
  'policy.off.breaks': 'Pausen',
  'policy.off.breathing': 'Atemübungen',
  'policy.off.checkIn': 'Fragen zum Befinden',
  'policy.off.history': 'Verlauf führen',

  'policy.values': 'Was die Richtlinie sagt',
  'policy.values.none': 'Nichts war lesbar.',
  'policy.values.value': 'Wert',
  'policy.values.place': 'Gefunden in',
  'policy.values.off': 'ausgeschaltet',
  'policy.values.on': 'nicht ausgeschaltet',
  'policy.tier.enforced': 'Verbindlich',
  'policy.tier.recommended': 'Empfohlen',
  'policy.outcome.inForce': 'Gilt.',
  'policy.outcome.suggested': 'Gilt, bis Sie anders wählen.',
  'policy.outcome.chosen': 'Gilt nicht: Sie haben {value} gewählt.',
  'policy.outcome.limit': 'Gilt: Sie können weniger wählen, nicht mehr.',
  'policy.outcome.overruled': 'Gilt nicht: {place} geht vor.',
  'policy.outcome.ignored': 'Gilt nicht.',
  'policy.outcome.private': 'Der Wert ist nicht verwendbar, deshalb gilt der datensparsamste.',
  'policy.fault.unknownKey': 'Diese Version von Plumbline kennt keine Richtlinie dieses Namens.',
  'policy.fault.wrongType': 'Die Richtlinie verlangt eine andere Art von Wert.',
  'policy.fault.outOfRange': 'Der Wert liegt außerhalb des erlaubten Bereichs.',
  'policy.fault.notAChoice': 'Der Wert steht nicht zur Auswahl.',
  'policy.fault.wrongTier': 'Auf dieser Ebene gibt es die Richtlinie nicht.',
  'policy.fault.belowFloor': 'Eine Richtlinie darf dies nur abschalten oder senken, nicht umgekehrt.',

  'policy.places': 'Wo Richtlinien gelesen werden',
  'policy.places.order': 'Der obere Ort geht vor.',
  'policy.place.nothing': 'Nichts vorhanden.',
  'policy.place.values': 'Gelesen.',
  'policy.place.refused': 'Nicht verwendet.',
  'policy.place.closed':
    'Weil diese Richtlinie sie verbieten könnte, bleiben Kamera, Verlauf, Fragen zum Befinden und das Schreiben von Dateien aus, bis sie lesbar ist.',
  'policy.refusal.notOwnedByRoot': 'Die Datei gehört nicht dem Administrator.',
  'policy.refusal.writableByOthers': 'Auch andere als der Administrator können in die Datei schreiben.',
  'policy.refusal.folderNotOwnedByRoot': 'Der Ordner der Datei gehört nicht dem Administrator.',
  'policy.refusal.folderWritableByOthers':
    'Auch andere als der Administrator können in den Ordner der Datei schreiben.',
  'policy.refusal.linkLeadsOut': 'Die Datei oder ihr Ordner ist eine Verknüpfung, die woandershin führt.',
  'policy.refusal.notAFile': 'Was dort liegt, ist keine Datei.',
  'policy.refusal.tooLarge': 'Für eine Richtlinie ist die Datei zu groß.',
  'policy.refusal.notReadable': 'Dieser Ort lässt sich nicht lesen.',
  'policy.refusal.notUnderstood': 'Der Inhalt hat nicht die Form einer Richtlinie.'
} as const satisfies AreaTexts<typeof policyEn>;
