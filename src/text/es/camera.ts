import type { AreaTexts } from '../catalogue.ts';
import type { cameraEn } from '../en/camera.ts';

/** The camera and the pose model. */
export const cameraEs = {
  // What is wrong with the camera, and what to do.
  'camera.denied': 'Plumbline no tiene permiso para usar la cámara.',
  'camera.denied.do':
    'Permite el acceso a Plumbline en la privacidad de la cámara de tu sistema e inténtalo de nuevo. En un equipo administrado, es posible que sus administradores hayan desactivado la cámara.',
  'camera.missing': 'No se encontró ninguna cámara.',
  'camera.missing.do':
    'Conecta una; me daré cuenta enseguida. También puedes probar la demo, que reproduce a una persona grabada.',
  'camera.busy': 'Otro programa está usando la cámara.',
  'camera.busy.do': 'Cierra la llamada o el programa que la usa, o elige otra cámara.',
  'camera.unplugged': 'La cámara se desconectó.',
  'camera.unplugged.do': 'Vuelve a conectarla o elige otra cámara.',
  'camera.muted': 'La cámara dejó de enviar imágenes.',
  'camera.muted.do':
    'Busca en tu equipo una tecla de cámara o un interruptor de privacidad y vuelve a encenderla.',
  'camera.black': 'La imagen de la cámara está en negro.',
  'camera.black.do': 'Abre su tapa, retira lo que cubra la lente o enciende una luz.',
  'camera.frozen': 'La imagen de la cámara está congelada.',
  'camera.frozen.do': 'Desconecta la cámara y vuelve a conectarla, o elige otra.',
  'camera.failed': 'No se pudo iniciar la cámara.',
  'camera.failed.do':
    'Inténtalo de nuevo. Si sigue sin funcionar, desconecta la cámara o reinicia el equipo.',
  'camera.retrying': 'Lo intento de nuevo por mi cuenta en {duration}.',
  'camera.starting': 'La cámara se está iniciando.',
  'camera.off.paused': 'La cámara está apagada durante la pausa.',
  'camera.off.locked': 'La cámara está apagada mientras el equipo está bloqueado.',
  'camera.off.asleep': 'La cámara está apagada mientras el equipo está en suspensión.',
  'camera.off.noCameraMode': 'La observación con la cámara está desactivada en los ajustes.',
  'camera.off.forbidden':
    'Tu organización ha desactivado la observación con la cámara. Los descansos y la respiración continúan.',
  'camera.off.settingUp': 'La cámara sigue apagada hasta que hayas leído para qué sirve.',
  'camera.off.onBattery':
    'El equipo funciona con batería y, según los ajustes, entonces no observo. Vuelvo a mirar cuando esté conectado.',
  'camera.off.inCall':
    'Otro programa usa el micrófono o una cámara, como en una llamada. Vuelvo a mirar cuando termine.',
  'camera.off.givenAway': 'Otro programa quiere la cámara. Vuelvo a mirar cuando esté libre.',
  'camera.off.engineFailed': 'La cámara está apagada porque en este momento no puedo reconocer la postura.',

  // The pose model.
  'engine.modelMissing': 'Falta un archivo que Plumbline necesita para reconocer la postura.',
  'engine.modelMissing.do': 'Instala Plumbline de nuevo. Tus ajustes y calibraciones se conservan.',
  'engine.modelCorrupt': 'Está dañado un archivo que Plumbline necesita para reconocer la postura.',
  'engine.modelCorrupt.do': 'Instala Plumbline de nuevo. Tus ajustes y calibraciones se conservan.',
  'engine.runtimeFailed': 'No se pudo iniciar la parte que reconoce la postura.',
  'engine.runtimeFailed.do': 'Sal de Plumbline y ábrelo de nuevo. El archivo de registro tiene los detalles.',
  'engine.crashing': 'La parte que reconoce la postura se detuvo varias veces, así que la he desactivado.',
  'engine.crashing.do': 'Sal de Plumbline y ábrelo de nuevo. El archivo de registro tiene los detalles.',
  'engine.detail': 'Detalles: {detail}'
} as const satisfies AreaTexts<typeof cameraEn>;
