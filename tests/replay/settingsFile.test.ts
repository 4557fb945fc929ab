import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { BadInput } from '../../src/replay/badInput.ts';
import { readSettingsFile } from '../../src/replay/settingsFile.ts';
import { useTemporaryFolder } from './temporaryFolder.ts';

const { path, file } = useTemporaryFolder();

describe('a settings file for replay', () => {
  it('changes what it names and keeps the defaults', async () => {
    const settings = await readSettingsFile(await file('five.json', '{"slouchDelaySeconds": 5}'));
    expect(settings).toEqual({ ...defaultSettings, slouchDelaySeconds: 5 });
  });

  it('sets every onset delay with one key, except those that have their own', async () => {
    const settings = await readSettingsFile(
      await file('onset.json', '{"leanDelaySeconds": 40, "onsetDelaySeconds": 5}')
    );
    expect(settings).toEqual({
      ...defaultSettings,
      slouchDelaySeconds: 5,
      forwardHeadDelaySeconds: 5,
      leanDelaySeconds: 40,
      tooCloseDelaySeconds: 5,
      lookingDownDelaySeconds: 5
    });
  });

  it.each([
    ['broken.json', '{"slouchDelaySeconds": 5', /broken\.json: not JSON/],
    ['list.json', '[5]', /list\.json: must be an object of settings/],
    ['null.json', 'null', /null\.json: must be an object of settings/],
    ['unknown.json', '{"slouchDelay": 5}', /there is no setting "slouchDelay".*slouchDelaySeconds/],
    ['prototype.json', '{"__proto__": 1, "toString": 5}', /there is no setting/],
    ['low.json', '{"slouchDelaySeconds": 1}', /"slouchDelaySeconds" must be a number from 3 to 120/],
    ['high.json', '{"leanDelaySeconds": 121}', /"leanDelaySeconds" must be a number from 3 to 120/],
    ['text.json', '{"slouchDelaySeconds": "5"}', /"slouchDelaySeconds" must be a number/],
    ['choice.json', '{"sensitivity": "extreme"}', /"sensitivity" must be one of "relaxed"/],
    ['boolean.json', '{"watchWithCamera": 1}', /"watchWithCamera" must be true or false/]
  ])('that is wrong (%s) is refused by file and key', async (name, content, message) => {
    const settings = readSettingsFile(await file(name, content));
    await expect(settings).rejects.toThrow(BadInput);
    await expect(settings).rejects.toThrow(message);
  });

  it('that is not there is refused', async () => {
    await expect(readSettingsFile(path('none.json'))).rejects.toThrow(/none\.json: there is no such file/);
  });
});
