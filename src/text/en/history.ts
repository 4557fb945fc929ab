/** What history keeps and what became of it: settings, notices, file boxes, and the notifications of evening and Monday. */
export const historyEn = {
  'settings.group.reports': 'Reports',
  'settings.unit.days': 'days',
  'settings.value.days': '{value, plural, one {# day} other {# days}}',

  'setting.keepHistory': 'Keep a history for your reports',
  'setting.keepHistory.help':
    'Minutes, breaks and alerts, on this computer only. When off, nothing more is written down, and new days have no report.',
  'setting.historyDays': 'Keep the history for',
  'setting.historyDays.help': 'Older days are deleted by themselves, and check-ins with them.',
  'setting.eveningSummary': 'Tell me about my day in the evening',
  'setting.eveningSummary.help':
    'One quiet notification, only on days I could watch for half an hour or more, and never in a call.',
  'setting.eveningSummaryTime': 'Time of the evening summary',
  'setting.eveningSummaryTime.help':
    'If you are busy or away at that time, I wait up to three hours for a calm moment.',
  'setting.weeklyDigest': 'Tell me about my week on Monday',
  'setting.weeklyDigest.help': 'One quiet notification about the week before.',

  'notice.historyFromNewer':
    'The file {file} was written by a newer version of Plumbline. I kept it untouched as {keptAs} and started a fresh one.',
  'notice.historyNotSaved':
    'Your history cannot be written to {file}. I keep the last day of it in memory and try again every minute; check the free space and the rights on its folder.',
  'notice.historyLocked':
    'Another program has {file} open. I keep the last day of your history in memory and try again every minute.',
  'notice.historySavedAgain': 'Your history can be written to {file} again. What had waited is in it now.',
  'notice.historyRowsSkipped':
    '{count, plural, one {# entry in {file} could not be read and is left out of your reports.} other {# entries in {file} could not be read and are left out of your reports.}}',
  'notice.historyExported': 'Your history was saved as {file}.',
  'notice.historyNotExported': 'Your history could not be saved as {file}. Nothing was left behind.',
  'notice.historyDeleted':
    '{days, plural, =0 {There was nothing to delete.} one {# day was deleted from this computer.} other {# days were deleted from this computer.}}',
  'notice.historyNotDeleted':
    'Not everything could be deleted from {file}. Check the free space and the rights on its folder, and try again.',
  'notice.reportSaved': 'The report was saved as {file}.',
  'notice.reportNotSaved': 'The report could not be saved as {file}. Nothing was left behind.',
  'notice.reportNotPrinted': 'The report could not be printed.',

  'history.export.csv': 'Choose a folder for the tables of your history',
  'history.export.folder': 'Save here',
  'history.export.json': 'Save your history',
  'history.export.jsonKind': 'JSON document',
  'report.pdf.title': 'Save the report',
  'report.pdf.kind': 'PDF document',

  'evening.title': 'Your day so far',
  'digest.title': 'Your past week'
} as const;
