/**
 * For PowerShell: prints the answer of `SHQueryUserNotificationState` (Microsoft, shellapi.h) every five seconds, 0
 * when the call fails. Ends by itself when nobody reads any more, because writing then fails. Without quotation marks,
 * which Windows command lines carry in three ways.
 */
export const notificationStateScript = [
  "$ErrorActionPreference = 'Stop'",
  '$q = [char]34',
  "$code = '[DllImport(' + $q + 'shell32.dll' + $q + ')] public static extern int SHQueryUserNotificationState(out int state);'",
  '$shell = Add-Type -PassThru -Namespace Plumbline -Name Shell -MemberDefinition $code',
  'while ($true) { $state = 0; if ($shell::SHQueryUserNotificationState([ref]$state) -ne 0) { $state = 0 }; [Console]::Out.WriteLine($state); Start-Sleep -Seconds 5 }'
].join('; ');

/**
 * For `osascript -l JavaScript`: prints layer, process and place of each window on screen (Apple, CGWindow.h; options
 * 1 on screen only, 16 without the desktop's own). Titles are not read, so no permission is asked for.
 */
export const screenWindowsScript = [
  "ObjC.import('CoreGraphics');",
  'const list = ObjC.castRefToObject($.CGWindowListCopyWindowInfo(1 | 16, 0));',
  'JSON.stringify(ObjC.deepUnwrap(list).map((window) => {',
  '  const place = window.kCGWindowBounds;',
  '  return [window.kCGWindowLayer, window.kCGWindowOwnerPID, place.X, place.Y, place.Width, place.Height];',
  '}));'
].join('\n');
