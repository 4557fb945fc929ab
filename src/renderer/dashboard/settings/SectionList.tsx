import type { ReactElement } from 'react';
import type { SettingGroup } from '../../../core/settings/settingDescriptor.ts';
import { useText } from '../dashboardContext.ts';

/** The id of a section's heading. */
export function sectionId(group: SettingGroup | 'file'): string {
  return `settings-${group}`;
}

type SectionListProps = {
  readonly groups: readonly SettingGroup[];
  /** Nothing is searched for: what stands below the sections is there, too. */
  readonly whole: boolean;
};

/** The sections beside the page, in wide windows. A button, not a link: the address names the screen. */
export function SectionList({ groups, whole }: SectionListProps): ReactElement {
  const text = useText();
  return (
    <nav className="settings-sections" aria-label={text('settings.sections')}>
      <ul>
        {groups.map((group) => (
          <li key={group}>
            <SectionButton target={sectionId(group)} name={text(`settings.group.${group}`)} />
          </li>
        ))}
        {whole ? (
          <>
            <li>
              <SectionButton target={sectionId('file')} name={text('settings.file')} />
            </li>
            <li>
              <a href="#privacy">{text('screen.privacy')}</a>
            </li>
          </>
        ) : null}
      </ul>
    </nav>
  );
}

function SectionButton({ target, name }: { readonly target: string; readonly name: string }): ReactElement {
  return (
    <button
      type="button"
      onClick={() => {
        const heading = document.getElementById(target);
        heading?.scrollIntoView({ block: 'start' });
        heading?.focus({ preventScroll: true });
      }}
    >
      {name}
    </button>
  );
}
