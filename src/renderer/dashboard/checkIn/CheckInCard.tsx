import { useState, type ReactElement } from 'react';
import type { CheckInSnapshot } from '../../../core/monitor/wellbeingSnapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import { CheckInForm } from './CheckInForm.tsx';

/** The questions, and once they are answered that the answer was kept. */
export function CheckInCard({ checkIn }: { readonly checkIn: CheckInSnapshot }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  // Answers there were when this one was sent: one more means that main has kept it.
  const [before, setBefore] = useState<number | null>(null);
  const kept = before !== null && checkIn.entries.length > before;
  if (kept) {
    return (
      <section className="card check-in-kept">
        <output>{text('checkIn.saved')}</output>
        <div className="buttons">
          <Button
            onClick={() => {
              setBefore(null);
            }}
          >
            {text('checkIn.again')}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <CheckInForm
      offered={checkIn.offered}
      onAnswer={(answer) => {
        setBefore(checkIn.entries.length);
        bridge.send('checkin:answer', answer);
      }}
    />
  );
}
