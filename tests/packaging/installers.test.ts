import { describe, expect, it } from 'vitest';
import { drawPackageIcons, appIconSizes } from '../../scripts/makeIcons.ts';
import { icnsTypes, icoSizes } from '../../scripts/iconContainers.ts';
import { builderConfig } from '../../scripts/packaging/builderConfig.ts';
import { debControl } from '../../scripts/packaging/debPackage.ts';
import { withoutUnusedRequests } from '../../scripts/packaging/macInfo.ts';
import { addStartAtLogin } from '../../scripts/packaging/msiStartAtLogin.ts';
import { wixProject } from './wixProject.ts';

describe('the MSI', () => {
  const project = addStartAtLogin(wixProject('1.2.3'), 'Plumbline.exe');

  it('starts at login only where STARTATLOGIN=1 says so, and an upgrade remembers it', () => {
    expect(project).toContain('<Property Id="STARTATLOGIN" Secure="yes"/>');
    expect(project).toContain('STARTATLOGIN = "1" OR (STARTEDATLOGIN AND STARTATLOGIN <> "0")');
    expect(project).toContain('Value="&quot;[APPLICATIONFOLDER]Plumbline.exe&quot; --hidden"');
  });

  it('has the entry among the components of the product, so that it goes with it', () => {
    const group = /<ComponentGroup Id="ProductComponents"[\s\S]*?<\/ComponentGroup>/.exec(project)?.[0] ?? '';
    expect(group).toContain('<Component Id="StartAtLogin"');
    expect(project.match(/StartAtLogin"/g)).toHaveLength(1);
  });

  it('refuses a template that is no longer as it was, rather than leaving the entry out', () => {
    expect(() => addStartAtLogin(wixProject('1.2.3').replace('</ComponentGroup>', ''), 'x.exe')).toThrow(
      /not as it was/
    );
    expect(() => addStartAtLogin('<Wix/>', 'x.exe')).toThrow(/does not name/);
  });
});

describe('the macOS bundle', () => {
  const plist = `<dict>
	<key>NSCameraUsageDescription</key>
	<string>Looks at posture.</string>
	<key>NSMicrophoneUsageDescription</key>
	<string>This app needs access to the microphone</string>
	<key>NSBluetoothAlwaysUsageDescription</key>
	<string>This app needs access to Bluetooth</string>
	<key>NSHighResolutionCapable</key>
	<true/>
</dict>`;

  it('asks for the camera and nothing else', () => {
    expect(withoutUnusedRequests(plist)).toBe(`<dict>
	<key>NSCameraUsageDescription</key>
	<string>Looks at posture.</string>
	<key>NSHighResolutionCapable</key>
	<true/>
</dict>`);
  });
});

describe('the Windows installer', () => {
  it('is for every user of a computer, keeps what people have, and starts nothing by itself', () => {
    expect(builderConfig().nsis).toMatchObject({ perMachine: true, deleteAppDataOnUninstall: false });
    expect(builderConfig().msi).toMatchObject({ perMachine: true, runAfterFinish: false });
  });
});

describe('the control file of the deb', () => {
  const control = debControl({ version: '1.2.3', arch: 'arm64', maintainer: 'A <a@b.invalid>' }, 1_048_577);

  it('counts kibibytes upwards and calls the processor as Debian does', () => {
    expect(control).toContain('\nInstalled-Size: 1025\n');
    expect(control).toContain('\nArchitecture: arm64\n');
    expect(control).toContain('\nVersion: 1.2.3\n');
  });

  it('folds the description into lines that begin with one blank and end before column 80', () => {
    const description = control
      .slice(control.indexOf('\nDescription:') + 1)
      .trimEnd()
      .split('\n')
      .slice(1);
    expect(description.length).toBeGreaterThan(1);
    for (const line of description) expect(line).toMatch(/^ \S.{1,77}$/);
  });
});

describe('the icons for installers', () => {
  const files = new Map(drawPackageIcons().map(({ path, content }) => [path, content]));
  const pngSize = (png: Buffer): number => png.readUInt32BE(16);

  it('are there in every size of the icon theme', () => {
    for (const pixels of appIconSizes) {
      expect(pngSize(files.get(`${pixels}x${pixels}.png`) ?? Buffer.alloc(20)), String(pixels)).toBe(pixels);
    }
  });

  it('lie in the ICO where its head says', () => {
    const ico = files.get('icon.ico') ?? Buffer.alloc(6);
    expect(ico.readUInt16LE(4)).toBe(icoSizes.length);
    for (const [index, pixels] of icoSizes.entries()) {
      const entry = 6 + 16 * index;
      const offset = ico.readUInt32LE(entry + 12);
      expect(ico.toString('latin1', offset + 1, offset + 4)).toBe('PNG');
      expect(pngSize(ico.subarray(offset))).toBe(pixels);
      expect(ico.readUInt8(entry)).toBe(pixels === 256 ? 0 : pixels);
    }
  });

  it('follow each other in the ICNS, each as long as it says', () => {
    const icns = files.get('icon.icns') ?? Buffer.alloc(8);
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    let at = 8;
    for (const { type, pixels } of icnsTypes) {
      expect(icns.toString('ascii', at, at + 4)).toBe(type);
      expect(pngSize(icns.subarray(at + 8))).toBe(pixels);
      at += icns.readUInt32BE(at + 4);
    }
    expect(at).toBe(icns.length);
  });
});
