import type { AreaTexts } from '../catalogue.ts';
import type { postureEn } from '../en/posture.ts';

/** The postures, and why there is no verdict. */
export const posturePtBr = {
  // The names of the postures.
  'state.upright': 'Postura ereta',
  'state.slouch': 'Costas curvadas',
  'state.forwardHead': 'Cabeça à frente',
  'state.lean': 'Tronco inclinado',
  'state.tooClose': 'Perto demais',
  'state.lookingDown': 'Olhando para baixo',
  'state.away': 'Ausente',
  'state.cannotTell': 'Não dá para saber',

  // Where nothing is judged, and for how long a posture has lasted.
  'state.upright.explained': 'Sua postura está bem parecida com a da calibração.',
  'state.away.explained': 'Não há ninguém diante da câmera.',
  'state.slouch.explained': 'A parte superior das suas costas se curvou e desceu.',
  'state.forwardHead.explained': 'Sua cabeça avançou à frente dos ombros.',
  'state.lean.explained': 'Seu tronco está inclinado para um lado.',
  'state.tooClose.explained': 'Seu corpo todo chegou mais perto da tela.',
  'state.lookingDown.explained': 'Você está olhando para baixo.',
  'state.for': '{state} há {duration}',
  'state.also': 'Também: {state}',

  // Why there is no verdict: what is seen, and what to do.
  'reason.starting': 'Ainda estou olhando.',
  'reason.starting.do': 'A primeira avaliação leva alguns segundos.',
  'reason.notCalibrated': 'Ainda não conheço a sua posição ereta.',
  'reason.notCalibrated.do': 'Calibre uma vez; leva cerca de dez segundos.',
  'reason.turned': 'Sua cabeça está virada para o lado.',
  'reason.turned.do':
    'Continuo quando você se virar de novo para a tela. Se a câmera estiver ao lado da tela que você usa, aproxime-a dessa tela.',
  'reason.tilted': 'Sua cabeça está inclinada para o lado.',
  'reason.tilted.do':
    'Continuo quando sua cabeça voltar a ficar reta. Se a própria câmera estiver torta, endireite-a.',
  'reason.tooDark': 'Está escuro demais para saber.',
  'reason.tooDark.do': 'Acenda uma luz à sua frente ou abra as persianas.',
  'reason.tooBright': 'A imagem está clara demais para saber.',
  'reason.tooBright.do': 'Vire a câmera para longe da janela ou da lâmpada, ou reduza a luz que bate nela.',
  'reason.lowConfidence': 'Não consigo distinguir bem seu rosto e seus ombros.',
  'reason.lowConfidence.do': 'Mais luz vinda da frente ajuda, e uma lente limpa também.',
  'reason.faceOutOfView': 'Parte do seu rosto está fora da imagem.',
  'reason.faceOutOfView.do': 'Incline a câmera até o rosto inteiro aparecer na imagem.',
  'reason.shouldersOutOfView': 'Não consigo ver os seus dois ombros.',
  'reason.shouldersOutOfView.do':
    'Incline a câmera para baixo ou afaste-se um pouco, até os dois ombros aparecerem na imagem.',
  'reason.offCentre': 'Você está na borda da imagem.',
  'reason.offCentre.do': 'Vire a câmera para você ou venha mais para o meio.',
  'reason.severalPeople': 'Há várias pessoas na imagem, e não tenho certeza de qual é você.',
  'reason.severalPeople.do':
    'Continuo quando só você aparecer na imagem ou quando voltar ao seu lugar de costume.',
  'reason.cameraBlocked': 'A câmera não vê nada.',
  'reason.cameraBlocked.do': 'Abra a tampa da câmera ou retire o que cobre a lente.',
  'reason.cameraFrozen': 'A imagem da câmera está parada.',
  'reason.cameraFrozen.do': 'Desconecte a câmera e conecte-a de novo, ou feche outros programas que a usam.',
  'reason.notCalibratedPlace': 'Você está em outro lugar que o da calibração.',
  'reason.notCalibratedPlace.do': 'Se for ficar aqui, calibre para este lugar.'
} as const satisfies AreaTexts<typeof postureEn>;
