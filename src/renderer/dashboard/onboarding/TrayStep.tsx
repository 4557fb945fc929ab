import type { ReactElement } from 'react';
import type { AppSnapshot, TrayIcon } from '../../../core/monitor/snapshot.ts';
import { StateGlyph } from '../../ui/glyph/StateGlyph.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { isMac } from '../settings/isMac.ts';
import { isWindows } from './isWindows.ts';
import { SettingRows } from './SettingRows.tsx';
import './trayStep.css';

const postures = ['upright', 'slouch', 'forwardHead', 'cannotTell', 'away'] as const;
type LeadKey = `onboarding.tray.${'lead' | 'mac'}${'' | '.withoutCamera'}` | 'onboarding.tray.none';

const keys = ['startAtLogin', 'pauseShortcut'] as const;

/** Where Plumbline lives when the window is closed, and how it starts and pauses. */
export function TrayStep({ snapshot }: ScreenProps): ReactElement {
  const text = useText();
  const watching = snapshot.settings.watchWithCamera;
  return (
    <>
      <h1>{text('onboarding.tray')}</h1>
      <p>{text(leadOf(snapshot))}</p>
      {snapshot.trayAvailable && isWindows() ? (
        <p className="muted">{text('onboarding.tray.windows')}</p>
      ) : null}
      {snapshot.trayAvailable ? (
        <>
          <h2>{text('onboarding.tray.icons')}</h2>
          <ul className="onboarding-icons">
            {watching ? (
              postures.map((posture) => (
                <Icon key={posture} icon={posture} words={text(`state.${posture}`)} />
              ))
            ) : (
              <Icon icon="noCamera" words={text('status.noCameraMode')} />
            )}
            <Icon icon="paused" words={text('status.paused')} />
          </ul>
        </>
      ) : null}
      <SettingRows keys={keys} snapshot={snapshot} />
      <p className="muted">{text('onboarding.tray.done')}</p>
    </>
  );
}

function Icon({ icon, words }: { readonly icon: TrayIcon; readonly words: string }): ReactElement {
  return (
    <li className={`state state-${icon}`}>
      <StateGlyph icon={icon} />
      <span>{words}</span>
    </li>
  );
}

/** Where it goes on, and what the icon there is for: the posture, or without a camera the next break. */
function leadOf({ trayAvailable, settings }: AppSnapshot): LeadKey {
  if (!trayAvailable) return 'onboarding.tray.none';
  const where = isMac() ? 'mac' : 'lead';
  return settings.watchWithCamera ? `onboarding.tray.${where}` : `onboarding.tray.${where}.withoutCamera`;
}
