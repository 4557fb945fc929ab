import type { AreaTexts } from '../catalogue.ts';
import type { privacyEn } from '../en/privacy.ts';

/** What Plumbline keeps of a person, where, why and for how long. */
export const privacyPtBr = {
  'screen.privacy': 'Privacidade',
  'privacy.title': 'O que fica guardado sobre você',
  'privacy.intro':
    'Tudo fica neste computador e não é enviado a lugar nenhum: o Plumbline não tem código de rede.',
  'privacy.never': 'O que nunca é guardado',
  'privacy.never.pictures':
    'Imagens. Cada uma vive na memória por uma fração de segundo, até os olhos, as orelhas e os ombros serem encontrados nela.',
  'privacy.never.landmarks':
    'Onde estavam seus olhos, orelhas e ombros a cada momento. Só as posições calibradas são guardadas.',
  'privacy.never.judgement': 'Qualquer suposição sobre humor, estresse, atenção ou sobre como você trabalha.',
  'privacy.who': 'Quem pode ver',
  'privacy.who.you': 'Quem puder abrir seus arquivos neste computador: você e quem o administra.',
  'privacy.who.nobody':
    'O Plumbline não mostra isso a mais ninguém. Não há conta, nem nuvem, nem tela para o empregador.',

  // The facts about each kept thing.
  'privacy.holds': 'Contém',
  'privacy.why': 'Para quê',
  'privacy.howLong': 'Até quando',
  'privacy.where': 'Onde',
  'privacy.size': 'Em disco',
  'privacy.size.nothing': 'nada ainda',
  'privacy.size.unknown': 'desconhecido',
  'privacy.size.kilobytes': '{size, number, ::unit/kilobyte .}',
  'privacy.size.megabytes': '{size, number, ::unit/megabyte .0}',
  'privacy.total': 'Ao todo: {size}',
  'privacy.folder': 'Está em {folder}.',
  'privacy.openFolder': 'Abrir a pasta',

  'privacy.settings': 'Suas configurações',
  'privacy.settings.holds': 'O que você mudou na página de configurações, e nada mais.',
  'privacy.settings.why': 'Para o Plumbline funcionar do jeito que você quer.',
  'privacy.settings.howLong': 'Até você as redefinir ou excluir.',
  'privacy.places': 'Lugares calibrados',
  'privacy.places.holds':
    'Os nomes dos lugares, quando e com qual câmera foram calibrados, em números a distância e a altura de olhos, orelhas e ombros, e, onde você disse “isso estava errado”, o quanto fiquei mais tolerante.',
  'privacy.places.why': 'Sua postura é comparada com eles.',
  'privacy.places.howLong': 'Até você excluir um lugar, ou todos.',
  'privacy.wellbeing': 'Pausas e respiração',
  'privacy.wellbeing.holds':
    'Há quanto tempo você está na cadeira desde a última pausa, os movimentos e dicas mostrados há pouco e suas últimas sessões de respiração, com a duração.',
  'privacy.wellbeing.why': 'Para um reinício não esquecer uma pausa e os movimentos se revezarem.',
  'privacy.wellbeing.howLong': 'Só os últimos; os mais novos tomam o lugar dos mais antigos.',
  'privacy.checkIn': 'Check-ins',
  'privacy.checkIn.holds':
    'Suas respostas: o desconforto de 0 a 10, o que ele dificultou e os sinais que você marcou.',
  'privacy.checkIn.why':
    'Para ver se está melhorando e dizer quando convém procurar um profissional de saúde.',
  'privacy.checkIn.howLong': 'Tanto quanto o seu histórico, ou até você os excluir.',
  'privacy.history': 'Histórico',
  'privacy.history.holds':
    'Para cada minuto, quantos segundos você passou em cada postura, ou por que não deu para saber; alertas, pausas, sessões de respiração e quando a câmera foi cedida a uma chamada.',
  'privacy.history.why': 'Seus relatórios são feitos a partir dele.',
  'privacy.history.howLong':
    'Pelo tempo que diz a configuração “{setting}”, ou até você excluir alguns dias ou tudo.',
  'privacy.state': 'Pequenas coisas a lembrar',
  'privacy.state.holds':
    'Onde estava a janela, se você pausou e até quando, até onde chegou nos primeiros passos, a pasta em que salvou um relatório pela última vez, quando mostrei por último o resumo do dia e o da semana e quais atalhos eram de outro programa.',
  'privacy.state.why':
    'Para um reinício não retomar a observação antes da hora, mover a janela ou dizer tudo duas vezes.',
  'privacy.state.howLong': 'Cada uma é substituída pela seguinte.',
  'privacy.log': 'Log',
  'privacy.log.holds':
    'Quando o Plumbline iniciou e parou e o que deu errado com câmera, arquivos e janelas. Nada de postura, nem os nomes dos seus arquivos.',
  'privacy.log.why': 'Para alguém poder ajudar quando algo não funciona.',
  'privacy.log.howLong': 'Os últimos dois megabytes.',
  'privacy.browser': 'Arquivos do navegador embutido',
  'privacy.browser.holds':
    'Arquivos técnicos do Chromium, que desenha as janelas: quais janelas tinham zoom, código de programa preparado. Nada sobre você.',
  'privacy.browser.why': 'Para as janelas abrirem mais rápido.',
  'privacy.browser.howLong': 'Até o Plumbline ser removido.',
  'privacy.copies':
    'Onde um arquivo estava danificado, uma cópia dele ficou ao lado do novo. As cópias somem quando você exclui tudo.',

  // Deleting.
  'privacy.delete': 'Excluir',
  'privacy.delete.label': 'Excluir: {what}',
  'privacy.delete.question': 'Excluir isto agora? Não será possível recuperar.',
  'privacy.delete.do': 'Excluir',
  'privacy.delete.keep': 'Manter',
  'privacy.deleteAll': 'Excluir tudo',
  'privacy.deleteAll.explained':
    'Tudo o que está acima de uma vez, menos os arquivos do navegador embutido. O Plumbline começa então como no primeiro dia.',
  'privacy.deleteAll.question':
    'Excluir tudo o que o Plumbline guarda e começar do zero? Não será possível recuperar nada.',
  'privacy.deleteAll.do': 'Excluir tudo e começar do zero',
  'privacy.export': 'Exportar',
  'privacy.export.label': 'Exportar: {what}',
  'privacy.exportInReports': 'Exportar nos relatórios'
} as const satisfies AreaTexts<typeof privacyEn>;
