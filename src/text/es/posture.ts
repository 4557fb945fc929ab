import type { AreaTexts } from '../catalogue.ts';
import type { postureEn } from '../en/posture.ts';

/** The postures, and why there is no verdict. */
export const postureEs = {
  // The names of the postures.
  'state.upright': 'Postura erguida',
  'state.slouch': 'Espalda encorvada',
  'state.forwardHead': 'Cabeza adelantada',
  'state.lean': 'Inclinación lateral',
  'state.tooClose': 'Demasiado cerca',
  'state.lookingDown': 'Mirada hacia abajo',
  'state.away': 'Ausente',
  'state.cannotTell': 'No se distingue',

  // Where nothing is judged, and for how long a posture has lasted.
  'state.upright.explained': 'Tu postura es muy parecida a la que tenías al calibrar.',
  'state.away.explained': 'No hay nadie ante la cámara.',
  'state.slouch.explained': 'La parte alta de tu espalda se ha curvado y hundido.',
  'state.forwardHead.explained': 'Tu cabeza se ha adelantado respecto a los hombros.',
  'state.lean.explained': 'La parte superior de tu cuerpo se inclina hacia un lado.',
  'state.tooClose.explained': 'Todo tu cuerpo se ha acercado a la pantalla.',
  'state.lookingDown.explained': 'Llevas un rato mirando hacia abajo.',
  'state.for': '{state} desde hace {duration}',
  'state.also': 'También: {state}',

  // Why there is no verdict: what is seen, and what to do.
  'reason.starting': 'Todavía estoy mirando.',
  'reason.starting.do': 'La primera valoración tarda unos segundos.',
  'reason.notCalibrated': 'Todavía no conozco tu postura erguida.',
  'reason.notCalibrated.do': 'Calibra una vez; lleva unos diez segundos.',
  'reason.turned': 'Tienes la cabeza girada hacia un lado.',
  'reason.turned.do':
    'Sigo cuando mires de nuevo a la pantalla. Si la cámara está al lado de la pantalla que miras, acércala a ella.',
  'reason.tilted': 'Tienes la cabeza inclinada hacia un lado.',
  'reason.tilted.do':
    'Sigo cuando tengas la cabeza nivelada de nuevo. Si es la cámara la que está torcida, enderézala.',
  'reason.tooDark': 'Está demasiado oscuro para saberlo.',
  'reason.tooDark.do': 'Enciende una lámpara delante de ti o abre las persianas.',
  'reason.tooBright': 'La imagen es demasiado clara para saberlo.',
  'reason.tooBright.do': 'Aparta la cámara de la ventana o de la lámpara, o atenúa la luz que le da.',
  'reason.lowConfidence': 'No distingo bien tu cara y tus hombros.',
  'reason.lowConfidence.do': 'Ayuda tener más luz de frente, y también una lente limpia.',
  'reason.faceOutOfView': 'Parte de tu cara queda fuera de la imagen.',
  'reason.faceOutOfView.do': 'Inclina la cámara hasta que toda tu cara esté en la imagen.',
  'reason.shouldersOutOfView': 'No veo tus dos hombros.',
  'reason.shouldersOutOfView.do':
    'Inclina la cámara hacia abajo o aléjate un poco hasta que los dos hombros estén en la imagen.',
  'reason.offCentre': 'Estás en el borde de la imagen.',
  'reason.offCentre.do': 'Gira la cámara hacia ti o muévete hacia el centro.',
  'reason.severalPeople': 'Hay varias personas en la imagen y no sé con seguridad quién eres tú.',
  'reason.severalPeople.do': 'Sigo cuando no haya nadie más en la imagen o vuelvas a tu sitio habitual.',
  'reason.cameraBlocked': 'La cámara no ve nada.',
  'reason.cameraBlocked.do': 'Abre su tapa o retira lo que cubra la lente.',
  'reason.cameraFrozen': 'La imagen de la cámara está congelada.',
  'reason.cameraFrozen.do':
    'Desconecta la cámara y vuelve a conectarla, o cierra otros programas que la usen.',
  'reason.notCalibratedPlace': 'Estás en un lugar distinto del que calibraste.',
  'reason.notCalibratedPlace.do': 'Si te vas a quedar aquí, calibra este lugar.'
} as const satisfies AreaTexts<typeof postureEn>;
