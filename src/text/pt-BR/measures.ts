import type { AreaTexts } from '../catalogue.ts';
import type { measuresEn } from '../en/measures.ts';

/** Durations, amounts, and what is said of a measure against the calibrated position. */
export const measuresPtBr = {
  // Durations, two units at most.
  'duration.seconds': '{seconds, number} s',
  'duration.minutes': '{minutes, number} min',
  'duration.hours': '{hours, number} h',
  'duration.hoursMinutes': '{hours, number} h {minutes, number} min',

  // Amounts of the measures.
  'amount.centimetres': '{amount, number, ::unit/centimeter .}',
  'amount.partOfCentimetre': '{amount, number, ::unit/centimeter .0}',
  'amount.degrees': '{amount, number, ::.}°',
  'amount.percent': '{amount, number, ::.}%',

  // Findings: one measure against the calibrated position. Negative amounts have the direction `back`.
  // `for`: while it lasts; `past`: in reports, of the moment when it was told.
  'finding.headForwardCm':
    '{direction, select, back {Sua cabeça se afastou {amount} da tela.} other {Sua cabeça avançou {amount} em direção à tela.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Sua cabeça está {amount} mais longe da tela há {duration}.} other {Sua cabeça está {amount} mais perto da tela há {duration}.}}',
  'finding.headForwardCm.past':
    '{direction, select, back {Sua cabeça estava {amount} mais longe da tela havia {duration}.} other {Sua cabeça estava {amount} mais perto da tela havia {duration}.}}',
  'finding.headDropCm':
    '{direction, select, back {Sua cabeça subiu {amount}.} other {Sua cabeça desceu {amount}.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Sua cabeça está {amount} mais alta que na calibração, há {duration}.} other {Sua cabeça está {amount} mais baixa há {duration}.}}',
  'finding.headDropCm.past':
    '{direction, select, back {Sua cabeça estava {amount} mais alta que na calibração, havia {duration}.} other {Sua cabeça estava {amount} mais baixa havia {duration}.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Seus ombros se afastaram {amount} da tela.} other {Seus ombros avançaram {amount} em direção à tela.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Seus ombros estão {amount} mais longe da tela há {duration}.} other {Seus ombros estão {amount} mais perto da tela há {duration}.}}',
  'finding.shoulderForwardCm.past':
    '{direction, select, back {Seus ombros estavam {amount} mais longe da tela havia {duration}.} other {Seus ombros estavam {amount} mais perto da tela havia {duration}.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Seus ombros subiram {amount}.} other {Seus ombros desceram {amount}.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Seus ombros estão {amount} mais altos que na calibração, há {duration}.} other {Seus ombros estão {amount} mais baixos há {duration}.}}',
  'finding.shoulderDropCm.past':
    '{direction, select, back {Seus ombros estavam {amount} mais altos que na calibração, havia {duration}.} other {Seus ombros estavam {amount} mais baixos havia {duration}.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Sua cabeça está {amount} mais para trás sobre os ombros que na calibração.} other {Sua cabeça está {amount} mais à frente dos ombros que na calibração.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Sua cabeça está {amount} mais para trás sobre os ombros que na calibração, há {duration}.} other {Sua cabeça está {amount} mais à frente dos ombros que na calibração, há {duration}.}}',
  'finding.headForwardOfShouldersCm.past':
    '{direction, select, back {Sua cabeça estava {amount} mais para trás sobre os ombros que na calibração, havia {duration}.} other {Sua cabeça estava {amount} mais à frente dos ombros que na calibração, havia {duration}.}}',
  'finding.headYawDegrees': 'Sua cabeça está virada {amount} para o lado.',
  'finding.headYawDegrees.for': 'Sua cabeça está virada {amount} para o lado há {duration}.',
  'finding.headYawDegrees.past': 'Sua cabeça estava virada {amount} para o lado havia {duration}.',
  'finding.headRollDegrees': 'Sua cabeça está inclinada {amount} para o lado.',
  'finding.headRollDegrees.for': 'Sua cabeça está inclinada {amount} para o lado há {duration}.',
  'finding.headRollDegrees.past': 'Sua cabeça estava inclinada {amount} para o lado havia {duration}.',
  'finding.leanDegrees':
    '{direction, select, back {Seu tronco está inclinado {amount} para a sua direita.} other {Seu tronco está inclinado {amount} para a sua esquerda.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {Seu tronco está inclinado {amount} para a sua direita há {duration}.} other {Seu tronco está inclinado {amount} para a sua esquerda há {duration}.}}',
  'finding.leanDegrees.past':
    '{direction, select, back {Seu tronco estava inclinado {amount} para a sua direita havia {duration}.} other {Seu tronco estava inclinado {amount} para a sua esquerda havia {duration}.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Seus olhos estão {amount} mais perto da tela que na calibração.} other {Seus olhos estão {amount} mais longe da tela que na calibração.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Seus olhos estão {amount} mais perto da tela que na calibração, há {duration}.} other {Seus olhos estão {amount} mais longe da tela que na calibração, há {duration}.}}',
  'finding.screenDistanceRatio.past':
    '{direction, select, back {Seus olhos estavam {amount} mais perto da tela que na calibração, havia {duration}.} other {Seus olhos estavam {amount} mais longe da tela que na calibração, havia {duration}.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Sua cabeça está {amount} para cima.} other {Sua cabeça está {amount} para baixo.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Sua cabeça está {amount} para cima há {duration}.} other {Sua cabeça está {amount} para baixo há {duration}.}}',
  'finding.headDownDegrees.past':
    '{direction, select, back {Sua cabeça estava {amount} para cima havia {duration}.} other {Sua cabeça estava {amount} para baixo havia {duration}.}}',
  'finding.neckRatio':
    '{direction, select, back {Sua cabeça está {amount} mais baixa sobre os ombros que na calibração.} other {Sua cabeça está {amount} mais alta sobre os ombros que na calibração.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Sua cabeça está {amount} mais baixa sobre os ombros que na calibração, há {duration}.} other {Sua cabeça está {amount} mais alta sobre os ombros que na calibração, há {duration}.}}',
  'finding.neckRatio.past':
    '{direction, select, back {Sua cabeça estava {amount} mais baixa sobre os ombros que na calibração, havia {duration}.} other {Sua cabeça estava {amount} mais alta sobre os ombros que na calibração, havia {duration}.}}',
  'sentences.two': '{first} {second}'
} as const satisfies AreaTexts<typeof measuresEn>;
