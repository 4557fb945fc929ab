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
  'places.import.title': 'Import places',

  'places.title': 'Places you have calibrated',
  'places.explained':
    'Only numbers are kept of each: how far apart and how high eyes, ears and shoulders were. No picture.',
  'places.none': 'None yet. Calibrate above, or bring places along from a file.',
  'places.choosesItself': 'I choose by myself which place you are in, by where I see you.',
  'places.chosen': 'You have chosen “{name}”.',
  'places.chooseItself': 'Choose by itself',
  'places.inUse': 'In use',
  'places.details': '{camera} · {created, date, long} · {quality}',
  'places.quality.good': 'seen clearly',
  'places.quality.fair': 'good enough; more light or sitting stiller makes it more exact',
  'places.camera.any': 'Any camera',
  'places.camera.unnamed': 'A camera without a name',
  'places.camera.lost': 'A camera that is not connected',
  'places.camera.lostNamed': '{name} (not connected)',
  'places.use': 'Use this one',
  'places.use.label': 'Use this one: {name}',
  'places.again': 'Calibrate again',
  'places.again.label': 'Calibrate again: {name}',
  'places.assign': 'Use with this camera',
  'places.assign.label': 'Use with this camera: {name}',
  'places.assign.help':
    'Fits when it is the same camera at the same spot, after a move to this computer for example.',
  'places.rename': 'Rename',
  'places.rename.label': 'Rename {name}',
  'places.rename.keep': 'Save the name',
  'places.rename.cancel': 'Cancel',
  'places.rename.taken': 'Another place of this camera has that name.',
  'places.export': 'Export',
  'places.export.label': 'Export {name}',
  'places.exportAll': 'Export all',
  'places.import': 'Import from a file',
  'places.delete': 'Delete',
  'places.delete.label': 'Delete {name}',
  'places.delete.question': 'Delete “{name}”? Only a new calibration or an exported file brings it back.',
  'places.delete.keep': 'Keep it',
  'places.delete.do': 'Delete it',
  'places.loosened.slouch':
    'More tolerant of slouching here: step {times, number} of {most, number}, after your “that was wrong”.',
  'places.loosened.forwardHead':
    'More tolerant of a head forward here: step {times, number} of {most, number}, after your “that was wrong”.',
  'places.loosened.lean':
    'More tolerant of leaning here: step {times, number} of {most, number}, after your “that was wrong”.',
  'places.loosened.tooClose':
    'More tolerant of sitting close here: step {times, number} of {most, number}, after your “that was wrong”.',
  'places.loosened.lookingDown':
    'More tolerant of looking down here: step {times, number} of {most, number}, after your “that was wrong”.',
  'places.tighten': 'As strict as before',
  'places.tighten.label': 'As strict as before in {name}: {what}'
} as const;
