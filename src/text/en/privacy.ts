/** What Plumbline keeps of a person, where, why and for how long; also printed to docs/privacy.md. */
export const privacyEn = {
  'screen.privacy': 'Privacy',
  'privacy.title': 'What is kept about you',
  'privacy.intro': 'All of it lies on this computer and is sent nowhere: Plumbline has no network code.',
  'privacy.never': 'What is never kept',
  'privacy.never.pictures':
    'Pictures. Each one lives in memory for a fraction of a second, until eyes, ears and shoulders are found in it.',
  'privacy.never.landmarks':
    'Where your eyes, ears and shoulders were from moment to moment. Only the calibrated positions are kept.',
  'privacy.never.judgement': 'Any guess about mood, stress, attention or how well you work.',
  'privacy.who': 'Who can see it',
  'privacy.who.you': 'Whoever can open your files on this computer: you, and those who administer it.',
  'privacy.who.nobody':
    'Plumbline shows it to nobody else. There is no account, no cloud and no view for an employer.',

  // The facts about each kept thing.
  'privacy.holds': 'Holds',
  'privacy.why': 'Why',
  'privacy.howLong': 'How long',
  'privacy.where': 'Where',
  'privacy.size': 'On disk',
  'privacy.size.nothing': 'nothing yet',
  'privacy.size.unknown': 'not known',
  'privacy.size.kilobytes': '{size, number, ::unit/kilobyte .}',
  'privacy.size.megabytes': '{size, number, ::unit/megabyte .0}',
  'privacy.total': 'All together: {size}',
  'privacy.folder': 'It is in {folder}.',
  'privacy.openFolder': 'Open the folder',

  'privacy.settings': 'Your settings',
  'privacy.settings.holds': 'What you changed on the settings page, and nothing else.',
  'privacy.settings.why': 'So that Plumbline works the way you want it to.',
  'privacy.settings.howLong': 'Until you reset or delete them.',
  'privacy.places': 'Calibrated places',
  'privacy.places.holds':
    'The names of the places; when and with which camera they were calibrated; in numbers, how far apart and how high eyes, ears and shoulders were; and, where you said “that was wrong”, how much more tolerant I became.',
  'privacy.places.why': 'How you sit is compared with them.',
  'privacy.places.howLong': 'Until you delete a place, or all of them.',
  'privacy.wellbeing': 'Breaks and breathing',
  'privacy.wellbeing.holds':
    'How long you have sat since the last break, the movements and tips shown lately, and your last breathing sessions with their length.',
  'privacy.wellbeing.why': 'So that a restart does not forget a break, and movements take turns.',
  'privacy.wellbeing.howLong': 'The last few only; newer ones push out older ones.',
  'privacy.checkIn': 'Check-ins',
  'privacy.checkIn.holds':
    'Your answers: discomfort from 0 to 10, what it made harder, and the signs you ticked.',
  'privacy.checkIn.why': 'To see whether it gets better, and to say when a professional should look at it.',
  'privacy.checkIn.howLong': 'As long as your history, or until you delete them.',
  'privacy.history': 'History',
  'privacy.history.holds':
    'For each minute how many seconds you sat in which posture, or why nothing could be told; alerts, breaks, breathing sessions, and when the camera was given to a call.',
  'privacy.history.why': 'Your reports are made from it.',
  'privacy.history.howLong':
    'As long as the setting “{setting}” says, or until you delete days or all of it.',
  'privacy.state': 'Small things to remember',
  'privacy.state.holds':
    'Where the window stood, whether you paused and until when, how far you came in setting up, the folder you last saved a report in, when I last told you about your day and week, and which shortcuts another program had.',
  'privacy.state.why': 'So that a restart does not end a pause, move the window or say things twice.',
  'privacy.state.howLong': 'Each is replaced by the next.',
  'privacy.log': 'Log',
  'privacy.log.holds':
    'When Plumbline started and stopped, and what went wrong with camera, files and windows. No posture, no names of your files.',
  'privacy.log.why': 'So that somebody can help when something does not work.',
  'privacy.log.howLong': 'The last two megabytes.',
  'privacy.browser': 'Files of the built-in browser',
  'privacy.browser.holds':
    'Technical files of Chromium, which draws the windows: which windows were zoomed, prepared program code. Nothing about you.',
  'privacy.browser.why': 'So that windows open faster.',
  'privacy.browser.howLong': 'Until Plumbline is removed.',
  'privacy.copies':
    'Where a file was damaged, a copy of it was kept beside the new one. Copies go when you delete everything.',

  // Deleting.
  'privacy.delete': 'Delete',
  'privacy.delete.label': 'Delete: {what}',
  'privacy.delete.question': 'Delete this now? It cannot be brought back.',
  'privacy.delete.do': 'Delete it',
  'privacy.delete.keep': 'Keep it',
  'privacy.deleteAll': 'Delete everything',
  'privacy.deleteAll.explained':
    'All of the above at once, but for the files of the built-in browser. Plumbline then starts again as on the first day.',
  'privacy.deleteAll.question':
    'Delete everything that Plumbline keeps, and start anew? None of it can be brought back.',
  'privacy.deleteAll.do': 'Delete everything and start anew',
  'privacy.export': 'Export',
  'privacy.export.label': 'Export: {what}',
  'privacy.exportInReports': 'Export in the reports'
} as const;
