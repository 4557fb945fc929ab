import type { AreaTexts } from '../catalogue.ts';
import type { sensitivityEn } from '../en/sensitivity.ts';

/** What a sensitivity does. */
export const sensitivityJa = {
  'setting.slouchSensitivity': '「猫背」の感度',
  'setting.slouchSensitivity.help': '猫背だけ別の感度にする場合に選びます。',
  'setting.forwardHeadSensitivity': '「頭が前に出ている」の感度',
  'setting.forwardHeadSensitivity.help': '頭の前後だけ別の感度にする場合に選びます。',
  'setting.leanSensitivity': '「体が傾いている」の感度',
  'setting.leanSensitivity.help': '体の傾きだけ別の感度にする場合に選びます。',
  'setting.tooCloseSensitivity': '「画面に近すぎる」の感度',
  'setting.tooCloseSensitivity.help': '画面との近さだけ別の感度にする場合に選びます。',
  'setting.lookingDownSensitivity': '「下を向いている」の感度',
  'setting.lookingDownSensitivity.help': '下を向く姿勢だけ別の感度にする場合に選びます。',
  'setting.ownSensitivity.asGeneral': '全体と同じ',
  'setting.ownSensitivity.relaxed': 'ゆるめ',
  'setting.ownSensitivity.normal': '標準',
  'setting.ownSensitivity.strict': '厳しめ',

  'sensitivity.title': '感度ごとの違い',
  'sensitivity.step': '感度',
  'sensitivity.column.slouchFound': '猫背の検出',
  'sensitivity.column.forwardHeadFound': '頭が前に出た姿勢の検出',
  'sensitivity.column.fineCalledBad': '問題ない姿勢の誤判定',
  'sensitivity.column.lean': '傾きと判定する角度',
  'sensitivity.column.tooClose': '近すぎと判定する割合',
  'sensitivity.column.lookingDown': '下向きと判定する角度',
  'sensitivity.share': '{of, number}件中{percent}',
  'sensitivity.counted':
    '姿勢が分かっていて、学習には使っていない{people, number}人で数えました。結果には個人差があります。',
  'sensitivity.effect.slouch':
    'テストでは、この感度で、続いた猫背{held, number}件中{found, number}件を見つけ、問題のない姿勢{fine, number}件中{called, number}件を誤って判定しました。',
  'sensitivity.effect.forwardHead':
    'テストでは、この感度で、頭が前に出た姿勢{held, number}件中{found, number}件を見つけ、問題のない姿勢{fine, number}件中{called, number}件を誤って判定しました。',
  'sensitivity.effect.lean': '左右どちらかに{amount}以上傾くと判定します。',
  'sensitivity.effect.tooClose': '基準より{amount}以上画面に近づくと判定します。',
  'sensitivity.effect.lookingDown': '頭が{amount}以上下を向くと判定します。'
} as const satisfies AreaTexts<typeof sensitivityEn>;
