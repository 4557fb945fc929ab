import { useId, type ReactElement } from 'react';
import { describeCheckIn } from '../../../text/checkInWords.ts';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { Answers } from './Answers.tsx';
import { CarePanel } from './CarePanel.tsx';
import './checkIn.css';
import { CheckInCard } from './CheckInCard.tsx';

/** How the upper back is, once a week or by hand; for the person alone. Care advice stands above everything else. */
export function CheckInScreen({ snapshot: { checkIn } }: ScreenProps): ReactElement | null {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  if (checkIn === undefined) return null;
  const words = describeCheckIn(text);
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <p className="muted">{words.privacy}</p>
      </header>
      {checkIn.advice === null ? null : (
        <CarePanel
          advice={checkIn.advice}
          onRead={() => {
            bridge.send('advice:read', null);
          }}
        />
      )}
      <CheckInCard checkIn={checkIn} />
      <div className="card check-in-weekly">
        <div>
          <label htmlFor={id}>{text('checkIn.weekly')}</label>
          <p id={`${id}-help`} className="muted fine">
            {text('checkIn.weekly.help')}
          </p>
        </div>
        <input
          id={id}
          type="checkbox"
          className="switch"
          aria-describedby={`${id}-help`}
          checked={checkIn.weekly}
          onChange={(event) => {
            bridge.send('checkin:schedule', event.target.checked);
          }}
        />
      </div>
      <Answers entries={checkIn.entries} />
    </>
  );
}
