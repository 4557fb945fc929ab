import type { AreaTexts } from '../catalogue.ts';
import type { privacyEn } from '../en/privacy.ts';

/** What Plumbline keeps of a person, where, why and for how long. */
export const privacyDe = {
  'screen.privacy': 'Datenschutz',
  'privacy.title': 'Was über Sie aufbewahrt wird',
  'privacy.intro':
    'Alles liegt auf diesem Rechner und wird nirgendwohin gesendet: Plumbline enthält keinen Netzwerkcode.',
  'privacy.never': 'Was nie aufbewahrt wird',
  'privacy.never.pictures':
    'Bilder. Jedes ist nur einen Bruchteil einer Sekunde im Arbeitsspeicher, bis Augen, Ohren und Schultern darin gefunden sind.',
  'privacy.never.landmarks':
    'Wo Ihre Augen, Ohren und Schultern von Moment zu Moment waren. Nur die eingemessenen Stellen werden aufbewahrt.',
  'privacy.never.judgement': 'Vermutungen über Stimmung, Stress, Aufmerksamkeit oder wie gut Sie arbeiten.',
  'privacy.who': 'Wer es sehen kann',
  'privacy.who.you': 'Wer Ihre Dateien auf diesem Rechner öffnen kann: Sie und wer den Rechner verwaltet.',
  'privacy.who.nobody':
    'Plumbline zeigt es niemandem sonst. Es gibt kein Konto, keine Cloud und keine Ansicht für Arbeitgeber.',

  // The facts about each kept thing.
  'privacy.holds': 'Enthält',
  'privacy.why': 'Warum',
  'privacy.howLong': 'Wie lange',
  'privacy.where': 'Wo',
  'privacy.size': 'Größe',
  'privacy.size.nothing': 'noch nichts',
  'privacy.size.unknown': 'unbekannt',
  'privacy.size.kilobytes': '{size, number, ::unit/kilobyte .}',
  'privacy.size.megabytes': '{size, number, ::unit/megabyte .0}',
  'privacy.total': 'Alles zusammen: {size}',
  'privacy.folder': 'Es liegt in {folder}.',
  'privacy.openFolder': 'Ordner öffnen',

  'privacy.settings': 'Ihre Einstellungen',
  'privacy.settings.holds': 'Was Sie auf der Seite „Einstellungen“ geändert haben, und sonst nichts.',
  'privacy.settings.why': 'Damit Plumbline so arbeitet, wie Sie es möchten.',
  'privacy.settings.howLong': 'Bis Sie sie zurücksetzen oder löschen.',
  'privacy.places': 'Eingemessene Plätze',
  'privacy.places.holds':
    'Wie sie heißen, wann und mit welcher Kamera sie eingemessen wurden, in Zahlen, wie weit auseinander und wie hoch Augen, Ohren und Schultern waren, und wie viel nachsichtiger ich wurde, wo Sie „Das stimmte nicht“ gesagt haben.',
  'privacy.places.why': 'Damit wird verglichen, wie Sie sitzen.',
  'privacy.places.howLong': 'Bis Sie einen Platz oder alle löschen.',
  'privacy.wellbeing': 'Pausen und Atmen',
  'privacy.wellbeing.holds':
    'Wie lange Sie seit der letzten Pause gesessen haben, die zuletzt gezeigten Bewegungen und Tipps und Ihre letzten Atemübungen mit ihrer Länge.',
  'privacy.wellbeing.why': 'Damit ein Neustart keine Pause vergisst und die Bewegungen sich abwechseln.',
  'privacy.wellbeing.howLong': 'Nur die letzten; neuere verdrängen ältere.',
  'privacy.checkIn': 'Angaben zum Befinden',
  'privacy.checkIn.holds':
    'Ihre Antworten: Beschwerden von 0 bis 10, was dadurch schwerer fiel, und die Anzeichen, die Sie angekreuzt haben.',
  'privacy.checkIn.why':
    'Um zu sehen, ob es besser wird, und um zu sagen, wann Sie es fachlich abklären lassen sollten.',
  'privacy.checkIn.howLong': 'So lange wie Ihr Verlauf, oder bis Sie sie löschen.',
  'privacy.history': 'Verlauf',
  'privacy.history.holds':
    'Für jede Minute, wie viele Sekunden Sie in welcher Haltung saßen oder warum nichts zu erkennen war; Hinweise, Pausen, Atemübungen und wann die Kamera an einen Anruf abgegeben war.',
  'privacy.history.why': 'Daraus entstehen Ihre Berichte.',
  'privacy.history.howLong':
    'So lange, wie es die Einstellung „{setting}“ sagt, oder bis Sie Tage oder alles löschen.',
  'privacy.state': 'Kleine Merkposten',
  'privacy.state.holds':
    'Wo das Fenster stand, ob und bis wann Plumbline angehalten ist, wie weit Sie beim Einrichten gekommen sind, in welchem Ordner Sie zuletzt einen Bericht gespeichert haben, wann ich zuletzt von Ihrem Tag und Ihrer Woche berichtet habe und welche Tastenkürzel ein anderes Programm hatte.',
  'privacy.state.why':
    'Damit ein Neustart das Anhalten nicht beendet, das Fenster nicht verschiebt und nichts zweimal sagt.',
  'privacy.state.howLong': 'Jeder wird vom nächsten ersetzt.',
  'privacy.log': 'Protokoll',
  'privacy.log.holds':
    'Wann Plumbline gestartet und beendet wurde und was mit Kamera, Dateien und Fenstern nicht gelang. Keine Haltung, keine Namen Ihrer Dateien.',
  'privacy.log.why': 'Damit jemand helfen kann, wenn etwas nicht funktioniert.',
  'privacy.log.howLong': 'Die letzten zwei Megabyte.',
  'privacy.browser': 'Dateien des eingebauten Browsers',
  'privacy.browser.holds':
    'Technische Dateien von Chromium, das die Fenster zeichnet: welche Fenster vergrößert waren, vorbereiteter Programmcode. Nichts über Sie.',
  'privacy.browser.why': 'Damit Fenster schneller aufgehen.',
  'privacy.browser.howLong': 'Bis Plumbline entfernt wird.',
  'privacy.copies':
    'Wo eine Datei beschädigt war, wurde eine Kopie von ihr neben der neuen aufgehoben. Kopien verschwinden, wenn Sie alles löschen.',

  // Deleting.
  'privacy.delete': 'Löschen',
  'privacy.delete.label': 'Löschen: {what}',
  'privacy.delete.question': 'Jetzt löschen? Das lässt sich nicht wiederherstellen.',
  'privacy.delete.do': 'Löschen',
  'privacy.delete.keep': 'Behalten',
  'privacy.deleteAll': 'Alles löschen',
  'privacy.deleteAll.explained':
    'Alles oben Genannte auf einmal, außer den Dateien des eingebauten Browsers. Plumbline startet danach wie am ersten Tag.',
  'privacy.deleteAll.question':
    'Alles löschen, was Plumbline aufbewahrt, und neu anfangen? Nichts davon lässt sich wiederherstellen.',
  'privacy.deleteAll.do': 'Alles löschen und neu anfangen',
  'privacy.export': 'Exportieren',
  'privacy.export.label': 'Exportieren: {what}',
  'privacy.exportInReports': 'In den Berichten exportieren'
} as const satisfies AreaTexts<typeof privacyEn>;
