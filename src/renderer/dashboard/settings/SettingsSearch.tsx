import { useId, type ReactElement } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';

type SettingsSearchProps = {
  readonly query: string;
  /** How many settings are shown for it. */
  readonly count: number;
  readonly onQuery: (query: string) => void;
};

/** Finds settings while one types; Esc clears. */
export function SettingsSearch({ query, count, onQuery }: SettingsSearchProps): ReactElement {
  const text = useText();
  const id = useId();
  const isSearching = query.trim() !== '';
  return (
    <search className="settings-search">
      <label htmlFor={id} className="visually-hidden">
        {text('settings.search')}
      </label>
      <input
        id={id}
        type="search"
        className="field"
        placeholder={text('settings.search')}
        value={query}
        spellCheck={false}
        onChange={(event) => {
          onQuery(event.target.value);
        }}
      />
      {isSearching ? (
        <Button
          look="quiet"
          onClick={() => {
            onQuery('');
            document.getElementById(id)?.focus();
          }}
        >
          {text('settings.search.clear')}
        </Button>
      ) : null}
      <output className="muted fine">
        {isSearching && count > 0 ? text('settings.search.found', { count }) : ''}
      </output>
    </search>
  );
}
