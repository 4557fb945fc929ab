import type { ReactElement } from 'react';
import type { BreathingRecord } from '../../../core/breathing/breathingSession.ts';
import { clockTime } from '../../../text/clockTime.ts';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';

/** The last sessions, the latest first; plain facts, nothing to keep up. */
export function LastSessions({ sessions }: { readonly sessions: readonly BreathingRecord[] }): ReactElement {
  const text = useText();
  return (
    <Card title={text('breathe.last')}>
      <ul className="breathe-sessions">
        {sessions.toReversed().map(({ startedAtEpochMs, breathedSeconds, done }) => (
          <li key={startedAtEpochMs}>
            {text('breathe.last.entry', {
              at: startedAtEpochMs,
              what: text(done ? 'breathe.last.done' : 'breathe.last.early', {
                time: clockTime(text, breathedSeconds)
              })
            })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
