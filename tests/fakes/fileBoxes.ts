import { createFileBoxes, type FileBoxes, type FileBoxParts } from '../../src/main/system/fileBoxes.ts';
import { heardLog } from './heardLog.ts';

/** The app's own boxes over a dialog of a test. */
export function fileBoxes(
  dialog: FileBoxParts['dialog'],
  exportAllowed: FileBoxParts['exportAllowed'] = () => true
): FileBoxes {
  return createFileBoxes({ dialog, exportAllowed, log: heardLog() });
}
