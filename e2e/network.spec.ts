import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'

/** What a net log of Chromium tells of: each event has a type and what it was about. */
type NetLog = {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string; host?: string; address?: string } }[]
}

test('a session reaches nothing outside of this computer', async ({ launch, dialogFolder }) => {
  const path = join(dialogFolder, 'net-log.json')
  const app = await launch({ args: [`--log-net-log=${path}`] })
  await firstRunPage(app.window).introduce()
  const writing = await libraryPage(app.window).create()
  await writing.writeUnder('Tiivistelmä')
  await writing.type('Katso https://thl.fi/ ja laki.')
  await writing.saved()
  await writing.exportDocx()
  await app.close()

  const { constants, events } = JSON.parse(await readFile(path, 'utf8')) as NetLog
  const ofType = (name: string) =>
    events.filter(({ type }) => type === constants.logEventTypes[name])

  const addresses = events.flatMap(({ params }) => params?.url ?? [])
  const outside = addresses.filter((url) => !/^(app|blob|data|devtools):/.test(url))
  expect(addresses.length, 'the log is one of requests').toBeGreaterThan(0)
  expect(outside).toEqual([])
  expect(ofType('HOST_RESOLVER_MANAGER_REQUEST')).toEqual([])
  expect(ofType('TCP_CONNECT')).toEqual([])
})

test.describe('the page', () => {
  test('makes no code out of text', async ({ window, complaints }) => {
    const refused = await window.evaluate(async () => {
      /** In a task of its own: what a debugger runs directly may evaluate text. */
      const attempt = (work: () => unknown) =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              resolve(`ran: ${String(work())}`)
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'refused')
            }
          })
        })
      const { eval: evaluate, Function: Code } = globalThis
      return {
        eval: await attempt(() => evaluate('1 + 1')),
        function: await attempt(() => new Code('return 1 + 1')()),
        html: await attempt(() => {
          document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'
        }),
        script: await attempt(() => {
          const script = document.createElement('script')
          script.text = 'document.title = "broken"'
          document.body.append(script)
        }),
      }
    })
    expect(refused).toEqual({
      eval: 'EvalError',
      function: 'EvalError',
      html: 'TypeError',
      script: 'TypeError',
    })
    expect(await window.title()).toMatch(/Kertomus/)
    expectOnlyRefusals(complaints)
  })

  test('loads nothing from elsewhere', async ({ window, complaints }) => {
    const loaded = await window.evaluate(async () => {
      const settled = (promise: Promise<unknown>) =>
        promise.then(
          () => 'loaded',
          () => 'refused',
        )
      const image = new Image()
      image.src = 'https://thl.fi/logo.png'
      return {
        fetch: await settled(fetch('https://thl.fi/')),
        own: await settled(fetch('/index.html')),
        image: await settled(image.decode()),
        worker: await settled(
          new Promise((resolve, reject) => {
            try {
              const worker = new Worker('blob:app://kertomus/none')
              worker.onerror = reject
              worker.onmessage = resolve
            } catch (error) {
              reject(error)
            }
          }),
        ),
      }
    })
    expect(loaded).toEqual({
      fetch: 'refused',
      own: 'refused',
      image: 'refused',
      worker: 'refused',
    })
    expectOnlyRefusals(complaints)
  })

  test('opens no window and goes nowhere', async ({ launch, complaints }) => {
    const { window, electron } = await launch()
    await expect(firstRunPage(window).heading).toBeVisible()

    expect(await window.evaluate(() => globalThis.open('https://thl.fi/'))).toBeNull()
    await window.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'https://thl.fi/'
      document.body.append(frame)
    })
    expect(window.frames().filter((frame) => frame.url().startsWith('http'))).toEqual([])
    expect(electron.windows()).toHaveLength(1)

    // Asked of main, since Playwright waits for the page to arrive where it was sent.
    for (const address of ['https://thl.fi/', 'file:///etc/passwd', 'data:text/html,hei']) {
      const shown = await electron.evaluate(async ({ BrowserWindow }, url) => {
        const [{ webContents }] = BrowserWindow.getAllWindows() as [Electron.BrowserWindow]
        await webContents.executeJavaScript(`location.href = ${JSON.stringify(url)}`)
        const title = await webContents.executeJavaScript('document.querySelector("h1").innerText')
        return { url: webContents.getURL(), title }
      }, address)
      expect(shown).toEqual({ url: 'app://kertomus/', title: 'Tervetuloa Kertomukseen' })
    }
    // What the page complained of comes another way than main's answer, and may come after it.
    await expect.poll(() => complaints.join()).toContain('data URL')
    expectOnlyRefusals(complaints)
  })

  test('is given no camera, place, notices or clipboard', async ({ window, complaints }) => {
    const given = await window.evaluate(async () => {
      const settled = (promise: Promise<unknown>) =>
        promise.then(
          () => 'given',
          () => 'denied',
        )
      const { mediaDevices, geolocation, clipboard } = navigator
      return {
        camera: await settled(mediaDevices.getUserMedia({ video: true })),
        screen: await settled(mediaDevices.getDisplayMedia()),
        place: await settled(
          new Promise((resolve, reject) => geolocation.getCurrentPosition(resolve, reject)),
        ),
        clipboard: await settled(clipboard.read()),
        notices: await Notification.requestPermission(),
      }
    })
    expect(given).toEqual({
      camera: 'denied',
      screen: 'denied',
      place: 'denied',
      clipboard: 'denied',
      notices: 'denied',
    })
    expectOnlyRefusals(complaints)
  })

  test('reaches main by its one bridge only, and main checks what comes', async ({ window }) => {
    const own = await window.evaluate(() => Object.keys(Reflect.get(globalThis, 'bridge')))
    expect(own.toSorted()).toEqual(['invoke', 'on'])
    const reply = await window.evaluate(() => {
      const { invoke } = Reflect.get(globalThis, 'bridge')
      return Promise.all([
        invoke('shell.openPath', '/etc/passwd'),
        invoke('plans.open', { id: '../../etc/passwd' }),
        invoke('app.openLink', { url: 'file:///etc/passwd' }),
      ])
    })
    expect(reply).toEqual([
      { ok: false, error: expect.objectContaining({ code: 'invalid-request' }) },
      { ok: false, error: expect.objectContaining({ code: 'invalid-request' }) },
      { ok: false, error: expect.objectContaining({ code: 'invalid-request' }) },
    ])
  })
})

/** The console tells of each refusal, as it should, and of nothing else. */
function expectOnlyRefusals(complaints: string[]): void {
  const refusal = /Content.Security.Policy|TrustedHTML|TrustedScript|violates|ERR_|Not allowed to/
  expect(complaints.filter((complaint) => !refusal.test(complaint))).toEqual([])
  complaints.length = 0
}
