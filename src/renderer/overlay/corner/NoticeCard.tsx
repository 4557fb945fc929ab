import type { ReactElement } from 'react';
import { noticeView } from '../../../core/breaks/breakView.ts';
import type { NoticeScene } from '../../../core/ipc/overlayContract.ts';
import { describeBreakAction, describeComing } from '../../../text/breakWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useSeconds } from '../clock/useSeconds.ts';
import { useBridge, useText } from '../overlayContext.ts';
import { CornerCard } from './CornerCard.tsx';

type NoticeCardProps = { readonly scene: NoticeScene; readonly receivedAt: number };

/** The word before a break. Doing nothing lets it come. */
export function NoticeCard({ scene, receivedAt }: NoticeCardProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const { secondsLeft, actions } = noticeView(scene, useSeconds(2) - receivedAt);
  const { title, body } = describeComing(text, scene, secondsLeft);
  return (
    <CornerCard
      title={title}
      actions={
        <div className="break-actions">
          {actions.map((action) => (
            <Button
              key={action}
              look="calm"
              onClick={() => {
                bridge.send(`break:${action}`, null);
              }}
            >
              {describeBreakAction(text, action, scene.postponeMinutes)}
            </Button>
          ))}
        </div>
      }
    >
      <p className="muted">{body}</p>
    </CornerCard>
  );
}
