/** Two windows that swap two pictures when a key is pressed, by the way a message takes in Lectern: nothing else. */
const { join } = require('node:path');
const { app, BrowserWindow, ipcMain } = require('electron');

app.whenReady().then(() => {
  let slide = 1;
  const open = (name, x, width) => {
    const preload = join(__dirname, 'preload.cjs');
    const webPreferences = { preload, sandbox: true, backgroundThrottling: false };
    const window = new BrowserWindow({ x, y: 0, width, height: 576, webPreferences });
    void window.loadFile(join(__dirname, 'page.html'), { hash: name });
    return window;
  };
  const windows = [open('audience', 0, 960), open('presenter', 960, 960)];
  ipcMain.handle('act', () => {
    slide = (slide % 2) + 1;
    for (const window of windows) window.webContents.send('state', slide);
  });
});
app.on('window-all-closed', () => app.exit(0));
