/** The English words of calibrated places: the list, its actions, files; spread into `en.ts`. */
export const placesEn = {
  'notice.placesExported':
    '{count, plural, one {# place was written to {file}.} other {# places were written to {file}.}}',
  'notice.placesNotExported':
    'The file {file} could not be written. Check the free space and the rights on its folder.',
  'notice.placesImported':
    '{added, plural, one {# place was added from {file}.} other {# places were added from {file}.}}',
  'notice.placesImported.none': 'Everything in {file} was here already.',
  'notice.placesImported.alreadyHere':
    '{count, plural, one {# more was here already.} other {# more were here already.}}',
  'notice.placesImported.renamed': '“{from}” is called “{to}” here, as that name was taken.',
  'import.unreadable':
    'Nothing was taken from {file}: it could not be opened. See whether it is still there and whether you may read it.',
  'import.tooLarge': 'Nothing was taken from {file}: it is far too large for a file of places.',
  'import.notJson': 'Nothing was taken from {file}: it is not a JSON file, or not a whole one.',
  'import.notJson.line':
    'Nothing was taken from {file}: it stops making sense in line {line, number}. Perhaps it was cut off or changed by hand.',
  'import.foreign': 'Nothing was taken from {file}: it is not a file of places from Plumbline.',
  'import.newer':
    'Nothing was taken from {file}: a later version of Plumbline wrote it. Update Plumbline here to read it.',
  'import.damaged': 'Nothing was taken from {file}: the part “{where}” is missing or not as it must be.',
  'import.noPlaces': 'There is no place in {file}.',
  'import.tooMany':
    'Nothing was taken from {file}: there would be more than {most, number} places. Delete some first.',
  'places.fileKind': 'Places from Plumbline',
  'places.export.title': 'Export places',
  'places.import.title': 'Import places'
} as const;
