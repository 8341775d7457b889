// The window that the benchmark of the grid opens: the page and nothing around it.
const { app, BrowserWindow } = require('electron')
const { join } = require('node:path')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  window.loadFile(join(__dirname, 'index.html'))
})
