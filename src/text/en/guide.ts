/**
 * The English texts of the guide's content: tips, break cards, breathing, check-in and care.
 * Told in our own words; tests/core/guide holds each to its topic, `tests/text/guideWording.test.ts` away from the guide's own sentences.
 */
export const guideEn = {
  // Where a piece of content comes from.
  'origin.guide': 'From the back-pain guide',
  'origin.general': 'General advice, not from the guide',
  'origin.general.movement': 'A gentle everyday movement, not from the guide',

  // Tips for the day.
  'tip.screenAtEyeLevel': 'Raise the screen to your eyes',
  'tip.screenAtEyeLevel.do':
    'With the upper part of the screen level with your eyes, your head has less reason to come forward or bow.',
  'tip.laptopOnStand': 'Put the laptop on a stand',
  'tip.laptopOnStand.do':
    'A few books under the laptop and a keyboard of its own bring the screen up without lifting your arms.',
  'tip.paperUpright': 'Stand your papers up',
  'tip.paperUpright.do':
    'A book stand beside the screen lets you read from paper without bowing your head to the desk.',
  'tip.largerText': 'Let the text come to you',
  'tip.largerText.do':
    'Make the letters on your screen a step larger, so that you need not go closer to read them.',
  'tip.screenDistance': 'An arm’s length from the screen',
  'tip.screenDistance.do': 'Sit back and stretch out an arm: your fingertips should just reach the screen.',
  'tip.chairCarries': 'Let the chair do the work',
  'tip.chairCarries.do':
    'Slide all the way back in your chair and set its back so that it keeps you upright without effort.',
  'tip.sitTall': 'Grow a little taller',
  'tip.sitTall.do':
    'When you slouch, the muscles between your shoulder blades hold on all the time. Lengthen your back now and then and let your arms hang.',
  'tip.openTheFront': 'Open the front',
  'tip.openTheFront.do':
    'Long sitting can leave chest and front shoulders tight and the upper back weak. Take the cards that open the chest in your breaks.',
  'tip.headOverShoulders': 'Head back over your shoulders',
  'tip.headOverShoulders.do':
    'A head that reaches for the screen is held by the muscles between your shoulder blades. Let it float back over them.',
  'tip.phoneUp': 'Bring the phone up',
  'tip.phoneUp.do':
    'Bowing over a phone loads the same muscles as slouching. Lift it towards your face, with your elbows resting on something.',
  'tip.evenShoulders': 'Both elbows at the same height',
  'tip.evenShoulders.do':
    'Keep mouse and keyboard close and rest both arms alike, and your posture need not tilt to one side.',
  'tip.breakRhythm': 'A break every half hour to hour',
  'tip.breakRhythm.do':
    'Get up and move before an hour of sitting is full. Plumbline keeps the time for you.',
  'tip.shortBreaksCount': 'Short breaks count',
  'tip.shortBreaksCount.do':
    'You need no exercise programme: standing up for a moment or one stretch will do.',
  'tip.standForCalls': 'Stand for your calls',
  'tip.standForCalls.do': 'A call without a camera is a good moment to stand or to walk up and down.',
  'tip.shouldersDown': 'Let your shoulders drop',
  'tip.shouldersDown.do':
    'Stress tends to show in the shoulders first, and shallow breaths keep it there. Breathe out slowly and let them sink.',
  'tip.slowBreaths': 'A few slow breaths',
  'tip.slowBreaths.do':
    'After a long spell of concentrated work, two to three minutes of slow breathing can loosen the upper back.',
  'tip.sideOrBack': 'Sleep on your side or back',
  'tip.sideOrBack.do':
    'Lying on your stomach can leave the upper back stiff in the morning. Try another way to fall asleep.',
  'tip.levelPillow': 'A pillow that keeps your neck straight',
  'tip.levelPillow.do':
    'On your side or back, choose a pillow just high enough for your head to lie in line with your spine as you sleep.',
  'tip.smallSteps': 'Small steps, often',
  'tip.smallSteps.do': 'A habit that you keep does more for your back than a big effort once.',
  'tip.keepWhatWorks': 'Keep what works',
  'tip.keepWhatWorks.do':
    'Nothing stood out today. Hold on to the habits you have: sitting well, moving, breathing.',

  // Break cards: one movement, one instruction.
  'card.standUp': 'Stand up',
  'card.standUp.do': 'Stand for a moment, feet apart, arms loose. Standing alone makes it a break.',
  'card.walk': 'Walk a little',
  'card.walk.do': 'Walk to a window or fetch a glass of water. Let your arms swing.',
  'card.openChest': 'Open your chest',
  'card.openChest.do':
    'Let your arms hang, turn your palms forward and draw your shoulders gently back. Breathe.',
  'card.shoulderBlades': 'Shoulder blades together',
  'card.shoulderBlades.do':
    'Draw your shoulder blades lightly together, hold for a breath, let go. A few times.',
  'card.chinBack': 'Head over your shoulders',
  'card.chinBack.do':
    'Look straight ahead and let your head glide back a little, chin level, until your posture feels tall. Let go.',
  'card.easeNeck': 'Ease your neck',
  'card.easeNeck.do': 'Let one ear sink towards its shoulder, breathe out, come back. Then the other side.',
  'card.turnHead': 'Look over your shoulder',
  'card.turnHead.do': 'Turn your head slowly to one side, as far as is easy, and back. Then the other side.',
  'card.sideBend': 'Lean to each side',
  'card.sideBend.do': 'Let one arm slide down your side for a soft stretch along the other. Change sides.',
  'card.reachUp': 'Reach up',
  'card.reachUp.do': 'Stretch both arms up as far as is comfortable, look ahead, and let them float down.',
  'card.rollShoulders': 'Roll your shoulders',
  'card.rollShoulders.do': 'Draw slow circles with your shoulders: up, back and down. Then let them hang.',
  'card.dropShoulders': 'Drop your shoulders',
  'card.dropShoulders.do':
    'Lift your shoulders towards your ears as you breathe in. Breathe out and let them fall.',
  'card.sitBack': 'Sit back',
  'card.sitBack.do': 'Slide to the back of your chair, let it hold you upright, and rest both feet.',
  'card.lookFar': 'Look far away',
  'card.lookFar.do': 'Give your eyes and neck a break: lift your gaze to the most distant thing you can see.',

  // Breathing.
  'breathing.settle': 'Sit comfortably',
  'breathing.settle.do': 'Let your shoulders drop and rest your hands.',
  'breathing.in': 'Breathe in',
  'breathing.in.do': 'Deeply, through your nose.',
  'breathing.widen': 'Ribs wide',
  'breathing.widen.do': 'Let your rib cage open to the sides.',
  'breathing.out': 'Breathe out',
  'breathing.out.do': 'Slowly, through your mouth.',
  'breathing.clock': '{minutes, number}:{seconds, number, ::00}',
  'breathing.left': '{duration} left',
  'breathing.paused': 'Paused',
  'breathing.paused.asked': 'Go on when you are ready.',
  'breathing.paused.interrupted': 'The computer slept or was locked for a while. Go on when you are ready.',
  'breathing.over': 'Done for now',
  'breathing.done': 'That was {time} minutes of slow breathing.',
  'breathing.early': 'You stopped after {duration}. You can begin again whenever you like.',
  'breathing.offer.alertsOfferBreathing': 'A few minutes of slow breathing? Your shoulders may like it.',
  'breathing.offer.tenseSpellsOfferBreathing':
    'You have sat for a long while without a pause. A few slow breaths may let your shoulders drop.',
  'breathing.spoken': '{phase}. {todo}',
  'breathing.sound': 'Soft sound',
  'breathing.volume': 'Volume of the sound',
  'breathing.control.begin': 'Breathe now',
  'breathing.control.notNow': 'Not now',
  'breathing.control.pause': 'Pause',
  'breathing.control.resume': 'Go on',
  'breathing.control.stop': 'Stop',
  'breathing.control.close': 'Close',

  // The check-in.
  'checkIn.title': 'How is your upper back?',
  'checkIn.offer': 'Your weekly check-in takes half a minute.',
  'checkIn.discomfort': 'Discomfort in your upper back, neck or shoulders in the past days',
  'checkIn.discomfort.lowest': '0: none',
  'checkIn.discomfort.highest': '10: the worst you can imagine',
  'checkIn.harder': 'Did it make any of these harder?',
  'checkIn.signs': 'Have you noticed any of these?',
  'checkIn.private':
    'Your answers stay on this computer and are for you alone. You can delete them at any time.',
  'checkIn.control.save': 'Save',
  'checkIn.control.later': 'Later',
  'checkIn.control.delete': 'Delete all my answers',

  // What discomfort makes harder.
  'symptom.turningHead': 'Turning your head',
  'symptom.deepBreaths': 'Taking deep breaths',
  'symptom.turningInBed': 'Turning over in bed',
  'symptom.reachingOverhead': 'Reaching overhead',

  // The signs that a professional should look at, and what was noted of them.
  'sign.numbness': 'Numbness',
  'sign.tingling': 'Tingling',
  'sign.weakness': 'Weakness in an arm or hand, or elsewhere',
  'sign.injury': 'It began with a fall, an accident or another injury',
  'sign.worsening': 'It is getting worse over time',
  'care.title': 'Please see a professional',
  'care.numbness': 'You noted numbness.',
  'care.tingling': 'You noted tingling.',
  'care.weakness': 'You noted weakness.',
  'care.injury': 'You noted that it began with an injury.',
  'care.worsening': 'Your discomfort has been getting worse.',
  'care.noImprovement': 'Your discomfort has not eased for three weeks.',
  'care.promptly': 'See a doctor or another health professional promptly.',
  'care.soon': 'See a doctor or another health professional.',
  'care.limits':
    'Plumbline cannot tell what is behind it. If it ever feels like an emergency, call your local emergency number.',

  // The line of the safety wording that belongs to breathing.
  'about.safety.lightHeaded': 'Light-headed? Stop, and breathe as you normally do.'
} as const;
