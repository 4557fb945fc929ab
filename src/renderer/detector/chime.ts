/** One note of the sound: when it begins, its pitch and how long it rings. Seconds and hertz. */
export type ChimeNote = { readonly at: number; readonly hertz: number; readonly seconds: number };

/** A fourth upwards, like a question, softly: it asks and does not scold. */
export const chimeNotes: readonly ChimeNote[] = [
  { at: 0, hertz: 523.25, seconds: 0.9 },
  { at: 0.16, hertz: 698.46, seconds: 1.2 }
];

/** At full volume a note stays below speech; nobody should be startled. */
const loudest = 0.22;
/** Shorter would click. */
const attackSeconds = 0.02;
/** A quiet octave above gives the sine some wood. */
const overtone = { times: 2, share: 0.18 } as const;

/**
 * Plays the sound of an alert once.
 * @param volume 0–1, on top of the system's own
 * @param context closed when the sound is over
 */
export function playChime(volume: number, context: AudioContext = new AudioContext()): void {
  const level = Math.min(1, Math.max(0, volume)) * loudest;
  const out = new GainNode(context, { gain: level });
  out.connect(context.destination);
  const last = chimeNotes
    .flatMap((note) => [
      ring(context, out, note, 1),
      ring(context, out, { ...note, hertz: note.hertz * overtone.times }, overtone.share)
    ])
    .at(-2);
  last?.addEventListener('ended', () => void context.close());
  void context.resume();
}

function ring(context: AudioContext, out: AudioNode, note: ChimeNote, share: number): OscillatorNode {
  const begin = context.currentTime + note.at;
  const end = begin + note.seconds;
  const tone = new OscillatorNode(context, { type: 'sine', frequency: note.hertz });
  const envelope = new GainNode(context, { gain: 0 });
  envelope.gain.setValueAtTime(0, begin);
  envelope.gain.linearRampToValueAtTime(share, begin + attackSeconds);
  // Exponential, as struck things fade; it never reaches nothing, so it ends near it.
  envelope.gain.exponentialRampToValueAtTime(0.001, end);
  tone.connect(envelope).connect(out);
  tone.start(begin);
  tone.stop(end);
  return tone;
}
