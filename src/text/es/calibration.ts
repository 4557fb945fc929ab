import type { AreaTexts } from '../catalogue.ts';
import type { calibrationEn } from '../en/calibration.ts';

/** Calibrating, and why a fresh calibration would help. */
export const calibrationEs = {
  // Calibration: what stops it, and what to do.
  'fault.tooFewSamples': 'No te vi con claridad el tiempo suficiente.',
  'fault.tooFewSamples.do': 'Quédate en la imagen hasta que el anillo se llene, con luz de frente.',
  'fault.moving': 'Te estás moviendo.',
  'fault.moving.do': 'Busca una posición que puedas mantener y quédate sin moverte un momento.',
  'fault.faceOutOfView': 'Parte de tu cara queda fuera de la imagen.',
  'fault.faceOutOfView.do': 'Inclina la cámara hasta que toda tu cara esté en la imagen.',
  'fault.shouldersOutOfView': 'No veo tus dos hombros.',
  'fault.shouldersOutOfView.do': 'Inclina la cámara hacia abajo o aléjate un poco.',
  'fault.tooDark': 'Está demasiado oscuro.',
  'fault.tooDark.do': 'Enciende una lámpara delante de ti o abre las persianas.',
  'fault.tooBright': 'La imagen es demasiado clara.',
  'fault.tooBright.do': 'Aparta la cámara de la ventana o de la lámpara.',
  'fault.turned': 'Tienes la cabeza girada hacia un lado.',
  'fault.turned.do': 'Mira al centro de la pantalla en la que más trabajas.',
  'fault.lowConfidence': 'No distingo bien tu cara y tus hombros.',
  'fault.lowConfidence.do': 'Ayuda tener más luz de frente, y también una lente limpia.',
  'fault.severalPeople': 'Hay más de una persona en la imagen.',
  'fault.severalPeople.do':
    'Procura que no haya nadie más en la imagen durante estos diez segundos. Una persona en un póster también cuenta.',
  'fault.nobody': 'No veo a nadie.',
  'fault.nobody.do': 'Siéntate ante la cámara de modo que tu cara y tus hombros estén en la imagen.',
  'fault.cameraLost': 'La cámara se detuvo.',
  'fault.cameraLost.do': 'Revisa la cámara y empieza de nuevo.',

  // Why a fresh calibration would help.
  'recalibration.moved': 'Parece que la cámara o tu asiento se han movido desde que calibraste.',
  'recalibration.otherPerson': 'Parece que aquí se sienta otra persona que la que calibró.',
  'recalibration.pictureChanged': 'La imagen de la cámara tiene otra forma que cuando calibraste.',

  // Calibrate.
  'calibrate.title': 'Muéstrame cómo es tu postura erguida',
  'calibrate.why': 'Todo lo que diga después se compara con esto, no con la postura de otra persona.',
  'calibrate.step.sit':
    'Apóyate en el respaldo y crece hacia el techo, con la espalda tan erguida como te resulte cómodo.',
  'calibrate.step.look': 'Mira al centro de la pantalla en la que más trabajas.',
  'calibrate.step.hold':
    'Mantén la cabeza y los hombros dentro del contorno y no te muevas durante unos diez segundos.',
  'calibrate.name': 'Nombre de este lugar',
  'calibrate.name.help': 'Por ejemplo, “En la silla” o “De pie”.',
  'calibrate.name.replaces': 'Reemplaza a “{name}”, del {created, date, long}.',
  'calibrate.name.default': 'En la silla',
  'calibrate.start': 'Empezar',
  'calibrate.again': 'Empezar de nuevo',
  'calibrate.cancel': 'Cancelar',
  'calibrate.cancel.help': 'Esc también cancela.',
  'calibrate.running': 'No te muevas',
  'calibrate.running.explained': 'El anillo se llena mientras te veo bien.',
  'calibrate.progress': 'Calibración',
  'calibrate.failed': 'Todavía no ha funcionado',
  'calibrate.done': 'Calibración lista',
  'calibrate.done.good': 'Te vi con claridad y sin moverte. A partir de ahora comparo con esto.',
  'calibrate.done.fair':
    'Suficiente para empezar. Con más luz de frente, o si te mueves un poco menos, será más exacta.',
  'calibrate.finish': 'Ir a Ahora',
  'calibrate.another': 'Calibrar otro lugar'
} as const satisfies AreaTexts<typeof calibrationEn>;
