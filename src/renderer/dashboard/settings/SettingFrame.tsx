import type { ReactElement, ReactNode } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { isLocked } from '../../../core/settings/managed.ts';
import { resettable, valueAfterReset } from '../../../core/settings/resetting.ts';
import type { SettingKey } from '../../../core/settings/schema.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';
import { Highlighted } from './Highlighted.tsx';
import { ManagedMark } from './ManagedMark.tsx';
import { settingValue } from './settingValue.ts';
import './settingRow.css';

/** What every row of the page is given. */
export type SettingRowParts = {
  readonly snapshot: AppSnapshot;
  /** What is searched for; empty for nothing. */
  readonly query: string;
  readonly onReset: (keys: readonly SettingKey[]) => void;
};

type SettingFrameProps = SettingRowParts & {
  readonly id: string;
  readonly settingKey: SettingKey;
  readonly name: string;
  readonly help: string;
  /** What the present value does, below words and control. */
  readonly effect?: ReactNode;
  /** The control, which carries `id` and is described by `settingDescription(id)`. */
  readonly children: ReactNode;
};

/** One setting: its name and help, its control, its default while another value is set, and the way back to it. */
export function SettingFrame(props: SettingFrameProps): ReactElement {
  const { id, settingKey, name, help, effect, snapshot, query, onReset, children } = props;
  const text = useText();
  const { managed, settings } = snapshot;
  const isChanged = settingKey !== 'cameraId' && resettable([settingKey], settings, managed).length > 0;
  const usual = settingValue(text, settingKey, valueAfterReset(managed, settingKey));
  const resetLabel = text('settings.reset.label', { setting: name, value: usual });
  const recommended = managed.settings[settingKey]?.hold === 'suggested';
  return (
    <div className="setting">
      <div className="setting-words">
        <label htmlFor={id}>
          <Highlighted words={name} query={query} />
        </label>
        <div id={`${id}-help`}>
          <p className="muted fine">
            <Highlighted words={help} query={query} />
          </p>
          <ManagedMark id={`${id}-managed`} settingKey={settingKey} snapshot={snapshot} />
        </div>
        {isChanged ? (
          <p className="setting-default muted fine">
            <span id={`${id}-default`}>
              {text(recommended ? 'settings.default.recommended' : 'settings.default', { value: usual })}
            </span>
            <Button
              look="quiet"
              small
              aria-label={resetLabel}
              title={resetLabel}
              onClick={() => {
                onReset([settingKey]);
              }}
            >
              {text('settings.reset')}
            </Button>
          </p>
        ) : null}
      </div>
      <div className="setting-control">
        <fieldset className="setting-lock" disabled={isLocked(managed, settingKey)}>
          {children}
        </fieldset>
      </div>
      <div className="setting-effect">{effect}</div>
    </div>
  );
}

/** What describes the control with this `id`: its help, and its default while another value is set. */
export function settingDescription(id: string): string {
  return `${id}-help ${id}-default`;
}
