import { useState, type ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { SettingsExported, SettingsRead } from '../../../core/ipc/settingsContract.ts';
import { isModuleOff } from '../../../core/settings/managed.ts';
import { planSettingsImport } from '../../../core/settings/settingsFile.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { sectionId } from './SectionList.tsx';

type Outcome =
  | Exclude<SettingsExported | SettingsRead, { readonly kind: 'cancelled' }>
  | { readonly kind: 'applied'; readonly count: number };

/** Takes the settings along in a file, and shows what a file would change before anything is changed. */
export function SettingsFileCard({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const forbidden = isModuleOff(snapshot.managed, 'export');
  const show = (answer: SettingsExported | SettingsRead): void => {
    if (answer.kind !== 'cancelled') setOutcome(answer);
  };
  return (
    <section className="card settings-file" aria-labelledby={sectionId('file')}>
      <header>
        <h2 id={sectionId('file')} tabIndex={-1}>
          {text('settings.file')}
        </h2>
        <p className="muted fine">{text('settings.file.explained')}</p>
        {forbidden ? <p className="fine">{text('policy.exportForbidden')}</p> : null}
      </header>
      <div className="buttons">
        <Button
          disabled={forbidden}
          onClick={() => {
            void bridge.invoke('settings:export', null).then(show);
          }}
        >
          {text('settings.export')}
        </Button>
        <Button
          onClick={() => {
            void bridge.invoke('settings:import', null).then(show);
          }}
        >
          {text('settings.import')}
        </Button>
      </div>
      <output className="block">{outcome === null ? null : <OutcomeWords outcome={outcome} />}</output>
      {outcome?.kind === 'read' ? (
        <ImportPreview
          key={outcome.file}
          file={outcome.file}
          plan={planSettingsImport(outcome.settings, snapshot.settings, snapshot.managed)}
          onApply={(changes) => {
            for (const change of changes) bridge.send('setting:change', change);
            setOutcome({ kind: 'applied', count: changes.length });
          }}
          onLeave={() => {
            setOutcome(null);
          }}
          settings={snapshot.settings}
        />
      ) : null}
    </section>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const text = useText();
  switch (outcome.kind) {
    case 'written':
      return <p>{text('settings.exported', { file: outcome.file })}</p>;
    case 'notWritten':
      return <p>{text('settings.notExported', { file: outcome.file })}</p>;
    case 'refused':
      return <p>{text(`settings.import.${outcome.fault}`, { file: outcome.file })}</p>;
    case 'applied':
      return <p>{text('settings.import.applied', { count: outcome.count })}</p>;
    case 'read':
      return null;
    default:
      return outcome satisfies never;
  }
}
