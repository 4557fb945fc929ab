import type { AreaTexts } from '../catalogue.ts';
import type { noticesEn } from '../en/notices.ts';

/** What went wrong outside the watching and was survived. */
export const noticesPtBr = {
  // What went wrong outside the watching and was survived.
  'notice.fileSetAside': 'Não foi possível ler o arquivo {file}. Guardei-o como {keptAs} e comecei um novo.',
  'notice.valuesReset':
    '{count, plural, one {# valor no arquivo {file} não era válido e voltou ao padrão. Guardei o arquivo antigo como {keptAs}.} other {# valores no arquivo {file} não eram válidos e voltaram ao padrão. Guardei o arquivo antigo como {keptAs}.}}',
  'notice.fileNotReadable':
    'Não foi possível abrir o arquivo {file}; por isso comecei com os valores padrão.',
  'notice.fileNotSaved':
    'Não foi possível salvar o arquivo {file}. As alterações se perdem quando você sair do Plumbline; verifique o espaço livre e as permissões da pasta.',
  'notice.folderNotWritable':
    'Não é possível gravar na pasta {folder}; por isso nada é guardado: o que você mudar e o seu histórico duram até você sair do Plumbline, e os seus dias passados não aparecem. Quem cuida deste computador pode dar a você permissão para gravar nela.',
  'notice.shortcutUnavailable':
    'O atalho {shortcut} já é de outro programa ou este sistema não o conhece. Escolha outro nas configurações.',
  'notice.shortcutRepeated':
    'O atalho {shortcut} está em duas configurações, e só a primeira responde a ele. Escolha outro nas configurações.',
  'notice.loginStartNotInstalled':
    'Só um Plumbline instalado pode abrir ao iniciar a sessão. Este roda a partir do código-fonte ou como demonstração.',
  'notice.loginStartRefused': 'O sistema não me deixou mudar se o Plumbline abre ao iniciar a sessão.'
} as const satisfies AreaTexts<typeof noticesEn>;
