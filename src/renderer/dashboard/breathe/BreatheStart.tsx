import { useState, type ReactElement } from 'react';
import { paceNames, paceOf, paces, sessionLengths } from '../../../core/breathing/paces.ts';
import type { BreathingSnapshot } from '../../../core/monitor/wellbeingSnapshot.ts';
import { describeBreathingButton } from '../../../text/breathingWords.ts';
import { clockTime } from '../../../text/clockTime.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Card } from '../../ui/card/Card.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';

/** Length and pace, and the button that begins; while a session runs, where it is. */
export function BreatheStart({ breathing }: { readonly breathing: BreathingSnapshot }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const { state, wish: last } = breathing;
  const [wish, setWish] = useState(last);
  const [ownPace] = useState(paceOf(last) === null ? last : null);
  const begin = (): void => {
    bridge.send('breathing:begin', wish);
  };
  if (state.kind === 'running' || state.kind === 'paused') {
    return (
      <Card title={text(state.kind === 'running' ? 'breathe.underWay' : 'breathe.waiting')}>
        {state.kind === 'running' ? null : (
          <div className="buttons">
            <Button look="primary" onClick={begin}>
              {text('breathe.resume')}
            </Button>
          </div>
        )}
      </Card>
    );
  }
  const lengths = sessionLengths.includes(last.sessionSeconds)
    ? sessionLengths
    : [...sessionLengths, last.sessionSeconds].toSorted((one, other) => one - other);
  const offered = [
    ...paceNames.map((name) => ({ name, pace: paces[name] })),
    ...(ownPace === null ? [] : [{ name: 'own' as const, pace: ownPace }])
  ];
  return (
    <section className="card breathe-start">
      <ChoiceGroup
        legend={text('breathe.length')}
        choices={lengths.map((seconds) => ({
          value: seconds,
          label: text('breathe.length.choice', { time: clockTime(text, seconds) })
        }))}
        chosen={wish.sessionSeconds}
        onChoose={(sessionSeconds) => {
          setWish({ ...wish, sessionSeconds });
        }}
      />
      <ChoiceGroup
        legend={text('breathe.pace')}
        choices={offered.map(({ name, pace: { inSeconds, widenSeconds, outSeconds } }) => ({
          value: name,
          label: text(`breathe.pace.${name}`),
          detail: text('breathe.pace.seconds', { inSeconds, widenSeconds, outSeconds })
        }))}
        chosen={paceOf(wish) ?? 'own'}
        onChoose={(name) => {
          const chosen = offered.find((offer) => offer.name === name);
          if (chosen === undefined) return;
          const { inSeconds, widenSeconds, outSeconds } = chosen.pace;
          setWish({ ...wish, inSeconds, widenSeconds, outSeconds });
        }}
      />
      <div className="buttons">
        <Button look="primary" onClick={begin}>
          {describeBreathingButton(text, 'begin')}
        </Button>
      </div>
    </section>
  );
}
