import type { AreaTexts } from '../catalogue.ts';
import type { historyEn } from '../en/history.ts';

/** What history keeps and what became of it: settings, notices, file boxes, and the notifications of evening and Monday. */
export const historyPtBr = {
  'settings.group.reports': 'Relatórios',
  'settings.unit.days': 'dias',
  'settings.value.days': '{value, plural, one {# dia} other {# dias}}',

  'setting.keepHistory': 'Guardar um histórico para os relatórios',
  'setting.keepHistory.help':
    'Minutos, pausas e alertas, só neste computador. Se desativado, nada mais é anotado, e os novos dias ficam sem relatório.',
  'setting.historyDays': 'Guardar por',
  'setting.historyDays.help': 'Dias mais antigos são excluídos sozinhos, e os check-ins também.',
  'setting.eveningSummary': 'Resumo do meu dia à noite',
  'setting.eveningSummary.help':
    'Uma notificação discreta, só em dias que pude observar por meia hora ou mais, e nunca em uma chamada.',
  'setting.eveningSummaryTime': 'Horário do resumo do dia',
  'setting.eveningSummaryTime.help':
    'Se houver algo em andamento ou você não estiver nesse horário, espero até três horas por um momento calmo.',
  'setting.weeklyDigest': 'Resumo da minha semana na segunda-feira',
  'setting.weeklyDigest.help': 'Uma notificação discreta sobre a semana anterior.',

  'notice.historyFromNewer':
    'O arquivo {file} foi gravado por uma versão mais nova do Plumbline. Guardei-o intacto como {keptAs} e comecei um novo.',
  'notice.historyNotSaved':
    'Não é possível gravar seu histórico em {file}. Mantenho o último dia na memória e tento de novo a cada minuto; verifique o espaço livre e as permissões da pasta.',
  'notice.historyLocked':
    'Outro programa está com {file} aberto. Mantenho o último dia do seu histórico na memória e tento de novo a cada minuto.',
  'notice.historySavedAgain':
    'Já é possível gravar seu histórico em {file} de novo. O que estava à espera agora está nele.',
  'notice.historyRowsSkipped':
    '{count, plural, one {Não foi possível ler # registro em {file}; ele fica fora dos seus relatórios.} other {Não foi possível ler # registros em {file}; eles ficam fora dos seus relatórios.}}',
  'notice.historyExported': 'Seu histórico foi salvo como {file}.',
  'notice.historyNotExported': 'Não foi possível salvar seu histórico como {file}. Nada ficou para trás.',
  'notice.historyDeleted':
    '{days, plural, =0 {Não havia nada para excluir.} one {# dia foi excluído deste computador.} other {# dias foram excluídos deste computador.}}',
  'notice.historyNotDeleted':
    'Não foi possível excluir tudo de {file}. Verifique o espaço livre e as permissões da pasta e tente de novo.',
  'notice.reportSaved': 'O relatório foi salvo como {file}.',
  'notice.reportNotSaved': 'Não foi possível salvar o relatório como {file}. Nada ficou para trás.',
  'notice.reportNotPrinted': 'Não foi possível imprimir o relatório.',

  'history.export.csv': 'Escolha uma pasta para as tabelas do seu histórico',
  'history.export.folder': 'Salvar aqui',
  'history.export.json': 'Salvar seu histórico',
  'history.export.jsonKind': 'Documento JSON',
  'report.pdf.title': 'Salvar o relatório',
  'report.pdf.kind': 'Documento PDF',

  'evening.title': 'Seu dia até agora',
  'digest.title': 'Sua semana passada'
} as const satisfies AreaTexts<typeof historyEn>;
