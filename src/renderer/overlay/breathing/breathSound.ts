import type { BreathingMoment } from '../../../core/breathing/breathingMoment.ts';

/** The sound of breathing: a soft noise whose loudness and colour follow the ribs. */
export type BreathSound = {
  readonly follow: (tone: BreathTone) => void;
  readonly stop: () => void;
};

/** What is heard at a moment: loudness 0–1 and the edge of the low-pass filter in hertz. */
export type BreathTone = { readonly gain: number; readonly cutoffHertz: number };

/** At full volume the noise stays well below speech. */
const loudest = 0.16;
const cutoff = { lowest: 220, span: 520 } as const;
/** Loudness and colour glide to their aim with this time constant, so that nothing clicks. Seconds. */
const glideSeconds = 0.12;
const noiseSeconds = 4;

/** Louder where the breath flows fastest, brighter the wider the ribs; silence while settling and where it turns. */
export function breathTone({ phase, phaseFraction, fullness }: BreathingMoment, volume: number): BreathTone {
  const flow = phase === 'in' || phase === 'out' ? Math.sin(Math.PI * phaseFraction) : 0;
  const level = Math.min(1, Math.max(0, volume));
  return { gain: flow * level * loudest, cutoffHertz: cutoff.lowest + cutoff.span * fullness };
}

/** Begins the sound, silent at first. @returns how to change and end it */
export function startBreathSound(context: AudioContext = new AudioContext()): BreathSound {
  const noise = new AudioBufferSourceNode(context, { buffer: brownNoise(context), loop: true });
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: cutoff.lowest, Q: 0.3 });
  const gain = new GainNode(context, { gain: 0 });
  noise.connect(filter).connect(gain).connect(context.destination);
  noise.start();
  void context.resume();
  return {
    follow: (tone) => {
      gain.gain.setTargetAtTime(tone.gain, context.currentTime, glideSeconds);
      filter.frequency.setTargetAtTime(tone.cutoffHertz, context.currentTime, glideSeconds);
    },
    stop: () => {
      noise.stop();
      void context.close();
    }
  };
}

/** Noise that falls by 6 dB an octave, like wind: white noise summed up with a leak, ends joined without a step. */
function brownNoise(context: AudioContext): AudioBuffer {
  const length = Math.round(noiseSeconds * context.sampleRate);
  const buffer = new AudioBuffer({ length, sampleRate: context.sampleRate });
  const samples = buffer.getChannelData(0);
  let level = 0;
  for (let index = 0; index < length; index += 1) {
    level = (level + (Math.random() * 2 - 1) * 0.02) / 1.02;
    samples[index] = level * 3.5;
  }
  const step = (samples[length - 1] ?? 0) - (samples[0] ?? 0);
  for (let index = 0; index < length; index += 1) {
    samples[index] = (samples[index] ?? 0) - (step * index) / length;
  }
  return buffer;
}
