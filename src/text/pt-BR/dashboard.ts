import type { AreaTexts } from '../catalogue.ts';
import type { dashboardEn } from '../en/dashboard.ts';

/** The frame of the dashboard, its banners, and Now. */
export const dashboardPtBr = {
  // The dashboard: its frame.
  'screens.label': 'Telas',
  'screen.now': 'Agora',
  'screen.calibrate': 'Calibrar',
  'screen.settings': 'Configurações',
  'screen.about': 'Sobre',
  'screen.title': '{screen} – Plumbline',
  'rail.cameraOn': 'Agora · câmera ligada',
  'rail.cameraOff': 'Agora · câmera desligada',
  'rail.demo': 'Agora · demonstração',
  'loading.snapshot': 'O Plumbline está iniciando.',
  'broken.title': 'Esta janela parou de funcionar.',
  'broken.explained': 'O Plumbline continua observando. Abra a janela de novo para vê-lo.',
  'broken.reload': 'Abrir de novo',

  // Banners.
  'banner.demo': 'Esta é a demonstração: uma pessoa gravada faz o papel da câmera.',
  'banner.demo.do':
    'Para ver você, encerre a demonstração: o Plumbline inicia de novo com a sua própria câmera.',
  'banner.endDemo': 'Encerrar a demonstração',
  'banner.noTray': 'Este sistema não mostra ícones na bandeja; esta janela fica no lugar deles.',
  'banner.noTray.do': 'Deixe-a aberta ou minimize-a: ao fechá-la, você sai do Plumbline.',
  'banner.recalibrate.do':
    'Até isso se resolver, o que digo pode não ser exato. Calibrar de novo leva cerca de dez segundos.',
  'banner.quit': 'Sair do Plumbline',
  'banner.calibrate': 'Calibrar',
  'banner.useAnother': 'Usar outro lugar',
  'banner.usePlace': 'Usar “{name}”',
  'banner.notNow': 'Agora não',
  'banner.dismiss': 'Dispensar',
  'banners.label': 'Avisos',

  // Now.
  'now.calibrate': 'Calibrar',
  'now.otherCamera':
    'Você calibrou com outra câmera. Se na verdade for a mesma, escolha “{action}” em “{screen}”.',
  'now.retry': 'Tentar de novo',
  'now.demo': 'Ver a demonstração',
  'now.withoutCamera':
    'O Plumbline também pode ficar aberto sem câmera. Assim ele não observa a sua postura nem diz nada sobre ela.',
  'now.withoutCamera.do': 'Usar sem câmera',
  'now.watch': 'Observar com a câmera',
  'now.resume': 'Retomar a observação',
  'now.pause': 'Pausar',
  'now.pause.label': 'Por quanto tempo pausar',
  'alert.label': 'Alerta',
  'alert.passes': 'O alerta some assim que você endireita a postura.',
  'alert.wrong.help': 'Pede que eu seja menos rigoroso nisso, só neste computador.',

  // The live picture.
  'live.title': 'O que a câmera vê',
  'live.label': 'Imagem ao vivo, espelhada, com os pontos que acompanho',
  'live.private':
    'A imagem fica na memória deste computador e nunca é guardada. Ela só aparece enquanto você a vê aqui.',
  'live.waiting': 'Esperando a primeira imagem.',
  'live.off': 'Sem imagem enquanto a câmera está desligada.',
  'live.camera': 'Câmera',
  'live.defaultCamera': 'Padrão do sistema',
  'live.unnamedCamera': 'Câmera {number, number}',
  'live.lostCamera': 'A câmera escolhida (não conectada)',
  'live.nobody': 'Não vejo ninguém na imagem.',

  // The measures against the calibrated position.
  'measures.title': 'Sua posição agora',
  'measures.subtitle': 'Em comparação com a posição calibrada como “{name}”.',
  'measures.none':
    'Quando você estiver na imagem e com a calibração feita, isto mostra o quanto a cabeça e os ombros se afastaram.',
  'measures.sideView': 'Você de lado: tracejado na calibração, contínuo agora.',
  'measure.headForwardCm': 'Cabeça',
  'measure.headForwardCm.value':
    '{direction, select, back {{amount} para trás} level {sem desvio} other {{amount} à frente}}',
  'measure.headDropCm': 'Altura da cabeça',
  'measure.headDropCm.value':
    '{direction, select, back {{amount} mais alta} level {sem desvio} other {{amount} mais baixa}}',
  'measure.shoulderForwardCm': 'Ombros',
  'measure.shoulderForwardCm.value':
    '{direction, select, back {{amount} para trás} level {sem desvio} other {{amount} à frente}}',
  'measure.shoulderDropCm': 'Altura dos ombros',
  'measure.shoulderDropCm.value':
    '{direction, select, back {{amount} mais alta} level {sem desvio} other {{amount} mais baixa}}',
  'measure.leanDegrees': 'Inclinação do tronco',
  'measure.leanDegrees.value':
    '{direction, select, back {{amount} à sua direita} level {sem desvio} other {{amount} à sua esquerda}}',
  'measure.headDownDegrees': 'Inclinação da cabeça',
  'measure.headDownDegrees.value':
    '{direction, select, back {{amount} para cima} level {sem desvio} other {{amount} para baixo}}',
  'measure.screenDistanceRatio': 'Distância da tela',
  'measure.screenDistanceRatio.value':
    '{direction, select, back {{amount} mais perto} level {sem desvio} other {{amount} mais longe}}'
} as const satisfies AreaTexts<typeof dashboardEn>;
