import type { ReactElement } from 'react';
import type { PairingOffer } from '../../../core/monitor/wellbeingSnapshot.ts';
import { describeOffer } from '../../../text/offerWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../overlayContext.ts';
import { CornerCard } from './CornerCard.tsx';

/** Something that pairing offers. Doing nothing is an answer, too: main takes the card away after a while. */
export function OfferCard({ offer }: { readonly offer: PairingOffer }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const { title, body, origin, accept, decline } = describeOffer(text, offer);
  const putAway = (): void => {
    bridge.send('offer:decline', offer.offer);
  };
  return (
    <CornerCard
      title={title}
      onEscape={putAway}
      actions={
        <div className="break-actions">
          {accept === null ? null : (
            <Button
              look="calm"
              onClick={() => {
                bridge.send('offer:accept', offer.offer);
              }}
            >
              {accept}
            </Button>
          )}
          <Button look="calm" onClick={putAway}>
            {decline}
          </Button>
        </div>
      }
    >
      <p className="muted">{body}</p>
      {origin === null ? null : <p className="muted fine">{origin}</p>}
    </CornerCard>
  );
}
