import type { ReactElement } from 'react';
import type { TipId } from '../../../core/guide/tips.ts';
import { describeReportTips } from '../../../text/reportDetails.ts';
import { useText } from '../dashboardContext.ts';
import './tips.css';

type TipsCardProps = {
  readonly tips: readonly TipId[];
  /** The posture that the first tip answers, whose colour it carries. */
  readonly state: string | null;
  readonly heading: 'report.tip' | 'report.tip.tomorrow';
};

/** What to try, taken from the guide; the evening's advice for the night stands apart. */
export function TipsCard({ tips, state, heading }: TipsCardProps): ReactElement | null {
  const text = useText();
  const described = describeReportTips(text, tips);
  if (described.length === 0) return null;
  return (
    <div className="card tips">
      {described.map(({ id, forTheNight, words: { headline, todo, origin } }) => (
        <section key={id} className={`tip state state-${forTheNight || state === null ? 'upright' : state}`}>
          <p className="muted fine">{text(forTheNight ? 'report.tip.night' : heading)}</p>
          <h2>{headline}</h2>
          <p>{todo}</p>
          <p className="muted fine">{origin}</p>
        </section>
      ))}
    </div>
  );
}
