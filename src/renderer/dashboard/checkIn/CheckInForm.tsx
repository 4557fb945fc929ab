import { useState, type ReactElement } from 'react';
import type { CheckInAnswer } from '../../../core/checkIn/checkInEntry.ts';
import { careAdviceFor } from '../../../core/guide/care.ts';
import { describeCheckIn, describeCheckInButton } from '../../../text/checkInWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import { CarePanel } from './CarePanel.tsx';
import { DiscomfortScale } from './DiscomfortScale.tsx';
import { TickList } from './TickList.tsx';

type CheckInFormProps = {
  readonly offered: boolean;
  readonly onAnswer: (answer: CheckInAnswer) => void;
};

/** The questions. A sign that is ticked brings the care advice at once, before anything is saved. */
export function CheckInForm({ offered, onAnswer }: CheckInFormProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const [discomfort, setDiscomfort] = useState<number | null>(null);
  const [harder, setHarder] = useState<CheckInAnswer['harder']>([]);
  const [signs, setSigns] = useState<CheckInAnswer['signs']>([]);
  const words = describeCheckIn(text);
  const advice = careAdviceFor(signs);
  return (
    <form
      className="card check-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (discomfort !== null) onAnswer({ discomfort, harder, signs });
      }}
    >
      {offered ? <p>{words.offer}</p> : null}
      <DiscomfortScale words={words} value={discomfort} onChange={setDiscomfort} />
      <TickList legend={words.harder} items={words.symptoms} ticked={harder} onChange={setHarder} />
      <TickList legend={words.signsQuestion} items={words.signs} ticked={signs} onChange={setSigns} />
      <div className="check-in-advice" aria-live="polite">
        {advice === null ? null : <CarePanel advice={advice} onRead={null} />}
      </div>
      <div className="buttons">
        <button type="submit" className="button button-primary">
          {describeCheckInButton(text, 'save')}
        </button>
        {offered ? (
          <Button
            onClick={() => {
              bridge.send('checkin:postpone', null);
            }}
          >
            {describeCheckInButton(text, 'later')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
