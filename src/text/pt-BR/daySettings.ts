import type { AreaTexts } from '../catalogue.ts';
import type { daySettingsEn } from '../en/daySettings.ts';

/** The Brazilian Portuguese words of the settings about breaks, quiet times, breathing and check-in. */
export const daySettingsPtBr = {
  'settings.group.breaks': 'Pausas',
  'settings.group.quiet': 'Quando ficar em silêncio',
  'settings.group.pairing': 'Postura e pausas juntas',
  'settings.group.breathing': 'Respiração',
  'settings.group.checkIn': 'Check-in',
  'settings.unit.times': 'vezes',
  'settings.unit.percent': 'por cento',
  'settings.unit.inMinutes': '= {time} min',
  'settings.value.times': '{value, plural, one {# vez} other {# vezes}}',
  'settings.value.percent': '{value, number}%',

  'setting.watchInCalls': 'Continuar observando em chamadas',
  'setting.watchInCalls.help':
    'Se desativado, fecho a câmera assim que uma chamada ou outro programa a quiser e a abro de novo depois.',
  'setting.watchOnBattery': 'Observar na bateria',
  'setting.watchOnBattery.help':
    'Se desativado, a câmera fica fechada enquanto o computador está na bateria.',
  'setting.watchMode': 'Com que atenção observo',
  'setting.watchMode.help':
    'Equilibrado: olho pouco enquanto sua postura está boa, e muito assim que algo muda. Preciso: olho muito o tempo todo e gasto mais energia. Econômico: abro a câmera para uma checagem curta a cada 30 segundos; a luz dela pisca, como deve ser, e uma postura é notada até 30 segundos depois.',
  'setting.watchMode.precise': 'Preciso',
  'setting.watchMode.balanced': 'Equilibrado',
  'setting.watchMode.saver': 'Econômico',
  'setting.saverOnBattery': 'Economizar energia na bateria',
  'setting.saverOnBattery.help':
    'Na bateria, passo a observar como em “Econômico”. A câmera só abre para checagens curtas; por isso a luz dela pisca.',

  'setting.microBreaks': 'Pausas curtas',
  'setting.microBreaks.help': 'Um pequeno cartão no canto da tela, para olhar ao longe e respirar.',
  'setting.microEveryMinutes': 'Uma pausa curta a cada',
  'setting.microEveryMinutes.help': 'Contado em minutos na cadeira.',
  'setting.microSeconds': 'Duração da pausa curta',
  'setting.microSeconds.help': 'A partir da metade, ela conta como feita.',
  'setting.microNoticeSeconds': 'Avisar antes da pausa curta',
  'setting.microNoticeSeconds.help': 'Com que antecedência. Com 0, o cartão simplesmente aparece.',
  'setting.movementBreaks': 'Pausas ativas',
  'setting.movementBreaks.help': 'Hora de se levantar, em todas as telas.',
  'setting.movementEveryMinutes': 'Uma pausa ativa a cada',
  'setting.movementEveryMinutes.help':
    'Contado em minutos na cadeira. Uma a cada 30 a 60 minutos é o que ajuda.',
  'setting.movementSeconds': 'Duração da pausa ativa',
  'setting.movementSeconds.help': 'A partir da metade, ela conta como feita.',
  'setting.movementNoticeSeconds': 'Avisar antes da pausa ativa',
  'setting.movementNoticeSeconds.help':
    'Com que antecedência, para você terminar uma frase ou adiar a pausa.',
  'setting.seatedMovementsOnly': 'Só movimentos na cadeira',
  'setting.seatedMovementsOnly.help': 'Não mostra nenhum cartão que peça para se levantar.',
  'setting.postponeLimit': 'Uma pausa pode ser adiada',
  'setting.postponeLimit.help': 'Com 0, nenhuma pausa pode ser adiada.',
  'setting.postponeMinutes': 'Adiar uma pausa por',
  'setting.postponeMinutes.help': 'O botão para isso indica este tempo, por exemplo “Daqui a 5 min”.',
  'setting.skippingAllowed': 'Pausas podem ser puladas',
  'setting.skippingAllowed.help': 'A partir da metade, você sempre pode sair da pausa.',
  'setting.strict': 'Modo rigoroso',
  'setting.strict.help': 'Uma pausa que começou vai até o fim. A saída de emergência continua lá.',
  'setting.naturalBreaks': 'Tempo fora conta como pausa',
  'setting.naturalBreaks.help':
    'Quando você sai da cadeira, bloqueia a tela ou fecha a tampa por tempo suficiente.',

  'setting.workingHours': 'Horário de trabalho',
  'setting.workingHours.help': 'Pausas e alertas só vêm nestes horários.',
  'setting.waitForTypingPause': 'Esperar você parar de digitar',
  'setting.waitForTypingPause.help':
    'Uma pausa que chegou na hora espera até dois minutos para as mãos descansarem.',
  'setting.holdInCalls': 'Silêncio em chamadas',
  'setting.holdInCalls.help':
    'Sem pausas e sem alertas enquanto outro programa usa o microfone ou a câmera, onde o sistema informa isso.',
  'setting.holdInFullScreen': 'Silêncio em tela cheia',
  'setting.holdInFullScreen.help':
    'Sem pausas e sem alertas enquanto um jogo, um filme ou uma apresentação ocupa a tela, onde o sistema informa isso.',
  'setting.holdInDoNotDisturb': 'Silêncio com “Não perturbe”',
  'setting.holdInDoNotDisturb.help':
    'Sem pausas e sem alertas enquanto as notificações estão desativadas, onde o sistema informa isso.',
  'setting.alertsOnBattery': 'Alertas na bateria',
  'setting.alertsOnBattery.help': 'Se desativado, não digo nada enquanto o computador está na bateria.',

  'setting.breathingSessionSeconds': 'Duração da sessão de respiração',
  'setting.breathingSessionSeconds.help': 'Dois a três minutos.',
  'setting.breathingInSeconds': 'Inspirar por',
  'setting.breathingInSeconds.help': 'Pelo nariz.',
  'setting.breathingWidenSeconds': 'Deixar as costelas se abrirem por',
  'setting.breathingWidenSeconds.help': 'Antes de expirar.',
  'setting.breathingOutSeconds': 'Expirar por',
  'setting.breathingOutSeconds.help': 'Devagar, pela boca, nunca menos que o tempo de inspirar.',
  'setting.breathingSound': 'Som durante a respiração',
  'setting.breathingSound.help': 'Um tom suave que sobe e desce com a respiração.',
  'setting.breathingVolumePercent': 'Volume do som',
  'setting.breathingVolumePercent.help': 'Relativo ao volume do próprio sistema.',

  'setting.weeklyCheckIn': 'Check-in semanal',
  'setting.weeklyCheckIn.help':
    'Uma vez por semana pergunto como estão as suas costas. As respostas ficam neste computador.',

  'settings.hours.own': 'Só nestes horários',
  'settings.hours.always': 'a qualquer hora',
  'settings.hours.some': 'horários próprios',
  'settings.hours.from': '{day}, horário {position, number}: das',
  'settings.hours.to': '{day}, horário {position, number}: até',
  'settings.hours.nextDay': 'do dia seguinte',
  'settings.hours.free': 'livre',
  'settings.hours.add': 'Adicionar horário',
  'settings.hours.add.label': 'Adicionar horário: {day}',
  'settings.hours.remove': 'Remover',
  'settings.hours.remove.label': 'Remover o horário {position, number}: {day}',
  'weekday.monday': 'Segunda-feira',
  'weekday.tuesday': 'Terça-feira',
  'weekday.wednesday': 'Quarta-feira',
  'weekday.thursday': 'Quinta-feira',
  'weekday.friday': 'Sexta-feira',
  'weekday.saturday': 'Sábado',
  'weekday.sunday': 'Domingo'
} as const satisfies AreaTexts<typeof daySettingsEn>;
