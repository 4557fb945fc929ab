import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { describeCare, describeCheckIn, describeCheckInButton } from '../../../text/checkInWords.ts';
import { describeOffer } from '../../../text/offerWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenName, ScreenProps } from '../screens.ts';
import { Banner } from './Banner.tsx';

/** Care advice that is unread, the weekly check-in, and what pairing offers; on the check-in's own screen it says itself. */
export function WellbeingBanners({
  snapshot,
  open,
  screen
}: ScreenProps & { readonly screen: ScreenName }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const { checkIn, offers = [] } = snapshot;
  const elsewhere = screen !== 'checkIn';
  const openCheckIn = (): void => {
    open('checkIn');
  };
  return (
    <>
      {checkIn === undefined || checkIn.advice === null || !elsewhere ? null : (
        <Banner
          first={describeCare(text, checkIn.advice).title}
          second={describeCare(text, checkIn.advice).todo}
          actions={<Button onClick={openCheckIn}>{text('care.show')}</Button>}
        />
      )}
      {checkIn?.offered === true && elsewhere ? (
        <Banner
          first={describeCheckIn(text).offer}
          actions={
            <>
              <Button onClick={openCheckIn}>{text('checkIn.open')}</Button>
              <Button
                look="quiet"
                onClick={() => {
                  bridge.send('checkin:postpone', null);
                }}
              >
                {describeCheckInButton(text, 'later')}
              </Button>
            </>
          }
        />
      ) : null}
      {offers.map((offer) => {
        const { title, body, accept, decline } = describeOffer(text, offer);
        return (
          <Banner
            key={offer.offer}
            first={title}
            second={body}
            actions={
              <>
                {accept === null ? null : (
                  <Button
                    onClick={() => {
                      bridge.send('offer:take', offer.offer);
                    }}
                  >
                    {accept}
                  </Button>
                )}
                <Button
                  look="quiet"
                  onClick={() => {
                    bridge.send('offer:dismiss', offer.offer);
                  }}
                >
                  {decline}
                </Button>
              </>
            }
          />
        );
      })}
    </>
  );
}

export function hasWellbeingBanners({ checkIn, offers = [] }: AppSnapshot, screen: ScreenName): boolean {
  const aboutCheckIn = checkIn !== undefined && (checkIn.offered || checkIn.advice !== null);
  return offers.length > 0 || (aboutCheckIn && screen !== 'checkIn');
}
