/**
 * A stream that records sound on Linux, as `pactl list source-outputs` prints it for PulseAudio and for PipeWire's
 * `pipewire-pulse` (in English with `LC_ALL=C`).
 */
export type RecordingStream = {
  readonly index: string;
  readonly processId: number | null;
  readonly sourceIndex: string | null;
  /** Nothing is recorded at the moment: the program has stopped its stream for now. */
  readonly corked: boolean;
  /** A level meter, a recording of what is played, or a module's own stream: no microphone in a program's hands. */
  readonly incidental: boolean;
};

/** The streams of programs that listen to a microphone right now. */
export function listeningStreams(
  streams: readonly RecordingStream[],
  monitorSources: ReadonlySet<string>
): readonly RecordingStream[] {
  return streams.filter(
    ({ corked, incidental, sourceIndex }) =>
      !corked && !incidental && !(sourceIndex !== null && monitorSources.has(sourceIndex))
  );
}

export function parseSourceOutputs(output: string): readonly RecordingStream[] {
  return output.split(/^(?=Source Output #)/mu).flatMap((block): readonly RecordingStream[] => {
    const index = /^Source Output #(\d+)/u.exec(block)?.[1];
    if (index === undefined) return [];
    const processId = property(block, 'application.process.id');
    return [
      {
        index,
        processId: processId !== null && /^\d+$/u.test(processId) ? Number(processId) : null,
        sourceIndex: field(block, 'Source'),
        corked: field(block, 'Corked') === 'yes',
        incidental: isIncidental(block)
      }
    ];
  });
}

/** The indexes of sources that carry what is played, from `pactl list short sources`. */
export function parseMonitorSources(output: string): ReadonlySet<string> {
  const monitors = new Set<string>();
  for (const line of output.split('\n')) {
    const [index, name] = line.split('\t');
    if (index !== undefined && name?.endsWith('.monitor') === true) monitors.add(index);
  }
  return monitors;
}

function isIncidental(block: string): boolean {
  return (
    // Volume controls ask for peaks only: PulseAudio's resampler of that name, PipeWire's property.
    field(block, 'Resample method') === 'peaks' ||
    property(block, 'resample.peaks') === 'true' ||
    property(block, 'media.name') === 'Peak detect' ||
    property(block, 'media.category') === 'Monitor' ||
    property(block, 'stream.monitor') === 'true' ||
    property(block, 'stream.capture.sink') === 'true' ||
    property(block, 'media.class') === 'Stream/Input/Audio/Internal' ||
    // Loopbacks and echo cancellers: who listens to them has a stream of its own.
    property(block, 'node.link-group') !== null ||
    /^\tDriver: module-/mu.test(block)
  );
}

function field(block: string, name: string): string | null {
  return new RegExp(`^\\t${name}: (\\S+)`, 'mu').exec(block)?.[1] ?? null;
}

function property(block: string, name: string): string | null {
  return new RegExp(`^\\t\\t${name.replaceAll('.', '\\.')} = "(.*)"$`, 'mu').exec(block)?.[1] ?? null;
}
