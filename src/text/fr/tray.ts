import type { AreaTexts } from '../catalogue.ts';
import type { trayEn } from '../en/tray.ts';

/** The one status line, pauses, the tray and the menu of the app. A pause of the watching is a “suspension”: “pause” is the break. */
export const trayFr = {
  // The one status line of tray, window and terminal.
  'status.paused': 'Suspendu',
  'status.announced': '{state}. {sentences}',
  'status.paused.untilTime': 'Suspendu jusqu’à {until, time, short}',
  'status.paused.untilDay': 'Suspendu jusqu’à {until, date, ::EEEE} {until, time, short}',
  'status.paused.untilResumed': 'Suspendu jusqu’à nouvel ordre',
  'status.locked': 'Ordinateur verrouillé',
  'status.asleep': 'Ordinateur en veille',
  'status.noCameraMode': 'N’observe pas',
  'status.settingUp': 'Configuration',
  'status.onBattery': 'N’observe pas sur batterie',
  'status.inCall': 'Caméra cédée à un appel',
  'status.givenAway': 'Caméra cédée',
  'status.engineFailed': 'Ne fonctionne pas',
  'status.starting': 'Démarrage',
  'status.notCalibrated': 'Pas encore calibré',
  'status.calibrating': 'Calibrage en cours',
  'status.noCamera': 'Pas d’image',

  // Pauses.
  'pause.30min': '30 minutes',
  'pause.1h': '1 heure',
  'pause.2h': '2 heures',
  'pause.untilTomorrow': 'Jusqu’à demain',
  'pause.untilResumed': 'Jusqu’à nouvel ordre',

  // The tray.
  'tray.tooltip': 'Plumbline : {status}',
  'tray.tooltip.demo': 'Démo de Plumbline : {status}',
  'tray.open': 'Ouvrir Plumbline',
  'tray.pause': 'Suspendre',
  'tray.resume': 'Reprendre l’observation',
  'tray.calibrate': 'Calibrer',
  'tray.report': 'Rapport du jour',
  'tray.settings': 'Paramètres',
  'tray.about': 'À propos de Plumbline',
  'tray.wrong': 'Alerte injustifiée',
  'tray.quit': 'Quitter Plumbline',

  // Main: the menu of the app, and the box that it leaves with.
  'menu.view': 'Affichage',
  'main.crashed': 'Plumbline doit se fermer',
  'main.crashed.do':
    'Quelque chose d’inattendu s’est produit, et je préfère m’arrêter plutôt que d’observer de travers. Veuillez relancer Plumbline. Le journal dans {folder} dit ce que c’était.'
} as const satisfies AreaTexts<typeof trayEn>;
