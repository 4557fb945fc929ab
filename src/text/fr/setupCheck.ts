import type { AreaTexts } from '../catalogue.ts';
import type { setupCheckEn } from '../en/setupCheck.ts';

/** The check of camera and seat: what is seen, and what would help. */
export const setupCheckFr = {
  'check.title': 'Comment la caméra vous voit',
  'check.allGood': 'Tout est en ordre.',
  'check.good': 'Bien',
  'check.better': 'À améliorer',
  'check.unseen': 'Pas encore vu',
  'check.waiting': 'Asseyez-vous comme d’habitude et regardez l’écran.',
  'check.nobody': 'Je ne vois encore personne. Asseyez-vous devant la caméra, le visage dans l’image.',

  'check.shoulders': 'Épaules',
  'check.shoulders.good': 'Les deux sont dans l’image.',
  'check.shoulders.cut': 'Elles sont en partie hors de l’image.',
  'check.shoulders.cut.do': 'Inclinez un peu la caméra vers le bas, ou reculez.',
  'check.shoulders.unclear': 'Je ne les distingue pas.',
  'check.shoulders.unclear.do':
    'Quelque chose les cache peut-être : une écharpe, des cheveux longs ou une veste de la couleur du siège.',
  'check.distance': 'Distance',
  'check.distance.good': 'À environ {distance} de la caméra.',
  'check.distance.near': 'Vous êtes près, à environ {distance} de la caméra.',
  'check.distance.near.do':
    'Adossez-vous et tendez un bras : le bout de vos doigts devrait tout juste toucher l’écran.',
  'check.distance.far': 'Vous êtes loin, à environ {distance} de la caméra.',
  'check.distance.far.do': 'Rapprochez la caméra ou le siège ; plus l’image est fine, plus je suis sûr.',
  'check.height': 'Hauteur de la caméra',
  'check.height.good': 'À peu près à hauteur de vos yeux.',
  'check.height.low': 'La caméra vous voit d’en bas, comme sur la plupart des portables.',
  'check.height.low.do':
    'Cela me convient. Un support ou quelques livres amèneraient la caméra et l’écran à hauteur de vos yeux, et votre tête avec eux.',
  'check.height.high': 'La caméra vous voit de très haut.',
  'check.height.high.do': 'Placez-la au bord supérieur de l’écran, ou descendez-la d’une largeur de main.',
  'check.angle': 'Angle',
  'check.angle.good': 'La caméra vous voit de face.',
  'check.angle.aside': 'La caméra vous voit de côté.',
  'check.angle.aside.do':
    'Cela me convient. C’est plus sûr quand la caméra est au-dessus de l’écran que vous regardez.',
  'check.angle.farAside': 'La caméra vous voit trop de côté.',
  'check.angle.farAside.do':
    'Placez-la sur l’écran que vous regardez le plus, ou choisissez une autre caméra.',
  'check.light': 'Lumière',
  'check.light.good': 'Je vous vois bien.',
  'check.light.dim': 'Il fait assez sombre.',
  'check.light.dim.do': 'Allumez une lampe devant vous ou ouvrez les stores.',
  'check.light.glaring': 'L’image est très claire.',
  'check.light.glaring.do': 'Détournez la caméra de la fenêtre ou de la lampe.',
  'check.light.unclear': 'Votre visage se distingue mal.',
  'check.light.unclear.do': 'Une lumière de face aide, un objectif propre aussi.'
} as const satisfies AreaTexts<typeof setupCheckEn>;
