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
  'finding.headForwardCm':
    '{direction, select, back {Sua cabeça se afastou {amount} da tela.} other {Sua cabeça avançou {amount} em direção à tela.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Sua cabeça ficou {amount} mais longe da tela por {duration}.} other {Sua cabeça ficou {amount} mais perto da tela por {duration}.}}',
  'finding.headDropCm':
    '{direction, select, back {Sua cabeça subiu {amount}.} other {Sua cabeça desceu {amount}.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Sua cabeça ficou {amount} mais alta que na calibração, por {duration}.} other {Sua cabeça ficou {amount} mais baixa por {duration}.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Seus ombros se afastaram {amount} da tela.} other {Seus ombros avançaram {amount} em direção à tela.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Seus ombros ficaram {amount} mais longe da tela por {duration}.} other {Seus ombros ficaram {amount} mais perto da tela por {duration}.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Seus ombros subiram {amount}.} other {Seus ombros desceram {amount}.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Seus ombros ficaram {amount} mais altos que na calibração, por {duration}.} other {Seus ombros ficaram {amount} mais baixos por {duration}.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Sua cabeça está {amount} mais para trás sobre os ombros que na calibração.} other {Sua cabeça está {amount} mais à frente dos ombros que na calibração.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Sua cabeça ficou {amount} mais para trás sobre os ombros que na calibração, por {duration}.} other {Sua cabeça ficou {amount} mais à frente dos ombros que na calibração, por {duration}.}}',
  'finding.headYawDegrees': 'Sua cabeça está virada {amount} para o lado.',
  'finding.headYawDegrees.for': 'Sua cabeça ficou virada {amount} para o lado por {duration}.',
  'finding.headRollDegrees': 'Sua cabeça está inclinada {amount} para o lado.',
  'finding.headRollDegrees.for': 'Sua cabeça ficou inclinada {amount} para o lado por {duration}.',
  'finding.leanDegrees':
    '{direction, select, back {Seu tronco está inclinado {amount} para a sua direita.} other {Seu tronco está inclinado {amount} para a sua esquerda.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {Seu tronco ficou inclinado {amount} para a sua direita por {duration}.} other {Seu tronco ficou inclinado {amount} para a sua esquerda por {duration}.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Seus olhos estão {amount} mais perto da tela que na calibração.} other {Seus olhos estão {amount} mais longe da tela que na calibração.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Seus olhos ficaram {amount} mais perto da tela que na calibração, por {duration}.} other {Seus olhos ficaram {amount} mais longe da tela que na calibração, por {duration}.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Sua cabeça está {amount} para cima.} other {Sua cabeça está {amount} para baixo.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Sua cabeça ficou {amount} para cima por {duration}.} other {Sua cabeça ficou {amount} para baixo por {duration}.}}',
  'finding.neckRatio':
    '{direction, select, back {Sua cabeça está {amount} mais baixa sobre os ombros que na calibração.} other {Sua cabeça está {amount} mais alta sobre os ombros que na calibração.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Sua cabeça ficou {amount} mais baixa sobre os ombros que na calibração, por {duration}.} other {Sua cabeça ficou {amount} mais alta sobre os ombros que na calibração, por {duration}.}}',
  'sentences.two': '{first} {second}'
} as const satisfies AreaTexts<typeof measuresEn>;
