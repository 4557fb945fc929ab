import { useId, type ReactElement } from 'react';
import { alertMeans } from '../../../core/alerts/alertMeans.ts';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';

/** “Show me”: plays the chosen alert style, and says where this desktop gives another one than was chosen. */
export function SettingAlertTry({
  snapshot: { settings, screenReach }
}: {
  readonly snapshot: AppSnapshot;
}): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const { alertStyle } = settings;
  return (
    <div className="setting-try">
      <Button
        aria-describedby={id}
        disabled={alertStyle === 'none'}
        onClick={() => {
          bridge.send('alert:try', null);
        }}
      >
        {text('alert.try')}
      </Button>
      <p id={id} className="muted fine">
        {text(hintOf(settings, screenReach))}
      </p>
    </div>
  );
}

function hintOf(
  settings: AppSnapshot['settings'],
  reach: AppSnapshot['screenReach']
): 'alert.try.nothing' | 'alert.try.asNotification' | 'alert.try.asGlow' | 'alert.try.help' {
  const { alertStyle: style } = settings;
  if (style === 'none') return 'alert.try.nothing';
  const { notify, screen } = alertMeans(settings, { fullScreen: false }, reach);
  if (notify && style !== 'notification') return 'alert.try.asNotification';
  return screen === 'glow' && style === 'dim' ? 'alert.try.asGlow' : 'alert.try.help';
}
