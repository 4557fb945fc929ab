import type { ReactElement } from 'react';
import type { ReportHeadline } from '../../../text/reportWords.ts';

/** The sentence of a report; what stood out carries the colour of its posture. */
export function Headline({
  headline: { sentence, cause, notes }
}: {
  readonly headline: ReportHeadline;
}): ReactElement {
  return (
    <div className="report-headline">
      <h1>
        <span className="block">{sentence}</span>
        {cause === null ? null : (
          <span
            className={cause.state === null ? 'block muted' : `block report-cause state state-${cause.state}`}
          >
            {cause.sentence}
          </span>
        )}
      </h1>
      {notes.map((note) => (
        <p key={note} className="muted">
          {note}
        </p>
      ))}
    </div>
  );
}
