import type { AreaTexts } from '../catalogue.ts';
import type { settingsScreenEn } from '../en/settingsScreen.ts';

/** The settings screen around the settings: search, sections, resets, and the file to take them along. */
export const settingsScreenPtBr = {
  'settings.sections': 'Seções',
  'settings.default': 'Se você não mudar: {value}.',
  'settings.default.recommended': 'Sua organização recomenda: {value}.',

  // What else people may call the settings of a section; only searched, never shown. Separated by spaces.
  'settings.group.camera.keywords': 'webcam vídeo imagem observar chamada reunião bateria dispositivo',
  'settings.group.posture.keywords': 'corcunda costas pescoço cabeça tela tolerância tempo segundos',
  'settings.group.alerts.keywords': 'notificação aviso lembrete som volume luz escurecer bandeja silêncio',
  'settings.group.breaks.keywords': 'intervalo descanso timer levantar alongar pular adiar soneca rigoroso',
  'settings.group.quiet.keywords': 'horário agenda expediente reunião apresentação filme digitar',
  'settings.group.pairing.keywords': 'regras juntos antecipar oferta',
  'settings.group.breathing.keywords': 'respirar relaxar calma exercício som volume minutos',
  'settings.group.checkIn.keywords': 'perguntas dor desconforto semanal',
  'settings.group.reports.keywords': 'histórico estatísticas dados resumo guardar excluir apagar',
  'settings.group.general.keywords': 'idioma língua tema escuro claro aparência atalho teclas login iniciar',

  // Search.
  'settings.search': 'Buscar nas configurações',
  'settings.search.clear': 'Limpar a busca',
  'settings.search.found':
    '{count, plural, one {# configuração encontrada} other {# configurações encontradas}}',
  'settings.search.none': 'Nada encontrado para “{query}”.',
  'settings.search.none.do': 'Tente outra palavra, como “pausa”, “câmera” ou “som”.',

  // Resets, which can be taken back.
  'settings.resetSection': 'Redefinir esta seção',
  'settings.resetSection.label': 'Redefinir esta seção: {section}',
  'settings.wasReset':
    '{count, plural, one {# configuração está como no início.} other {# configurações estão como no início.}}',
  'settings.undo': 'Desfazer',

  // Managed by an organisation.
  'settings.managed': 'Gerenciado pela sua organização',
  'settings.managed.locked': 'Sua organização decide esta configuração.',
  'settings.managed.limited': 'Sua organização permite no máximo {value}.',
  'settings.managed.source': 'Definido em {source}.',

  // Shortcuts and sounds.
  'settings.shortcut.taken': '“{setting}” já usa estas teclas; por isso aqui elas não fazem nada.',
  'settings.shortcut.common':
    'A maioria dos programas usa estas teclas; eles deixariam de recebê-las. Convém escolher outras.',
  'settings.sound.listen': 'Ouvir',
  'settings.sound.listen.label': 'Ouvir: {setting}',

  // The file that settings are taken along in.
  'settings.file': 'Levar suas configurações',
  'settings.file.explained':
    'Um arquivo com o que você escolheu nesta página, para guardar ou levar a outro computador. Os lugares calibrados têm um arquivo próprio.',
  'settings.file.kind': 'Configurações do Plumbline',
  'settings.export': 'Exportar configurações',
  'settings.import': 'Importar configurações',
  'settings.exported': 'Suas configurações agora estão em {file}.',
  'settings.notExported':
    'Não foi possível gravar o arquivo {file}. Verifique o espaço livre e as permissões da pasta.',
  'settings.import.preview': 'O que {file} mudaria',
  'settings.import.nothing': 'Nada: você já tem as mesmas configurações.',
  'settings.import.setting': 'Configuração',
  'settings.import.now': 'Agora',
  'settings.import.then': 'Do arquivo',
  'settings.import.apply': 'Usar estas',
  'settings.import.leave': 'Deixar tudo como está',
  'settings.import.applied':
    '{count, plural, one {# configuração foi importada do arquivo.} other {# configurações foram importadas do arquivo.}}',
  'settings.import.locked':
    '{count, plural, one {# configuração do arquivo fica de fora: sua organização a decide.} other {# configurações do arquivo ficam de fora: sua organização as decide.}}',
  'settings.import.unknown':
    '{count, plural, one {# item do arquivo é desconhecido para esta versão e fica de fora.} other {# itens do arquivo são desconhecidos para esta versão e ficam de fora.}}',
  'settings.import.invalid':
    '{count, plural, one {# valor do arquivo está além do possível e fica de fora: {names}.} other {# valores do arquivo estão além do possível e ficam de fora: {names}.}}',
  'settings.import.unreadable':
    'Nada foi importado de {file}: não foi possível abri-lo. Veja se ele ainda está lá e se você tem permissão para lê-lo.',
  'settings.import.tooLarge':
    'Nada foi importado de {file}: ele é grande demais para um arquivo de configurações.',
  'settings.import.notJson': 'Nada foi importado de {file}: não é um arquivo JSON, ou não está completo.',
  'settings.import.foreign': 'Nada foi importado de {file}: não é um arquivo de configurações do Plumbline.',
  'settings.import.newer':
    'Nada foi importado de {file}: foi gravado por uma versão mais nova do Plumbline. Atualize o Plumbline aqui para lê-lo.'
} as const satisfies AreaTexts<typeof settingsScreenEn>;
