import type { AreaTexts } from '../catalogue.ts';
import type { setupCheckEn } from '../en/setupCheck.ts';

/** The check of camera and seat: what is seen, and what would help. */
export const setupCheckPtBr = {
  'check.title': 'Como a câmera vê você',
  'check.allGood': 'Está tudo em ordem.',
  'check.good': 'Bom',
  'check.better': 'Pode melhorar',
  'check.unseen': 'Ainda não visto',
  'check.waiting': 'Sente-se como de costume e olhe para a tela.',
  'check.nobody': 'Ainda não vejo ninguém. Sente-se diante da câmera, com o rosto na imagem.',

  'check.shoulders': 'Ombros',
  'check.shoulders.good': 'Os dois estão na imagem.',
  'check.shoulders.cut': 'Estão em parte fora da imagem.',
  'check.shoulders.cut.do': 'Incline a câmera um pouco para baixo ou afaste-se.',
  'check.shoulders.unclear': 'Não consigo distingui-los.',
  'check.shoulders.unclear.do':
    'Algo pode escondê-los: um cachecol, cabelo comprido ou um casaco da cor da cadeira.',
  'check.distance': 'Distância',
  'check.distance.good': 'Cerca de {distance} da câmera.',
  'check.distance.near': 'Você está perto, a cerca de {distance} da câmera.',
  'check.distance.near.do':
    'Encoste-se na cadeira e estique um braço: a ponta dos dedos deve apenas alcançar a tela.',
  'check.distance.far': 'Você está longe, a cerca de {distance} da câmera.',
  'check.distance.far.do': 'Aproxime a câmera ou a cadeira; quanto mais nítida a imagem, mais certeza tenho.',
  'check.height': 'Altura da câmera',
  'check.height.good': 'Mais ou menos na altura dos seus olhos.',
  'check.height.low': 'A câmera vê você de baixo, como na maioria dos notebooks.',
  'check.height.low.do':
    'Isso funciona para mim. Um suporte ou alguns livros levariam a câmera e a tela até os seus olhos, e a cabeça junto.',
  'check.height.high': 'A câmera vê você bem de cima.',
  'check.height.high.do': 'Coloque-a na borda de cima da tela ou desça-a um palmo.',
  'check.angle': 'Ângulo',
  'check.angle.good': 'A câmera está de frente para você.',
  'check.angle.aside': 'A câmera vê você de lado.',
  'check.angle.aside.do':
    'Isso funciona para mim. Fica mais seguro quando a câmera está acima da tela para a qual você olha.',
  'check.angle.farAside': 'A câmera vê você de lado demais.',
  'check.angle.farAside.do': 'Leve-a até a tela para a qual você mais olha ou escolha outra câmera.',
  'check.light': 'Luz',
  'check.light.good': 'Vejo você bem.',
  'check.light.dim': 'Há pouca luz.',
  'check.light.dim.do': 'Acenda uma luz à sua frente ou abra as persianas.',
  'check.light.glaring': 'A imagem está muito clara.',
  'check.light.glaring.do': 'Vire a câmera para longe da janela ou da lâmpada.',
  'check.light.unclear': 'É difícil distinguir o seu rosto.',
  'check.light.unclear.do': 'Luz vinda da frente ajuda, e uma lente limpa também.'
} as const satisfies AreaTexts<typeof setupCheckEn>;
