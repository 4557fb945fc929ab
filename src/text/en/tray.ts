/** The one status line, pauses, the tray and the menu of the app. */
export const trayEn = {
  // The one status line of tray, window and terminal.
  'status.paused': 'Paused',
  'status.announced': '{state}. {sentences}',
  'status.paused.untilTime': 'Paused until {until, time, short}',
  'status.paused.untilDay': 'Paused until {until, date, ::EEEE} {until, time, short}',
  'status.paused.untilResumed': 'Paused until you resume',
  'status.locked': 'Computer locked',
  'status.asleep': 'Computer asleep',
  'status.noCameraMode': 'Not watching',
  'status.settingUp': 'Setting up',
  'status.onBattery': 'Not watching on battery',
  'status.inCall': 'Camera given to a call',
  'status.givenAway': 'Camera given away',
  'status.engineFailed': 'Not working',
  'status.starting': 'Starting',
  'status.notCalibrated': 'Not calibrated yet',
  'status.calibrating': 'Calibrating',
  'status.noCamera': 'No picture',

  // Pauses.
  'pause.30min': '30 minutes',
  'pause.1h': '1 hour',
  'pause.2h': '2 hours',
  'pause.untilTomorrow': 'Until tomorrow',
  'pause.untilResumed': 'Until I resume',

  // The tray.
  'tray.tooltip': 'Plumbline: {status}',
  'tray.tooltip.demo': 'Plumbline demo: {status}',
  'tray.open': 'Open Plumbline',
  'tray.pause': 'Pause',
  'tray.resume': 'Resume watching',
  'tray.calibrate': 'Calibrate',
  'tray.report': 'Today’s report',
  'tray.settings': 'Settings',
  'tray.about': 'About Plumbline',
  'tray.wrong': 'That was wrong',
  'tray.quit': 'Quit Plumbline',

  // Main: the menu of the app, and the box that it leaves with.
  'menu.view': 'View',
  'main.crashed': 'Plumbline has to close',
  'main.crashed.do':
    'Something unexpected happened, and I would rather stop than watch wrongly. Please start Plumbline again. The log in {folder} says what it was.'
} as const;
