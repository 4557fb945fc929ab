import type { ReactElement } from 'react';
import type { BaselineSummary } from '../../../core/monitor/snapshot.ts';
import { Question } from '../../ui/question/Question.tsx';
import { useBridge, useText } from '../dashboardContext.ts';

type DeleteQuestionProps = {
  readonly place: BaselineSummary;
  readonly onKept: () => void;
  readonly onDeleted: () => void;
};

/** Asks before a place goes. */
export function DeleteQuestion({ place, onKept, onDeleted }: DeleteQuestionProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <div className="place-question">
      <Question
        question={text('places.delete.question', { name: place.name })}
        keep={text('places.delete.keep')}
        act={text('places.delete.do')}
        onKeep={onKept}
        onAct={() => {
          bridge.send('baseline:delete', place.id);
          onDeleted();
        }}
      />
    </div>
  );
}
