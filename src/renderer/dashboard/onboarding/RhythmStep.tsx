import type { ReactElement } from 'react';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { SettingRows } from './SettingRows.tsx';

const keys = [
  'movementBreaks',
  'movementEveryMinutes',
  'movementSeconds',
  'microBreaks',
  'workingHours'
] as const;

/** How often to get up, and at which hours. */
export function RhythmStep({ snapshot }: ScreenProps): ReactElement {
  const text = useText();
  return (
    <>
      <h1>{text('onboarding.rhythm')}</h1>
      <p className="muted">{text('onboarding.rhythm.lead')}</p>
      <SettingRows keys={keys} snapshot={snapshot} />
      <p className="muted fine">{text('onboarding.rhythm.more')}</p>
    </>
  );
}
