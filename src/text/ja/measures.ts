import type { AreaTexts } from '../catalogue.ts';
import type { measuresEn } from '../en/measures.ts';

/** Durations, amounts, and what is said of a measure against the calibrated position. */
export const measuresJa = {
  // Durations, two units at most.
  'duration.seconds': '{seconds, number}秒',
  'duration.minutes': '{minutes, number}分',
  'duration.hours': '{hours, number}時間',
  'duration.hoursMinutes': '{hours, number}時間{minutes, number}分',

  // Amounts of the measures.
  'amount.centimetres': '{amount, number, ::unit/centimeter unit-width-narrow .}',
  'amount.partOfCentimetre': '{amount, number, ::unit/centimeter unit-width-narrow .0}',
  'amount.degrees': '{amount, number, ::unit/degree unit-width-narrow .}',
  'amount.percent': '{amount, number, ::.}%',

  // Findings: one measure against the calibrated position. Negative amounts have the direction `back`.
  'finding.headForwardCm':
    '{direction, select, back {頭が基準より{amount}、画面から離れています。} other {頭が基準より{amount}、画面のほうへ出ています。}}',
  'finding.headForwardCm.for':
    '{direction, select, back {頭が基準より{amount}、画面から離れた状態が{duration}続きました。} other {頭が基準より{amount}、画面のほうへ出た状態が{duration}続きました。}}',
  'finding.headDropCm':
    '{direction, select, back {頭が基準より{amount}高くなっています。} other {頭が基準より{amount}下がっています。}}',
  'finding.headDropCm.for':
    '{direction, select, back {頭が基準より{amount}高い状態が{duration}続きました。} other {頭が基準より{amount}下がった状態が{duration}続きました。}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {肩が基準より{amount}、画面から離れています。} other {肩が基準より{amount}、画面のほうへ出ています。}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {肩が基準より{amount}、画面から離れた状態が{duration}続きました。} other {肩が基準より{amount}、画面のほうへ出た状態が{duration}続きました。}}',
  'finding.shoulderDropCm':
    '{direction, select, back {肩が基準より{amount}上がっています。} other {肩が基準より{amount}下がっています。}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {肩が基準より{amount}上がった状態が{duration}続きました。} other {肩が基準より{amount}下がった状態が{duration}続きました。}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {頭が肩に対して、基準より{amount}後ろにあります。} other {頭が肩に対して、基準より{amount}前に出ています。}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {頭が肩に対して、基準より{amount}後ろにある状態が{duration}続きました。} other {頭が肩に対して、基準より{amount}前に出た状態が{duration}続きました。}}',
  'finding.headYawDegrees': '頭が{amount}横を向いています。',
  'finding.headYawDegrees.for': '頭が{amount}横を向いた状態が{duration}続きました。',
  'finding.headRollDegrees': '頭が{amount}横に傾いています。',
  'finding.headRollDegrees.for': '頭が{amount}横に傾いた状態が{duration}続きました。',
  'finding.leanDegrees':
    '{direction, select, back {体が右へ{amount}傾いています。} other {体が左へ{amount}傾いています。}}',
  'finding.leanDegrees.for':
    '{direction, select, back {体が右へ{amount}傾いた状態が{duration}続きました。} other {体が左へ{amount}傾いた状態が{duration}続きました。}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {目が基準より{amount}、画面に近づいています。} other {目が基準より{amount}、画面から離れています。}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {目が基準より{amount}、画面に近い状態が{duration}続きました。} other {目が基準より{amount}、画面から離れた状態が{duration}続きました。}}',
  'finding.headDownDegrees':
    '{direction, select, back {頭が{amount}上を向いています。} other {頭が{amount}下を向いています。}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {頭が{amount}上を向いた状態が{duration}続きました。} other {頭が{amount}下を向いた状態が{duration}続きました。}}',
  'finding.neckRatio':
    '{direction, select, back {頭が肩に対して、基準より{amount}低い位置にあります。} other {頭が肩に対して、基準より{amount}高い位置にあります。}}',
  'finding.neckRatio.for':
    '{direction, select, back {頭が肩に対して、基準より{amount}低い状態が{duration}続きました。} other {頭が肩に対して、基準より{amount}高い状態が{duration}続きました。}}',
  'sentences.two': '{first}{second}'
} as const satisfies AreaTexts<typeof measuresEn>;
