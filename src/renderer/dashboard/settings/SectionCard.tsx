import type { ReactElement } from 'react';
import { pairingRules } from '../../../core/pairing/pairingRules.ts';
import { resettable } from '../../../core/settings/resetting.ts';
import type { SettingKey } from '../../../core/settings/schema.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';
import { PairingRow } from './PairingRow.tsx';
import { sectionId } from './SectionList.tsx';
import type { SettingRowParts } from './SettingFrame.tsx';
import { SettingRow } from './SettingRow.tsx';
import type { SettingSection } from './settingSections.ts';

type SectionCardProps = SettingRowParts & {
  readonly section: SettingSection;
  /** Those of its settings that are shown. */
  readonly shown: ReadonlySet<SettingKey>;
};

/** A section with its settings, and its reset where there is something to reset. */
export function SectionCard({ section, shown, ...parts }: SectionCardProps): ReactElement {
  const text = useText();
  const { group } = section;
  const title = text(`settings.group.${group}`);
  const { settings, managed } = parts.snapshot;
  const changed = resettable(
    section.keys.filter((key) => key !== 'cameraId'),
    settings,
    managed
  );
  return (
    <section className="card" aria-labelledby={sectionId(group)}>
      <header className="settings-section-head">
        <h2 id={sectionId(group)} tabIndex={-1}>
          {title}
        </h2>
        {changed.length < 2 ? null : (
          <Button
            look="quiet"
            aria-label={text('settings.resetSection.label', { section: title })}
            onClick={() => {
              parts.onReset(changed);
            }}
          >
            {text('settings.resetSection')}
          </Button>
        )}
      </header>
      <div className="settings">
        {section.entries
          .filter(({ key }) => shown.has(key))
          .map(({ key, descriptor }) => (
            <SettingRow key={key} {...parts} settingKey={key} descriptor={descriptor} />
          ))}
        {group === 'pairing'
          ? pairingRules
              .filter(({ id }) => shown.has(id))
              .map((rule) => <PairingRow key={rule.id} {...parts} rule={rule} />)
          : null}
      </div>
    </section>
  );
}
