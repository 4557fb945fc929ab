import type { ReactElement } from 'react';
import type { Bridge } from '../../../core/ipc/contract.ts';
import type { NowAction } from '../../../core/monitor/nowActions.ts';
import type { TextKey } from '../../../text/catalogue.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';

type NowActionButtonProps = Pick<ScreenProps, 'open'> & {
  readonly action: NowAction;
  readonly look: 'primary' | 'plain';
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

export function NowActionButton({ action, look, open }: NowActionButtonProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <Button
      look={look}
      onClick={() => {
        if (action === 'calibrate') open('calibrate');
        else if (action === 'setUp') open('onboarding');
        else send(bridge, action);
      }}
    >
      {text(labels[action])}
    </Button>
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
