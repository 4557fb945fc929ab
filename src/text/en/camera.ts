/** The camera and the pose model. */
export const cameraEn = {
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
  'camera.off.forbidden':
    'Your organisation has switched watching with the camera off. Breaks and breathing go on.',
  'camera.off.settingUp': 'The camera stays off until you have read what it is for.',
  'camera.off.onBattery':
    'The computer runs on its battery, and the settings say not to watch then. I look again when it is plugged in.',
  'camera.off.inCall':
    'Another program uses the microphone or a camera, as in a call. I look again when it is over.',
  'camera.off.givenAway': 'Another program wants the camera. I look again when it is free.',
  'camera.off.engineFailed': 'The camera is off, because posture cannot be seen at the moment.',

  // The pose model.
  'engine.modelMissing': 'A file that Plumbline needs to see posture is missing.',
  'engine.modelMissing.do': 'Install Plumbline again. Your settings and calibrations stay.',
  'engine.modelCorrupt': 'A file that Plumbline needs to see posture is damaged.',
  'engine.modelCorrupt.do': 'Install Plumbline again. Your settings and calibrations stay.',
  'engine.runtimeFailed': 'The part that sees posture could not be started.',
  'engine.runtimeFailed.do': 'Quit Plumbline and start it again. The log file has the details.',
  'engine.crashing': 'The part that sees posture stopped several times, so I have switched it off.',
  'engine.crashing.do': 'Quit Plumbline and start it again. The log file has the details.',
  'engine.detail': 'Details: {detail}'
} as const;
