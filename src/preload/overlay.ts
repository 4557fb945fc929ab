import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './createBridge.ts';

contextBridge.exposeInMainWorld('plumbline', createBridge('overlay', ipcRenderer));
