import { BrowserWindow, type Session, session } from 'electron'
import { createId } from '#shared/plan/id.ts'
import type { PrintPage } from './export/compose-pdf.ts'
import { lockSession } from './protocol.ts'

/**
 * Prints pages in a window that nobody sees. It runs no scripts, has a session of its own without a
 * disk, and reaches nothing but the page it was given.
 */
export function pagePrinter(): PrintPage {
  const pages = new Map<string, string>()
  let prepared: Session | undefined

  /** Made when the first page is printed: most starts of the app print none. */
  function preparedSession(): Session {
    if (prepared) return prepared
    prepared = session.fromPartition('printing', { cache: false })
    lockSession(prepared, undefined)
    prepared.protocol.handle('app', ({ url }) => {
      const html = pages.get(url)
      if (html === undefined) return new Response(null, { status: 404 })
      return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    })
    return prepared
  }

  return async ({ html, head, foot }, signal) => {
    const url = `app://printing/${createId()}`
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: preparedSession(),
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      },
    })
    pages.set(url, html)
    const cancelled = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    const printed = async () => {
      await window.loadURL(url)
      return window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: head,
        footerTemplate: foot,
      })
    }
    try {
      return await Promise.race([printed(), cancelled])
    } finally {
      pages.delete(url)
      window.destroy()
    }
  }
}
