import type { AreaTexts } from '../catalogue.ts';
import type { calibrationEn } from '../en/calibration.ts';

/** Calibrating, and why a fresh calibration would help. */
export const calibrationPtBr = {
  // Calibration: what stops it, and what to do.
  'fault.tooFewSamples': 'Não vi você com clareza por tempo suficiente.',
  'fault.tooFewSamples.do': 'Fique na imagem até o anel se completar, com a luz vindo da frente.',
  'fault.moving': 'Você está se mexendo.',
  'fault.moving.do': 'Encontre uma posição que consiga manter e fique sem se mexer por um momento.',
  'fault.faceOutOfView': 'Parte do seu rosto está fora da imagem.',
  'fault.faceOutOfView.do': 'Incline a câmera até o rosto inteiro aparecer na imagem.',
  'fault.shouldersOutOfView': 'Não consigo ver os seus dois ombros.',
  'fault.shouldersOutOfView.do': 'Incline a câmera para baixo ou afaste-se um pouco.',
  'fault.tooDark': 'Está escuro demais.',
  'fault.tooDark.do': 'Acenda uma luz à sua frente ou abra as persianas.',
  'fault.tooBright': 'A imagem está clara demais.',
  'fault.tooBright.do': 'Vire a câmera para longe da janela ou da lâmpada.',
  'fault.turned': 'Sua cabeça está virada para o lado.',
  'fault.turned.do': 'Olhe para o meio da tela em que você mais trabalha.',
  'fault.lowConfidence': 'Não consigo distinguir bem seu rosto e seus ombros.',
  'fault.lowConfidence.do': 'Mais luz vinda da frente ajuda, e uma lente limpa também.',
  'fault.severalPeople': 'Há mais de uma pessoa na imagem.',
  'fault.severalPeople.do':
    'Nestes dez segundos, só você deve aparecer na imagem. Um pôster com uma pessoa também conta.',
  'fault.nobody': 'Não vejo ninguém.',
  'fault.nobody.do': 'Sente-se diante da câmera, com o rosto e os ombros na imagem.',
  'fault.cameraLost': 'A câmera parou.',
  'fault.cameraLost.do': 'Verifique a câmera e comece de novo.',

  // Why a fresh calibration would help.
  'recalibration.moved': 'A câmera ou a sua cadeira parece ter mudado de lugar desde a calibração.',
  'recalibration.otherPerson': 'Quem está aqui não parece ser a pessoa que fez a calibração.',
  'recalibration.pictureChanged': 'A imagem da câmera tem outro formato que na calibração.',

  // Calibrate.
  'calibrate.title': 'Mostre como você se senta quando se senta bem',
  'calibrate.why': 'Tudo o que eu disser depois é comparado com isso, não com a postura de outra pessoa.',
  'calibrate.step.sit':
    'Encoste-se na cadeira e cresça: fique na posição mais ereta que conseguir manter com conforto.',
  'calibrate.step.look': 'Olhe para o meio da tela em que você mais trabalha.',
  'calibrate.step.hold':
    'Mantenha a cabeça e os ombros dentro do contorno, sem se mexer, por cerca de dez segundos.',
  'calibrate.name': 'Nome deste lugar',
  'calibrate.name.help': 'Por exemplo, “Na cadeira” ou “De pé”.',
  'calibrate.name.replaces': 'Isto substitui “{name}”, de {created, date, long}.',
  'calibrate.name.default': 'Na cadeira',
  'calibrate.start': 'Começar',
  'calibrate.again': 'Começar de novo',
  'calibrate.cancel': 'Cancelar',
  'calibrate.cancel.help': 'Esc também cancela.',
  'calibrate.running': 'Não se mexa',
  'calibrate.running.explained': 'O anel se completa enquanto vejo você bem.',
  'calibrate.progress': 'Calibração',
  'calibrate.failed': 'Ainda não deu certo',
  'calibrate.done': 'Calibração concluída',
  'calibrate.done.good': 'Vi você com clareza e sem movimento. A partir de agora, é com isso que comparo.',
  'calibrate.done.fair':
    'Bom o bastante para começar. Com mais luz vinda da frente, ou com menos movimento, fica mais exato.',
  'calibrate.finish': 'Ir para Agora',
  'calibrate.another': 'Calibrar outro lugar'
} as const satisfies AreaTexts<typeof calibrationEn>;
