import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const template = resolve(
  import.meta.dirname,
  '../../node_modules/app-builder-lib/templates/msi/template.xml'
);

/** What electron-builder makes of its own template for an app of one file, as a project for every user of a computer. */
export function wixProject(version: string): string {
  const values: Readonly<Record<string, string>> = {
    productName: 'Plumbline',
    upgradeCode: 'D5E9B7E4-55A6-5E36-9B4B-0B8B1A0D3E11',
    version,
    manufacturer: 'The Plumbline authors',
    compressionLevel: 'high',
    installationDirectoryWixName: 'Plumbline',
    programFilesId: 'ProgramFiles64Folder'
  };
  const file =
    '<Component><File Name="Plumbline.exe" Source="$(var.appDir)/Plumbline.exe" ReadOnly="yes" KeyPath="yes" Id="mainExecutable"/></Component>';
  return readFileSync(template, 'utf8')
    .replaceAll('{{-files}}', file)
    .replaceAll('{{-dirs}}', '')
    .replaceAll(/\{\{ if \(isPerMachine\) \{ \}\}([\s\S]*?)\{\{ \} else \{ \}\}[\s\S]*?\{\{ \} -\}\}/g, '$1')
    .replaceAll(/\{\{ if \(isAssisted\)[\s\S]*?<UIRef[\s\S]*?<\/UI>\s*\{\{ \} -\}\}/g, '')
    .replaceAll(/\{\{ if \([\s\S]*?\{\{ \} ?-?\}\}/g, '')
    .replaceAll(/\{\{ \} ?-?\}\}/g, '')
    .replaceAll(/\$\{(\w+)\}/g, (_match, name: string) => values[name] ?? '');
}
