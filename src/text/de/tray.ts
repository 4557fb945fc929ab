import type { AreaTexts } from '../catalogue.ts';
import type { trayEn } from '../en/tray.ts';

/** The one status line, pauses, the tray and the menu of the app. */
export const trayDe = {
  // The one status line of tray, window and terminal.
  'status.paused': 'Angehalten',
  'status.announced': '{state}. {sentences}',
  'status.paused.untilTime': 'Angehalten bis {until, time, short} Uhr',
  'status.paused.untilDay': 'Angehalten bis {until, date, ::EEEE}, {until, time, short} Uhr',
  'status.paused.untilResumed': 'Angehalten, bis Sie fortsetzen',
  'status.locked': 'Rechner gesperrt',
  'status.asleep': 'Rechner im Ruhezustand',
  'status.noCameraMode': 'Beobachten aus',
  'status.settingUp': 'Beim Einrichten',
  'status.onBattery': 'Beobachten im Akkubetrieb aus',
  'status.inCall': 'Kamera an einen Anruf abgegeben',
  'status.givenAway': 'Kamera abgegeben',
  'status.engineFailed': 'Funktioniert gerade nicht',
  'status.starting': 'Startet',
  'status.notCalibrated': 'Noch nicht eingemessen',
  'status.calibrating': 'Beim Einmessen',
  'status.noCamera': 'Kein Bild',

  // Pauses.
  'pause.30min': '30 Minuten',
  'pause.1h': '1 Stunde',
  'pause.2h': '2 Stunden',
  'pause.untilTomorrow': 'Bis morgen',
  'pause.untilResumed': 'Bis ich fortsetze',

  // The tray.
  'tray.tooltip': 'Plumbline: {status}',
  'tray.tooltip.demo': 'Plumbline-Demo: {status}',
  'tray.open': 'Plumbline öffnen',
  'tray.pause': 'Anhalten',
  'tray.resume': 'Beobachten fortsetzen',
  'tray.calibrate': 'Einmessen',
  'tray.report': 'Bericht von heute',
  'tray.settings': 'Einstellungen',
  'tray.about': 'Über Plumbline',
  'tray.wrong': 'Das stimmte nicht',
  'tray.quit': 'Plumbline beenden',

  // Main: the menu of the app, and the box that it leaves with.
  'menu.view': 'Ansicht',
  'main.crashed': 'Plumbline muss beendet werden',
  'main.crashed.do':
    'Etwas Unerwartetes ist passiert, und ich höre lieber auf, als falsch zu beobachten. Bitte starten Sie Plumbline neu. Was es war, steht im Protokoll in {folder}.'
} as const satisfies AreaTexts<typeof trayEn>;
