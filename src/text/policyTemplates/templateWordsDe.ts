import type { TemplateWords } from './templateWords.ts';

export const templateWordsDe: TemplateWords = {
  product: 'Plumbline',
  recommended: 'Empfohlen (von den Nutzern änderbar)',
  supported: 'Plumbline 0.1 oder neuer unter Windows 10 oder neuer',
  groups: {
    modules: 'Teile der App',
    camera: 'Kamera',
    posture: 'Haltung',
    alerts: 'Hinweise',
    breaks: 'Pausen',
    quiet: 'Wann Ruhe herrscht',
    pairing: 'Haltung und Pausen gemeinsam',
    breathing: 'Atmen',
    checkIn: 'Befinden',
    reports: 'Berichte',
    general: 'Allgemein'
  },
  meaning: {
    module:
      'Aktiviert: Dieser Teil ist für alle, die die Richtlinie erreicht, ausgeschaltet. Deaktiviert oder nicht konfiguriert: Die Nutzer entscheiden. Nichts schaltet einen Teil für sie ein.',
    offOnly:
      'Aktiviert: aus, und die Nutzer können es nicht einschalten. Deaktiviert oder nicht konfiguriert: Die Nutzer entscheiden. Keine Richtlinie kann es einschalten.',
    switched: 'Aktiviert: an. Deaktiviert: aus. Nicht konfiguriert: Die Nutzer entscheiden.',
    valued: 'Aktiviert: Der Wert unten gilt. Deaktiviert oder nicht konfiguriert: Die Nutzer entscheiden.',
    recommended:
      'Als Empfehlung gilt es, bis der Nutzer selbst wählt, und wieder, wenn er die Einstellung zurücksetzt.'
  },
  range: (minimum, maximum, builtIn) => `Von ${minimum} bis ${maximum}; ab Werk: ${builtIn}.`,
  atMost: 'Eine Obergrenze: Wer weniger aufbewahrt, bewahrt weniger auf.',
  hoursForm:
    'Eine Zeile je Zeitraum, etwa „monday 09:00-12:30“, mit englischen Wochentagen; Tage ohne Zeile sind frei. Die einzelne Zeile „always“ heißt: jederzeit.',
  fraction: 'Halbe werden mit Punkt geschrieben, etwa 4.5.',
  unit: {
    seconds: 'Sekunden',
    minutes: 'Minuten',
    times: 'Mal',
    percent: 'Prozent',
    days: 'Tage',
    timeOfDay: 'Minuten nach Mitternacht'
  },
  choices: {
    precise: 'Genau: schaut immer oft hin',
    balanced: 'Ausgewogen: schaut oft hin, wenn sich etwas ändert',
    saver: 'Sparsam: kurze Blicke, dazwischen ist die Kamera aus',
    relaxed: 'Gelassen',
    normal: 'Normal',
    strict: 'Streng',
    asGeneral: 'Wie die allgemeine Empfindlichkeit',
    none: 'Nichts sagen',
    tray: 'Nur das Symbol im Infobereich ändern',
    notification: 'Eine Benachrichtigung senden',
    glow: 'Den Bildschirmrand leuchten lassen',
    dim: 'Den Bildschirm sanft abdunkeln',
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel'
  },
  keys: {
    ForbidCamera: [
      'Kamera verbieten',
      'Plumbline öffnet nie eine Kamera und bleibt eine App für Pausen und Atemübungen.'
    ],
    ForbidExport: [
      'Export verbieten',
      'Berichte, Verlauf und eingemessene Plätze lassen sich nicht in Dateien schreiben oder drucken. In der App bleiben sie lesbar und können gelöscht werden.'
    ],
    DisablePostureAlerts: [
      'Hinweise zur Haltung ausschalten',
      'Die Haltung ist im Fenster und im Infobereich weiter zu sehen, aber nichts macht auf sie aufmerksam.'
    ],
    DisableBreaks: ['Pausen ausschalten', 'Keine kurzen Pausen und keine Bewegungspausen.'],
    DisableBreathing: ['Atmen ausschalten', 'Keine Atemübungen und keine Angebote dazu.'],
    DisableCheckIn: [
      'Fragen zum Befinden ausschalten',
      'Nutzer werden nicht gefragt, wie es ihrem Rücken geht. Frühere Antworten lassen sich weiterhin löschen.'
    ],
    DisableHistory: [
      'Verlauf ausschalten',
      'Vom Tag wird nichts aufgezeichnet. Früher Aufgezeichnetes bleibt lesbar, bis es zu alt ist oder der Nutzer es löscht.'
    ],

    WatchWithCamera: [
      'Haltung nicht mit der Kamera beobachten',
      'Dasselbe wie „Kamera verbieten“, nur für die Einstellung; als Empfehlung bleibt die Kamera aus, bis der Nutzer sie einschaltet.'
    ],
    WatchInCalls: [
      'In Anrufen nicht beobachten',
      'Die Kamera wird abgegeben, sobald ein Anruf oder ein anderes Programm sie braucht.'
    ],
    WatchOnBattery: [
      'Im Akkubetrieb nicht beobachten',
      'Die Kamera ist geschlossen, solange der Rechner mit dem Akku läuft.'
    ],
    WatchMode: [
      'Wie genau Plumbline hinschaut',
      'Wie oft das Kamerabild angesehen wird. Was gesehen und aufbewahrt wird, ist in jeder Stufe dasselbe.'
    ],
    SaverOnBattery: [
      'Im Akkubetrieb sparen',
      'Im Akkubetrieb öffnet sich die Kamera nur alle 30 Sekunden für einen kurzen Blick; ihr Licht blinkt dann.'
    ],
    SlouchDelaySeconds: [
      'Zeit, bis ein runder Rücken zählt',
      'Wie lange ein runder Rücken gehalten wird, bevor er zählt.'
    ],
    ForwardHeadDelaySeconds: [
      'Zeit, bis ein vorgeschobener Kopf zählt',
      'Wie lange der Kopf vor den Schultern ist, bevor es zählt.'
    ],
    LeanDelaySeconds: [
      'Zeit, bis seitliches Lehnen zählt',
      'Wie lange jemand zu einer Seite lehnt, bevor es zählt.'
    ],
    TooCloseDelaySeconds: [
      'Zeit, bis zu große Nähe zählt',
      'Wie lange jemand näher am Bildschirm ist als gewöhnlich, bevor es zählt.'
    ],
    LookingDownDelaySeconds: [
      'Zeit, bis der Blick nach unten zählt',
      'Wie lange jemand nach unten schaut, bevor es zählt. Blicke auf die Tastatur zählen nie.'
    ],
    Sensitivity: [
      'Empfindlichkeit',
      'Wie weit eine Haltung von der eingemessenen abweichen muss, um zu zählen.'
    ],
    SlouchSensitivity: ['Empfindlichkeit für einen runden Rücken', 'Eine eigene Stufe für diese Haltung.'],
    ForwardHeadSensitivity: [
      'Empfindlichkeit für einen vorgeschobenen Kopf',
      'Eine eigene Stufe für diese Haltung.'
    ],
    LeanSensitivity: ['Empfindlichkeit für seitliches Lehnen', 'Eine eigene Stufe für diese Haltung.'],
    TooCloseSensitivity: ['Empfindlichkeit für zu große Nähe', 'Eine eigene Stufe für diese Haltung.'],
    LookingDownSensitivity: [
      'Empfindlichkeit für den Blick nach unten',
      'Eine eigene Stufe für diese Haltung.'
    ],
    AlertStyle: ['Art der Hinweise', 'Was geschieht, wenn eine Haltung zählt.'],
    AlertSound: ['Ton der Hinweise', 'Ein leiser Ton zu einem Hinweis.', 'Kein Ton zu Hinweisen'],
    AlertVolumePercent: ['Lautstärke der Hinweise', 'Zusätzlich zur Lautstärke des Systems.'],
    AlertCoolDownMinutes: [
      'Ruhezeit zwischen Hinweisen',
      'Nach einem Hinweis vergeht mindestens diese Zeit bis zum nächsten.'
    ],
    MicroBreaks: [
      'Kurze Pausen',
      'Eine kleine Karte in der Ecke des Bildschirms für einen Blick in die Ferne.'
    ],
    MicroEveryMinutes: ['Zeit zwischen kurzen Pausen', 'Gezählt in Minuten des Sitzens.'],
    MicroSeconds: ['Länge einer kurzen Pause', 'Die Hälfte zählt als genommen.'],
    MicroNoticeSeconds: [
      'Ankündigung einer kurzen Pause',
      'Wie lange vorher sie angekündigt wird; bei 0 erscheint sie einfach.'
    ],
    MovementBreaks: ['Bewegungspausen', 'Zeit zum Aufstehen, auf jedem Bildschirm.'],
    MovementEveryMinutes: ['Zeit zwischen Bewegungspausen', 'Gezählt in Minuten des Sitzens.'],
    MovementSeconds: ['Länge einer Bewegungspause', 'Die Hälfte zählt als genommen.'],
    MovementNoticeSeconds: ['Ankündigung einer Bewegungspause', 'Wie lange vorher sie angekündigt wird.'],
    PostponeLimit: [
      'Wie oft eine Pause verschoben werden kann',
      'Bei 0 lassen sich Pausen nicht verschieben.'
    ],
    PostponeMinutes: ['Wie lange eine Pause verschoben wird', 'Die Zeit, die eine Pause wartet.'],
    SkippingAllowed: [
      'Überspringen von Pausen erlauben',
      'Ab der Hälfte kann eine Pause immer verlassen werden.'
    ],
    Strict: ['Strenge Pausen', 'Eine begonnene Pause läuft bis zum Ende. Ein Ausweg für Notfälle bleibt.'],
    NaturalBreaks: [
      'Abwesenheit als Pause zählen',
      'Es zählt, wenn man lange genug den Stuhl verlässt, den Bildschirm sperrt oder den Deckel schließt.'
    ],
    WorkingHours: ['Arbeitszeiten', 'Pausen kommen nur in diesen Zeiten.'],
    WaitForTypingPause: ['Auf eine Schreibpause warten', 'Eine fällige Pause wartet bis zu zwei Minuten.'],
    HoldInCalls: ['Keine Pausen in Anrufen', 'Wo das System einen Anruf meldet.'],
    HoldInFullScreen: [
      'Keine Pausen über Vollbild',
      'Wo das System meldet, dass ein Programm den Bildschirm füllt.'
    ],
    HoldInDoNotDisturb: [
      'Keine Pausen bei „Nicht stören“',
      'Wo das System meldet, dass Benachrichtigungen aus sind.'
    ],
    AlertsOnBattery: [
      'Hinweise im Akkubetrieb',
      'Ob es Hinweise gibt, solange der Rechner mit dem Akku läuft.'
    ],
    SlouchBringsBreakForward: [
      'Runder Rücken zieht eine Pause vor',
      'Wer lange mit rundem Rücken sitzt, hat die nächste Bewegungspause früher.'
    ],
    AlertsOfferBreathing: [
      'Hinweise bieten Atmen an',
      'Mehrere Hinweise in einer halben Stunde bieten eine Atemübung an.'
    ],
    LookingDownOffersTip: [
      'Blick nach unten bietet einen Tipp an',
      'Wer lange nach unten schaut, bekommt einen Tipp zum Arbeitsplatz.'
    ],
    TenseSpellsOfferBreathing: [
      'Angespanntes Sitzen bietet Atmen an',
      'Langes Sitzen in überwiegend schlechter Haltung bietet eine Atemübung an.'
    ],
    BreathingSessionSeconds: ['Länge einer Atemübung', 'Zwei bis drei Minuten.'],
    BreathingInSeconds: ['Länge des Einatmens', 'Durch die Nase.'],
    BreathingWidenSeconds: ['Länge des Weitens der Rippen', 'Vor dem Ausatmen.'],
    BreathingOutSeconds: ['Länge des Ausatmens', 'Nie kürzer als das Einatmen.'],
    BreathingSound: [
      'Ton beim Atmen',
      'Ein sanfter Ton, der mit dem Atem steigt und fällt.',
      'Kein Ton beim Atmen'
    ],
    BreathingVolumePercent: ['Lautstärke beim Atmen', 'Zusätzlich zur Lautstärke des Systems.'],
    WeeklyCheckIn: [
      'Nicht wöchentlich nach dem Befinden fragen',
      'Nutzer werden nicht einmal in der Woche nach ihrem Rücken gefragt; von sich aus antworten können sie.'
    ],
    KeepHistory: [
      'Keinen Verlauf führen',
      'Dasselbe wie „Verlauf ausschalten“, nur für die Einstellung; als Empfehlung wird kein Verlauf geführt, bis der Nutzer ihn möchte.'
    ],
    HistoryDays: ['Längste Aufbewahrung des Verlaufs', 'Ältere Tage werden von selbst gelöscht.'],
    EveningSummary: ['Zusammenfassung am Abend', 'Eine stille Benachrichtigung über den Tag.'],
    EveningSummaryTime: ['Uhrzeit der Zusammenfassung am Abend', 'Wann die Zusammenfassung kommt.'],
    WeeklyDigest: ['Zusammenfassung am Montag', 'Eine stille Benachrichtigung über die Woche davor.'],
    Theme: ['Hell oder dunkel', 'Das Aussehen der Fenster.'],
    MenuBarCountdown: ['Zeit bis zur nächsten Pause in der Menüleiste', 'Nur unter macOS.'],
    PauseShortcut: [
      'Tastenkürzel für Anhalten und Fortsetzen',
      'Tasten in der Schreibweise von Electron, etwa CommandOrControl+Alt+P; leer für keines.'
    ],
    BreakShortcut: [
      'Tastenkürzel für eine Pause',
      'Tasten in der Schreibweise von Electron; leer für keines.'
    ],
    BreatheShortcut: [
      'Tastenkürzel für eine Atemübung',
      'Tasten in der Schreibweise von Electron; leer für keines.'
    ],
    OpenShortcut: [
      'Tastenkürzel zum Öffnen des Fensters',
      'Tasten in der Schreibweise von Electron; leer für keines.'
    ]
  }
};
