import type { AreaTexts } from '../catalogue.ts';
import type { guideEn } from '../en/guide.ts';

/**
 * The Brazilian Portuguese texts of the guide's content: tips, break cards, breathing, check-in and care.
 */
export const guidePtBr = {
  // Where a piece of content comes from.
  'origin.guide': 'Do guia sobre dor nas costas',
  'origin.general': 'Dica geral, não é do guia',
  'origin.general.movement': 'Um movimento leve do dia a dia, não é do guia',

  // Tips for the day.
  'tip.screenAtEyeLevel': 'Eleve a tela até os olhos',
  'tip.screenAtEyeLevel.do':
    'Com a parte de cima da tela na altura dos olhos, a cabeça tem menos motivo para avançar ou baixar.',
  'tip.laptopOnStand': 'Ponha o notebook em um suporte',
  'tip.laptopOnStand.do':
    'Alguns livros sob o notebook e um teclado à parte elevam a tela sem que você precise erguer os braços.',
  'tip.paperUpright': 'Deixe os papéis em pé',
  'tip.paperUpright.do':
    'Com um suporte de livros ao lado da tela, você lê no papel sem baixar a cabeça até a mesa.',
  'tip.largerText': 'Deixe o texto vir até você',
  'tip.largerText.do': 'Aumente um pouco as letras na tela, para não precisar chegar mais perto para ler.',
  'tip.screenDistance': 'A um braço de distância da tela',
  'tip.screenDistance.do':
    'Encoste-se na cadeira e estique um braço: a ponta dos dedos deve apenas alcançar a tela.',
  'tip.chairCarries': 'Deixe a cadeira fazer o trabalho',
  'tip.chairCarries.do':
    'Sente-se bem no fundo da cadeira e regule o encosto para que ele sustente suas costas eretas sem esforço.',
  'tip.sitTall': 'Cresça um pouco',
  'tip.sitTall.do':
    'Com as costas curvadas, os músculos entre as escápulas ficam segurando o tempo todo. De vez em quando, alongue as costas e deixe os braços soltos.',
  'tip.openTheFront': 'Abra a frente do corpo',
  'tip.openTheFront.do':
    'Muito tempo na cadeira pode deixar o peito e a frente dos ombros tensos, e fraca a parte superior das costas. Nas pausas, escolha os cartões que abrem o peito.',
  'tip.headOverShoulders': 'A cabeça de volta sobre os ombros',
  'tip.headOverShoulders.do':
    'Uma cabeça que se estica para a tela é sustentada pelos músculos entre as escápulas. Deixe-a flutuar de volta sobre os ombros.',
  'tip.phoneUp': 'Traga o celular para cima',
  'tip.phoneUp.do':
    'Curvar-se sobre o celular pesa sobre os mesmos músculos que as costas curvadas. Erga-o em direção ao rosto, com os cotovelos apoiados.',
  'tip.evenShoulders': 'Os dois cotovelos na mesma altura',
  'tip.evenShoulders.do':
    'Mantenha mouse e teclado por perto e apoie os dois braços por igual: assim o corpo não precisa pender para um lado.',
  'tip.breakRhythm': 'Uma pausa a cada 30 a 60 minutos',
  'tip.breakRhythm.do':
    'Levante-se e mexa-se antes de completar uma hora na cadeira. O Plumbline conta o tempo para você.',
  'tip.shortBreaksCount': 'Pausas curtas contam',
  'tip.shortBreaksCount.do':
    'Você não precisa de um programa de exercícios: ficar de pé um momento ou se alongar uma vez já vale.',
  'tip.standForCalls': 'Levante-se para as chamadas',
  'tip.standForCalls.do': 'Uma chamada sem câmera é um bom momento para ficar de pé ou andar um pouco.',
  'tip.shouldersDown': 'Deixe os ombros descerem',
  'tip.shouldersDown.do':
    'O estresse costuma aparecer primeiro nos ombros, e a respiração curta o mantém ali. Expire devagar e deixe-os baixar.',
  'tip.slowBreaths': 'Algumas respirações lentas',
  'tip.slowBreaths.do':
    'Depois de um longo período de concentração, dois a três minutos de respiração lenta podem soltar a parte superior das costas.',
  'tip.sideOrBack': 'Durma de lado ou de costas',
  'tip.sideOrBack.do':
    'Dormir de bruços pode deixar a parte superior das costas rígida pela manhã. Experimente outro jeito de adormecer.',
  'tip.levelPillow': 'Um travesseiro que mantém o pescoço reto',
  'tip.levelPillow.do':
    'De lado ou de costas, escolha um travesseiro com altura suficiente para que a cabeça fique alinhada com a coluna durante o sono.',
  'tip.smallSteps': 'Pequenos passos, muitas vezes',
  'tip.smallSteps.do': 'Um hábito que você mantém faz mais pelas costas do que um grande esforço isolado.',
  'tip.keepWhatWorks': 'Mantenha o que funciona',
  'tip.keepWhatWorks.do':
    'Nada se destacou hoje. Conserve os hábitos que você tem: sentar-se bem, mexer-se, respirar.',

  // Break cards: one movement, one instruction.
  'card.standUp': 'Levante-se',
  'card.standUp.do': 'Fique de pé um momento, pés afastados, braços soltos. Só ficar de pé já é uma pausa.',
  'card.walk': 'Ande um pouco',
  'card.walk.do': 'Vá até uma janela ou busque um copo de água. Deixe os braços balançarem.',
  'card.openChest': 'Abra o peito',
  'card.openChest.do':
    'Deixe os braços soltos, vire as palmas para a frente e leve os ombros suavemente para trás. Respire.',
  'card.shoulderBlades': 'Aproxime as escápulas',
  'card.shoulderBlades.do':
    'Aproxime de leve as escápulas, mantenha por uma respiração e solte. Algumas vezes.',
  'card.chinBack': 'Cabeça sobre os ombros',
  'card.chinBack.do':
    'Olhe em frente e deixe a cabeça deslizar um pouco para trás, queixo na horizontal, até sentir a postura crescer. Solte.',
  'card.easeNeck': 'Solte o pescoço',
  'card.easeNeck.do': 'Deixe uma orelha descer em direção ao ombro, expire e volte. Depois, o outro lado.',
  'card.turnHead': 'Olhe por cima do ombro',
  'card.turnHead.do':
    'Vire a cabeça devagar para um lado, até onde for fácil, e volte. Depois, o outro lado.',
  'card.sideBend': 'Incline-se para cada lado',
  'card.sideBend.do':
    'Deixe um braço deslizar pela lateral do corpo, para alongar de leve o outro lado. Troque de lado.',
  'card.reachUp': 'Estique-se para cima',
  'card.reachUp.do':
    'Estique os dois braços para cima até onde for confortável, olhe em frente e deixe-os descer com leveza.',
  'card.rollShoulders': 'Gire os ombros',
  'card.rollShoulders.do':
    'Faça círculos lentos com os ombros: para cima, para trás e para baixo. Depois, deixe-os soltos.',
  'card.dropShoulders': 'Solte os ombros',
  'card.dropShoulders.do': 'Ao inspirar, suba os ombros em direção às orelhas. Expire e deixe-os cair.',
  'card.sitBack': 'Encoste-se na cadeira',
  'card.sitBack.do': 'Deslize até o fundo da cadeira, deixe-a sustentar suas costas e apoie os dois pés.',
  'card.lookFar': 'Olhe para longe',
  'card.lookFar.do':
    'Dê um descanso aos olhos e ao pescoço: leve o olhar até o ponto mais distante que conseguir ver.',

  // Breathing.
  'breathing.settle': 'Acomode-se',
  'breathing.settle.do': 'Deixe os ombros descerem e descanse as mãos.',
  'breathing.in': 'Inspire',
  'breathing.in.do': 'Profundamente, pelo nariz.',
  'breathing.widen': 'Costelas abertas',
  'breathing.widen.do': 'Deixe a caixa torácica se abrir para os lados.',
  'breathing.out': 'Expire',
  'breathing.out.do': 'Devagar, pela boca.',
  'breathing.clock': '{minutes, number}:{seconds, number, ::00}',
  'breathing.left': 'ainda {duration}',
  'breathing.paused': 'Pausada',
  'breathing.paused.asked': 'Continue quando quiser.',
  'breathing.paused.interrupted': 'O computador ficou parado por um tempo. Continue quando quiser.',
  'breathing.over': 'Por ora é isso',
  'breathing.done': 'Foram {time} minutos de respiração lenta.',
  'breathing.early': 'Você parou após {duration}. Pode recomeçar quando quiser.',
  'breathing.offer.alertsOfferBreathing': 'Alguns minutos de respiração lenta? Seus ombros podem gostar.',
  'breathing.offer.tenseSpellsOfferBreathing':
    'Você está há bastante tempo na cadeira sem pausa. Algumas respirações lentas podem deixar seus ombros descerem.',
  'breathing.spoken': '{phase}. {todo}',
  'breathing.sound': 'Som suave',
  'breathing.volume': 'Volume do som',
  'breathing.control.begin': 'Respirar agora',
  'breathing.control.notNow': 'Agora não',
  'breathing.control.pause': 'Pausar',
  'breathing.control.resume': 'Continuar',
  'breathing.control.stop': 'Parar',
  'breathing.control.close': 'Fechar',

  // The check-in.
  'checkIn.title': 'Como está a parte superior das costas?',
  'checkIn.offer': 'Seu check-in semanal leva meio minuto.',
  'checkIn.discomfort': 'Desconforto na parte superior das costas, no pescoço ou nos ombros nos últimos dias',
  'checkIn.discomfort.lowest': '0: nenhum',
  'checkIn.discomfort.highest': '10: o pior que você consegue imaginar',
  'checkIn.harder': 'O desconforto dificultou algo disto?',
  'checkIn.signs': 'Você notou algo disto?',
  'checkIn.private':
    'Suas respostas ficam neste computador e são só para você. Você pode excluí-las a qualquer momento.',
  'checkIn.control.save': 'Salvar',
  'checkIn.control.later': 'Mais tarde',
  'checkIn.control.delete': 'Excluir todas as minhas respostas',

  // What discomfort makes harder.
  'symptom.turningHead': 'Virar a cabeça',
  'symptom.deepBreaths': 'Respirar fundo',
  'symptom.turningInBed': 'Virar-se na cama',
  'symptom.reachingOverhead': 'Erguer os braços acima da cabeça',

  // The signs that a professional should look at, and what was noted of them.
  'sign.numbness': 'Dormência',
  'sign.tingling': 'Formigamento',
  'sign.weakness': 'Fraqueza em um braço ou mão, ou em outra parte',
  'sign.injury': 'Começou com uma queda, um acidente ou outra lesão',
  'sign.worsening': 'Está piorando com o tempo',
  'care.title': 'Procure um profissional de saúde',
  'care.numbness': 'Você anotou dormência.',
  'care.tingling': 'Você anotou formigamento.',
  'care.weakness': 'Você anotou fraqueza.',
  'care.injury': 'Você anotou que começou com uma lesão.',
  'care.worsening': 'Seu desconforto vem piorando.',
  'care.noImprovement': 'Seu desconforto não diminuiu em três semanas.',
  'care.promptly': 'Procure sem demora um médico ou outro profissional de saúde.',
  'care.soon': 'Procure um médico ou outro profissional de saúde.',
  'care.limits':
    'O Plumbline não sabe dizer o que há por trás. Se em algum momento parecer uma emergência, chame o serviço de emergência da sua região.',

  // The line of the safety wording that belongs to breathing.
  'about.safety.lightHeaded': 'Sentiu tontura? Pare e respire como de costume.'
} as const satisfies AreaTexts<typeof guideEn>;
