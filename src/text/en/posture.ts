/** The postures, and why there is no verdict. */
export const postureEn = {
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
  'reason.severalPeople.do':
    'I go on when nobody else is in the picture, or when you sit in your usual place again.',
  'reason.cameraBlocked': 'The camera sees nothing.',
  'reason.cameraBlocked.do': 'Open its shutter or take away what covers the lens.',
  'reason.cameraFrozen': 'The camera’s picture is standing still.',
  'reason.cameraFrozen.do': 'Unplug the camera and plug it in again, or close other programs that use it.',
  'reason.notCalibratedPlace': 'You are sitting in a different place than when you calibrated.',
  'reason.notCalibratedPlace.do': 'If you are staying here, calibrate for this place.'
} as const;
