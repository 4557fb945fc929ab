const runKey = 'Software\\Microsoft\\Windows\\CurrentVersion\\Run';

/**
 * Adds start at login to electron-builder's WiX project, for who asks with `msiexec /i Plumbline.msi STARTATLOGIN=1`;
 * `=0` takes it back, and without it an upgrade leaves it as it is. The entry goes with the product.
 * @param project the XML of the project
 * @param program file name of the program, which electron-builder calls `mainExecutable`
 */
export function addStartAtLogin(project: string, program: string): string {
  if (!project.includes('Id="mainExecutable"')) throw new Error(`The WiX project does not name ${program}.`);
  const withProperties = insertOnce(project, '<Directory Id="TARGETDIR"', properties);
  return insertOnce(withProperties, '</ComponentGroup>', component(program));
}

/** What a search finds overwrites what was typed: the entry of the version before has a property of its own. */
const properties = `<Property Id="STARTATLOGIN" Secure="yes"/>
    <Property Id="STARTEDATLOGIN" Secure="yes">
      <RegistrySearch Id="StartAtLoginBefore" Root="HKLM" Key="${runKey}" Name="Plumbline" Type="raw" Win64="yes"/>
    </Property>

    `;

/** The identity of the entry, which never changes. */
const componentId = '5D0C1B0A-0F0C-4E0B-9D0A-6D7B6C1A9E21';

function component(program: string): string {
  return `  <Component Id="StartAtLogin" Guid="${componentId}">
        <Condition><![CDATA[STARTATLOGIN = "1" OR (STARTEDATLOGIN AND STARTATLOGIN <> "0")]]></Condition>
        <RegistryValue Root="HKLM" Key="${runKey}" Name="Plumbline" Type="string" KeyPath="yes"
          Value="&quot;[APPLICATIONFOLDER]${program}&quot; --hidden"/>
      </Component>
    `;
}

function insertOnce(text: string, before: string, added: string): string {
  const at = text.indexOf(before);
  if (at < 0 || text.indexOf(before, at + 1) >= 0) {
    throw new Error(`electron-builder's WiX project is not as it was: "${before}" is not in it once.`);
  }
  return text.slice(0, at) + added + text.slice(at);
}
