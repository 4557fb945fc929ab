import { watchSettingsFrom } from '../posture/watchSettings.ts';
import { applyPolicy } from '../policy/applyPolicy.ts';
import type { Policy } from '../policy/policy.ts';
import type { SettingChoices } from '../settings/managed.ts';
import { type SettingKey, settingsSchema } from '../settings/schema.ts';
import { isSettingKey, isSettingValue } from '../settings/validate.ts';
import type { MonitorEvent, MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';
import type { Moment } from './moment.ts';
import { andThen, feedWatch } from './watching.ts';

export type SettingsEvent = Extract<
  MonitorEvent,
  { readonly kind: 'settingChanged' | 'settingsReset' | 'policyChanged' }
>;

/**
 * Takes in what the user or a policy wants of the settings. A value that is not valid changes nothing, one that a
 * policy holds is refused with the place that says so; the user's own choice stays behind a policy and comes back
 * when it goes. The caller brings the camera in line.
 */
export function changeSettings(state: MonitorState, event: SettingsEvent, at: Moment): MonitorStep {
  switch (event.kind) {
    case 'settingChanged':
      return changeOne(state, event.key, event.value, at);
    case 'settingsReset': {
      const choices = Object.fromEntries(
        Object.entries(state.choices).filter(([key]) => !isSettingKey(key) || !event.keys.includes(key))
      );
      const isShorter = Object.keys(choices).length < Object.keys(state.choices).length;
      return isShorter ? withChoices(state, choices, at) : { state, effects: [] };
    }
    case 'policyChanged':
      return inForce({ ...state, policy: event.policy }, event.policy, state.choices, at);
    default:
      return event satisfies never;
  }
}

function changeOne(state: MonitorState, key: SettingKey, value: unknown, at: Moment): MonitorStep {
  const managed = state.managed.settings[key];
  if (managed?.hold === 'locked') {
    return { state, effects: [{ kind: 'settingRefused', key, source: managed.source }] };
  }
  // What holds already is no choice: it keeps following the recommendation and the built-in value.
  const chosen = state.choices[key] ?? state.settings[key];
  if (!isSettingValue(key, value) || chosen === value) return { state, effects: [] };
  return withChoices(state, { ...state.choices, [key]: value }, at);
}

function withChoices(state: MonitorState, choices: SettingChoices, at: Moment): MonitorStep {
  const kept: MonitorStep = {
    state: { ...state, choices },
    effects: [{ kind: 'choicesChanged', choices }]
  };
  return andThen(kept, (next) => inForce(next, next.policy, choices, at));
}

/** Makes what holds now the settings; everyone is told only where that makes a difference. */
function inForce(state: MonitorState, policy: Policy, choices: SettingChoices, at: Moment): MonitorStep {
  const { settings, managed } = applyPolicy(policy, choices);
  const isSame = Object.keys(settingsSchema)
    .filter(isSettingKey)
    .every((key) => settings[key] === state.settings[key]);
  if (isSame) return { state: { ...state, managed }, effects: [] };
  const changed: MonitorStep = {
    state: { ...state, settings, managed },
    effects: [{ kind: 'settingsChanged', settings }]
  };
  return andThen(changed, (next) =>
    feedWatch(next, { kind: 'settingsChanged', t: at.seconds, settings: watchSettingsFrom(settings) }, at)
  );
}
