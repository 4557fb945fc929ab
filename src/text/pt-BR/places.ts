import type { AreaTexts } from '../catalogue.ts';
import type { placesEn } from '../en/places.ts';

/** The Brazilian Portuguese words of calibrated places: the list, its actions, files. */
export const placesPtBr = {
  'notice.placesExported':
    '{count, plural, one {# lugar foi gravado em {file}.} other {# lugares foram gravados em {file}.}}',
  'notice.placesNotExported':
    'Não foi possível gravar o arquivo {file}. Verifique o espaço livre e as permissões da pasta.',
  'notice.placesImported':
    '{added, plural, one {# lugar foi adicionado de {file}.} other {# lugares foram adicionados de {file}.}}',
  'notice.placesImported.none': 'Tudo o que há em {file} já estava aqui.',
  'notice.placesImported.alreadyHere':
    '{count, plural, one {Mais # já estava aqui.} other {Mais # já estavam aqui.}}',
  'notice.placesImported.renamed': '“{from}” aqui se chama “{to}”, porque o nome já estava em uso.',
  'import.unreadable':
    'Nada foi importado de {file}: não foi possível abri-lo. Veja se ele ainda está lá e se você tem permissão para lê-lo.',
  'import.tooLarge': 'Nada foi importado de {file}: ele é grande demais para um arquivo de lugares.',
  'import.notJson': 'Nada foi importado de {file}: não é um arquivo JSON, ou não está completo.',
  'import.notJson.line':
    'Nada foi importado de {file}: ele deixa de fazer sentido na linha {line, number}. Talvez tenha sido cortado ou alterado à mão.',
  'import.foreign': 'Nada foi importado de {file}: não é um arquivo de lugares do Plumbline.',
  'import.newer':
    'Nada foi importado de {file}: foi gravado por uma versão mais nova do Plumbline. Atualize o Plumbline aqui para lê-lo.',
  'import.damaged': 'Nada foi importado de {file}: a parte “{where}” está ausente ou não está como deveria.',
  'import.noPlaces': 'Não há nenhum lugar em {file}.',
  'import.tooMany':
    'Nada foi importado de {file}: haveria mais de {most, number} lugares. Exclua alguns antes.',
  'places.fileKind': 'Lugares do Plumbline',
  'places.export.title': 'Exportar lugares',
  'places.import.title': 'Importar lugares',

  'places.title': 'Lugares que você calibrou',
  'places.explained':
    'De cada um só se guardam números: a distância e a altura de olhos, orelhas e ombros. Nenhuma imagem.',
  'places.none': 'Nenhum ainda. Calibre acima ou traga lugares de um arquivo.',
  'places.choosesItself': 'Escolho sozinho o lugar em que você está, conforme onde vejo você.',
  'places.chosen': 'Você escolheu “{name}”.',
  'places.chooseItself': 'Escolher automaticamente',
  'places.inUse': 'Em uso',
  'places.details': '{camera} · {created, date, long} · {quality}',
  'places.quality.good': 'visto com clareza',
  'places.quality.fair': 'bom o bastante; mais luz ou menos movimento o deixa mais exato',
  'places.camera.any': 'Qualquer câmera',
  'places.camera.unnamed': 'Uma câmera sem nome',
  'places.camera.lost': 'Uma câmera que não está conectada',
  'places.camera.lostNamed': '{name} (não conectada)',
  'places.use': 'Usar este',
  'places.use.label': 'Usar este: {name}',
  'places.again': 'Calibrar de novo',
  'places.again.label': 'Calibrar de novo: {name}',
  'places.assign': 'Usar com esta câmera',
  'places.assign.label': 'Usar com esta câmera: {name}',
  'places.assign.help':
    'Serve quando é a mesma câmera no mesmo ponto, por exemplo depois de mudar para este computador.',
  'places.rename': 'Renomear',
  'places.rename.label': 'Renomear {name}',
  'places.rename.keep': 'Salvar o nome',
  'places.rename.cancel': 'Cancelar',
  'places.rename.taken': 'Outro lugar desta câmera já tem esse nome.',
  'places.export': 'Exportar',
  'places.export.label': 'Exportar {name}',
  'places.exportAll': 'Exportar todos',
  'places.import': 'Importar de um arquivo',
  'places.delete': 'Excluir',
  'places.delete.label': 'Excluir {name}',
  'places.delete.question':
    'Excluir “{name}”? Só uma nova calibração ou um arquivo exportado o traz de volta.',
  'places.delete.keep': 'Manter',
  'places.delete.do': 'Excluir',
  'places.loosened.slouch':
    'Mais tolerante com costas curvadas aqui: nível {times, number} de {most, number}, depois do seu “isso estava errado”.',
  'places.loosened.forwardHead':
    'Mais tolerante com a cabeça à frente aqui: nível {times, number} de {most, number}, depois do seu “isso estava errado”.',
  'places.loosened.lean':
    'Mais tolerante com o tronco inclinado aqui: nível {times, number} de {most, number}, depois do seu “isso estava errado”.',
  'places.loosened.tooClose':
    'Mais tolerante com a tela perto aqui: nível {times, number} de {most, number}, depois do seu “isso estava errado”.',
  'places.loosened.lookingDown':
    'Mais tolerante com olhar para baixo aqui: nível {times, number} de {most, number}, depois do seu “isso estava errado”.',
  'places.tighten': 'Como no início',
  'places.tighten.label': 'Como no início em {name}: {what}'
} as const satisfies AreaTexts<typeof placesEn>;
