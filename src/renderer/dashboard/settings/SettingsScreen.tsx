import { useState, type ReactElement } from 'react';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { PolicyLink } from '../policy/PolicyLink.tsx';
import { SetUpAgain } from '../onboarding/SetUpAgain.tsx';
import { ResetNotice } from './ResetNotice.tsx';
import { searchSettings } from './searchSettings.ts';
import { SectionCard } from './SectionCard.tsx';
import { SectionList } from './SectionList.tsx';
import { findableIn, settingSections } from './settingSections.ts';
import './settings.css';
import { SettingsFileCard } from './SettingsFileCard.tsx';
import { SettingsSearch } from './SettingsSearch.tsx';
import { useResets } from './useResets.ts';

/** Every setting of the schema, by section; each change is sent at once. */
export function SettingsScreen({ snapshot, open }: ScreenProps): ReactElement {
  const text = useText();
  const [query, setQuery] = useState('');
  const resets = useResets(snapshot);
  const sections = settingSections(snapshot);
  const shown = searchSettings(
    sections.flatMap((section) => findableIn(text, section)),
    query
  );
  const visible = sections.filter(({ keys }) => keys.some((key) => shown.has(key)));
  const isSearching = query.trim() !== '';
  return (
    <>
      <header className="settings-head">
        <div>
          <h1>{text('settings.title')}</h1>
          <p className="muted">{text('settings.saved')}</p>
          <PolicyLink snapshot={snapshot} open={open} />
        </div>
        <SettingsSearch query={query} count={shown.size} onQuery={setQuery} />
      </header>
      <div className="settings-page">
        <SectionList groups={visible.map(({ group }) => group)} whole={!isSearching} />
        <div className="settings-cards">
          {visible.map((section) => (
            <SectionCard
              key={section.group}
              section={section}
              shown={shown}
              snapshot={snapshot}
              query={query}
              onReset={resets.reset}
            />
          ))}
          {visible.length > 0 ? null : (
            <output className="block settings-none">
              <span className="block">{text('settings.search.none', { query: query.trim() })}</span>
              <span className="block muted">{text('settings.search.none.do')}</span>
            </output>
          )}
          {isSearching ? null : (
            <>
              <SettingsFileCard snapshot={snapshot} />
              <div className="buttons">
                <a className="button" href="#privacy">
                  {text('privacy.title')}
                </a>
              </div>
              <SetUpAgain open={open} />
            </>
          )}
          <ResetNotice {...resets} />
        </div>
      </div>
    </>
  );
}
