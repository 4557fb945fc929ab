import { useId, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../../ui/button/Button.tsx';
import { Question } from '../../../ui/question/Question.tsx';
import '../../../ui/popover/popover.css';
import { reportAsText } from '../../../../text/reportAsText.ts';
import { useBridge, useText } from '../../dashboardContext.ts';
import { describePlace } from '../DayNavigation.tsx';
import { requestOf, spanOf, type ReportPlace } from '../reportRoute.ts';
import type { ShownReport } from '../useReport.ts';
import './reportActions.css';

type ReportActionsProps = {
  readonly place: ReportPlace;
  readonly report: ShownReport;
};

/** What can be done with a report: files, paper, the clipboard, and deletion after a question. */
export function ReportActions({ place, report }: ReportActionsProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);
  const [asking, setAsking] = useState(false);
  const name = describePlace(text, place);
  const act = (send: () => void) => () => {
    popover.current?.hidePopover();
    send();
  };
  const range = spanOf(place);
  const actions: readonly (readonly [string, () => void])[] = [
    [
      text('report.actions.pdf'),
      () => {
        bridge.send('report:pdf', requestOf(place));
      }
    ],
    [
      text('report.actions.print'),
      () => {
        bridge.send('report:print', requestOf(place));
      }
    ],
    [
      text('report.actions.copy'),
      () => {
        bridge.send('report:copy', reportAsText(text, name, report));
        setCopied(true);
      }
    ],
    [
      text('report.actions.csv'),
      () => {
        bridge.send('history:export', { format: 'csv', range });
      }
    ],
    [
      text('report.actions.json'),
      () => {
        bridge.send('history:export', { format: 'json', range });
      }
    ]
  ];
  const unit = place.view === 'today' ? 'day' : place.view;
  return (
    <div className="report-actions popover-place">
      <output className="muted fine">{copied ? text('report.copied') : ''}</output>
      <Button
        popoverTarget={id}
        onClick={() => {
          setCopied(false);
        }}
      >
        {text('report.actions')}
      </Button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="popover report-menu"
        onToggle={(event) => {
          if (event.newState === 'closed') setAsking(false);
        }}
      >
        {asking ? (
          <div className="delete-days">
            <Question
              question={text('report.delete.question', { range: name })}
              keep={text('report.delete.keep')}
              act={text('report.delete.do')}
              onKeep={() => {
                popover.current?.hidePopover();
              }}
              onAct={() => {
                popover.current?.hidePopover();
                bridge.send('history:delete', range);
                // The buttons here go with the report; the focus goes on from what stays.
                focusView(popover.current);
              }}
            />
          </div>
        ) : (
          <ul aria-label={text('report.actions')}>
            {actions.map(([words, send]) => (
              <li key={words}>
                <Button look="quiet" onClick={act(send)}>
                  {words}
                </Button>
              </li>
            ))}
            <li className="report-menu-last">
              <Button
                look="quiet"
                onClick={() => {
                  setAsking(true);
                }}
              >
                {text(`report.delete.${unit}`)}
              </Button>
            </li>
          </ul>
        )}
      </div>
    </div>
  );
}

function focusView(within: Element | null): void {
  within?.closest('.report')?.querySelector<HTMLElement>('.view-switch [aria-current]')?.focus();
}
