import { defaultBreakSettings } from '../breaks/breakSettings.ts';
import type { Settings } from './schema.ts';
import { settingsSchema } from './schema.ts';

/** The built-in value of every setting, taken from the schema. */
export const defaultSettings: Settings = {
  watchWithCamera: settingsSchema.watchWithCamera.default,
  cameraId: settingsSchema.cameraId.default,
  watchInCalls: settingsSchema.watchInCalls.default,
  watchOnBattery: settingsSchema.watchOnBattery.default,
  slouchDelaySeconds: settingsSchema.slouchDelaySeconds.default,
  forwardHeadDelaySeconds: settingsSchema.forwardHeadDelaySeconds.default,
  leanDelaySeconds: settingsSchema.leanDelaySeconds.default,
  tooCloseDelaySeconds: settingsSchema.tooCloseDelaySeconds.default,
  lookingDownDelaySeconds: settingsSchema.lookingDownDelaySeconds.default,
  sensitivity: settingsSchema.sensitivity.default,
  slouchSensitivity: settingsSchema.slouchSensitivity.default,
  forwardHeadSensitivity: settingsSchema.forwardHeadSensitivity.default,
  leanSensitivity: settingsSchema.leanSensitivity.default,
  tooCloseSensitivity: settingsSchema.tooCloseSensitivity.default,
  lookingDownSensitivity: settingsSchema.lookingDownSensitivity.default,
  alertStyle: settingsSchema.alertStyle.default,
  alertSound: settingsSchema.alertSound.default,
  alertVolumePercent: settingsSchema.alertVolumePercent.default,
  alertCoolDownMinutes: settingsSchema.alertCoolDownMinutes.default,
  ...defaultBreakSettings,
  alertsOnBattery: settingsSchema.alertsOnBattery.default,
  seatedMovementsOnly: settingsSchema.seatedMovementsOnly.default,
  breathingSessionSeconds: settingsSchema.breathingSessionSeconds.default,
  breathingInSeconds: settingsSchema.breathingInSeconds.default,
  breathingWidenSeconds: settingsSchema.breathingWidenSeconds.default,
  breathingOutSeconds: settingsSchema.breathingOutSeconds.default,
  breathingSound: settingsSchema.breathingSound.default,
  breathingVolumePercent: settingsSchema.breathingVolumePercent.default,
  weeklyCheckIn: settingsSchema.weeklyCheckIn.default,
  language: settingsSchema.language.default,
  theme: settingsSchema.theme.default,
  startAtLogin: settingsSchema.startAtLogin.default,
  menuBarCountdown: settingsSchema.menuBarCountdown.default,
  pauseShortcut: settingsSchema.pauseShortcut.default,
  breakShortcut: settingsSchema.breakShortcut.default,
  breatheShortcut: settingsSchema.breatheShortcut.default,
  openShortcut: settingsSchema.openShortcut.default
};
