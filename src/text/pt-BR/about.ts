import type { AreaTexts } from '../catalogue.ts';
import type { aboutEn } from '../en/about.ts';

/** About. */
export const aboutPtBr = {
  // About.
  'about.title': 'Sobre o Plumbline',
  'about.version': 'Versão {version}',
  'about.what':
    'O Plumbline observa pela câmera como você se senta e avisa quando suas costas se curvam ou sua cabeça avança.',
  'about.safety': 'Antes de contar com ele',
  'about.safety.wellness':
    'O Plumbline oferece informações gerais de bem-estar. Não é orientação médica e não faz diagnóstico algum.',
  'about.safety.stop': 'Se um movimento doer, pare.',
  'about.safety.professional':
    'Procure um profissional de saúde se suas costas não melhorarem após semanas de cuidados em casa, se você sentir dormência, formigamento ou fraqueza, depois de uma lesão ou se estiver piorando.',
  'about.privacy': 'O que acontece com a imagem',
  'about.privacy.local':
    'As imagens são analisadas neste computador e descartadas na hora. Nenhuma imagem e nenhum número sai daqui; o Plumbline não tem código de rede.',
  'about.privacy.off':
    'Enquanto o Plumbline está pausado e enquanto o computador está bloqueado ou em repouso, a câmera fica desligada.',
  'about.privacy.employer':
    'Ninguém mais pode espiar: não há tela para o empregador nem suposições sobre humor, estresse ou atenção.',
  'about.licences': 'Feito com',
  'about.licences.own': 'O próprio Plumbline é software livre sob a licença MIT.',
  'about.licences.entry': '{name}, {licence}'
} as const satisfies AreaTexts<typeof aboutEn>;
