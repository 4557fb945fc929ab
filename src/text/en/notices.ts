/** What went wrong outside the watching and was survived. */
export const noticesEn = {
  // What went wrong outside the watching and was survived.
  'notice.fileSetAside': 'The file {file} could not be read. I kept it as {keptAs} and started a fresh one.',
  'notice.valuesReset':
    '{count, plural, one {# value in the file {file} was not valid and is back at its default. I kept the old file as {keptAs}.} other {# values in the file {file} were not valid and are back at their defaults. I kept the old file as {keptAs}.}}',
  'notice.fileNotReadable': 'The file {file} could not be opened, so I started with the defaults.',
  'notice.fileNotSaved':
    'The file {file} could not be saved. Changes are lost when Plumbline quits; check the free space and the rights on its folder.',
  'notice.folderNotWritable':
    'The folder {folder} cannot be written, so nothing is kept: what you change and your history last until Plumbline quits, and your past days are not shown. Whoever looks after this computer can give you the right to write there.',
  'notice.shortcutUnavailable':
    'The shortcut {shortcut} is taken by another program or not known to this system. Choose another one in the settings.',
  'notice.shortcutRepeated':
    'The shortcut {shortcut} stands for two things, and only the first of them listens to it. Choose another one in the settings.',
  'notice.loginStartNotInstalled':
    'Only an installed Plumbline can start when you log in. This one runs from its source or as the demo.',
  'notice.loginStartRefused': 'The system did not let me change whether Plumbline starts when you log in.'
} as const;
