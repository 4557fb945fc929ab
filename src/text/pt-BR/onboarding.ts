import type { AreaTexts } from '../catalogue.ts';
import type { onboardingEn } from '../en/onboarding.ts';

/** Setting up: five short steps, each of which can be left out. */
export const onboardingPtBr = {
  'screen.onboarding': 'Primeiros passos',
  'onboarding.steps': 'Passos',
  'onboarding.step': 'Passo {step, number} de {steps, number}',
  'onboarding.next': 'Continuar',
  'onboarding.back': 'Voltar',
  'onboarding.skip': 'Pular este passo',
  'onboarding.later': 'Fazer isso depois',
  'onboarding.finish': 'Concluir',
  'onboarding.again': 'Rever os primeiros passos',
  'onboarding.again.help': 'Percorre mais uma vez os cinco primeiros passos. Nada se perde.',

  'onboarding.what': 'Boas-vindas',
  'onboarding.what.lead': 'O Plumbline fica de olho em como você se senta, para você não precisar.',
  'onboarding.what.does': 'O que ele faz',
  'onboarding.what.does.posture':
    'Avisa quando suas costas se curvam ou sua cabeça avança, e há quanto tempo.',
  'onboarding.what.does.breaks': 'Lembra você de se levantar, mais cedo quando as costas ficaram curvadas.',
  'onboarding.what.does.breathing':
    'Oferece dois ou três minutos de respiração lenta depois de longos períodos à mesa.',
  'onboarding.what.never': 'O que ele nunca faz',
  'onboarding.what.never.picture':
    'Guardar ou enviar uma imagem. Cada uma é analisada neste computador e descartada na hora.',
  'onboarding.what.never.report':
    'Mostrar a outra pessoa como você se senta, ou supor algo sobre seu humor ou seu trabalho.',
  'onboarding.what.never.medical':
    'Substituir um médico. Se um movimento doer, pare; dormência, formigamento ou fraqueza são assunto para um profissional de saúde.',

  'onboarding.camera': 'Sua câmera',
  'onboarding.camera.lead': 'Isto é o que eu vejo. Só preciso dos pontos; cada imagem é descartada na hora.',
  'onboarding.camera.allow': 'O sistema pode perguntar se o Plumbline pode usar a câmera.',
  'onboarding.camera.without': 'Continuar sem câmera',
  'onboarding.camera.without.explained':
    'Pausas, respiração e check-ins funcionam sem ela. Você pode ligar a câmera a qualquer momento nas configurações.',
  'onboarding.camera.off': 'A câmera fica desligada',
  'onboarding.camera.use': 'Usar uma câmera, afinal',

  'onboarding.calibrate': 'Sua posição ereta',
  'onboarding.calibrate.known': 'Já conheço a sua posição ereta: “{name}”.',
  'onboarding.calibrate.without': 'Sem câmera, não há nada para calibrar.',

  'onboarding.rhythm': 'Suas pausas',
  'onboarding.rhythm.lead': 'Uma pausa a cada 30 a 60 minutos é o que ajuda. Você pode mudar tudo depois.',
  'onboarding.rhythm.more': 'Há mais sobre pausas nas configurações.',

  'onboarding.tray': 'Onde encontrá-lo',
  'onboarding.tray.lead':
    'Feche esta janela quando quiser: o Plumbline continua na bandeja do sistema. O ícone mostra como você se senta.',
  'onboarding.tray.lead.withoutCamera':
    'Feche esta janela quando quiser: o Plumbline continua na bandeja do sistema. O menu diz quando vem a próxima pausa.',
  'onboarding.tray.mac':
    'Feche esta janela quando quiser: o Plumbline continua na barra de menus. O ícone mostra como você se senta.',
  'onboarding.tray.mac.withoutCamera':
    'Feche esta janela quando quiser: o Plumbline continua na barra de menus. O menu diz quando vem a próxima pausa.',
  'onboarding.tray.windows':
    'O Windows pode escondê-lo atrás da seta ao lado do relógio. Arraste-o para fora para tê-lo à vista.',
  'onboarding.tray.none':
    'Este sistema não tem bandeja. O Plumbline vive nesta janela; minimize-a, e ele continua.',
  'onboarding.tray.icons': 'O que o ícone diz',
  'onboarding.tray.done': 'É só isso. Fique à vontade; eu falo quando houver motivo.'
} as const satisfies AreaTexts<typeof onboardingEn>;
