import type { AreaTexts } from '../catalogue.ts';
import type { cameraEn } from '../en/camera.ts';

/** The camera and the pose model. */
export const cameraPtBr = {
  // What is wrong with the camera, and what to do.
  'camera.denied': 'O Plumbline não tem permissão para usar a câmera.',
  'camera.denied.do':
    'Permita o Plumbline nas configurações de privacidade da câmera do sistema e tente de novo. Em um computador gerenciado, quem cuida dele pode ter desativado a câmera.',
  'camera.missing': 'Nenhuma câmera foi encontrada.',
  'camera.missing.do':
    'Conecte uma; eu percebo sozinho. Você também pode ver a demonstração, com uma pessoa gravada.',
  'camera.busy': 'Outro programa está usando a câmera.',
  'camera.busy.do': 'Encerre a chamada ou o programa que a usa, ou escolha outra câmera.',
  'camera.unplugged': 'A câmera foi desconectada.',
  'camera.unplugged.do': 'Conecte-a de novo ou escolha outra câmera.',
  'camera.muted': 'A câmera parou de enviar imagens.',
  'camera.muted.do':
    'Procure uma tecla ou chave de privacidade da câmera no computador e ligue a câmera de novo.',
  'camera.black': 'A imagem da câmera está preta.',
  'camera.black.do': 'Abra a tampa da câmera, retire o que cobre a lente ou acenda uma luz.',
  'camera.frozen': 'A imagem da câmera está parada.',
  'camera.frozen.do': 'Desconecte a câmera e conecte-a de novo, ou escolha outra.',
  'camera.failed': 'Não foi possível iniciar a câmera.',
  'camera.failed.do': 'Tente de novo. Se continuar assim, desconecte a câmera ou reinicie o computador.',
  'camera.retrying': 'Tento de novo sozinho em {duration}.',
  'camera.starting': 'A câmera está iniciando.',
  'camera.off.paused': 'A câmera fica desligada enquanto estou pausado.',
  'camera.off.locked': 'A câmera fica desligada enquanto o computador está bloqueado.',
  'camera.off.asleep': 'A câmera fica desligada enquanto o computador está em repouso.',
  'camera.off.noCameraMode': 'A observação com a câmera está desativada nas configurações.',
  'camera.off.forbidden':
    'Sua organização desativou a observação com a câmera. As pausas e a respiração continuam.',
  'camera.off.settingUp': 'A câmera fica desligada até você ler para que ela serve.',
  'camera.off.onBattery':
    'O computador está na bateria, e as configurações dizem para não observar assim. Volto a olhar quando ele estiver na tomada.',
  'camera.off.inCall':
    'Outro programa usa o microfone ou uma câmera, como em uma chamada. Volto a olhar quando terminar.',
  'camera.off.givenAway': 'Outro programa quer a câmera. Volto a olhar quando ela estiver livre.',
  'camera.off.engineFailed': 'A câmera está desligada, porque no momento não dá para ver a postura.',

  // The pose model.
  'engine.modelMissing': 'Falta um arquivo de que o Plumbline precisa para ver a postura.',
  'engine.modelMissing.do': 'Instale o Plumbline de novo. Suas configurações e calibrações permanecem.',
  'engine.modelCorrupt': 'Um arquivo de que o Plumbline precisa para ver a postura está danificado.',
  'engine.modelCorrupt.do': 'Instale o Plumbline de novo. Suas configurações e calibrações permanecem.',
  'engine.runtimeFailed': 'Não foi possível iniciar a parte que vê a postura.',
  'engine.runtimeFailed.do': 'Saia do Plumbline e abra-o de novo. O arquivo de log traz os detalhes.',
  'engine.crashing': 'A parte que vê a postura parou várias vezes; por isso eu a desativei.',
  'engine.crashing.do': 'Saia do Plumbline e abra-o de novo. O arquivo de log traz os detalhes.',
  'engine.detail': 'Detalhes: {detail}'
} as const satisfies AreaTexts<typeof cameraEn>;
