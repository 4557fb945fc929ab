import type { AreaTexts } from '../catalogue.ts';
import type { noticesEn } from '../en/notices.ts';

/** What went wrong outside the watching and was survived. */
export const noticesDe = {
  // What went wrong outside the watching and was survived.
  'notice.fileSetAside':
    'Die Datei {file} war nicht lesbar. Ich habe sie als {keptAs} aufgehoben und eine neue begonnen.',
  'notice.valuesReset':
    '{count, plural, one {# Wert in der Datei {file} war ungültig und ist wieder auf der Voreinstellung. Die alte Datei habe ich als {keptAs} aufgehoben.} other {# Werte in der Datei {file} waren ungültig und sind wieder auf der Voreinstellung. Die alte Datei habe ich als {keptAs} aufgehoben.}}',
  'notice.fileNotReadable':
    'Die Datei {file} ließ sich nicht öffnen, deshalb habe ich mit den Voreinstellungen begonnen.',
  'notice.fileNotSaved':
    'Die Datei {file} ließ sich nicht speichern. Änderungen gehen verloren, wenn Plumbline beendet wird; prüfen Sie den freien Speicherplatz und die Rechte am Ordner.',
  'notice.folderNotWritable':
    'In den Ordner {folder} lässt sich nicht schreiben, deshalb wird nichts aufgehoben: Was Sie ändern und Ihr Verlauf gelten, bis Plumbline beendet wird, und Ihre vergangenen Tage fehlen. Wer diesen Computer betreut, kann Ihnen das Schreibrecht dort geben.',
  'notice.shortcutUnavailable':
    'Das Tastenkürzel {shortcut} gehört einem anderen Programm oder ist diesem System unbekannt. Wählen Sie in den Einstellungen ein anderes.',
  'notice.shortcutRepeated':
    'Das Tastenkürzel {shortcut} steht für zwei Dinge, und nur das erste davon hört darauf. Wählen Sie in den Einstellungen ein anderes.',
  'notice.loginStartNotInstalled':
    'Nur ein installiertes Plumbline kann beim Anmelden starten. Dieses läuft aus dem Quellcode oder als Demo.',
  'notice.loginStartRefused': 'Das System hat mich nicht ändern lassen, ob Plumbline beim Anmelden startet.'
} as const satisfies AreaTexts<typeof noticesEn>;
