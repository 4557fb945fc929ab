import type { ReactElement } from 'react';
import { isCalibratedElsewhere, nowActions } from '../../../core/monitor/nowActions.ts';
import { describeStatus } from '../../../text/status.ts';
import { StateGlyph } from '../../ui/glyph/StateGlyph.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { NowActionButtons } from './NowActionButtons.tsx';
import { PauseButton } from './PauseButton.tsx';

/** The state in words, shape and colour, why, and what can be done. */
export function StatusPanel({ snapshot, open }: ScreenProps): ReactElement {
  const text = useText();
  const { headline, sentences } = describeStatus(text, snapshot);
  const actions = nowActions(snapshot);
  const also = snapshot.verdict?.also ?? null;
  const judging = snapshot.pause === null && snapshot.camera.status.kind === 'on';
  return (
    <section className={`now-status state state-${snapshot.icon}`}>
      <div className="now-glyph">
        <StateGlyph icon={snapshot.icon} />
      </div>
      <div className="now-words">
        <h1>{headline}</h1>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {also === null || !judging ? null : (
          <p className="muted">{text('state.also', { state: text(`state.${also}`) })}</p>
        )}
        {judging && isCalibratedElsewhere(snapshot) ? (
          <p className="muted">
            {text('now.otherCamera', { action: text('places.assign'), screen: text('screen.calibrate') })}
          </p>
        ) : null}
        {actions.includes('withoutCamera') ? <p className="muted fine">{text('now.withoutCamera')}</p> : null}
        <NowActionButtons actions={actions} open={open} />
        {snapshot.engineProblem === null || snapshot.engineProblem.detail === '' ? null : (
          <p className="muted fine">{text('engine.detail', { detail: snapshot.engineProblem.detail })}</p>
        )}
      </div>
      {snapshot.pause === null && snapshot.engineProblem === null ? <PauseButton /> : null}
    </section>
  );
}
