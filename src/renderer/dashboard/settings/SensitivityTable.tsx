import type { ReactElement } from 'react';
import { countedPeople, effectOf } from '../../../core/posture/sensitivityEffect.ts';
import { sensitivities, type Sensitivity } from '../../../core/posture/watchSettings.ts';
import { describeShare, describeThreshold } from '../../../text/sensitivityWords.ts';
import { useText } from '../dashboardContext.ts';
import './sensitivityTable.css';

const counted = ['slouchFound', 'forwardHeadFound', 'fineCalledBad'] as const;
const measured = ['lean', 'tooClose', 'lookingDown'] as const;

/** The three steps beside each other, in numbers; the chosen one is marked. */
export function SensitivityTable({ chosen }: { readonly chosen: Sensitivity }): ReactElement {
  const text = useText();
  return (
    <details className="steps">
      <summary>{text('sensitivity.title')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('sensitivity.step')}</th>
            {sensitivities.map((step) => (
              <th key={step} scope="col" aria-current={step === chosen ? 'true' : undefined}>
                {text(`setting.sensitivity.${step}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.map((name) => (
            <tr key={name}>
              <th scope="row">{text(`sensitivity.column.${name}`)}</th>
              {sensitivities.map((step) => (
                <td key={step}>{describeShare(text, effectOf(step)[name])}</td>
              ))}
            </tr>
          ))}
          {measured.map((state) => (
            <tr key={state}>
              <th scope="row">{text(`sensitivity.column.${state}`)}</th>
              {sensitivities.map((step) => (
                <td key={step}>{describeThreshold(text, state, step)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted fine">{text('sensitivity.counted', { people: countedPeople })}</p>
    </details>
  );
}
