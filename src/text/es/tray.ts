import type { AreaTexts } from '../catalogue.ts';
import type { trayEn } from '../en/tray.ts';

/** The one status line, pauses, the tray and the menu of the app. */
export const trayEs = {
  // The one status line of tray, window and terminal.
  'status.paused': 'En pausa',
  'status.announced': '{state}. {sentences}',
  'status.paused.untilTime': 'En pausa hasta las {until, time, short}',
  'status.paused.untilDay': 'En pausa hasta el {until, date, ::EEEE} a las {until, time, short}',
  'status.paused.untilResumed': 'En pausa hasta que reanudes',
  'status.locked': 'Equipo bloqueado',
  'status.asleep': 'Equipo en suspensión',
  'status.noCameraMode': 'Sin observar',
  'status.settingUp': 'Primeros pasos',
  'status.onBattery': 'Sin observar con batería',
  'status.inCall': 'Cámara cedida a una llamada',
  'status.givenAway': 'Cámara cedida',
  'status.engineFailed': 'No funciona',
  'status.starting': 'Iniciando',
  'status.notCalibrated': 'Todavía sin calibrar',
  'status.calibrating': 'Calibrando',
  'status.noCamera': 'Sin imagen',

  // Pauses.
  'pause.30min': '30 minutos',
  'pause.1h': '1 hora',
  'pause.2h': '2 horas',
  'pause.untilTomorrow': 'Hasta mañana',
  'pause.untilResumed': 'Hasta que reanude',

  // The tray.
  'tray.tooltip': 'Plumbline: {status}',
  'tray.tooltip.demo': 'Demo de Plumbline: {status}',
  'tray.open': 'Abrir Plumbline',
  'tray.pause': 'Pausar',
  'tray.resume': 'Reanudar la observación',
  'tray.calibrate': 'Calibrar',
  'tray.report': 'Informe de hoy',
  'tray.settings': 'Ajustes',
  'tray.about': 'Acerca de Plumbline',
  'tray.wrong': 'Aviso equivocado',
  'tray.quit': 'Salir de Plumbline',

  // Main: the menu of the app, and the box that it leaves with.
  'menu.view': 'Ver',
  'main.crashed': 'Plumbline tiene que cerrarse',
  'main.crashed.do':
    'Ocurrió algo inesperado y prefiero detenerme antes que observar mal. Abre Plumbline de nuevo, por favor. El registro en {folder} dice qué fue.'
} as const satisfies AreaTexts<typeof trayEn>;
