import type { AreaTexts } from '../catalogue.ts';
import type { dashboardEn } from '../en/dashboard.ts';

/** The frame of the dashboard, its banners, and Now. */
export const dashboardEs = {
  // The dashboard: its frame.
  'screens.label': 'Secciones',
  'screen.now': 'Ahora',
  'screen.calibrate': 'Calibrar',
  'screen.settings': 'Ajustes',
  'screen.about': 'Acerca de',
  'screen.title': '{screen} – Plumbline',
  'rail.cameraOn': 'Cámara encendida',
  'rail.cameraOff': 'Cámara apagada',
  'rail.demo': 'Demo en marcha',
  'loading.snapshot': 'Plumbline se está iniciando.',
  'broken.title': 'Esta ventana ha dejado de funcionar.',
  'broken.explained': 'Plumbline sigue observando. Abre la ventana de nuevo para verlo.',
  'broken.reload': 'Abrir de nuevo',

  // Banners.
  'banner.demo': 'Esta es la demo: una persona grabada hace de cámara.',
  'banner.demo.do':
    'Para que te vea a ti, termina la demo: Plumbline se inicia de nuevo con tu propia cámara.',
  'banner.endDemo': 'Terminar la demo',
  'banner.noTray': 'Este escritorio no muestra iconos en la bandeja; esta ventana ocupa su lugar.',
  'banner.noTray.do': 'Déjala abierta o minimízala: al cerrarla, Plumbline termina.',
  'banner.recalibrate.do':
    'Hasta que se resuelva, lo que diga puede no ser exacto. Calibrar de nuevo lleva unos diez segundos.',
  'banner.quit': 'Salir de Plumbline',
  'banner.calibrate': 'Calibrar',
  'banner.useAnother': 'Usar otro lugar',
  'banner.usePlace': 'Usar “{name}”',
  'banner.notNow': 'Ahora no',
  'banner.dismiss': 'Descartar',
  'banners.label': 'Mensajes',

  // Now.
  'now.calibrate': 'Calibrar',
  'now.otherCamera':
    'Calibraste con otra cámara. Si en realidad es la misma, elige “{action}” en “{screen}”.',
  'now.retry': 'Intentar de nuevo',
  'now.demo': 'Ver la demo',
  'now.withoutCamera':
    'Plumbline también puede seguir abierto sin cámara. En ese caso no observa tu postura ni dice nada sobre ella.',
  'now.withoutCamera.do': 'Seguir sin cámara',
  'now.watch': 'Observar con la cámara',
  'now.resume': 'Reanudar la observación',
  'now.pause': 'Pausar',
  'now.pause.label': 'Duración de la pausa',
  'alert.label': 'Aviso',
  'alert.passes': 'El aviso desaparece en cuanto te enderezas.',
  'alert.wrong.help': 'Me indica que sea menos estricto con esto, solo en este equipo.',

  // The live picture.
  'live.title': 'Lo que ve la cámara',
  'live.label': 'Imagen en vivo, en espejo, con los puntos que sigo',
  'live.private':
    'La imagen permanece en la memoria de este equipo y nunca se guarda. Solo se muestra mientras la miras aquí.',
  'live.waiting': 'Esperando la primera imagen.',
  'live.off': 'No hay imagen mientras la cámara está apagada.',
  'live.camera': 'Cámara',
  'live.defaultCamera': 'Cámara del sistema',
  'live.unnamedCamera': 'Cámara {number, number}',
  'live.lostCamera': 'La cámara elegida (no conectada)',
  'live.nobody': 'No veo a nadie en la imagen.',

  // The measures against the calibrated position.
  'measures.title': 'Tu postura ahora',
  'measures.subtitle': 'En comparación con tu postura al calibrar “{name}”.',
  'measures.none':
    'Cuando hayas calibrado y te vea, aquí aparece cuánto se han movido la cabeza y los hombros de su sitio.',
  'measures.sideView': 'Tú de perfil: con línea discontinua al calibrar, con línea continua ahora.',
  'measure.headForwardCm': 'Cabeza',
  'measure.headForwardCm.value':
    '{direction, select, back {{amount} atrás} level {en su sitio} other {{amount} adelante}}',
  'measure.headDropCm': 'Altura de la cabeza',
  'measure.headDropCm.value':
    '{direction, select, back {{amount} más alta} level {en su sitio} other {{amount} más baja}}',
  'measure.shoulderForwardCm': 'Hombros',
  'measure.shoulderForwardCm.value':
    '{direction, select, back {{amount} atrás} level {en su sitio} other {{amount} adelante}}',
  'measure.shoulderDropCm': 'Altura de los hombros',
  'measure.shoulderDropCm.value':
    '{direction, select, back {{amount} más altos} level {en su sitio} other {{amount} más bajos}}',
  'measure.leanDegrees': 'Inclinación lateral',
  'measure.leanDegrees.value':
    '{direction, select, back {{amount} a tu derecha} level {en su sitio} other {{amount} a tu izquierda}}',
  'measure.headDownDegrees': 'Ángulo de la cabeza',
  'measure.headDownDegrees.value':
    '{direction, select, back {{amount} levantada} level {en su sitio} other {{amount} agachada}}',
  'measure.screenDistanceRatio': 'Distancia a la pantalla',
  'measure.screenDistanceRatio.value':
    '{direction, select, back {{amount} más cerca} level {en su sitio} other {{amount} más lejos}}'
} as const satisfies AreaTexts<typeof dashboardEn>;
