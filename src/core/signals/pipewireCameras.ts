/** A program that gets pictures from a camera through PipeWire. */
export type PipewireCameraUser = { readonly nodeId: number; readonly processId: number | null };

/**
 * Who gets pictures from a camera through PipeWire, from the graph that `pw-dump` prints: streams of the class
 * `Stream/Input/Video` that are linked to a camera's node. Streams linked to something else watch a screen.
 * @param dump the parsed JSON
 * @returns null when this is not such a graph
 */
export function pipewireCameraUsers(dump: unknown): readonly PipewireCameraUser[] | null {
  if (!Array.isArray(dump)) return null;
  const objects: readonly unknown[] = dump;
  const nodes = objects.flatMap(nodeFrom);
  const cameras = new Set(nodes.filter(isCamera).map(({ id }) => id));
  const links = objects.flatMap(linkFrom).filter(({ from }) => cameras.has(from));
  const watching = new Set(links.map(({ to }) => to));
  return nodes
    .filter(({ id, mediaClass }) => mediaClass === 'Stream/Input/Video' && watching.has(id))
    .map(({ id, processId, clientId }) => ({
      nodeId: id,
      processId: processId ?? processOf(objects, clientId)
    }));
}

type GraphNode = {
  readonly id: number;
  readonly mediaClass: string;
  readonly mediaRole: string;
  readonly deviceApi: string;
  readonly processId: number | null;
  readonly clientId: number | null;
};

function isCamera({ mediaClass, mediaRole, deviceApi }: GraphNode): boolean {
  return (
    mediaClass === 'Video/Source' &&
    (mediaRole === 'Camera' || deviceApi === 'v4l2' || deviceApi === 'libcamera')
  );
}

function nodeFrom(value: unknown): readonly GraphNode[] {
  const id = member(value, 'id');
  if (member(value, 'type') !== 'PipeWire:Interface:Node' || typeof id !== 'number') return [];
  const props = member(member(value, 'info'), 'props');
  return [
    {
      id,
      mediaClass: textOf(member(props, 'media.class')),
      mediaRole: textOf(member(props, 'media.role')),
      deviceApi: textOf(member(props, 'device.api')),
      processId: wholeNumber(member(props, 'application.process.id')),
      clientId: wholeNumber(member(props, 'client.id'))
    }
  ];
}

function linkFrom(value: unknown): readonly { readonly from: number; readonly to: number }[] {
  if (member(value, 'type') !== 'PipeWire:Interface:Link') return [];
  const info = member(value, 'info');
  const from = wholeNumber(member(info, 'output-node-id'));
  const to = wholeNumber(member(info, 'input-node-id'));
  return from === null || to === null ? [] : [{ from, to }];
}

/** A stream says itself whose it is, or its client does (`pipewire.sec.pid` is what the kernel told PipeWire). */
function processOf(objects: readonly unknown[], clientId: number | null): number | null {
  const client = objects.find(
    (value) => member(value, 'type') === 'PipeWire:Interface:Client' && member(value, 'id') === clientId
  );
  const props = member(member(client, 'info'), 'props');
  return (
    wholeNumber(member(props, 'application.process.id')) ?? wholeNumber(member(props, 'pipewire.sec.pid'))
  );
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** PipeWire writes numbers in properties as numbers or as text, by version. */
function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
}
