import type { AreaTexts } from '../catalogue.ts';
import type { trayEn } from '../en/tray.ts';

/** The one status line, pauses, the tray and the menu of the app. */
export const trayPtBr = {
  // The one status line of tray, window and terminal.
  'status.paused': 'Pausado',
  'status.announced': '{state}. {sentences}',
  'status.paused.untilTime': 'Pausado até {until, time, short}',
  'status.paused.untilDay': 'Pausado até {until, date, ::EEEE}, {until, time, short}',
  'status.paused.untilResumed': 'Pausado até você retomar',
  'status.locked': 'Computador bloqueado',
  'status.asleep': 'Computador em repouso',
  'status.noCameraMode': 'Sem observação',
  'status.settingUp': 'Primeiros passos',
  'status.onBattery': 'Sem observação na bateria',
  'status.inCall': 'Câmera cedida a uma chamada',
  'status.givenAway': 'Câmera cedida',
  'status.engineFailed': 'Não está funcionando',
  'status.starting': 'Iniciando',
  'status.notCalibrated': 'Falta calibrar',
  'status.calibrating': 'Calibrando',
  'status.noCamera': 'Sem imagem',

  // Pauses.
  'pause.30min': '30 minutos',
  'pause.1h': '1 hora',
  'pause.2h': '2 horas',
  'pause.untilTomorrow': 'Até amanhã',
  'pause.untilResumed': 'Até eu retomar',

  // The tray.
  'tray.tooltip': 'Plumbline: {status}',
  'tray.tooltip.demo': 'Demonstração do Plumbline: {status}',
  'tray.open': 'Abrir o Plumbline',
  'tray.pause': 'Pausar',
  'tray.resume': 'Retomar a observação',
  'tray.calibrate': 'Calibrar',
  'tray.report': 'Relatório de hoje',
  'tray.settings': 'Configurações',
  'tray.about': 'Sobre o Plumbline',
  'tray.wrong': 'Isso estava errado',
  'tray.quit': 'Sair do Plumbline',

  // Main: the menu of the app, and the box that it leaves with.
  'menu.view': 'Exibir',
  'main.crashed': 'O Plumbline precisa fechar',
  'main.crashed.do':
    'Algo inesperado aconteceu, e prefiro parar a observar de forma errada. Abra o Plumbline de novo. O log em {folder} diz o que foi.'
} as const satisfies AreaTexts<typeof trayEn>;
