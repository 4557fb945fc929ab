import type { AreaTexts } from '../catalogue.ts';
import type { policyEn } from '../en/policy.ts';

/** Managed by an organisation: the policy page, and the reasons it gives elsewhere. */
export const policyPtBr = {
  'screen.policy': 'Política',
  'policy.title': 'Gerenciado pela sua organização',
  'policy.intro':
    'Sua organização decide algumas das configurações. Ela pode desativar partes do Plumbline e guardar menos do que você guardaria. Não pode ligar a câmera, guardar mais do que você quer, ver o que o Plumbline sabe sobre você nem impedir você de pausar, sair e excluir.',
  'policy.none': 'Nenhuma política neste computador',
  'policy.none.intro':
    'Todas as configurações são suas. Se uma organização gerenciasse o Plumbline aqui, isso apareceria nesta tela.',
  'policy.open': 'Ver a política',
  'policy.open.none': 'Ver onde procurei',
  'policy.about': 'Política',
  'policy.about.none': 'Nenhuma organização gerencia o Plumbline neste computador.',
  'policy.about.some': 'Sua organização decide algumas das configurações.',
  'policy.exportForbidden':
    'Sua organização não deixa o Plumbline gravar arquivos para outras pessoas lerem.',

  'policy.off': 'Desativado',
  'policy.off.camera': 'Observação com a câmera',
  'policy.off.export': 'Gravação de arquivos para outras pessoas',
  'policy.off.postureAlerts': 'Alertas de postura',
  'policy.off.breaks': 'Pausas',
  'policy.off.breathing': 'Sessões de respiração',
  'policy.off.checkIn': 'Check-ins',
  'policy.off.history': 'Histórico',

  'policy.values': 'O que a política diz',
  'policy.values.none': 'Não foi possível ler nada.',
  'policy.values.value': 'Valor',
  'policy.values.place': 'Encontrado em',
  'policy.values.off': 'desativado',
  'policy.values.on': 'não desativado',
  'policy.tier.enforced': 'Imposta',
  'policy.tier.recommended': 'Recomendada',
  'policy.outcome.inForce': 'Em vigor.',
  'policy.outcome.suggested': 'Em vigor até você escolher outra coisa.',
  'policy.outcome.chosen': 'Não está em vigor: você escolheu {value}.',
  'policy.outcome.limit': 'Em vigor: você pode escolher menos, não mais.',
  'policy.outcome.overruled': 'Não está em vigor: {place} vem primeiro.',
  'policy.outcome.ignored': 'Não está em vigor.',
  'policy.outcome.private': 'Este valor não pode ser usado; por isso vale o mais privado.',
  'policy.fault.unknownKey': 'Esta versão do Plumbline não conhece nenhuma política com esse nome.',
  'policy.fault.wrongType': 'A política aceita outro tipo de valor.',
  'policy.fault.outOfRange': 'O valor está fora do intervalo permitido.',
  'policy.fault.notAChoice': 'O valor não é nenhuma das opções.',
  'policy.fault.wrongTier': 'A política não existe neste nível.',
  'policy.fault.belowFloor': 'Uma política pode desativar ou reduzir isto, nunca ativar ou aumentar.',

  'policy.places': 'Onde as políticas são lidas',
  'policy.places.order': 'O que está mais acima vem primeiro.',
  'policy.place.nothing': 'Nada ali.',
  'policy.place.values': 'Lido.',
  'policy.place.refused': 'Não usado.',
  'policy.place.closed':
    'Como esta política pode proibi-los, a câmera, o histórico, os check-ins e a gravação de arquivos ficam desativados até ser possível lê-la.',
  'policy.refusal.notOwnedByRoot': 'O arquivo não pertence ao administrador.',
  'policy.refusal.writableByOthers': 'Outras pessoas além do administrador podem alterar o arquivo.',
  'policy.refusal.folderNotOwnedByRoot': 'A pasta do arquivo não pertence ao administrador.',
  'policy.refusal.folderWritableByOthers':
    'Outras pessoas além do administrador podem alterar a pasta do arquivo.',
  'policy.refusal.linkLeadsOut': 'O arquivo ou a pasta dele é um link que leva a outro lugar.',
  'policy.refusal.notAFile': 'O que há ali não é um arquivo.',
  'policy.refusal.tooLarge': 'O arquivo é grande demais para uma política.',
  'policy.refusal.notReadable': 'Não é possível ler este local.',
  'policy.refusal.notUnderstood': 'O conteúdo não está na forma de uma política.'
} as const satisfies AreaTexts<typeof policyEn>;
