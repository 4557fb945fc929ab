import type { AreaTexts } from '../catalogue.ts';
import type { commandLineEn } from '../en/commandLine.ts';

/** The command line: what `--help` says, and what commands answer. Commands and options stay as they are. */
export const commandLinePtBr = {
  'cli.about':
    'O Plumbline observa como você se senta e lembra você de se mexer. Um comando vai para o Plumbline que está aberto.',
  'cli.usage': 'Uso:',
  'cli.arguments': 'Argumentos:',
  'cli.options': 'Opções:',
  'cli.commands': 'Comandos:',
  'cli.help': 'Mostra o que há aqui.',
  'cli.version': 'Mostra qual é esta versão.',
  'cli.hidden': 'Inicia na bandeja do sistema, sem janela.',
  'cli.demo': 'Inicia com a gravação incluída, à parte dos seus próprios dados.',
  'cli.pause': 'Fecha a câmera e segura as pausas.',
  'cli.pause.length':
    '30min, 1h, 2h, tomorrow, until-resumed ou uma duração como 45m ou 1h30m; sem isso, até você retomar.',
  'cli.resume': 'Retoma a observação.',
  'cli.break': 'Começa uma pausa agora.',
  'cli.break.kind': 'movement, ou micro para uma curta.',
  'cli.breathe': 'Começa uma sessão de respiração.',
  'cli.report': 'Abre o relatório de um dia.',
  'cli.report.day': 'today, ou um dia como 2026-03-31.',
  'cli.status': 'Mostra a situação atual.',
  'cli.status.json': 'Mostra em JSON, para programas.',
  'cli.policy': 'Mostra o que uma organização decide aqui; com --json, para programas.',
  'cli.diagnose': 'Anota o que o suporte precisa saber, e nada pessoal.',
  'cli.diagnose.written': 'O diagnóstico está em {file}.',
  'cli.diagnose.notWritten': 'Não foi possível gravar {file}: {reason}',
  'cli.exitCodes':
    'Códigos de saída: 0 feito, 1 não é possível agora, 2 não entendido, 3 o Plumbline não está aberto, 4 uma política não está em vigor tal como está.',

  'cli.notRunning': 'O Plumbline não está aberto.',
  'cli.noAnswer': 'O Plumbline está aberto, mas não respondeu.',
  'cli.otherVersion': 'O Plumbline que está aberto é de outra versão. Saia dele e abra-o de novo.',
  'cli.resumed': 'Observando de novo.',
  'cli.notPaused': 'O Plumbline não estava pausado.',
  'cli.breakBegun': 'A pausa começa.',
  'cli.breathingBegun': 'A sessão de respiração começa.',
  'cli.busy': 'Agora não: há uma pausa ou uma sessão de respiração em andamento, ou a tela está bloqueada.',
  'cli.forbidden': 'Sua organização desativou esta função.',
  'cli.reportOpened': 'O relatório está aberto.',
  'cli.unknownCommand': 'O comando “{command}” não existe.',
  'cli.wrongLength': '“{given}” não é uma duração para pausar.',
  'cli.wrongDay': '“{given}” não é um dia.',
  'cli.wrongKind': '“{given}” não é um tipo de pausa.'
} as const satisfies AreaTexts<typeof commandLineEn>;
