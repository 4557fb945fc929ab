import type { AreaTexts } from '../catalogue.ts';
import type { historyEn } from '../en/history.ts';

/** What history keeps and what became of it: settings, notices, file boxes, and the notifications of evening and Monday. */
export const historyDe = {
  'settings.group.reports': 'Berichte',
  'settings.unit.days': 'Tage',
  'settings.value.days': '{value, plural, one {# Tag} other {# Tage}}',

  'setting.keepHistory': 'Verlauf für Ihre Berichte führen',
  'setting.keepHistory.help':
    'Minuten, Pausen und Hinweise, nur auf diesem Rechner. Wenn aus, wird nichts mehr aufgezeichnet, und neue Tage haben keinen Bericht.',
  'setting.historyDays': 'Verlauf aufbewahren für',
  'setting.historyDays.help': 'Ältere Tage werden von selbst gelöscht, ebenso Ihre Angaben zum Befinden.',
  'setting.eveningSummary': 'Zusammenfassung am Abend',
  'setting.eveningSummary.help':
    'Eine stille Benachrichtigung, nur an Tagen, an denen ich mindestens eine halbe Stunde beobachten konnte, und nie in einem Anruf.',
  'setting.eveningSummaryTime': 'Uhrzeit der Zusammenfassung am Abend',
  'setting.eveningSummaryTime.help':
    'Wenn Sie dann beschäftigt oder nicht am Platz sind, warte ich bis zu drei Stunden auf einen ruhigen Moment.',
  'setting.weeklyDigest': 'Zusammenfassung am Montag',
  'setting.weeklyDigest.help': 'Eine stille Benachrichtigung über die Woche davor.',

  'notice.historyFromNewer':
    'Die Datei {file} stammt von einer neueren Version von Plumbline. Ich habe sie unverändert als {keptAs} aufgehoben und eine neue begonnen.',
  'notice.historyNotSaved':
    'Ihr Verlauf lässt sich nicht in {file} schreiben. Ich halte den letzten Tag davon im Speicher und versuche es jede Minute erneut; prüfen Sie den freien Speicherplatz und die Rechte am Ordner.',
  'notice.historyLocked':
    'Ein anderes Programm hat {file} geöffnet. Ich halte den letzten Tag Ihres Verlaufs im Speicher und versuche es jede Minute erneut.',
  'notice.historySavedAgain':
    'Ihr Verlauf lässt sich wieder in {file} schreiben. Was gewartet hat, steht jetzt darin.',
  'notice.historyRowsSkipped':
    '{count, plural, one {# Eintrag in {file} war nicht lesbar und fehlt in Ihren Berichten.} other {# Einträge in {file} waren nicht lesbar und fehlen in Ihren Berichten.}}',
  'notice.historyExported': 'Ihr Verlauf wurde als {file} gespeichert.',
  'notice.historyNotExported':
    'Ihr Verlauf ließ sich nicht als {file} speichern. Es ist nichts davon zurückgeblieben.',
  'notice.historyDeleted':
    '{days, plural, =0 {Es gab nichts zu löschen.} one {# Tag wurde von diesem Rechner gelöscht.} other {# Tage wurden von diesem Rechner gelöscht.}}',
  'notice.historyNotDeleted':
    'Aus {file} ließ sich nicht alles löschen. Prüfen Sie den freien Speicherplatz und die Rechte am Ordner und versuchen Sie es erneut.',
  'notice.reportSaved': 'Der Bericht wurde als {file} gespeichert.',
  'notice.reportNotSaved':
    'Der Bericht ließ sich nicht als {file} speichern. Es ist nichts davon zurückgeblieben.',
  'notice.reportNotPrinted': 'Der Bericht ließ sich nicht drucken.',

  'history.export.csv': 'Ordner für die Tabellen Ihres Verlaufs wählen',
  'history.export.folder': 'Hier speichern',
  'history.export.json': 'Verlauf speichern',
  'history.export.jsonKind': 'JSON-Dokument',
  'report.pdf.title': 'Bericht speichern',
  'report.pdf.kind': 'PDF-Dokument',

  'evening.title': 'Ihr Tag bis jetzt',
  'digest.title': 'Ihre vergangene Woche'
} as const satisfies AreaTexts<typeof historyEn>;
