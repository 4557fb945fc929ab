/**
 * The English texts, and the measure for all other languages. ICU MessageFormat: one key is one whole sentence or
 * label, never a piece of one. Voice: plain words, second person, no blame, no exclamation marks.
 */
export const en = {
  // The names of the postures.
  'state.upright': 'Upright',
  'state.slouch': 'Slouching',
  'state.forwardHead': 'Head forward',
  'state.lean': 'Leaning',
  'state.tooClose': 'Too close',
  'state.lookingDown': 'Looking down',
  'state.away': 'Away',
  'state.cannotTell': 'Can’t tell',

  // Where nothing is judged, and for how long a posture has lasted.
  'state.upright.explained': 'You are sitting much as you did when you calibrated.',
  'state.away.explained': 'Nobody is in front of the camera.',
  'state.slouch.explained': 'Your upper back has rounded and sunk.',
  'state.forwardHead.explained': 'Your head has come forward of your shoulders.',
  'state.lean.explained': 'Your upper body is tilted to one side.',
  'state.tooClose.explained': 'You have come closer to the screen as a whole.',
  'state.lookingDown.explained': 'You have been looking down.',
  'state.for': '{state} for {duration}',
  'state.also': 'Also: {state}',

  // Durations, two units at most.
  'duration.seconds': '{seconds, number} s',
  'duration.minutes': '{minutes, number} min',
  'duration.hours': '{hours, number} h',
  'duration.hoursMinutes': '{hours, number} h {minutes, number} min',

  // Amounts of the measures.
  'amount.centimetres': '{amount, number, ::unit/centimeter .}',
  'amount.partOfCentimetre': '{amount, number, ::unit/centimeter .0}',
  'amount.degrees': '{amount, number, ::unit/degree unit-width-narrow .}',
  'amount.percent': '{amount, number, ::.} %',

  // Why there is no verdict: what is seen, and what to do.
  'reason.starting': 'I am still looking.',
  'reason.starting.do': 'The first verdict takes a few seconds.',
  'reason.notCalibrated': 'I do not know yet how you sit when you sit upright.',
  'reason.notCalibrated.do': 'Calibrate once; it takes about ten seconds.',
  'reason.turned': 'Your head is turned to the side.',
  'reason.turned.do':
    'I go on when you face the screen again. If your camera stands beside the screen you look at, move it closer to that screen.',
  'reason.tilted': 'Your head is tilted to the side.',
  'reason.tilted.do':
    'I go on when your head is level again. If the camera itself stands askew, straighten it.',
  'reason.tooDark': 'It is too dark to tell.',
  'reason.tooDark.do': 'Switch on a lamp in front of you or open the blinds.',
  'reason.tooBright': 'The picture is too bright to tell.',
  'reason.tooBright.do':
    'Turn the camera away from the window or lamp, or dim the light that shines into it.',
  'reason.lowConfidence': 'I cannot make out your face and shoulders well enough.',
  'reason.lowConfidence.do': 'More light from the front helps, and so does a clean lens.',
  'reason.faceOutOfView': 'Part of your face is outside the picture.',
  'reason.faceOutOfView.do': 'Tilt the camera until your whole face is in the picture.',
  'reason.shouldersOutOfView': 'I cannot see both of your shoulders.',
  'reason.shouldersOutOfView.do':
    'Tilt the camera down or move back a little until both shoulders are in the picture.',
  'reason.offCentre': 'You are at the edge of the picture.',
  'reason.offCentre.do': 'Turn the camera towards you, or move towards the middle.',
  'reason.severalPeople': 'There are several people in the picture, and I am not sure which one is you.',
  'reason.severalPeople.do': 'I go on when you are alone in the picture or back in your usual place.',
  'reason.cameraBlocked': 'The camera sees nothing.',
  'reason.cameraBlocked.do': 'Open its shutter or take away what covers the lens.',
  'reason.cameraFrozen': 'The camera’s picture is standing still.',
  'reason.cameraFrozen.do': 'Unplug the camera and plug it in again, or close other programs that use it.',
  'reason.notCalibratedPlace': 'You are sitting in a different place than when you calibrated.',
  'reason.notCalibratedPlace.do': 'If you are staying here, calibrate for this place.',

  // What is wrong with the camera, and what to do.
  'camera.denied': 'Plumbline is not allowed to use the camera.',
  'camera.denied.do':
    'Allow Plumbline in your system’s camera privacy settings, then try again. On a managed computer, the people who look after it may have switched the camera off.',
  'camera.missing': 'No camera was found.',
  'camera.missing.do':
    'Plug one in; I notice by myself. You can also try the demo, which plays a recorded person.',
  'camera.busy': 'Another program is using the camera.',
  'camera.busy.do': 'Close the call or the program that uses it, or choose another camera.',
  'camera.unplugged': 'The camera was unplugged.',
  'camera.unplugged.do': 'Plug it in again or choose another camera.',
  'camera.muted': 'The camera has stopped sending pictures.',
  'camera.muted.do':
    'Look for a camera key or privacy switch on your computer and switch the camera on again.',
  'camera.black': 'The camera’s picture is black.',
  'camera.black.do': 'Open its shutter, take away what covers the lens, or switch on a light.',
  'camera.frozen': 'The camera’s picture is standing still.',
  'camera.frozen.do': 'Unplug the camera and plug it in again, or choose another one.',
  'camera.failed': 'The camera could not be started.',
  'camera.failed.do': 'Try again. If it keeps failing, unplug the camera or restart the computer.',
  'camera.retrying': 'I try again by myself in {duration}.',
  'camera.starting': 'The camera is starting.',
  'camera.off.paused': 'The camera is off while you pause.',
  'camera.off.locked': 'The camera is off while the computer is locked.',
  'camera.off.asleep': 'The camera is off while the computer sleeps.',
  'camera.off.noCameraMode': 'Watching with the camera is switched off in the settings.',
  'camera.off.engineFailed': 'The camera is off, because posture cannot be seen at the moment.',

  // Calibration: what stops it, and what to do.
  'fault.tooFewSamples': 'I did not see you clearly for long enough.',
  'fault.tooFewSamples.do': 'Stay in the picture until the ring is full, with light from the front.',
  'fault.moving': 'You are moving.',
  'fault.moving.do': 'Settle into a position that you can keep and hold still for a moment.',
  'fault.faceOutOfView': 'Part of your face is outside the picture.',
  'fault.faceOutOfView.do': 'Tilt the camera until your whole face is in the picture.',
  'fault.shouldersOutOfView': 'I cannot see both of your shoulders.',
  'fault.shouldersOutOfView.do': 'Tilt the camera down or move back a little.',
  'fault.tooDark': 'It is too dark.',
  'fault.tooDark.do': 'Switch on a lamp in front of you or open the blinds.',
  'fault.tooBright': 'The picture is too bright.',
  'fault.tooBright.do': 'Turn the camera away from the window or lamp.',
  'fault.turned': 'Your head is turned to the side.',
  'fault.turned.do': 'Look at the middle of the screen that you work on most.',
  'fault.lowConfidence': 'I cannot make out your face and shoulders well enough.',
  'fault.lowConfidence.do': 'More light from the front helps, and so does a clean lens.',
  'fault.severalPeople': 'There is more than one person in the picture.',
  'fault.severalPeople.do':
    'Be alone in the picture for these ten seconds. A poster of a person counts, too.',
  'fault.nobody': 'I cannot see anybody.',
  'fault.nobody.do': 'Sit in front of the camera so that your face and shoulders are in the picture.',
  'fault.cameraLost': 'The camera stopped.',
  'fault.cameraLost.do': 'Check the camera, then start again.',

  // The pose model.
  'engine.modelMissing': 'A file that Plumbline needs to see posture is missing.',
  'engine.modelMissing.do': 'Install Plumbline again. Your settings and calibrations stay.',
  'engine.modelCorrupt': 'A file that Plumbline needs to see posture is damaged.',
  'engine.modelCorrupt.do': 'Install Plumbline again. Your settings and calibrations stay.',
  'engine.runtimeFailed': 'The part that sees posture could not be started.',
  'engine.runtimeFailed.do': 'Quit Plumbline and start it again. The log file has the details.',
  'engine.crashing': 'The part that sees posture stopped several times, so I have switched it off.',
  'engine.crashing.do': 'Quit Plumbline and start it again. The log file has the details.',
  'engine.detail': 'Details: {detail}',

  // Findings: one measure against the calibrated position. Negative amounts have the direction `back`.
  'finding.headForwardCm':
    '{direction, select, back {Your head has moved {amount} away from the screen.} other {Your head has drifted {amount} towards the screen.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Your head has moved {amount} away from the screen, for {duration}.} other {Your head has drifted {amount} towards the screen, for {duration}.}}',
  'finding.headDropCm':
    '{direction, select, back {Your head has risen {amount}.} other {Your head has sunk {amount}.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Your head has been {amount} higher than at your calibration, for {duration}.} other {Your head has sunk {amount}, for {duration}.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Your shoulders have moved {amount} away from the screen.} other {Your shoulders have come {amount} towards the screen.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Your shoulders have moved {amount} away from the screen, for {duration}.} other {Your shoulders have come {amount} towards the screen, for {duration}.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Your shoulders have risen {amount}.} other {Your shoulders have sunk {amount}.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Your shoulders have been {amount} higher than at your calibration, for {duration}.} other {Your shoulders have sunk {amount}, for {duration}.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Your head is {amount} further back over your shoulders than at your calibration.} other {Your head is {amount} further in front of your shoulders than at your calibration.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Your head has been {amount} further back over your shoulders than at your calibration, for {duration}.} other {Your head has been {amount} further in front of your shoulders than at your calibration, for {duration}.}}',
  'finding.leanDegrees': 'You are leaning {amount} to the side.',
  'finding.leanDegrees.for': 'You have been leaning {amount} to the side, for {duration}.',
  'finding.eyeDistanceRatio':
    '{direction, select, back {Your face looks {amount} smaller than at your calibration.} other {Your face looks {amount} larger than at your calibration.}}',
  'finding.eyeDistanceRatio.for':
    '{direction, select, back {Your face has looked {amount} smaller than at your calibration, for {duration}.} other {Your face has looked {amount} larger than at your calibration, for {duration}.}}',
  'finding.headPitchRatio':
    '{direction, select, back {Your head is tipped back.} other {Your head is bowed.}}',
  'finding.headPitchRatio.for':
    '{direction, select, back {Your head has been tipped back, for {duration}.} other {Your head has been bowed, for {duration}.}}',
  'finding.headYawDegrees': 'Your head is turned {amount} to the side.',
  'finding.headYawDegrees.for': 'Your head has been turned {amount} to the side, for {duration}.',
  'finding.headRollDegrees': 'Your head is tilted {amount} to the side.',
  'finding.headRollDegrees.for': 'Your head has been tilted {amount} to the side, for {duration}.',
  'finding.neckRatio':
    '{direction, select, back {Your head stands {amount} higher over your shoulders than at your calibration.} other {Your head stands {amount} lower over your shoulders than at your calibration.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Your head has stood {amount} higher over your shoulders than at your calibration, for {duration}.} other {Your head has stood {amount} lower over your shoulders than at your calibration, for {duration}.}}',
  'finding.two': '{first} {second}',

  // The one status line of tray, window and terminal.
  'status.paused': 'Paused',
  'status.paused.untilTime': 'Paused until {until, time, short}',
  'status.paused.untilDay': 'Paused until {until, date, ::EEEE} {until, time, short}',
  'status.paused.untilResumed': 'Paused until you resume',
  'status.locked': 'Computer locked',
  'status.asleep': 'Computer asleep',
  'status.noCameraMode': 'Not watching',
  'status.engineFailed': 'Not working',
  'status.starting': 'Starting',
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
  'tray.wrong': 'That was wrong',
  'tray.quit': 'Quit Plumbline',

  // Alerts. The title is the name of the state and the body the explanation of its verdict.
  'alert.wrong': 'That was wrong',
  'alert.pause': 'Pause for 30 minutes',
  'alert.dismiss': 'Dismiss',

  // Why a fresh calibration would help.
  'recalibration.moved': 'The camera or your seat seems to have moved since you calibrated.',
  'recalibration.otherPerson': 'Somebody else seems to be sitting here than the person who calibrated.',
  'recalibration.pictureChanged': 'The camera’s picture has a different shape than when you calibrated.',

  // What went wrong outside the watching and was survived.
  'notice.fileSetAside': 'The file {file} could not be read. I kept it as {keptAs} and started a fresh one.',
  'notice.valuesReset':
    '{count, plural, one {# value in the file {file} was not valid and is back at its default. I kept the old file as {keptAs}.} other {# values in the file {file} were not valid and are back at their defaults. I kept the old file as {keptAs}.}}',
  'notice.fileNotReadable': 'The file {file} could not be opened, so I started with the defaults.',
  'notice.fileNotSaved':
    'The file {file} could not be saved. Changes are lost when Plumbline quits; check the free space and the rights on its folder.',
  'notice.shortcutUnavailable':
    'The shortcut {shortcut} is taken by another program or not known to this system. Choose another one in the settings.'
} as const;
