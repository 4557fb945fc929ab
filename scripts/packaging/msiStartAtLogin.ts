/**
 * Adds start at login to electron-builder's WiX project, for who asks with `msiexec /i Plumbline.msi
 * STARTATLOGIN=1`. The value is an entry of its own, so that removing the product removes it.
 * @param project the XML of the project (WiX 4)
 * @param program file name of the program, which electron-builder calls `mainExecutable`
 */
export function addStartAtLogin(project: string, program: string): string {
  if (!project.includes('Id="mainExecutable"')) throw new Error(`The WiX project does not name ${program}.`);
  const withProperty = insertOnce(
    project,
    '<Directory Id="TARGETDIR"',
    '<Property Id="STARTATLOGIN" Secure="yes"/>\n\n    '
  );
  return insertOnce(withProperty, '</ComponentGroup>', component(program));
}

/** A condition with a repair in mind: an entry that is there stays (`Transitive` would take it away). */
function component(program: string): string {
  return [
    '  <Component Id="StartAtLogin" Guid="5D0C1B0A-0F0C-4E0B-9D0A-6D7B6C1A9E21">',
    '        <Condition>STARTATLOGIN = "1"</Condition>',
    '        <RegistryValue Root="HKLM" Key="Software\\Microsoft\\Windows\\CurrentVersion\\Run" Name="Plumbline"',
    `          Type="string" Value="&quot;[APPLICATIONFOLDER]${program}&quot; --hidden" KeyPath="yes"/>`,
    '      </Component>\n    '
  ].join('\n');
}

function insertOnce(text: string, before: string, added: string): string {
  const at = text.indexOf(before);
  if (at < 0 || text.indexOf(before, at + 1) >= 0) {
    throw new Error(`electron-builder's WiX project is not as it was: "${before}" is not in it once.`);
  }
  return text.slice(0, at) + added + text.slice(at);
}
