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
  // `for`: while it lasts; `past`: in reports, of the moment when it was told.
  'finding.headForwardCm':
    '{direction, select, back {頭が基準より{amount}、画面から離れています。} other {頭が基準より{amount}、画面のほうへ出ています。}}',
  'finding.headForwardCm.for':
    '{direction, select, back {頭が基準より{amount}、画面から離れた状態が{duration}続いています。} other {頭が基準より{amount}、画面のほうへ出た状態が{duration}続いています。}}',
  'finding.headForwardCm.past':
    '{direction, select, back {頭が基準より{amount}、画面から離れた状態が{duration}続いていました。} other {頭が基準より{amount}、画面のほうへ出た状態が{duration}続いていました。}}',
  'finding.headDropCm':
    '{direction, select, back {頭が基準より{amount}高くなっています。} other {頭が基準より{amount}下がっています。}}',
  'finding.headDropCm.for':
    '{direction, select, back {頭が基準より{amount}高い状態が{duration}続いています。} other {頭が基準より{amount}下がった状態が{duration}続いています。}}',
  'finding.headDropCm.past':
    '{direction, select, back {頭が基準より{amount}高い状態が{duration}続いていました。} other {頭が基準より{amount}下がった状態が{duration}続いていました。}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {肩が基準より{amount}、画面から離れています。} other {肩が基準より{amount}、画面のほうへ出ています。}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {肩が基準より{amount}、画面から離れた状態が{duration}続いています。} other {肩が基準より{amount}、画面のほうへ出た状態が{duration}続いています。}}',
  'finding.shoulderForwardCm.past':
    '{direction, select, back {肩が基準より{amount}、画面から離れた状態が{duration}続いていました。} other {肩が基準より{amount}、画面のほうへ出た状態が{duration}続いていました。}}',
  'finding.shoulderDropCm':
    '{direction, select, back {肩が基準より{amount}上がっています。} other {肩が基準より{amount}下がっています。}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {肩が基準より{amount}上がった状態が{duration}続いています。} other {肩が基準より{amount}下がった状態が{duration}続いています。}}',
  'finding.shoulderDropCm.past':
    '{direction, select, back {肩が基準より{amount}上がった状態が{duration}続いていました。} other {肩が基準より{amount}下がった状態が{duration}続いていました。}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {頭が肩に対して、基準より{amount}後ろにあります。} other {頭が肩に対して、基準より{amount}前に出ています。}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {頭が肩に対して、基準より{amount}後ろにある状態が{duration}続いています。} other {頭が肩に対して、基準より{amount}前に出た状態が{duration}続いています。}}',
  'finding.headForwardOfShouldersCm.past':
    '{direction, select, back {頭が肩に対して、基準より{amount}後ろにある状態が{duration}続いていました。} other {頭が肩に対して、基準より{amount}前に出た状態が{duration}続いていました。}}',
  'finding.headYawDegrees': '頭が{amount}横を向いています。',
  'finding.headYawDegrees.for': '頭が{amount}横を向いた状態が{duration}続いています。',
  'finding.headYawDegrees.past': '頭が{amount}横を向いた状態が{duration}続いていました。',
  'finding.headRollDegrees': '頭が{amount}横に傾いています。',
  'finding.headRollDegrees.for': '頭が{amount}横に傾いた状態が{duration}続いています。',
  'finding.headRollDegrees.past': '頭が{amount}横に傾いた状態が{duration}続いていました。',
  'finding.leanDegrees':
    '{direction, select, back {体が右へ{amount}傾いています。} other {体が左へ{amount}傾いています。}}',
  'finding.leanDegrees.for':
    '{direction, select, back {体が右へ{amount}傾いた状態が{duration}続いています。} other {体が左へ{amount}傾いた状態が{duration}続いています。}}',
  'finding.leanDegrees.past':
    '{direction, select, back {体が右へ{amount}傾いた状態が{duration}続いていました。} other {体が左へ{amount}傾いた状態が{duration}続いていました。}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {目が基準より{amount}、画面に近づいています。} other {目が基準より{amount}、画面から離れています。}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {目が基準より{amount}、画面に近い状態が{duration}続いています。} other {目が基準より{amount}、画面から離れた状態が{duration}続いています。}}',
  'finding.screenDistanceRatio.past':
    '{direction, select, back {目が基準より{amount}、画面に近い状態が{duration}続いていました。} other {目が基準より{amount}、画面から離れた状態が{duration}続いていました。}}',
  'finding.headDownDegrees':
    '{direction, select, back {頭が{amount}上を向いています。} other {頭が{amount}下を向いています。}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {頭が{amount}上を向いた状態が{duration}続いています。} other {頭が{amount}下を向いた状態が{duration}続いています。}}',
  'finding.headDownDegrees.past':
    '{direction, select, back {頭が{amount}上を向いた状態が{duration}続いていました。} other {頭が{amount}下を向いた状態が{duration}続いていました。}}',
  'finding.neckRatio':
    '{direction, select, back {頭が肩に対して、基準より{amount}低い位置にあります。} other {頭が肩に対して、基準より{amount}高い位置にあります。}}',
  'finding.neckRatio.for':
    '{direction, select, back {頭が肩に対して、基準より{amount}低い状態が{duration}続いています。} other {頭が肩に対して、基準より{amount}高い状態が{duration}続いています。}}',
  'finding.neckRatio.past':
    '{direction, select, back {頭が肩に対して、基準より{amount}低い状態が{duration}続いていました。} other {頭が肩に対して、基準より{amount}高い状態が{duration}続いていました。}}',
  'sentences.two': '{first}{second}'
} as const satisfies AreaTexts<typeof measuresEn>;
