// An app without any lock: its page tries to reach a name and an address elsewhere, and so does its main process.
import { app, BrowserWindow } from 'electron';

const page = `<!doctype html><title>Leaving</title><script>
  const reach = (host) => fetch('http://' + host + '/', { mode: 'no-cors' });
  Promise.allSettled([reach('page.example'), reach('198.51.100.7')]).then(() => { document.title = 'Tried'; });
</script>`;

void app.whenReady().then(async () => {
  void fetch('http://main.example/').catch(() => {});
  const window = new BrowserWindow({ show: false });
  window.on('page-title-updated', (_event, title) => process.stdout.write(`title: ${title}\n`));
  await window.loadURL(`data:text/html,${encodeURIComponent(page)}`);
});
