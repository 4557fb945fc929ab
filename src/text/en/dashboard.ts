/** The frame of the dashboard, its banners, and Now. */
export const dashboardEn = {
  // The dashboard: its frame.
  'screens.label': 'Screens',
  'screen.now': 'Now',
  'screen.calibrate': 'Calibrate',
  'screen.settings': 'Settings',
  'screen.about': 'About',
  'screen.title': '{screen} – Plumbline',
  'rail.cameraOn': 'Now · camera on',
  'rail.cameraOff': 'Now · camera off',
  'rail.demo': 'Now · demo',
  'loading.snapshot': 'Plumbline is starting.',
  'broken.title': 'This window has stopped working.',
  'broken.explained': 'Plumbline goes on watching. Open the window again to see it.',
  'broken.reload': 'Open again',

  // Banners.
  'banner.demo': 'This is the demo: a recorded person plays the camera.',
  'banner.demo.do': 'To be seen yourself, end the demo: Plumbline starts again with your own camera.',
  'banner.endDemo': 'End the demo',
  'banner.noTray': 'This desktop shows no tray icons, so this window takes their place.',
  'banner.noTray.do': 'Leave it open or make it small: Plumbline quits when you close it.',
  'banner.recalibrate.do':
    'Until that is settled, what I say may be off. A fresh calibration takes about ten seconds.',
  'banner.quit': 'Quit Plumbline',
  'banner.calibrate': 'Calibrate',
  'banner.useAnother': 'Use another place',
  'banner.usePlace': 'Use “{name}”',
  'banner.notNow': 'Not now',
  'banner.dismiss': 'Dismiss',
  'banners.label': 'Notices',

  // Now.
  'now.calibrate': 'Calibrate',
  'now.otherCamera':
    'You calibrated with another camera. If it is the same one after all, choose “{action}” under “{screen}”.',
  'now.retry': 'Try again',
  'now.demo': 'Watch the demo',
  'now.withoutCamera':
    'Plumbline can also stay open without a camera. Then it does not watch your posture, and says nothing about it.',
  'now.withoutCamera.do': 'Do without the camera',
  'now.watch': 'Watch with the camera',
  'now.resume': 'Resume watching',
  'now.pause': 'Pause',
  'now.pause.label': 'How long to pause',
  'alert.label': 'Alert',
  'alert.passes': 'The alert goes away as soon as you sit up.',
  'alert.wrong.help': 'Tells me to be less strict about this, on this computer only.',

  // The live picture.
  'live.title': 'What the camera sees',
  'live.label': 'Live picture, mirrored, with the points that I follow',
  'live.private':
    'The picture stays in this computer’s memory and is never stored. It is shown only while you look at it here.',
  'live.waiting': 'Waiting for the first picture.',
  'live.off': 'No picture while the camera is off.',
  'live.camera': 'Camera',
  'live.defaultCamera': 'The system’s default camera',
  'live.unnamedCamera': 'Camera {number, number}',
  'live.lostCamera': 'The chosen camera (not connected)',
  'live.nobody': 'I see nobody in the picture.',

  // The measures against the calibrated position.
  'measures.title': 'Your position now',
  'measures.subtitle': 'Compared with how you sat when you calibrated as “{name}”.',
  'measures.none':
    'Once you are calibrated and in view, this shows how far head and shoulders are from where they were.',
  'measures.sideView': 'You from the side: dashed when you calibrated, solid now.',
  'measure.headForwardCm': 'Head',
  'measure.headForwardCm.value':
    '{direction, select, back {{amount} back} level {in line} other {{amount} forward}}',
  'measure.headDropCm': 'Head height',
  'measure.headDropCm.value':
    '{direction, select, back {{amount} higher} level {in line} other {{amount} lower}}',
  'measure.shoulderForwardCm': 'Shoulders',
  'measure.shoulderForwardCm.value':
    '{direction, select, back {{amount} back} level {in line} other {{amount} forward}}',
  'measure.shoulderDropCm': 'Shoulder height',
  'measure.shoulderDropCm.value':
    '{direction, select, back {{amount} higher} level {in line} other {{amount} lower}}',
  'measure.leanDegrees': 'Lean',
  'measure.leanDegrees.value':
    '{direction, select, back {{amount} to your right} level {in line} other {{amount} to your left}}',
  'measure.headDownDegrees': 'Head tilt',
  'measure.headDownDegrees.value':
    '{direction, select, back {{amount} raised} level {in line} other {{amount} bowed}}',
  'measure.screenDistanceRatio': 'Screen distance',
  'measure.screenDistanceRatio.value':
    '{direction, select, back {{amount} nearer} level {in line} other {{amount} further}}'
} as const;
