import type { Journal } from '../journal.ts';
import { isRecord } from '../readUnknown.ts';
import { strictObject } from '../strict.ts';

/** What a test answers to a dialog to come. */
export type DialogAnswer = {
  readonly response?: number;
  readonly checkboxChecked?: boolean;
  readonly filePaths?: readonly string[];
  readonly filePath?: string;
};

/** `dialog`: recorded, answered by a test, and otherwise as if the user had cancelled. */
export function createDialog(journal: Journal, answers: DialogAnswer[]): object {
  const asked = (kind: string, given: readonly unknown[]): DialogAnswer => {
    const options = given.at(-1);
    journal.dialogs.push({ kind, options });
    return answers.shift() ?? cancelled(options);
  };
  const files = (kind: string, given: readonly unknown[]): { canceled: boolean; filePaths: string[] } => {
    const { filePaths = [] } = asked(kind, given);
    return { canceled: filePaths.length === 0, filePaths: Array.from(filePaths) };
  };
  const file = (kind: string, given: readonly unknown[]): { canceled: boolean; filePath: string } => {
    const { filePath = '' } = asked(kind, given);
    return { canceled: filePath === '', filePath };
  };
  return strictObject('dialog', {
    showMessageBox: (...given: readonly unknown[]) => {
      const { response = 0, checkboxChecked = false } = asked('messageBox', given);
      return Promise.resolve({ response, checkboxChecked });
    },
    showMessageBoxSync: (...given: readonly unknown[]) => asked('messageBox', given).response ?? 0,
    showOpenDialog: (...given: readonly unknown[]) => Promise.resolve(files('open', given)),
    showOpenDialogSync: (...given: readonly unknown[]) => {
      const { canceled, filePaths } = files('open', given);
      return canceled ? undefined : filePaths;
    },
    showSaveDialog: (...given: readonly unknown[]) => Promise.resolve(file('save', given)),
    showSaveDialogSync: (...given: readonly unknown[]) => file('save', given).filePath,
    showErrorBox: (title: string, content: string) => {
      journal.dialogs.push({ kind: 'errorBox', options: { title, content } });
      // An app that gives up shows this last: it has to be found in the output of a test run, too.
      console.error(`error: ${title} — ${content}`);
    }
  });
}

/** The button that closing the box stands for: `cancelId`, else the first. */
function cancelled(options: unknown): DialogAnswer {
  const cancelId = isRecord(options) ? options['cancelId'] : undefined;
  return { response: typeof cancelId === 'number' ? cancelId : 0 };
}
