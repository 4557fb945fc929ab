import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Host } from '../host.ts';
import { notEmulated, strictEmitter, strictObject } from '../strict.ts';

/** `shell`: recorded; nothing is opened, and nothing is put in the trash. */
export function createShell({ journal }: Host): object {
  return strictObject('shell', {
    openExternal: (target: string): Promise<void> => {
      journal.opened.push({ kind: 'external', target });
      return Promise.resolve();
    },
    openPath: (target: string): Promise<string> => {
      journal.opened.push({ kind: 'path', target });
      return Promise.resolve('');
    },
    showItemInFolder: (target: string): void => {
      journal.opened.push({ kind: 'item', target });
    },
    trashItem: (target: string): Promise<void> => {
      journal.opened.push({ kind: 'trash', target });
      return Promise.resolve();
    },
    beep: (): void => {}
  });
}

/** `clipboard`: one text, of this process alone. */
export function createClipboard(): object {
  let text = '';
  return strictObject('clipboard', {
    readText: (): Promise<string> => Promise.resolve(text),
    writeText: (next: string): Promise<void> => {
      text = next;
      return Promise.resolve();
    },
    has: (type: string): Promise<boolean> => Promise.resolve(type === 'text/plain' && text !== ''),
    clear: (): void => {
      text = '';
    }
  });
}

/** `safeStorage` without a keyring, as on a Linux desktop that has none: readable, and said to be so. */
export function createSafeStorage(): object {
  const mark = 'plain:';
  return strictObject('safeStorage', {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => 'basic_text',
    setUsePlainTextEncryption: () => {},
    encryptString: (plain: string) => Buffer.from(mark + plain),
    decryptString: (encrypted: Buffer) => {
      const text = encrypted.toString();
      if (!text.startsWith(mark))
        throw new Error('Error while decrypting the ciphertext provided to safeStorage.');
      return text.slice(mark.length);
    }
  });
}

/** `systemPreferences`: camera access as a test sets it. */
export class SystemPreferences extends strictEmitter('systemPreferences') {
  mediaAccess = 'granted';

  getMediaAccessStatus(): string {
    return this.mediaAccess;
  }

  askForMediaAccess(): Promise<boolean> {
    return Promise.resolve(this.mediaAccess === 'granted');
  }

  getAccentColor(): string {
    return '0f766eff';
  }

  getAnimationSettings(): object {
    return {
      shouldRenderRichAnimation: true,
      scrollAnimationsEnabledBySystem: true,
      prefersReducedMotion: false
    };
  }
}

/** `net`: the app's own schemes and files; there is no network. */
export function createNet({ handlers }: Host): object {
  return strictObject('net', {
    fetch: async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const request = input instanceof Request ? input : new Request(input, init);
      const { protocol } = new URL(request.url);
      if (protocol === 'file:')
        return new Response(new Uint8Array(await readFile(fileURLToPath(request.url))));
      const handler = handlers.get(protocol.slice(0, -1));
      return handler ? handler(request) : notEmulated(`net.fetch of ${protocol}//`);
    },
    isOnline: () => false,
    online: false
  });
}

/** `crashReporter`: nothing is reported, as without `start`. */
export function createCrashReporter(): object {
  return strictObject('crashReporter', {
    start: () => {},
    getLastCrashReport: () => null,
    getUploadedReports: () => [],
    getUploadToServer: () => false,
    setUploadToServer: () => {},
    getParameters: () => ({})
  });
}
