import type { AreaTexts } from '../catalogue.ts';
import type { breaksEn } from '../en/breaks.ts';

/**
 * The Brazilian Portuguese words of breaks, offers, the overlay windows and the screens about them. “Pausa” is always a
 * break; that Plumbline itself is paused is said with “pausar” and “pausado” only.
 */
export const breaksPtBr = {
  // Breaks: why one is there, what can be done about it, and the word before it.
  'break.interval': 'Hora de uma pausa ativa.',
  'break.interval.sat': 'Hora de se levantar por alguns minutos. Você está na cadeira há {duration}.',
  'break.posture': 'Um pouco antes do previsto: suas costas estão curvadas há algum tempo.',
  'break.posture.sat':
    'Um pouco antes do previsto: suas costas estão curvadas há algum tempo. Você está na cadeira há {duration}.',
  'break.asked': 'A pausa que você pediu.',
  'break.half': 'Metade da pausa já passou; a partir daqui ela conta como feita.',
  'break.escape': 'Esc leva a “{action}”',
  'break.other': 'Há uma pausa ativa em andamento na outra tela.',
  'break.control.postpone': 'Daqui a {minutes, number} min',
  'break.control.skip': 'Pular',
  'break.control.leave': 'Já voltei',
  'break.control.exit': 'Saída de emergência',
  'break.control.another': 'Outro cartão',
  'break.control.begin': 'Começar agora',
  'break.exit.question': 'Sair desta pausa antes do fim?',
  'break.exit.stay': 'Ficar',
  'break.exit.leave': 'Sair',
  'coming.movement': 'Pausa ativa em {duration}',
  'coming.micro': 'Pausa curta em {duration}',
  'coming.waiting': 'Uma pausa, quando você parar de digitar',
  'offer.breathing': 'Um momento para respirar',
  'offer.tip.close': 'Fechar',
  'offer.heldBreak': 'Uma pausa quando for bom para você',
  'offer.heldBreak.sat': 'Você está na cadeira há {duration}. Em tela cheia, nenhuma pausa começa sozinha.',
  'offer.heldBreak.notNow': 'Agora não',
  'overlay.stranded': 'O Plumbline não tem mais nada a mostrar aqui. Esta tela se fecha sozinha.',
  'overlay.close': 'Fechar agora',

  // The rules that join posture and breaks; the numbers come from the rules themselves.
  'pairing.slouchBringsBreakForward': 'Costas curvadas antecipam a pausa',
  'pairing.slouchBringsBreakForward.explained':
    'Depois de {minutes, number} minutos de costas curvadas, sua próxima pausa ativa vem mais cedo, mas nunca a menos de {nearestMinutes, number} minutos da anterior.',
  'pairing.alertsOfferBreathing': 'Respiração depois de vários alertas',
  'pairing.alertsOfferBreathing.explained':
    'Depois de {alerts, number} alertas de postura em {withinMinutes, number} minutos, ofereço um exercício de respiração.',
  'pairing.lookingDownOffersTip': 'Uma dica depois de olhar muito para baixo',
  'pairing.lookingDownOffersTip.explained':
    'Depois de {minutes, number} minutos olhando para baixo, ofereço uma dica para a sua mesa.',
  'pairing.tenseSpellsOfferBreathing': 'Respiração depois de muito tempo na cadeira',
  'pairing.tenseSpellsOfferBreathing.explained':
    'Quando você está há {sittingMinutes, number} minutos na cadeira e passou {sharePercent, number}% ou mais dos últimos {withinMinutes, number} minutos fora da postura ereta, ofereço um exercício de respiração. Isso considera só tempo e postura.',

  // The next break, on Now and in the rail.
  'breaks.title': 'Pausas',
  'breaks.sat': 'Você está na cadeira há {duration}.',
  'breaks.ask': 'Fazer uma pausa agora',
  'breaks.ask.micro': 'Fazer uma pausa curta',
  'breaks.next.movement': 'Próxima pausa ativa em {duration}',
  'breaks.next.micro': 'Próxima pausa curta em {duration}',
  'breaks.next.none': 'Nenhuma pausa prevista',
  'breaks.noticed.movement': 'Uma pausa ativa começa em {duration}',
  'breaks.noticed.micro': 'Uma pausa curta começa em {duration}',
  'breaks.resting': 'Em pausa por mais {duration}',
  'breaks.held.call': 'As pausas esperam até a chamada terminar.',
  'breaks.held.fullScreen': 'As pausas esperam enquanto um programa ocupa a tela toda.',
  'breaks.held.doNotDisturb': 'As pausas esperam enquanto “Não perturbe” está ativado.',
  'breaks.held.occupied': 'As pausas esperam o fim da calibração ou da respiração.',
  'breaks.frozen.paused': 'O tempo até a próxima pausa não corre enquanto o Plumbline está pausado.',
  'breaks.frozen.outsideHours': 'Fora do seu horário de trabalho não há pausas.',
  'breaks.frozen.away': 'Você está longe da cadeira; por isso o tempo até a próxima pausa não corre.',
  'rail.next.movement': 'Levantar em {duration}',
  'rail.next.micro': 'Pausa curta em {duration}',

  // Breathe.
  'screen.breathe': 'Respirar',
  'breathe.title': 'Respiração lenta',
  'breathe.what':
    'Dois a três minutos que cabem em qualquer lugar. Enquanto dura, a sessão ocupa a tela, e você pode parar a qualquer momento.',
  'breathe.steps': 'Como funciona',
  'breathe.length': 'Duração',
  'breathe.length.choice': '{time} min',
  'breathe.pace': 'Ritmo',
  'breathe.pace.shorter': 'Respirações mais curtas',
  'breathe.pace.usual': 'Habitual',
  'breathe.pace.longer': 'Respirações mais longas',
  'breathe.pace.own': 'Como nas configurações',
  'breathe.pace.seconds':
    'inspirar {inSeconds, number} s, abrir {widenSeconds, number} s, expirar {outSeconds, number} s',
  'breathe.resume': 'Continuar a respirar',
  'breathe.underWay': 'Sua sessão está em andamento em uma janela própria.',
  'breathe.waiting': 'Sua sessão está pausada.',
  'breathe.last': 'Suas últimas sessões',
  'breathe.last.entry': '{at, date, ::EEEEdMMMM}, {at, time, short} – {what}',
  'breathe.last.done': '{time} min',
  'breathe.last.early': 'encerrada após {time} min',

  // Check-in.
  'screen.checkIn': 'Check-in',
  'checkIn.weekly': 'Perguntar uma vez por semana',
  'checkIn.weekly.help':
    'Uma linha no alto desta janela, nada mais. Você também pode responder aqui quando quiser.',
  'checkIn.saved': 'Salvo.',
  'checkIn.again': 'Responder de novo',
  'checkIn.open': 'Fazer check-in',
  'checkIn.history': 'Suas respostas até agora',
  'checkIn.history.none': 'Nada ainda.',
  'checkIn.history.level': '{level, number} de {highest, number}',
  'checkIn.history.day': '{at, date, medium}',
  'checkIn.delete.question': 'Excluir todas as suas respostas? Não será possível recuperá-las.',
  'checkIn.delete.keep': 'Manter',
  'care.read': 'Li e entendi',
  'care.show': 'Mostrar'
} as const satisfies AreaTexts<typeof breaksEn>;
