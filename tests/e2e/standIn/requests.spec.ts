import { connect } from 'node:net';
import { expect, probePage, readNotes, test } from './probe.ts';

/** A page that tries every way out that a page has. */
const leavingPage = `<!doctype html><title>Leaving</title>
<link rel="preconnect" href="https://preconnect.example">
<link rel="stylesheet" href="https://style.example/a.css">
<img src="https://image.example/a.png">
<iframe src="https://frame.example/"></iframe>
<script src="https://script.example/a.js"></script>
<script type="module">
  fetch('https://fetch.example/').catch(() => {});
  navigator.sendBeacon('https://beacon.example/', 'x');
  new WebSocket('wss://socket.example/');
  new Worker('/worker.js');
  new EventSource('https://events.example/');
</script>`;

const filtering = `
pages['/index.html'] = ${JSON.stringify(leavingPage)};
pages['/worker.js'] = "fetch('https://worker.example/').catch(() => {}); fetch('/own.txt');";
pages['/own.txt'] = 'own';
begin(async () => {
  session.defaultSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url, resourceType }, callback) => {
    const outside = !url.startsWith('app://');
    if (outside) note(resourceType, url);
    callback({ cancel: outside });
  });
  await opened();
})`;

const outside = ['style', 'image', 'frame', 'script', 'fetch', 'beacon', 'socket', 'worker', 'events'];

test('the app hears of every request of a page and refuses what it likes', async ({ probe }) => {
  const app = await probe(filtering);
  const heard = async (): Promise<string[]> => {
    const hosts = (await readNotes(app)).map((note) => /(\w+)\.example/.exec(note)?.[1] ?? note);
    return Array.from(new Set(hosts)).sort();
  };
  await expect.poll(heard).toEqual(Array.from(outside).sort());
});

test('every attempt to leave is in the journal, the quiet ones too @stand-in', async ({ probe }) => {
  const app = await probe(filtering);
  await probePage(app);
  const attempted = async (): Promise<string[]> => {
    const requests = await app.evaluate(({ standIn }) => standIn.requestsOutside());
    return Array.from(new Set(requests.map(({ url }) => /(\w+)\.example/.exec(url)?.[1] ?? url))).sort();
  };
  await expect.poll(attempted).toEqual([...outside, 'preconnect'].sort());
  const journal = () => app.evaluate(({ standIn }) => standIn.requests());
  // The worker asks for its own file in the same breath as for a stranger's, and either may come first.
  await expect.poll(journal).toContainEqual({
    url: 'app://probe/own.txt',
    method: 'GET',
    kind: 'xhr',
    webContentsId: 1,
    cancelled: false
  });
  expect((await journal()).filter(({ url, cancelled }) => !url.startsWith('app://') && !cancelled)).toEqual(
    []
  );
});

test('an app that stays at home leaves nothing outside in the journal @stand-in', async ({ probe }) => {
  const app = await probe(
    `pages['/index.html'] = '<title>Home</title><script type="module" src="/main.js"></script>';
     pages['/main.js'] = "new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => fetch('data:text/plain,x').then(() => { document.title = 'done'; });";
     begin(() => opened())`
  );
  await expect(await probePage(app)).toHaveTitle('done');
  expect(await app.evaluate(({ standIn }) => standIn.requestsOutside())).toEqual([]);
});

test('the app can send a request elsewhere', async ({ probe }) => {
  const app = await probe(
    `pages['/old.txt'] = 'old'; pages['/new.txt'] = 'new';
     begin(async () => {
       session.defaultSession.webRequest.onBeforeRequest({ urls: ['app://probe/old*'] }, (_details, callback) =>
         callback({ redirectURL: 'app://probe/new.txt' }));
       await opened();
     })`
  );
  const page = await probePage(app);
  expect(await page.evaluate(async () => (await fetch('/old.txt')).text())).toBe('new');
  expect(await page.evaluate(async () => (await fetch('/new.txt')).text())).toBe('new');
});

test('a request carries method, headers and body to the app, which may fail it', async ({ probe }) => {
  const app = await probe(
    `begin(async () => {
       protocol.unhandle('app');
       protocol.handle('app', async (request) => {
         if (request.url.endsWith('/broken')) return Response.error();
         if (request.method === 'GET') return new Response('<title>Probe</title>', { headers: { 'content-type': 'text/html' } });
         return Response.json({ method: request.method, header: request.headers.get('x-kind'), body: await request.text(), url: request.url });
       });
       await opened();
     })`
  );
  const page = await probePage(app);
  const answer = await page.evaluate(async () => {
    const response = await fetch('/put?x=1', { method: 'PUT', headers: { 'x-kind': 'test' }, body: 'words' });
    return response.text();
  });
  expect(JSON.parse(answer)).toEqual({
    method: 'PUT',
    header: 'test',
    body: 'words',
    url: 'app://probe/put?x=1'
  });
  const failure = await page.evaluate(() =>
    fetch('/broken').then(
      () => 'answered',
      (error: unknown) => (error instanceof Error ? error.name : '')
    )
  );
  expect(failure).toBe('TypeError');
});

test('only pages of the app are served: a program without the token gets nothing @stand-in', async ({
  probe
}) => {
  const app = await probe(`begin(() => opened())`);
  const { port, host } = new URL((await probePage(app)).url());
  const ask = (name: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.end(`GET /index.html HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`)
      );
      let text = '';
      socket.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      socket.on('end', () => resolve(text.split('\r\n')[0] ?? ''));
      socket.on('error', reject);
    });
  expect(await ask(host)).toBe('HTTP/1.1 200 OK');
  expect(await ask(`probe.app.localhost:${port}`)).toBe('HTTP/1.1 404 Not Found');
  expect(await ask(`127.0.0.1:${port}`)).toBe('HTTP/1.1 404 Not Found');
});
