import type { AreaTexts } from '../catalogue.ts';
import type { settingsScreenEn } from '../en/settingsScreen.ts';

/** The settings screen around the settings: search, sections, resets, and the file to take them along. */
export const settingsScreenDe = {
  'settings.sections': 'Abschnitte',
  'settings.default': 'Voreinstellung: {value}.',
  'settings.default.recommended': 'Ihre Organisation empfiehlt: {value}.',

  // What else people may call the settings of a section; only searched, never shown. Separated by spaces.
  'settings.group.camera.keywords': 'webcam video bild beobachten anruf besprechung meeting akku gerät',
  'settings.group.posture.keywords': 'buckel krumm rücken nacken kopf lehnen bildschirm toleranz sekunden',
  'settings.group.alerts.keywords':
    'benachrichtigung warnung erinnerung ton lautstärke leuchten abdunkeln infobereich tray',
  'settings.group.breaks.keywords':
    'pause ruhe timer abstand aufstehen dehnen überspringen verschieben später streng',
  'settings.group.quiet.keywords':
    'arbeitszeit zeitplan wochenende meeting vortrag film tippen stille störung',
  'settings.group.pairing.keywords': 'regeln zusammen früher angebot',
  'settings.group.breathing.keywords': 'atem entspannung ruhe übung ton lautstärke minuten',
  'settings.group.checkIn.keywords': 'fragen schmerzen beschwerden wöchentlich',
  'settings.group.reports.keywords': 'verlauf statistik daten auswertung zusammenfassung löschen',
  'settings.group.general.keywords':
    'sprache design dunkel hell aussehen tastenkürzel tasten hotkey autostart anmelden',

  // Search.
  'settings.search': 'Einstellungen durchsuchen',
  'settings.search.clear': 'Suche löschen',
  'settings.search.found': '{count, plural, one {# Einstellung gefunden} other {# Einstellungen gefunden}}',
  'settings.search.none': 'Nichts gefunden zu „{query}“.',
  'settings.search.none.do': 'Versuchen Sie ein anderes Wort, etwa „Pause“, „Kamera“ oder „Ton“.',

  // Resets, which can be taken back.
  'settings.resetSection': 'Abschnitt zurücksetzen',
  'settings.resetSection.label': 'Abschnitt zurücksetzen: {section}',
  'settings.wasReset':
    '{count, plural, one {# Einstellung ist wieder wie am Anfang.} other {# Einstellungen sind wieder wie am Anfang.}}',
  'settings.undo': 'Rückgängig',

  // Managed by an organisation.
  'settings.managed': 'Von Ihrer Organisation verwaltet',
  'settings.managed.locked': 'Darüber entscheidet Ihre Organisation.',
  'settings.managed.limited': 'Ihre Organisation erlaubt höchstens {value}.',
  'settings.managed.source': 'Festgelegt in {source}.',

  // Shortcuts and sounds.
  'settings.shortcut.taken': '„{setting}“ hat diese Tasten schon, deshalb bewirken sie hier nichts.',
  'settings.shortcut.common':
    'Die meisten Programme benutzen diese Tasten selbst; sie bekämen sie nicht mehr. Wählen Sie lieber andere.',
  'settings.sound.listen': 'Anhören',
  'settings.sound.listen.label': 'Anhören: {setting}',

  // The file that settings are taken along in.
  'settings.file': 'Einstellungen mitnehmen',
  'settings.file.explained':
    'Eine Datei mit dem, was Sie auf dieser Seite gewählt haben, zum Aufheben oder für einen anderen Rechner. Eingemessene Plätze haben eine eigene Datei.',
  'settings.file.kind': 'Einstellungen aus Plumbline',
  'settings.export': 'Einstellungen exportieren',
  'settings.import': 'Einstellungen importieren',
  'settings.exported': 'Ihre Einstellungen sind jetzt in {file}.',
  'settings.notExported':
    'Die Datei {file} ließ sich nicht schreiben. Prüfen Sie den freien Speicherplatz und die Rechte am Ordner.',
  'settings.import.preview': 'Was {file} ändern würde',
  'settings.import.nothing': 'Nichts: Sie haben schon dieselben Einstellungen.',
  'settings.import.setting': 'Einstellung',
  'settings.import.now': 'Jetzt',
  'settings.import.then': 'Aus der Datei',
  'settings.import.apply': 'Diese übernehmen',
  'settings.import.leave': 'Alles lassen, wie es ist',
  'settings.import.applied':
    '{count, plural, one {# Einstellung wurde aus der Datei übernommen.} other {# Einstellungen wurden aus der Datei übernommen.}}',
  'settings.import.locked':
    '{count, plural, one {# Einstellung der Datei bleibt außen vor: Darüber entscheidet Ihre Organisation.} other {# Einstellungen der Datei bleiben außen vor: Darüber entscheidet Ihre Organisation.}}',
  'settings.import.unknown':
    '{count, plural, one {# Eintrag der Datei ist dieser Version unbekannt und bleibt außen vor.} other {# Einträge der Datei sind dieser Version unbekannt und bleiben außen vor.}}',
  'settings.import.invalid':
    '{count, plural, one {# Wert der Datei liegt außerhalb des Möglichen und bleibt außen vor: {names}.} other {# Werte der Datei liegen außerhalb des Möglichen und bleiben außen vor: {names}.}}',
  'settings.import.unreadable':
    'Aus {file} wurde nichts übernommen: Die Datei ließ sich nicht öffnen. Sehen Sie nach, ob sie noch da ist und ob Sie sie lesen dürfen.',
  'settings.import.tooLarge':
    'Aus {file} wurde nichts übernommen: Für eine Datei mit Einstellungen ist sie viel zu groß.',
  'settings.import.notJson':
    'Aus {file} wurde nichts übernommen: Das ist keine JSON-Datei, oder sie ist unvollständig.',
  'settings.import.foreign':
    'Aus {file} wurde nichts übernommen: Das ist keine Datei mit Einstellungen aus Plumbline.',
  'settings.import.newer':
    'Aus {file} wurde nichts übernommen: Sie stammt von einer späteren Version von Plumbline. Aktualisieren Sie Plumbline hier, um sie zu lesen.'
} as const satisfies AreaTexts<typeof settingsScreenEn>;
