import type { ReactElement } from 'react';
import type { BreaksSnapshot } from '../../../core/monitor/wellbeingSnapshot.ts';
import { describeOutlook } from '../../../text/outlookWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Card } from '../../ui/card/Card.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import './breaks.css';

/** When the next break comes, why it might wait, and the way to take one now. */
export function BreaksCard({ breaks: { outlook } }: { readonly breaks: BreaksSnapshot }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const { headline, sentences } = describeOutlook(text, outlook);
  return (
    <Card title={text('breaks.title')}>
      <div className="breaks">
        <div>
          <p className="breaks-next">{headline}</p>
          {sentences.map((sentence) => (
            <p key={sentence} className="muted">
              {sentence}
            </p>
          ))}
        </div>
        {outlook.kind === 'resting' ? null : (
          <div className="buttons">
            <Button
              onClick={() => {
                bridge.send('break:ask', 'movement');
              }}
            >
              {text('breaks.ask')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                bridge.send('break:ask', 'micro');
              }}
            >
              {text('breaks.ask.micro')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
