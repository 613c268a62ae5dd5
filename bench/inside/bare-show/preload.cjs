const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bare', {
  act: () => ipcRenderer.invoke('act'),
  onState: (listener) => ipcRenderer.on('state', (_, slide) => listener(slide)),
});
