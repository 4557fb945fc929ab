import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../src/core/settings/validate.ts';
import { demoSettings, prepareDemo } from '../../../src/main/demo/prepareDemo.ts';
import { openSettingsFile } from '../../../src/main/storage/settingsFile.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

/** The smallest thing that looks like a JPEG from outside. */
const picture = Uint8Array.of(0xff, 0xd8, 0x00, 0xff, 0xd9);

function prepared(givenFolder: boolean) {
  const temp = temporaryFolder();
  const own = temporaryFolder();
  const resources = temporaryFolder();
  mkdirSync(join(resources, 'demo'));
  writeFileSync(join(resources, 'demo', 'demo.mjpeg'), picture);
  let userData = own;
  const demo = prepareDemo(
    {
      getPath: (name) => (name === 'temp' ? temp : userData),
      setPath: (_name, path) => {
        userData = path;
      },
      commandLine: { hasSwitch: () => givenFolder }
    },
    resources
  );
  return { demo, temp, own, userData };
}

describe('the demo', () => {
  it('lives in a temporary folder of its own and leaves the user’s alone', () => {
    const { userData, temp, own } = prepared(false);
    expect(userData.startsWith(join(temp, 'plumbline-demo-'))).toBe(true);
    expect(readdirSync(own)).toEqual([]);
  });

  it('lives within the folder that the command line names', () => {
    const { userData, own, temp } = prepared(true);
    expect(userData.startsWith(join(own, 'plumbline-demo-'))).toBe(true);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('has its recording ready before Chromium starts', () => {
    const { demo } = prepared(false);
    expect(statSync(demo.recording).size).toBe(6 * picture.length);
  });

  it('begins with settings that are valid and show the states soon', () => {
    const { userData } = prepared(false);
    const { choices } = openSettingsFile({
      folder: userData,
      log: heardLog(),
      notice: (notice) => expect.unreachable(notice.kind),
      now: () => 0
    });
    expect(choices).toEqual(demoSettings);
    expect(choices.slouchDelaySeconds).toBe(5);
    expect(checkSettings(demoSettings)).toMatchObject({ invalid: [], unknown: [] });
  });

  it('leaves nothing behind', () => {
    const { demo, userData } = prepared(false);
    demo.dispose();
    expect(existsSync(userData)).toBe(false);
    demo.dispose();
  });
});
