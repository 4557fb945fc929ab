import type { ReactElement } from 'react';
import { StateGlyph } from '../../ui/glyph/StateGlyph.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { isMac } from '../settings/isMac.ts';
import { isWindows } from './isWindows.ts';
import { SettingRows } from './SettingRows.tsx';

const icons = ['upright', 'slouch', 'forwardHead', 'cannotTell', 'away'] as const;
const keys = ['startAtLogin', 'pauseShortcut'] as const;

/** Where Plumbline lives when the window is closed, and how it starts and pauses. */
export function TrayStep({ snapshot }: ScreenProps): ReactElement {
  const text = useText();
  const lead = snapshot.trayAvailable
    ? isMac()
      ? 'onboarding.tray.mac'
      : 'onboarding.tray.lead'
    : 'onboarding.tray.none';
  return (
    <>
      <h1>{text('onboarding.tray')}</h1>
      <p>{text(lead)}</p>
      {snapshot.trayAvailable && isWindows() ? (
        <p className="muted">{text('onboarding.tray.windows')}</p>
      ) : null}
      {snapshot.trayAvailable ? (
        <>
          <h2>{text('onboarding.tray.icons')}</h2>
          <ul className="onboarding-icons">
            {icons.map((icon) => (
              <li key={icon} className={`state state-${icon}`}>
                <StateGlyph icon={icon} />
                <span>{text(`state.${icon}`)}</span>
              </li>
            ))}
            <li className="state state-away">
              <StateGlyph icon="paused" />
              <span>{text('status.paused')}</span>
            </li>
          </ul>
        </>
      ) : null}
      <SettingRows keys={keys} snapshot={snapshot} />
      <p className="muted">{text('onboarding.tray.done')}</p>
    </>
  );
}
