import type { AreaTexts } from '../catalogue.ts';
import type { postureEn } from '../en/posture.ts';

/** The postures, and why there is no verdict. */
export const postureFr = {
  // The names of the postures: nouns, so that none depends on who sits there.
  'state.upright': 'Posture droite',
  'state.slouch': 'Dos voûté',
  'state.forwardHead': 'Tête en avant',
  'state.lean': 'Buste penché de côté',
  'state.tooClose': 'Trop près',
  'state.lookingDown': 'Regard vers le bas',
  'state.away': 'Absence',
  'state.cannotTell': 'Impossible à dire',

  // Where nothing is judged, and for how long a posture has lasted.
  'state.upright.explained': 'Vous vous tenez à peu près comme lors du calibrage.',
  'state.away.explained': 'Personne n’est devant la caméra.',
  'state.slouch.explained': 'Le haut de votre dos s’est arrondi et affaissé.',
  'state.forwardHead.explained': 'Votre tête s’est avancée devant vos épaules.',
  'state.lean.explained': 'Le haut de votre corps penche d’un côté.',
  'state.tooClose.explained': 'Tout votre corps s’est rapproché de l’écran.',
  'state.lookingDown.explained': 'Vous regardez vers le bas.',
  'state.for': '{state} depuis {duration}',
  'state.also': 'Aussi : {state}',

  // Why there is no verdict: what is seen, and what to do.
  'reason.starting': 'Je regarde encore.',
  'reason.starting.do': 'Le premier avis prend quelques secondes.',
  'reason.notCalibrated': 'Je ne sais pas encore comment vous vous tenez en posture droite.',
  'reason.notCalibrated.do': 'Faites un calibrage ; il prend une dizaine de secondes.',
  'reason.turned': 'Votre tête est tournée sur le côté.',
  'reason.turned.do':
    'Je reprends quand vous faites de nouveau face à l’écran. Si la caméra est à côté de l’écran que vous regardez, rapprochez-la de lui.',
  'reason.tilted': 'Votre tête est inclinée sur le côté.',
  'reason.tilted.do':
    'Je reprends quand votre tête est de nouveau droite. Si c’est la caméra qui est de travers, redressez-la.',
  'reason.tooDark': 'Il fait trop sombre pour voir.',
  'reason.tooDark.do': 'Allumez une lampe devant vous ou ouvrez les stores.',
  'reason.tooBright': 'L’image est trop claire pour voir.',
  'reason.tooBright.do':
    'Détournez la caméra de la fenêtre ou de la lampe, ou atténuez la lumière qui l’éblouit.',
  'reason.lowConfidence': 'Je ne distingue pas assez bien votre visage et vos épaules.',
  'reason.lowConfidence.do': 'Plus de lumière de face aide, un objectif propre aussi.',
  'reason.faceOutOfView': 'Une partie de votre visage est hors de l’image.',
  'reason.faceOutOfView.do': 'Inclinez la caméra jusqu’à ce que tout votre visage soit dans l’image.',
  'reason.shouldersOutOfView': 'Je ne vois pas vos deux épaules.',
  'reason.shouldersOutOfView.do':
    'Inclinez la caméra vers le bas ou reculez un peu, jusqu’à ce que les deux épaules soient dans l’image.',
  'reason.offCentre': 'Vous êtes au bord de l’image.',
  'reason.offCentre.do': 'Tournez la caméra vers vous ou rapprochez-vous du milieu.',
  'reason.severalPeople':
    'Il y a plusieurs personnes dans l’image, et je ne sais pas bien laquelle vous êtes.',
  'reason.severalPeople.do':
    'Je reprends quand il n’y a plus que vous dans l’image ou que vous êtes de nouveau à votre place habituelle.',
  'reason.cameraBlocked': 'La caméra ne voit rien.',
  'reason.cameraBlocked.do': 'Ouvrez son cache ou retirez ce qui couvre l’objectif.',
  'reason.cameraFrozen': 'L’image de la caméra est figée.',
  'reason.cameraFrozen.do':
    'Débranchez la caméra et rebranchez-la, ou fermez les autres programmes qui l’utilisent.',
  'reason.notCalibratedPlace': 'Vous n’êtes pas au même endroit que lors du calibrage.',
  'reason.notCalibratedPlace.do': 'Si vous restez ici, calibrez cet emplacement.'
} as const satisfies AreaTexts<typeof postureEn>;
