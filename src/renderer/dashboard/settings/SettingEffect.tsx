import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { BadState } from '../../../core/posture/verdict.ts';
import type { SettingKey } from '../../../core/settings/schema.ts';
import { isShortcutKey } from '../../../core/settings/shortcuts.ts';
import { describeStep } from '../../../text/sensitivityWords.ts';
import { useText } from '../dashboardContext.ts';
import { isOwnSensitivity, type ownSensitivityKeys } from './choiceKey.ts';
import { SensitivityTable } from './SensitivityTable.tsx';
import { SettingAlertTry } from './SettingAlertTry.tsx';
import { ShortcutTrouble } from './ShortcutTrouble.tsx';

type SettingEffectProps = { readonly settingKey: SettingKey; readonly snapshot: AppSnapshot };

const postures = {
  slouchSensitivity: 'slouch',
  forwardHeadSensitivity: 'forwardHead',
  leanSensitivity: 'lean',
  tooCloseSensitivity: 'tooClose',
  lookingDownSensitivity: 'lookingDown'
} as const satisfies Readonly<Record<(typeof ownSensitivityKeys)[number], BadState>>;

/** What the present value does, where there is more to say of it or to try out. */
export function SettingEffect({ settingKey, snapshot }: SettingEffectProps): ReactElement | null {
  const text = useText();
  const { settings } = snapshot;
  if (settingKey === 'sensitivity') return <SensitivityTable chosen={settings.sensitivity} />;
  if (settingKey === 'alertStyle') return <SettingAlertTry snapshot={snapshot} />;
  if (isShortcutKey(settingKey)) return <ShortcutTrouble settingKey={settingKey} settings={settings} />;
  if (!isOwnSensitivity(settingKey)) return null;
  return <output className="block fine">{describeStep(text, postures[settingKey], settings)}</output>;
}
