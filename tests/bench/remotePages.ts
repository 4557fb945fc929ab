import { z } from 'zod';

/** A page of a running app, seen through Chromium's DevTools. */
export type RemotePage = { readonly id: string; readonly url: string; readonly socket: string };

const pageParser = z.object({
  id: z.string(),
  type: z.string(),
  url: z.string(),
  webSocketDebuggerUrl: z.string()
});
const answerParser = z.object({
  result: z.object({ result: z.object({ value: z.unknown().optional() }) })
});

/** The app's pages. The app was started with `--remote-debugging-port`. */
export async function remotePages(port: number): Promise<readonly RemotePage[]> {
  const listed: unknown = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  return z
    .array(pageParser)
    .parse(listed)
    .filter(({ type }) => type === 'page')
    .map(({ id, url, webSocketDebuggerUrl }) => ({ id, url, socket: webSocketDebuggerUrl }));
}

/** Closes a page as the close button of its window does. */
export async function closeRemotePage(port: number, { id }: RemotePage): Promise<void> {
  await fetch(`http://127.0.0.1:${port}/json/close/${id}`);
}

/** What an expression is worth in a page, as JSON has it. @throws Error when the page does not answer */
export function askRemotePage({ socket }: RemotePage, expression: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const line = new WebSocket(socket);
    line.addEventListener('error', () => reject(new Error(`${socket} does not answer.`)));
    line.addEventListener('open', () => {
      const params = { expression, returnByValue: true };
      line.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
    });
    line.addEventListener('message', ({ data }) => {
      const answer = answerParser.safeParse(JSON.parse(String(data)));
      line.close();
      if (answer.success) resolve(answer.data.result.result.value);
      else reject(new Error(`${expression}: ${String(data)}`));
    });
  });
}
