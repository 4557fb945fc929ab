// An app of one empty window, of the kind that the dashboard is: what Chromium itself takes to open one. It opens when
// the process gets SIGUSR2.
import { app, BrowserWindow } from 'electron';
import process from 'node:process';

app.on('window-all-closed', () => undefined);
void app.whenReady().then(() => {
  process.on('SIGUSR2', () => {
    const window = new BrowserWindow({
      width: 960,
      height: 720,
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false }
    });
    window.once('ready-to-show', () => window.show());
    void window.loadURL('about:blank');
  });
  process.stdout.write('ready\n');
});
