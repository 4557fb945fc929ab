import { useState, type ReactElement } from 'react';
import { discomfortScale, type CheckInEntry } from '../../../core/checkIn/checkInEntry.ts';
import { describeCheckInButton } from '../../../text/checkInWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Card } from '../../ui/card/Card.tsx';
import { Question } from '../../ui/question/Question.tsx';
import { useBridge, useText } from '../dashboardContext.ts';

/** All answers, the latest first, and the way to delete them. */
export function Answers({ entries }: { readonly entries: readonly CheckInEntry[] }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const [asking, setAsking] = useState(false);
  return (
    <Card title={text('checkIn.history')}>
      {entries.length === 0 ? (
        <p className="muted">{text('checkIn.history.none')}</p>
      ) : (
        <>
          <ol className="answers">
            {entries.toReversed().map((entry) => (
              <Answer key={entry.atEpochMs} entry={entry} />
            ))}
          </ol>
          {asking ? (
            <Question
              question={text('checkIn.delete.question')}
              keep={text('checkIn.delete.keep')}
              act={describeCheckInButton(text, 'delete')}
              onKeep={() => {
                setAsking(false);
              }}
              onAct={() => {
                bridge.send('checkin:clear', null);
                setAsking(false);
              }}
            />
          ) : (
            <div className="buttons">
              <Button
                look="quiet"
                onClick={() => {
                  setAsking(true);
                }}
              >
                {describeCheckInButton(text, 'delete')}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  );
}

function Answer({ entry }: { readonly entry: CheckInEntry }): ReactElement {
  const text = useText();
  const { highest } = discomfortScale;
  const also = [
    ...entry.harder.map((symptom) => text(`symptom.${symptom}`)),
    ...entry.signs.map((sign) => text(`sign.${sign}`))
  ];
  return (
    <li className="answer">
      <span className="answer-day">{text('checkIn.history.day', { at: entry.atEpochMs })}</span>
      <meter className="answer-level" min={0} max={highest} value={entry.discomfort} aria-hidden="true" />
      <span>{text('checkIn.history.level', { level: entry.discomfort, highest })}</span>
      {also.length === 0 ? null : (
        <ul className="answer-also muted fine">
          {also.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
