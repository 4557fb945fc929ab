import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { keptDataIds } from '../../../core/privacy/dataInventory.ts';
import type { PrivacyFacts } from '../../../core/ipc/settingsContract.ts';
import { formatBytes, privacyStatements } from '../../../text/privacyWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Card } from '../../ui/card/Card.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { ConfirmedButton } from './ConfirmedButton.tsx';
import { KeptDataCard } from './KeptDataCard.tsx';
import './privacy.css';

/** What is kept, why, where, for how long and how much of it; with the ways to take it along and to delete it. */
export function PrivacyScreen({ snapshot }: ScreenProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const { facts, askAgain } = usePrivacyFacts();
  const sizes = Object.values(facts?.bytes ?? {});
  const known = sizes.filter((bytes) => bytes !== null);
  return (
    <>
      <header>
        <h1>{text('privacy.title')}</h1>
        <p className="muted">{text('privacy.intro')}</p>
      </header>
      <div className="privacy-statements">
        <Statements title={text('privacy.never')} lines={privacyStatements.never.map((key) => text(key))} />
        <Statements title={text('privacy.who')} lines={privacyStatements.who.map((key) => text(key))} />
      </div>
      <div className="privacy-kept">
        {keptDataIds.map((id) => (
          <KeptDataCard key={id} id={id} facts={facts} snapshot={snapshot} onDeleted={askAgain} />
        ))}
      </div>
      <p className="muted fine">{text('privacy.copies')}</p>
      <Card title={text('privacy.deleteAll')} subtitle={text('privacy.deleteAll.explained')}>
        {facts === null ? null : (
          <p className="fine">
            <span className="block">{text('privacy.folder', { folder: facts.folder })}</span>
            <span className="block">
              {text('privacy.total', {
                size: formatBytes(
                  text,
                  known.reduce((sum, bytes) => sum + bytes, 0)
                )
              })}
            </span>
          </p>
        )}
        <div className="buttons">
          <Button
            onClick={() => {
              bridge.send('privacy:openFolder', null);
            }}
          >
            {text('privacy.openFolder')}
          </Button>
          <ConfirmedButton
            label={text('privacy.deleteAll')}
            question={text('privacy.deleteAll.question')}
            answer={text('privacy.deleteAll.do')}
            onConfirmed={() => {
              bridge.send('privacy:deleteAll', null);
            }}
          />
        </div>
      </Card>
    </>
  );
}

function Statements({
  title,
  lines
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactElement {
  return (
    <Card title={title}>
      <ul className="privacy-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

type AskedFacts = { readonly facts: PrivacyFacts | null; readonly askAgain: () => void };

/** Asked for when the page opens, and again after something was deleted: main handles one message after the other. */
function usePrivacyFacts(): AskedFacts {
  const bridge = useBridge();
  const [facts, setFacts] = useState<PrivacyFacts | null>(null);
  const askAgain = useCallback(() => {
    // Where main is going there is no answer, and what was known stays.
    bridge.invoke('privacy:facts', null).then(setFacts, () => undefined);
  }, [bridge]);
  useEffect(() => {
    askAgain();
    return bridge.on('history:changed', askAgain);
  }, [bridge, askAgain]);
  return { facts, askAgain };
}
