import type { Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Log } from './log.ts';

/** The system's boxes in which the user names a file. A path is null where the box was closed without one. */
export type FileBoxes = {
  /**
   * Asks a question for which boxes are opened, and does what follows from the answer; null where it broke down, and
   * where another one is not done with yet: a second click must not open a second box behind the first.
   */
  readonly ask: <Answer>(question: () => Promise<Answer>) => Promise<Answer | null>;
  /**
   * Where a file is to be saved. Null as well where a policy forbids that by then: it may have come while the box was
   * open.
   */
  readonly whereToSave: (wish: SaveDialogOptions) => Promise<string | null>;
  /** The folder in which to save; the same. */
  readonly folderToSaveIn: (wish: OpenDialogOptions) => Promise<string | null>;
  /** A file to read. */
  readonly whichFile: (wish: OpenDialogOptions) => Promise<string | null>;
};

export type FileBoxParts = {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  /** Whether files may be written for others to read; tells the user where not. */
  readonly exportAllowed: () => boolean;
  readonly log: Log;
};

export function createFileBoxes({ dialog, exportAllowed, log }: FileBoxParts): FileBoxes {
  let asking = false;

  const opened = async (wish: OpenDialogOptions): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(wish);
    return canceled ? null : (filePaths[0] ?? null);
  };
  const saved = async (wish: SaveDialogOptions): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(wish);
    return canceled || filePath === '' ? null : filePath;
  };
  const toWrite = async (box: () => Promise<string | null>): Promise<string | null> => {
    if (!exportAllowed()) return null;
    const path = await box();
    return path !== null && exportAllowed() ? path : null;
  };

  return {
    ask: async (question) => {
      if (asking) return null;
      asking = true;
      try {
        return await question();
      } catch (error) {
        log.error('files: a question broke down', error);
        return null;
      } finally {
        asking = false;
      }
    },
    whereToSave: (wish) => toWrite(() => saved(wish)),
    folderToSaveIn: (wish) => toWrite(() => opened(wish)),
    whichFile: opened
  };
}
