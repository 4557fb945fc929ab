import type { ReactElement } from 'react';
import type { Settings } from '../../../core/settings/schema.ts';
import { shortcutConflict, type ShortcutKey } from '../../../core/settings/shortcuts.ts';
import { useText } from '../dashboardContext.ts';
import { isCommonShortcut } from './shortcut.ts';

type ShortcutTroubleProps = { readonly settingKey: ShortcutKey; readonly settings: Settings };

/** What speaks against the keys that are set: another shortcut of ours, or what most programs use them for. */
export function ShortcutTrouble({ settingKey, settings }: ShortcutTroubleProps): ReactElement {
  const text = useText();
  const other = shortcutConflict(settings, settingKey);
  return (
    <output className="block fine">
      {other === null
        ? isCommonShortcut(settings[settingKey])
          ? text('settings.shortcut.common')
          : null
        : text('settings.shortcut.taken', { setting: text(`setting.${other}`) })}
    </output>
  );
}
