/** The settings screen around the settings: search, sections, resets, and the file to take them along. */
export const settingsScreenEn = {
  'settings.sections': 'Sections',
  'settings.default': 'Unless you change it: {value}.',
  'settings.default.recommended': 'Your organisation recommends: {value}.',

  // What else people may call the settings of a section; only searched, never shown. Separated by spaces.
  'settings.group.camera.keywords': 'webcam video picture watch call meeting battery device',
  'settings.group.posture.keywords': 'slouch hunch back neck head lean screen tolerance delay seconds',
  'settings.group.alerts.keywords': 'notification warning reminder sound volume glow dim tray quiet',
  'settings.group.breaks.keywords': 'pause rest timer interval stand stretch skip postpone snooze strict',
  'settings.group.quiet.keywords': 'hours schedule weekend meeting presentation film typing silence',
  'settings.group.pairing.keywords': 'rules together earlier offer',
  'settings.group.breathing.keywords': 'breath relax calm exercise sound volume minutes',
  'settings.group.checkIn.keywords': 'questions pain discomfort weekly',
  'settings.group.reports.keywords': 'history statistics data summary keep delete',
  'settings.group.general.keywords':
    'language theme dark light appearance shortcut keys hotkey login startup',

  // Search.
  'settings.search': 'Search the settings',
  'settings.search.clear': 'Clear the search',
  'settings.search.found': '{count, plural, one {# setting found} other {# settings found}}',
  'settings.search.none': 'Nothing found for “{query}”.',
  'settings.search.none.do': 'Try another word, such as “break”, “camera” or “sound”.',

  // Resets, which can be taken back.
  'settings.resetSection': 'Reset this section',
  'settings.resetSection.label': 'Reset this section: {section}',
  'settings.wasReset':
    '{count, plural, one {# setting is as it was at first.} other {# settings are as they were at first.}}',
  'settings.undo': 'Undo',

  // Managed by an organisation.
  'settings.managed': 'Managed by your organisation',
  'settings.managed.locked': 'Your organisation decides this one.',
  'settings.managed.limited': 'Your organisation allows at most {value}.',
  'settings.managed.source': 'Set in {source}.',

  // Shortcuts and sounds.
  'settings.shortcut.taken': '“{setting}” has these keys already, so they do nothing here.',
  'settings.shortcut.common':
    'Most programs use these keys themselves; they would no longer get them. Better choose others.',
  'settings.sound.listen': 'Listen',
  'settings.sound.listen.label': 'Listen: {setting}',

  // The file that settings are taken along in.
  'settings.file': 'Take your settings along',
  'settings.file.explained':
    'One file with what you chose on this page, to keep or to bring to another computer. Calibrated places have a file of their own.',
  'settings.file.kind': 'Settings from Plumbline',
  'settings.export': 'Export settings',
  'settings.import': 'Import settings',
  'settings.exported': 'Your settings are in {file} now.',
  'settings.notExported':
    'The file {file} could not be written. Check the free space and the rights on its folder.',
  'settings.import.preview': 'What {file} would change',
  'settings.import.nothing': 'Nothing: you have the same settings already.',
  'settings.import.setting': 'Setting',
  'settings.import.now': 'Now',
  'settings.import.then': 'From the file',
  'settings.import.apply': 'Use these',
  'settings.import.leave': 'Leave everything as it is',
  'settings.import.applied':
    '{count, plural, one {# setting was taken from the file.} other {# settings were taken from the file.}}',
  'settings.import.locked':
    '{count, plural, one {# setting of the file stays out: your organisation decides it.} other {# settings of the file stay out: your organisation decides them.}}',
  'settings.import.unknown':
    '{count, plural, one {# entry of the file is unknown to this version and stays out.} other {# entries of the file are unknown to this version and stay out.}}',
  'settings.import.invalid':
    '{count, plural, one {# value of the file is outside of what is possible and stays out: {names}.} other {# values of the file are outside of what is possible and stay out: {names}.}}',
  'settings.import.unreadable':
    'Nothing was taken from {file}: it could not be opened. See whether it is still there and whether you may read it.',
  'settings.import.tooLarge': 'Nothing was taken from {file}: it is far too large for a file of settings.',
  'settings.import.notJson': 'Nothing was taken from {file}: it is not a JSON file, or not a whole one.',
  'settings.import.foreign': 'Nothing was taken from {file}: it is not a file of settings from Plumbline.',
  'settings.import.newer':
    'Nothing was taken from {file}: a later version of Plumbline wrote it. Update Plumbline here to read it.'
} as const;
