import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { RangeReport } from '../../../../core/history/report.ts';
import { momentOfMinute, momentOfWeekday } from '../../../../text/reportMoments.ts';
import { useText } from '../../dashboardContext.ts';
import { ChartCard } from '../chart/ChartCard.tsx';
import './heat.css';
import { heatModel, heatTable, squareAfter } from './heatModel.ts';

/** From so many hours on, only every second one has room for its label, and in a narrow card every fourth. */
const crowded = 13;

/** Weekday by hour: the more upright, the larger the square. A grid that arrow keys walk through. */
export function HeatCard({ report: { heat } }: { readonly report: RangeReport }): ReactElement {
  const text = useText();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<string | null>(null);
  const model = useMemo(() => heatModel(text, heat), [text, heat]);
  const title = text('report.heat');
  if (model.hours.length === 0) {
    return (
      <ChartCard title={title} table={null}>
        <p className="muted">{text('report.heat.none')}</p>
      </ChartCard>
    );
  }
  const stand = { row: at.row, column: Math.min(at.column, model.hours.length - 1) };
  return (
    <ChartCard title={title} subtitle={text('report.heat.subtitle')} table={heatTable(text, heat)}>
      <div
        ref={grid}
        className="heat-frame"
        onPointerLeave={() => {
          setPointed(null);
        }}
      >
        <table
          className={model.hours.length > crowded ? 'heat heat-crowded' : 'heat'}
          aria-label={text('report.chart.label', { title })}
        >
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{text('report.days.column.day')}</span>
              </th>
              {model.hours.map((hour, index) => (
                <th key={hour} scope="col" className={hourClass(index)}>
                  {text('report.hour', { at: momentOfMinute(hour * 60) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map(({ weekday, squares }, row) => (
              <tr key={weekday}>
                <th scope="row">{text('report.weekday.short', { day: momentOfWeekday(weekday) })}</th>
                {squares.map(({ words, step }, column) => (
                  <td key={words}>
                    <button
                      type="button"
                      className="heat-cell"
                      tabIndex={row === stand.row && column === stand.column ? 0 : -1}
                      aria-label={words}
                      data-square={`${row.toString()} ${column.toString()}`}
                      onPointerEnter={() => {
                        setPointed(words);
                      }}
                      onBlur={() => {
                        setPointed(null);
                      }}
                      onKeyDown={(event) => {
                        const next = squareAfter(event.key, stand, model.rows.length, model.hours.length);
                        if (next === null) return;
                        event.preventDefault();
                        squareIn(grid.current, next)?.focus();
                      }}
                      onFocus={() => {
                        setAt({ row, column });
                        setPointed(words);
                      }}
                    >
                      <span
                        className={`heat-square heat-square-${step === null ? 'none' : step.toString()}`}
                      />
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="heat-foot">
        <p className="fine">{pointed ?? <span className="muted">{text('report.heat.hint')}</span>}</p>
        <p className="heat-scale muted fine" aria-hidden="true">
          <span className="heat-key">
            {text('report.heat.less')}
            {[1, 2, 3, 4, 5].map((step) => (
              <span key={step} className="heat-swatch">
                <span className={`heat-square heat-square-${step.toString()}`} />
              </span>
            ))}
            {text('report.heat.more')}
          </span>
          <span className="heat-key">
            <span className="heat-swatch">
              <span className="heat-square heat-square-0" />
            </span>
            {text('report.heat.tooLittle')}
          </span>
        </p>
      </div>
    </ChartCard>
  );
}

/** Which labels go first where room is short. */
function hourClass(index: number): string {
  if (index % 2 === 1) return 'heat-odd';
  return index % 4 === 2 ? 'heat-even' : '';
}

function squareIn(
  grid: HTMLDivElement | null,
  { row, column }: { readonly row: number; readonly column: number }
): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-square='${row.toString()} ${column.toString()}']`) ?? null;
}
