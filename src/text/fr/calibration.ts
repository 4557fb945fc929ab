import type { AreaTexts } from '../catalogue.ts';
import type { calibrationEn } from '../en/calibration.ts';

/** Calibrating, and why a fresh calibration would help. */
export const calibrationFr = {
  // Calibration: what stops it, and what to do.
  'fault.tooFewSamples': 'Je n’ai pas eu d’image nette de vous assez longtemps.',
  'fault.tooFewSamples.do':
    'Restez dans l’image jusqu’à ce que l’anneau soit plein, avec une lumière de face.',
  'fault.moving': 'Vous bougez.',
  'fault.moving.do': 'Installez-vous dans une position que vous pouvez garder et restez immobile un instant.',
  'fault.faceOutOfView': 'Une partie de votre visage est hors de l’image.',
  'fault.faceOutOfView.do': 'Inclinez la caméra jusqu’à ce que tout votre visage soit dans l’image.',
  'fault.shouldersOutOfView': 'Je ne vois pas vos deux épaules.',
  'fault.shouldersOutOfView.do': 'Inclinez la caméra vers le bas ou reculez un peu.',
  'fault.tooDark': 'Il fait trop sombre.',
  'fault.tooDark.do': 'Allumez une lampe devant vous ou ouvrez les stores.',
  'fault.tooBright': 'L’image est trop claire.',
  'fault.tooBright.do': 'Détournez la caméra de la fenêtre ou de la lampe.',
  'fault.turned': 'Votre tête est tournée sur le côté.',
  'fault.turned.do': 'Regardez le milieu de l’écran sur lequel vous travaillez le plus.',
  'fault.lowConfidence': 'Je ne distingue pas assez bien votre visage et vos épaules.',
  'fault.lowConfidence.do': 'Plus de lumière de face aide, un objectif propre aussi.',
  'fault.severalPeople': 'Il y a plus d’une personne dans l’image.',
  'fault.severalPeople.do':
    'N’ayez personne d’autre dans l’image pendant ces dix secondes. Une affiche montrant quelqu’un compte aussi.',
  'fault.nobody': 'Je ne vois personne.',
  'fault.nobody.do':
    'Asseyez-vous devant la caméra de façon que votre visage et vos épaules soient dans l’image.',
  'fault.cameraLost': 'La caméra s’est arrêtée.',
  'fault.cameraLost.do': 'Vérifiez la caméra, puis recommencez.',

  // Why a fresh calibration would help.
  'recalibration.moved': 'La caméra ou votre siège semble avoir bougé depuis le calibrage.',
  'recalibration.otherPerson': 'La personne assise ici semble être une autre que celle du calibrage.',
  'recalibration.pictureChanged': 'L’image de la caméra n’a plus le même format que lors du calibrage.',

  // Calibrate.
  'calibrate.title': 'Montrez-moi votre posture quand vous vous tenez bien',
  'calibrate.why':
    'Tout ce que je dirai ensuite sera comparé à cette position, et non à la posture de quelqu’un d’autre.',
  'calibrate.step.sit':
    'Asseyez-vous au fond du siège et grandissez-vous, le dos aussi droit que c’est confortable.',
  'calibrate.step.look': 'Regardez le milieu de l’écran sur lequel vous travaillez le plus.',
  'calibrate.step.hold':
    'Gardez la tête et les épaules dans le contour et restez immobile une dizaine de secondes.',
  'calibrate.name': 'Nom de cet emplacement',
  'calibrate.name.help': 'Comme « Position assise » ou « Position debout ».',
  'calibrate.name.replaces': 'Cela remplace « {name} » du {created, date, long}.',
  'calibrate.name.default': 'Position assise',
  'calibrate.start': 'Commencer',
  'calibrate.again': 'Recommencer',
  'calibrate.cancel': 'Annuler',
  'calibrate.cancel.help': 'Échap annule aussi.',
  'calibrate.running': 'Ne bougez plus',
  'calibrate.running.explained': 'L’anneau se remplit tant que je vous vois bien.',
  'calibrate.progress': 'Calibrage',
  'calibrate.failed': 'Cela n’a pas encore marché',
  'calibrate.done': 'Calibrage terminé',
  'calibrate.done.good':
    'L’image était nette et vous n’avez pas bougé. Désormais, je compare avec cette position.',
  'calibrate.done.fair':
    'C’est suffisant pour commencer. Avec plus de lumière de face, ou en bougeant un peu moins, ce sera plus précis.',
  'calibrate.finish': 'Aller à « Maintenant »',
  'calibrate.another': 'Calibrer un autre emplacement'
} as const satisfies AreaTexts<typeof calibrationEn>;
