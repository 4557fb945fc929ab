import type { ReactElement } from 'react';
import {
  isAllGood,
  setupAspects,
  setupVerdicts,
  type SetupVerdict,
  type SetupVerdicts
} from '../../../core/setupCheck/setupCheck.ts';
import { describeSetup } from '../../../text/setupWords.ts';
import { useText } from '../dashboardContext.ts';
import { SetupDrawing } from './SetupDrawing.tsx';
import { useSetupCheck } from './useSetupCheck.ts';
import './setupCheck.css';

/** How camera and seat stand, one line each with a drawing, and what would help where it could be better. */
export function SetupCheckList(): ReactElement {
  const text = useText();
  const said = setupVerdicts(useSetupCheck());
  const seen = typeof said === 'string' ? null : said;
  return (
    <div className="check">
      <h2>{text('check.title')}</h2>
      <output className="block muted">{text(summaryOf(said))}</output>
      <ul className="check-list">
        {setupAspects.map((aspect) => {
          const verdict = seen?.verdicts.find((each) => each.aspect === aspect) ?? null;
          return seen === null || verdict === null ? (
            <li key={aspect} className="check-item">
              <SetupDrawing aspect={aspect} finding="good" />
              <div>
                <h3>{text(`check.${aspect}`)}</h3>
                <p className="muted fine">{text('check.unseen')}</p>
              </div>
            </li>
          ) : (
            <CheckItem key={aspect} verdict={verdict} seen={seen} />
          );
        })}
      </ul>
    </div>
  );
}

type CheckItemProps = { readonly verdict: SetupVerdict; readonly seen: SetupVerdicts };

function CheckItem({ verdict, seen }: CheckItemProps): ReactElement {
  const text = useText();
  const { finding, todo } = describeSetup(text, verdict, seen.distanceCm);
  const isGood = verdict.finding === 'good';
  return (
    <li className={isGood ? 'check-item check-good' : 'check-item check-better'}>
      <SetupDrawing aspect={verdict.aspect} finding={verdict.finding} />
      <div>
        <h3>
          <span>{text(`check.${verdict.aspect}`)}</span>
          <span className="check-mark fine">{text(isGood ? 'check.good' : 'check.better')}</span>
        </h3>
        <p className="fine">{finding}</p>
        {todo === null ? null : <p className="muted fine">{todo}</p>}
      </div>
    </li>
  );
}

function summaryOf(
  said: ReturnType<typeof setupVerdicts>
): 'check.waiting' | 'check.nobody' | 'check.allGood' {
  if (said === 'nobody') return 'check.nobody';
  return said !== 'waiting' && isAllGood(said) ? 'check.allGood' : 'check.waiting';
}
