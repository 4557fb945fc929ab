import { breaksEn } from './breaks.en.ts';
import { dayNoticesEn } from './dayNotices.en.ts';
import { daySettingsEn } from './daySettings.en.ts';
import { guideEn } from './guide.en.ts';
import { placesEn } from './places.en.ts';
import { sensitivityEn } from './sensitivity.en.ts';

/**
 * The English texts, and the measure for all other languages. ICU MessageFormat: one key is one whole sentence or
 * label, never a piece of one. Voice: plain words, second person, no blame, no exclamation marks.
 */
export const en = {
  ...guideEn,
  ...breaksEn,
  ...dayNoticesEn,
  ...daySettingsEn,
  ...placesEn,
  ...sensitivityEn,

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
  'camera.off.onBattery':
    'The computer runs on its battery, and the settings say not to watch then. I look again when it is plugged in.',
  'camera.off.inCall':
    'Another program uses the microphone or a camera, as in a call. I look again when it is over.',
  'camera.off.givenAway': 'Another program wants the camera. I look again when it is free.',
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
  'finding.headYawDegrees': 'Your head is turned {amount} to the side.',
  'finding.headYawDegrees.for': 'Your head has been turned {amount} to the side, for {duration}.',
  'finding.headRollDegrees': 'Your head is tilted {amount} to the side.',
  'finding.headRollDegrees.for': 'Your head has been tilted {amount} to the side, for {duration}.',
  'finding.leanDegrees':
    '{direction, select, back {You are leaning {amount} to your right.} other {You are leaning {amount} to your left.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {You have been leaning {amount} to your right, for {duration}.} other {You have been leaning {amount} to your left, for {duration}.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Your eyes are {amount} nearer to the screen than at your calibration.} other {Your eyes are {amount} further from the screen than at your calibration.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Your eyes have been {amount} nearer to the screen than at your calibration, for {duration}.} other {Your eyes have been {amount} further from the screen than at your calibration, for {duration}.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Your head is raised by {amount}.} other {Your head is bowed by {amount}.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Your head has been raised by {amount}, for {duration}.} other {Your head has been bowed by {amount}, for {duration}.}}',
  'finding.neckRatio':
    '{direction, select, back {Your head stands {amount} lower over your shoulders than at your calibration.} other {Your head stands {amount} higher over your shoulders than at your calibration.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Your head has stood {amount} lower over your shoulders than at your calibration, for {duration}.} other {Your head has stood {amount} higher over your shoulders than at your calibration, for {duration}.}}',
  'sentences.two': '{first} {second}',

  // The one status line of tray, window and terminal.
  'status.paused': 'Paused',
  'status.announced': '{state}. {sentences}',
  'status.paused.untilTime': 'Paused until {until, time, short}',
  'status.paused.untilDay': 'Paused until {until, date, ::EEEE} {until, time, short}',
  'status.paused.untilResumed': 'Paused until you resume',
  'status.locked': 'Computer locked',
  'status.asleep': 'Computer asleep',
  'status.noCameraMode': 'Not watching',
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
  'tray.wrong': 'That was wrong',
  'tray.quit': 'Quit Plumbline',

  // Main: the menu of the app, and the box that it leaves with.
  'menu.view': 'View',
  'main.crashed': 'Plumbline has to close',
  'main.crashed.do':
    'Something unexpected happened, and I would rather stop than watch wrongly. Please start Plumbline again. The log in {folder} says what it was.',

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
    'The shortcut {shortcut} is taken by another program or not known to this system. Choose another one in the settings.',

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
  'alert.lasted': 'This has lasted long enough to count.',
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
  'measures.title': 'Out of line',
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
    '{direction, select, back {{amount} nearer} level {in line} other {{amount} further}}',

  // Calibrate.
  'calibrate.title': 'Show me how you sit when you sit well',
  'calibrate.why': 'Everything I say later is compared with this, not with somebody else’s posture.',
  'calibrate.step.sit': 'Sit back and grow tall, as upright as you can stay comfortably.',
  'calibrate.step.look': 'Look at the middle of the screen you work on most.',
  'calibrate.step.hold': 'Keep head and shoulders inside the outline and hold still for about ten seconds.',
  'calibrate.name': 'Name of this place',
  'calibrate.name.help': 'Such as “Sitting” or “Standing”.',
  'calibrate.name.replaces': 'This replaces “{name}” of {created, date, long}.',
  'calibrate.name.default': 'Sitting',
  'calibrate.start': 'Start',
  'calibrate.again': 'Start again',
  'calibrate.cancel': 'Cancel',
  'calibrate.cancel.help': 'Esc cancels, too.',
  'calibrate.running': 'Hold still',
  'calibrate.running.explained': 'The ring fills while I can see you well.',
  'calibrate.progress': 'Calibration',
  'calibrate.failed': 'That did not work yet',
  'calibrate.done': 'Calibrated',
  'calibrate.done.good': 'I saw you clearly and you sat still. From here on I compare with this.',
  'calibrate.done.fair':
    'Good enough to begin with. With more light from the front, or sitting a little stiller, it gets more exact.',
  'calibrate.finish': 'Go to Now',
  'calibrate.another': 'Calibrate another place',

  // Settings, each with its help.
  'settings.title': 'Settings',
  'settings.saved': 'Changes are kept at once.',
  'settings.group.camera': 'Camera',
  'settings.group.posture': 'Posture',
  'settings.group.alerts': 'Alerts',
  'settings.group.general': 'General',
  'settings.reset': 'Reset',
  'settings.reset.label': 'Reset {setting} to {value}',
  'settings.on': 'on',
  'settings.off': 'off',
  'settings.empty': 'none',
  'settings.unit.seconds': 'seconds',
  'settings.unit.minutes': 'minutes',
  'settings.value.seconds': '{value, number} s',
  'settings.value.minutes': '{value, number} min',
  'settings.range': 'Between {minimum, number} and {maximum, number}.',
  'settings.shortcut.press': 'Press the keys you want',
  'settings.shortcut.clear': 'No shortcut',
  'settings.shortcut.rule': 'Use Ctrl, Alt or Cmd together with another key.',
  'setting.watchWithCamera': 'Watch posture with the camera',
  'setting.watchWithCamera.help': 'When off, Plumbline never opens a camera.',
  'setting.cameraId': 'Camera',
  'setting.cameraId.help': 'Each camera keeps its own calibrations.',
  'setting.slouchDelaySeconds': 'Slouching counts after',
  'setting.slouchDelaySeconds.help': 'How long your back may be rounded before I say so.',
  'setting.forwardHeadDelaySeconds': 'Head forward counts after',
  'setting.forwardHeadDelaySeconds.help':
    'How long your head may be in front of your shoulders before I say so.',
  'setting.leanDelaySeconds': 'Leaning counts after',
  'setting.leanDelaySeconds.help': 'How long you may lean to one side before I say so.',
  'setting.tooCloseDelaySeconds': 'Too close counts after',
  'setting.tooCloseDelaySeconds.help': 'How long you may be nearer to the screen than usual before I say so.',
  'setting.lookingDownDelaySeconds': 'Looking down counts after',
  'setting.lookingDownDelaySeconds.help':
    'How long you may look down before I say so. Glances at the keyboard never count.',
  'setting.sensitivity': 'Sensitivity',
  'setting.sensitivity.help': 'How far from your calibrated position a posture must be to count.',
  'setting.sensitivity.relaxed': 'Relaxed',
  'setting.sensitivity.normal': 'Normal',
  'setting.sensitivity.strict': 'Strict',
  'setting.alertStyle': 'When a posture counts',
  'setting.alertStyle.help': 'The window and the tray always show the present state.',
  'setting.alertStyle.none': 'Say nothing',
  'setting.alertStyle.tray': 'Change the tray icon only',
  'setting.alertStyle.notification': 'Send a notification',
  'setting.alertCoolDownMinutes': 'Quiet time between alerts',
  'setting.alertCoolDownMinutes.help': 'After an alert, at least this long passes before the next one.',
  'setting.theme': 'Light or dark',
  'setting.theme.help': 'Movement breaks are always dark.',
  'setting.theme.system': 'Like the system',
  'setting.theme.light': 'Light',
  'setting.theme.dark': 'Dark',
  'setting.pauseShortcut': 'Shortcut to pause and resume',
  'setting.pauseShortcut.help': 'Works in every program.',

  // About.
  'about.title': 'About Plumbline',
  'about.version': 'Version {version}',
  'about.what':
    'Plumbline watches how you sit through the camera and tells you when you slouch or your head drifts forward.',
  'about.safety': 'Before you rely on it',
  'about.safety.wellness':
    'Plumbline gives general wellness information. It is not medical advice and does not diagnose anything.',
  'about.safety.stop': 'If a movement hurts, stop.',
  'about.safety.professional':
    'See a professional if your back has not improved after weeks of care at home, if you feel numbness, tingling or weakness, after an injury, or if it is getting worse.',
  'about.privacy': 'What happens to the picture',
  'about.privacy.local':
    'Pictures are looked at on this computer and dropped at once. No picture and no number leaves it; Plumbline has no network code.',
  'about.privacy.off': 'While you pause, and while the computer is locked or asleep, the camera is off.',
  'about.privacy.employer':
    'Nobody else can look in: there is no view for an employer, and no guess about mood, stress or attention.',
  'about.licences': 'Made with',
  'about.licences.own': 'Plumbline itself is free software under the MIT licence.',
  'about.licences.entry': '{name}, {licence}'
} as const;
