import { useState, type ReactElement } from 'react';
import { spellShortcut } from '../../../text/shortcutWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';
import { isMac } from './isMac.ts';
import { shortcutOf } from './shortcut.ts';
import './numberField.css';

type ShortcutFieldProps = {
  readonly id: string;
  readonly describedBy: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Takes a shortcut by pressing it. Tab and Esc keep their own meaning, so the keyboard can always leave. */
export function ShortcutField({ id, describedBy, value, onChange }: ShortcutFieldProps): ReactElement {
  const text = useText();
  const [listening, setListening] = useState(false);
  const shown = value === '' ? text('settings.empty') : spellShortcut(text, value, isMac());
  return (
    <div className="number">
      <div className="number-line">
        <input
          id={id}
          className="field"
          readOnly
          value={listening ? text('settings.shortcut.press') : shown}
          aria-describedby={`${describedBy} ${id}-rule`}
          onFocus={() => {
            setListening(true);
          }}
          onBlur={() => {
            setListening(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Tab' || event.key === 'Escape') {
              if (event.key === 'Escape') event.currentTarget.blur();
              return;
            }
            event.preventDefault();
            const shortcut = shortcutOf(event);
            if (shortcut === null) return;
            onChange(shortcut);
            event.currentTarget.blur();
          }}
        />
        {value === '' ? null : (
          <Button
            look="quiet"
            onClick={() => {
              onChange('');
            }}
          >
            {text('settings.shortcut.clear')}
          </Button>
        )}
      </div>
      <p id={`${id}-rule`} className={listening ? 'fine' : 'visually-hidden'}>
        {text('settings.shortcut.rule')}
      </p>
    </div>
  );
}
