import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { dataInventory, type KeptDataId } from '../../../core/privacy/dataInventory.ts';
import type { PrivacyFacts } from '../../../core/ipc/settingsContract.ts';
import { describeKept, fileNamesOf, formatBytes } from '../../../text/privacyWords.ts';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';
import { KeptDataActions } from './KeptDataActions.tsx';

type KeptDataCardProps = {
  readonly id: KeptDataId;
  /** Null until main has told. */
  readonly facts: PrivacyFacts | null;
  readonly snapshot: AppSnapshot;
  readonly onDeleted: () => void;
};

/** One kind of kept data: what it holds, why, for how long, where, and how much of it there is. */
export function KeptDataCard({ id, facts, snapshot, onDeleted }: KeptDataCardProps): ReactElement {
  const text = useText();
  const { title, holds, why, howLong } = describeKept(text, id);
  const [file] = fileNamesOf(id);
  return (
    <Card title={title}>
      <dl className="privacy-facts">
        <dt>{text('privacy.holds')}</dt>
        <dd>{holds}</dd>
        <dt>{text('privacy.why')}</dt>
        <dd>{why}</dd>
        <dt>{text('privacy.howLong')}</dt>
        <dd>{howLong}</dd>
        {file === undefined ? null : (
          <>
            <dt>{text('privacy.where')}</dt>
            <dd>
              <code>{file}</code>
            </dd>
          </>
        )}
        <dt>{text('privacy.size')}</dt>
        <dd>{facts === null ? '…' : formatBytes(text, facts.bytes[id])}</dd>
      </dl>
      {dataInventory[id].deletion === 'byItself' ? (
        <KeptDataActions id={id} title={title} snapshot={snapshot} onDeleted={onDeleted} />
      ) : null}
    </Card>
  );
}
