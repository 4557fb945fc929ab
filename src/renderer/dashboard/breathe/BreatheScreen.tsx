import type { ReactElement } from 'react';
import { breathingSteps } from '../../../core/guide/breathingSteps.ts';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import './breathe.css';
import { BreatheStart } from './BreatheStart.tsx';
import { LastSessions } from './LastSessions.tsx';

/** What the breathing exercise is, how long and how slow it is to be, and the last times. */
export function BreatheScreen({ snapshot: { breathing } }: ScreenProps): ReactElement | null {
  const text = useText();
  if (breathing === undefined) return null;
  return (
    <>
      <header>
        <h1>{text('breathe.title')}</h1>
        <p className="muted">{text('breathe.what')}</p>
      </header>
      <BreatheStart breathing={breathing} />
      <Card title={text('breathe.steps')} subtitle={text('origin.guide')}>
        <ol className="breathe-steps">
          {breathingSteps.map((step) => (
            <li key={step.id}>
              <span className="breathe-step">{text(step.text.name)}</span>
              <span className="muted">{text(step.text.todo)}</span>
            </li>
          ))}
        </ol>
        <p className="muted fine">{text('about.safety.lightHeaded')}</p>
      </Card>
      {breathing.sessions.length === 0 ? null : <LastSessions sessions={breathing.sessions} />}
    </>
  );
}
