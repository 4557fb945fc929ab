import type { AreaTexts } from '../catalogue.ts';
import type { setupCheckEn } from '../en/setupCheck.ts';

/** The check of camera and seat: what is seen, and what would help. */
export const setupCheckEs = {
  'check.title': 'Cómo te ve la cámara',
  'check.allGood': 'Todo está en orden.',
  'check.good': 'Bien',
  'check.better': 'Se puede mejorar',
  'check.unseen': 'Todavía no se ve',
  'check.waiting': 'Siéntate como de costumbre y mira a la pantalla.',
  'check.nobody': 'Todavía no veo a nadie. Siéntate ante la cámara, con tu cara en la imagen.',

  'check.shoulders': 'Hombros',
  'check.shoulders.good': 'Los dos están en la imagen.',
  'check.shoulders.cut': 'Quedan en parte fuera de la imagen.',
  'check.shoulders.cut.do': 'Inclina la cámara un poco hacia abajo o aléjate.',
  'check.shoulders.unclear': 'No los distingo.',
  'check.shoulders.unclear.do':
    'Puede que algo los oculte: una bufanda, el pelo largo o un abrigo del color de tu silla.',
  'check.distance': 'Distancia',
  'check.distance.good': 'A unos {distance} de la cámara.',
  'check.distance.near': 'Estás cerca, a unos {distance} de la cámara.',
  'check.distance.near.do':
    'Apóyate en el respaldo y estira un brazo: las puntas de los dedos deberían llegar justo a la pantalla.',
  'check.distance.far': 'Estás lejos, a unos {distance} de la cámara.',
  'check.distance.far.do':
    'Acerca la cámara o la silla; cuanto más fina la imagen, más seguro es lo que veo.',
  'check.height': 'Altura de la cámara',
  'check.height.good': 'Más o menos a la altura de tus ojos.',
  'check.height.low': 'La cámara te mira desde abajo, como en casi todos los portátiles.',
  'check.height.low.do':
    'Puedo trabajar así. Un soporte o unos libros subirían la cámara y la pantalla hasta tus ojos, y con ellas tu cabeza.',
  'check.height.high': 'La cámara te mira desde muy arriba.',
  'check.height.high.do': 'Ponla en el borde superior de la pantalla o bájala un palmo.',
  'check.angle': 'Ángulo',
  'check.angle.good': 'La cámara está frente a ti.',
  'check.angle.aside': 'La cámara te ve de lado.',
  'check.angle.aside.do': 'Puedo trabajar así. Es más seguro con la cámara encima de la pantalla que miras.',
  'check.angle.farAside': 'La cámara te ve demasiado de lado.',
  'check.angle.farAside.do': 'Ponla en la pantalla que más miras o elige otra cámara.',
  'check.light': 'Luz',
  'check.light.good': 'Te veo bien.',
  'check.light.dim': 'Hay poca luz.',
  'check.light.dim.do': 'Enciende una lámpara delante de ti o abre las persianas.',
  'check.light.glaring': 'La imagen es muy clara.',
  'check.light.glaring.do': 'Aparta la cámara de la ventana o de la lámpara.',
  'check.light.unclear': 'Cuesta distinguir tu cara.',
  'check.light.unclear.do': 'Ayuda la luz de frente, y también una lente limpia.'
} as const satisfies AreaTexts<typeof setupCheckEn>;
