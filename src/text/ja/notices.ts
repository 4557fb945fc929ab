import type { AreaTexts } from '../catalogue.ts';
import type { noticesEn } from '../en/notices.ts';

/** What went wrong outside the watching and was survived. */
export const noticesJa = {
  // What went wrong outside the watching and was survived.
  'notice.fileSetAside':
    'ファイル{file}を読み取れませんでした。{keptAs}として残し、新しいファイルを作りました。',
  'notice.valuesReset':
    '{count, plural, other {ファイル{file}の#個の値が正しくなかったため、初期値に戻しました。元のファイルは{keptAs}として残しました。}}',
  'notice.fileNotReadable': 'ファイル{file}を開けなかったため、初期値で起動しました。',
  'notice.fileNotSaved':
    'ファイル{file}を保存できませんでした。変更はPlumblineの終了時に失われます。空き容量とフォルダーのアクセス権を確認してください。',
  'notice.folderNotWritable':
    'フォルダー{folder}に書き込めないため、何も保存されません。変更と履歴はPlumblineの終了までのもので、これまでの日は表示されません。このコンピューターの管理者に、書き込みの権限を求めてください。',
  'notice.shortcutUnavailable':
    'ショートカット{shortcut}は、ほかのプログラムが使っているか、このシステムで使えません。設定で別のものを選んでください。',
  'notice.shortcutRepeated':
    'ショートカット{shortcut}が2か所に割り当てられているため、最初のほうだけが働きます。設定で別のものを選んでください。',
  'notice.loginStartNotInstalled':
    'ログイン時に起動できるのは、インストールしたPlumblineだけです。これはソースから、またはデモとして動いています。',
  'notice.loginStartRefused': 'ログイン時の起動について、システムが変更を受け付けませんでした。'
} as const satisfies AreaTexts<typeof noticesEn>;
