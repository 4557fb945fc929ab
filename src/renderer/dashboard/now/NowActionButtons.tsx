import type { ReactElement } from 'react';
import type { Bridge } from '../../../core/ipc/contract.ts';
import type { NowAction } from '../../../core/monitor/nowActions.ts';
import type { TextKey } from '../../../text/catalogue.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';

type NowActionButtonsProps = Pick<ScreenProps, 'open'> & {
  /** The likeliest first. */
  readonly actions: readonly NowAction[];
};

const labels = {
  calibrate: 'now.calibrate',
  retry: 'now.retry',
  demo: 'now.demo',
  withoutCamera: 'now.withoutCamera.do',
  watch: 'now.watch',
  resume: 'now.resume',
  setUp: 'screen.onboarding',
  quit: 'banner.quit'
} as const satisfies Readonly<Record<NowAction, TextKey>>;

/** What can be done about the present state, a button each. */
export function NowActionButtons({ actions, open }: NowActionButtonsProps): ReactElement | null {
  const text = useText();
  const bridge = useBridge();
  if (actions.length === 0) return null;
  return (
    <div className="buttons">
      {actions.map((action, index) => (
        <Button
          key={action}
          look={index === 0 ? 'primary' : 'plain'}
          onClick={() => {
            if (action === 'calibrate') open('calibrate');
            else if (action === 'setUp') open('onboarding');
            else send(bridge, action);
          }}
        >
          {text(labels[action])}
        </Button>
      ))}
    </div>
  );
}

function send(bridge: Bridge<'dashboard'>, action: Exclude<NowAction, 'calibrate' | 'setUp'>): void {
  switch (action) {
    case 'retry':
      bridge.send('camera:retry', null);
      return;
    case 'demo':
      bridge.send('demo:start', null);
      return;
    case 'withoutCamera':
      bridge.send('setting:change', { key: 'watchWithCamera', value: false });
      return;
    case 'watch':
      bridge.send('setting:change', { key: 'watchWithCamera', value: true });
      return;
    case 'resume':
      bridge.send('pause:end', null);
      return;
    case 'quit':
      bridge.send('app:quit', null);
      return;
    default:
      action satisfies never;
  }
}
