import type { Contract, InvokeChannel, SendChannel, WindowRole } from '../../src/core/ipc/contract.ts';
import { sampleOf, uprightSitter } from './sitters.ts';

/** Messages of every channel that ours do send; a channel that is missing does not compile. */
type Messages = {
  readonly [Role in WindowRole]: {
    readonly [Channel in SendChannel<Role>]: readonly Contract[Role]['sends'][Channel &
      keyof Contract[Role]['sends']][];
  };
};
type Questions = {
  readonly [Role in Exclude<WindowRole, 'detector'>]: {
    readonly [Channel in InvokeChannel<Role>]: readonly unknown[];
  };
};

const sample = sampleOf(uprightSitter, 5);
const nothing = [null] as const;
const range = { from: '2026-07-16', to: '2026-07-17' } as const;
const request = { kind: 'week', date: '2026-07-17' } as const;
const offers = ['breathing', 'workstationTip', 'heldBreak'] as const;
const always = [{ fromMinute: 540, toMinute: 1020 }] as const;

export const validMessages: Messages = {
  detector: {
    'detector:ready': nothing,
    'detector:sampled': [sample, { ...sample, pose: null, picture: null }, { ...sample, others: [{}] }],
    'detector:cameraChanged': [
      { kind: 'on', deviceId: 'front', width: 640, height: 480 },
      { kind: 'off' },
      { kind: 'problem', problem: 'busy' }
    ],
    'detector:devicesListed': [[{ id: 'front', label: 'Camera' }], []],
    'detector:engineFailed': [{ kind: 'crashing', detail: 'memory' }],
    'detector:previewed': [
      { t: 1, width: 640, height: 480, jpeg: new Uint8Array(10), pose: sample.pose, picture: null }
    ]
  },
  dashboard: {
    'preview:watch': [true, false],
    'pause:start': ['1h', 'untilResumed'],
    'pause:end': nothing,
    'calibration:start': [{ name: 'Sitting' }],
    'calibration:cancel': nothing,
    'calibration:dismiss': nothing,
    'camera:choose': ['front', ''],
    'camera:retry': nothing,
    'alert:wrong': [1],
    'alert:dismiss': [1],
    'alert:try': nothing,
    'setting:change': [
      { key: 'theme', value: 'dark' },
      { key: 'historyDays', value: 30 },
      { key: 'watchWithCamera', value: false },
      {
        key: 'workingHours',
        value: {
          monday: always,
          tuesday: always,
          wednesday: always,
          thursday: always,
          friday: always,
          saturday: [],
          sunday: []
        }
      }
    ],
    'notice:dismiss': [1],
    'recalibration:dismiss': nothing,
    'demo:start': nothing,
    'demo:end': nothing,
    'app:quit': nothing,
    'baseline:rename': [{ id: 'first', name: 'Desk' }],
    'baseline:delete': ['first'],
    'baseline:select': ['first', null],
    'baseline:tighten': [{ id: 'first', state: 'lean' }],
    'baseline:assign': ['first'],
    'baseline:export': ['first', null],
    'baseline:import': nothing,
    'onboarding:begin': nothing,
    'onboarding:go': ['rhythm'],
    'onboarding:end': nothing,
    'history:export': [
      { format: 'csv', range },
      { format: 'json', range: null }
    ],
    'history:delete': [range, null],
    'report:pdf': [request],
    'report:print': [request],
    'report:laidOut': [true, false],
    'report:copy': ['Words'],
    'settings:reset': [['theme', 'language'], []],
    'privacy:openFolder': nothing,
    'privacy:deleteAll': nothing,
    'break:ask': ['micro', 'movement'],
    'breathing:begin': [{ sessionSeconds: 120, inSeconds: 3, widenSeconds: 1, outSeconds: 5 }],
    'checkin:answer': [{ discomfort: 3, harder: [], signs: [] }],
    'checkin:postpone': nothing,
    'checkin:clear': nothing,
    'checkin:schedule': [true, false],
    'advice:read': nothing,
    'offer:take': offers,
    'offer:dismiss': offers
  },
  overlay: {
    'break:postpone': nothing,
    'break:skip': nothing,
    'break:leave': nothing,
    'break:exit': nothing,
    'break:begin': nothing,
    'card:change': nothing,
    'card:measured': [260],
    'breathing:pause': nothing,
    'breathing:resume': nothing,
    'breathing:stop': nothing,
    'breathing:close': nothing,
    'breathing:adjust': [{ on: true, volume: 0.5 }],
    'offer:accept': offers,
    'offer:decline': offers,
    'overlay:close': nothing
  }
};

export const validQuestions: Questions = {
  dashboard: {
    'snapshot:get': nothing,
    'report:get': [request],
    'history:facts': nothing,
    'settings:export': nothing,
    'settings:import': nothing,
    'privacy:facts': nothing
  },
  overlay: { 'scene:get': nothing }
};
