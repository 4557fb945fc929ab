/** Calibrating, and why a fresh calibration would help. */
export const calibrationEn = {
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

  // Why a fresh calibration would help.
  'recalibration.moved': 'The camera or your seat seems to have moved since you calibrated.',
  'recalibration.otherPerson': 'Somebody else seems to be sitting here than the person who calibrated.',
  'recalibration.pictureChanged': 'The camera’s picture has a different shape than when you calibrated.',

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
  'calibrate.another': 'Calibrate another place'
} as const;
