import { posix } from 'node:path';
import { programPlaces } from './programPlaces.ts';
import { type Programs, systemPrograms } from './programs.ts';
import { type SystemFiles, systemFiles } from './systemFiles.ts';

/**
 * The system's programs and files, or for a trial those of a folder that stands for the whole system: a test lets a
 * call begin there without one.
 * @param root the folder; empty for the machine itself
 */
export function systemWithin(
  root: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>
): { readonly programs: Programs; readonly files: SystemFiles } {
  if (root === '') return { programs: systemPrograms(platform, environment), files: systemFiles };
  const inside = (path: string): string => posix.join(root, path);
  return {
    programs: systemPrograms(platform, environment, (...asked) => programPlaces(...asked).map(inside)),
    files: {
      list: (folder) => systemFiles.list(inside(folder)),
      read: (path) => systemFiles.read(inside(path)),
      link: (path) => systemFiles.link(inside(path))
    }
  };
}
