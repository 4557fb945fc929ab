import type { AreaTexts } from '../catalogue.ts';
import type { dashboardEn } from '../en/dashboard.ts';

/** The frame of the dashboard, its banners, and Now. */
export const dashboardFr = {
  // The dashboard: its frame.
  'screens.label': 'Pages',
  'screen.now': 'Maintenant',
  'screen.calibrate': 'Calibrage',
  'screen.settings': 'Paramètres',
  'screen.about': 'À propos',
  'screen.title': '{screen} – Plumbline',
  'rail.cameraOn': 'Caméra allumée',
  'rail.cameraOff': 'Caméra éteinte',
  'rail.demo': 'Démo',
  'loading.snapshot': 'Plumbline démarre.',
  'broken.title': 'Cette fenêtre ne fonctionne plus.',
  'broken.explained': 'Plumbline continue d’observer. Rouvrez la fenêtre pour le voir.',
  'broken.reload': 'Rouvrir',

  // Banners.
  'banner.demo': 'Ceci est la démo : une personne enregistrée remplace la caméra.',
  'banner.demo.do':
    'Pour passer à votre propre image, quittez la démo : Plumbline redémarre avec votre caméra.',
  'banner.endDemo': 'Quitter la démo',
  'banner.noTray': 'Ce système n’a pas de zone de notification ; cette fenêtre la remplace.',
  'banner.noTray.do': 'Laissez-la ouverte ou réduisez-la : Plumbline se ferme avec elle.',
  'banner.recalibrate.do':
    'Tant que ce n’est pas réglé, ce que je dis peut être inexact. Un nouveau calibrage prend une dizaine de secondes.',
  'banner.quit': 'Quitter Plumbline',
  'banner.calibrate': 'Calibrer',
  'banner.useAnother': 'Utiliser un autre emplacement',
  'banner.usePlace': 'Utiliser « {name} »',
  'banner.notNow': 'Pas maintenant',
  'banner.dismiss': 'Fermer',
  'banners.label': 'Messages',

  // Now.
  'now.calibrate': 'Calibrer',
  'now.otherCamera':
    'Vous avez calibré avec une autre caméra. Si c’est en fait la même, choisissez « {action} » sous « {screen} ».',
  'now.retry': 'Réessayer',
  'now.demo': 'Voir la démo',
  'now.withoutCamera':
    'Plumbline peut aussi rester ouvert sans caméra. Il n’observe alors pas votre posture et n’en dit rien.',
  'now.withoutCamera.do': 'Continuer sans caméra',
  'now.watch': 'Observer avec la caméra',
  'now.resume': 'Reprendre l’observation',
  'now.pause': 'Suspendre',
  'now.pause.label': 'Durée de la suspension',
  'alert.label': 'Alerte',
  'alert.passes': 'L’alerte disparaît dès que vous vous redressez.',
  'alert.wrong.help': 'Me demande plus de tolérance sur ce point, sur cet ordinateur seulement.',

  // The live picture.
  'live.title': 'Ce que voit la caméra',
  'live.label': 'Image en direct, en miroir, avec les points que je suis',
  'live.private':
    'L’image reste dans la mémoire de cet ordinateur et n’est jamais enregistrée. Elle ne s’affiche que quand vous la regardez ici.',
  'live.waiting': 'En attente de la première image.',
  'live.off': 'Pas d’image tant que la caméra est éteinte.',
  'live.camera': 'Caméra',
  'live.defaultCamera': 'Caméra par défaut',
  'live.unnamedCamera': 'Caméra {number, number}',
  'live.lostCamera': 'La caméra choisie (non connectée)',
  'live.nobody': 'Je ne vois personne dans l’image.',

  // The measures against the calibrated position.
  'measures.title': 'Votre posture actuelle',
  'measures.subtitle': 'Par rapport à votre position lors du calibrage de « {name} ».',
  'measures.none':
    'Une fois le calibrage fait, et tant que je vous vois, ceci montre de combien la tête et les épaules se sont écartées.',
  'measures.sideView': 'Vous de profil : en pointillé lors du calibrage, en trait plein maintenant.',
  'measure.headForwardCm': 'Tête',
  'measure.headForwardCm.value':
    '{direction, select, back {{amount} en arrière} level {sans écart} other {{amount} en avant}}',
  'measure.headDropCm': 'Hauteur de la tête',
  'measure.headDropCm.value':
    '{direction, select, back {{amount} plus haut} level {sans écart} other {{amount} plus bas}}',
  'measure.shoulderForwardCm': 'Épaules',
  'measure.shoulderForwardCm.value':
    '{direction, select, back {{amount} en arrière} level {sans écart} other {{amount} en avant}}',
  'measure.shoulderDropCm': 'Hauteur des épaules',
  'measure.shoulderDropCm.value':
    '{direction, select, back {{amount} plus haut} level {sans écart} other {{amount} plus bas}}',
  'measure.leanDegrees': 'Inclinaison',
  'measure.leanDegrees.value':
    '{direction, select, back {{amount} à votre droite} level {sans écart} other {{amount} à votre gauche}}',
  'measure.headDownDegrees': 'Angle de la tête',
  'measure.headDownDegrees.value':
    '{direction, select, back {{amount} vers le haut} level {sans écart} other {{amount} vers le bas}}',
  'measure.screenDistanceRatio': 'Distance à l’écran',
  'measure.screenDistanceRatio.value':
    '{direction, select, back {{amount} plus près} level {sans écart} other {{amount} plus loin}}'
} as const satisfies AreaTexts<typeof dashboardEn>;
