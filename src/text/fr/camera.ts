import type { AreaTexts } from '../catalogue.ts';
import type { cameraEn } from '../en/camera.ts';

/** The camera and the pose model. */
export const cameraFr = {
  // What is wrong with the camera, and what to do.
  'camera.denied': 'Plumbline n’est pas autorisé à utiliser la caméra.',
  'camera.denied.do':
    'Autorisez Plumbline dans les paramètres de confidentialité de la caméra de votre système, puis réessayez. Sur un ordinateur géré, les personnes qui s’en occupent ont peut-être désactivé la caméra.',
  'camera.missing': 'Aucune caméra trouvée.',
  'camera.missing.do':
    'Branchez-en une ; je le remarquerai tout seul. Vous pouvez aussi essayer la démo, qui montre une personne enregistrée.',
  'camera.busy': 'Un autre programme utilise la caméra.',
  'camera.busy.do': 'Terminez l’appel ou fermez le programme qui l’utilise, ou choisissez une autre caméra.',
  'camera.unplugged': 'La caméra a été débranchée.',
  'camera.unplugged.do': 'Rebranchez-la ou choisissez une autre caméra.',
  'camera.muted': 'La caméra n’envoie plus d’images.',
  'camera.muted.do':
    'Cherchez sur votre ordinateur une touche de caméra ou un interrupteur de confidentialité et rallumez la caméra.',
  'camera.black': 'L’image de la caméra est noire.',
  'camera.black.do': 'Ouvrez son cache, retirez ce qui couvre l’objectif ou allumez une lumière.',
  'camera.frozen': 'L’image de la caméra est figée.',
  'camera.frozen.do': 'Débranchez la caméra et rebranchez-la, ou choisissez-en une autre.',
  'camera.failed': 'La caméra n’a pas pu démarrer.',
  'camera.failed.do': 'Réessayez. Si cela se répète, débranchez la caméra ou redémarrez l’ordinateur.',
  'camera.retrying': 'Je réessaie de moi-même dans {duration}.',
  'camera.starting': 'La caméra démarre.',
  'camera.off.paused': 'La caméra est éteinte tant que Plumbline est suspendu.',
  'camera.off.locked': 'La caméra est éteinte tant que l’ordinateur est verrouillé.',
  'camera.off.asleep': 'La caméra est éteinte tant que l’ordinateur est en veille.',
  'camera.off.noCameraMode': 'L’observation avec la caméra est désactivée dans les paramètres.',
  'camera.off.forbidden':
    'Votre organisation a désactivé l’observation avec la caméra. Les pauses et la respiration continuent.',
  'camera.off.settingUp': 'La caméra reste éteinte tant que vous n’avez pas lu à quoi elle sert.',
  'camera.off.onBattery':
    'L’ordinateur est sur batterie, et d’après les paramètres je n’observe pas dans ce cas. Je reprends quand il est branché.',
  'camera.off.inCall':
    'Un autre programme utilise le micro ou une caméra, comme lors d’un appel. Je reprends quand c’est fini.',
  'camera.off.givenAway': 'Un autre programme demande la caméra. Je reprends quand elle est libre.',
  'camera.off.engineFailed': 'La caméra est éteinte, car la posture ne peut pas être vue pour le moment.',

  // The pose model.
  'engine.modelMissing': 'Un fichier dont Plumbline a besoin pour voir la posture est absent.',
  'engine.modelMissing.do': 'Réinstallez Plumbline. Vos paramètres et vos calibrages sont conservés.',
  'engine.modelCorrupt': 'Un fichier dont Plumbline a besoin pour voir la posture est endommagé.',
  'engine.modelCorrupt.do': 'Réinstallez Plumbline. Vos paramètres et vos calibrages sont conservés.',
  'engine.runtimeFailed': 'La partie qui voit la posture n’a pas pu démarrer.',
  'engine.runtimeFailed.do': 'Quittez Plumbline et relancez-le. Le journal contient les détails.',
  'engine.crashing': 'La partie qui voit la posture s’est arrêtée plusieurs fois ; je l’ai désactivée.',
  'engine.crashing.do': 'Quittez Plumbline et relancez-le. Le journal contient les détails.',
  'engine.detail': 'Détails : {detail}'
} as const satisfies AreaTexts<typeof cameraEn>;
