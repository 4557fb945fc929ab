import type { ReactElement } from 'react';
import { isLit } from '../../../core/camera/cameraStatus.ts';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { describeNextShortly } from '../../../text/outlookWords.ts';
import { describeStatus } from '../../../text/status.ts';
import { AppGlyph } from '../../ui/glyph/AppGlyph.tsx';
import { StateGlyph } from '../../ui/glyph/StateGlyph.tsx';
import { useText } from '../dashboardContext.ts';
import { listedNameOf, listedScreens, type ScreenName } from '../screens.ts';
import './rail.css';

type RailProps = { readonly snapshot: AppSnapshot | null; readonly screen: ScreenName };

/** The navigation beside (in narrow windows: above) the open screen, with the present state at its foot. */
export function Rail({ snapshot, screen }: RailProps): ReactElement {
  const text = useText();
  return (
    <header className="rail">
      <div className="rail-name">
        <AppGlyph />
        <span>Plumbline</span>
      </div>
      <nav aria-label={text('screens.label')}>
        <ul className="rail-screens">
          {listedScreens(snapshot).map(({ name }) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === listedNameOf(screen) ? 'page' : undefined}>
                {text(`screen.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {snapshot === null ? null : <RailStatus snapshot={snapshot} />}
    </header>
  );
}

function RailStatus({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement {
  const text = useText();
  const next = snapshot.breaks === undefined ? null : describeNextShortly(text, snapshot.breaks.outlook);
  const lit = isLit(snapshot.camera.status);
  const source = snapshot.demo ? 'rail.demo' : lit ? 'rail.cameraOn' : 'rail.cameraOff';
  return (
    <div className={`rail-status state state-${snapshot.icon}`}>
      <p className="muted fine">{text(source)}</p>
      <p className="rail-state">
        <StateGlyph icon={snapshot.icon} />
        <span>{describeStatus(text, snapshot).title}</span>
      </p>
      {next === null ? null : <p className="muted fine">{next}</p>}
    </div>
  );
}
