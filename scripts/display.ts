import { connect } from 'node:net';
import { join } from 'node:path';

/** How long a display may take to answer, in milliseconds. */
const answerWithin = 1000;

/** Whether windows can be opened here. A name in DISPLAY is not enough: the server behind it may be gone. */
export async function displayAnswers(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env
): Promise<boolean> {
  if (platform !== 'linux') return true;
  const places = [waylandSocket(environment), x11Socket(environment)].filter((place) => place !== null);
  for (const place of places) {
    if (await answers(place)) return true;
  }
  return false;
}

type Place = { readonly path: string } | { readonly host: string; readonly port: number };

function waylandSocket({ WAYLAND_DISPLAY: name, XDG_RUNTIME_DIR: folder }: NodeJS.ProcessEnv): Place | null {
  if (!name) return null;
  return { path: name.startsWith('/') ? name : join(folder ?? '', name) };
}

/** `[host]:number[.screen]`; without a host a socket file, with one port 6000 + number (X(7), "Display names"). */
function x11Socket({ DISPLAY: name }: NodeJS.ProcessEnv): Place | null {
  const parts = /^(?:unix|tcp\/)?([^:/]*):(\d+)(?:\.\d+)?$/.exec(name ?? '');
  if (!parts) return null;
  const [, host = '', number = ''] = parts;
  return host === '' ? { path: `/tmp/.X11-unix/X${number}` } : { host, port: 6000 + Number(number) };
}

function answers(place: Place): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ ...place, timeout: answerWithin });
    const end = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.on('connect', () => end(true));
    socket.on('timeout', () => end(false));
    socket.on('error', () => end(false));
  });
}
