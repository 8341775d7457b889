import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { app, net, protocol, type Session } from 'electron'

/** Where the page lives. A scheme of our own has an origin, unlike `file://`, and reaches no disk. */
export const appOrigin = 'app://kertomus'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  // The one policy, `app`, is for reading pasted HTML into an inert document.
  "require-trusted-types-for 'script'",
  'trusted-types app default',
].join('; ')

const fixedHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Call before the app is ready: Chromium learns its schemes and switches once. */
export function prepareChromium(developmentUrl: string | undefined): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name)
  }
  if (!developmentUrl) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Bytes of an asset and their type, or undefined when there is none of that hash. */
export type FindAsset = (hash: string) => { bytes: Uint8Array; format: string } | undefined

/**
 * Serves the page from a list of the built files: the URL is looked up, never turned into a path, so
 * there is nothing to traverse. Images come from the store by their hash.
 */
export async function servePage(session: Session, folder: string, findAsset: FindAsset) {
  const files = await builtFiles(folder)

  session.protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'kertomus' || request.method !== 'GET') return notFound()

    const asset = assetResponse(pathname, findAsset)
    if (asset) return asset

    const name = pathname === '/' ? '/index.html' : pathname
    const path = files.get(name)
    const type = contentTypes[extname(name)]
    if (path === undefined || type === undefined) return notFound()
    return new Response(new Uint8Array(await readFile(path)), {
      headers: { ...fixedHeaders, 'Content-Type': type },
    })
  })
}

async function builtFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]))
}

function assetResponse(pathname: string, findAsset: FindAsset): Response | undefined {
  const hash = /^\/asset\/([0-9a-f]{64})$/.exec(pathname)?.[1]
  if (hash === undefined) return undefined
  const asset = findAsset(hash)
  if (!asset) return notFound()
  return new Response(new Uint8Array(asset.bytes), {
    headers: {
      ...fixedHeaders,
      'Content-Type': `image/${asset.format}`,
      'Cache-Control': 'private, max-age=31536000, immutable',
    },
  })
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: fixedHeaders })
}

/**
 * While developing, the page comes from Vite's server at `developmentUrl`; images still come from
 * the store.
 */
export function serveAssetsInDevelopment(
  session: Session,
  developmentUrl: string,
  find: FindAsset,
) {
  session.protocol.handle('http', (request) => {
    const url = new URL(request.url)
    const ours = url.origin === new URL(developmentUrl).origin
    const asset = ours ? assetResponse(url.pathname, find) : undefined
    return asset ?? net.fetch(request, { bypassCustomProtocolHandlers: true })
  })
}

/** Shuts a session off from the network, the devices and the disk. */
export function lockSession(session: Session, developmentUrl: string | undefined): void {
  const development = developmentUrl ? new URL(developmentUrl).host : undefined
  const reachable = (address: string) => {
    const { protocol, host } = new URL(address)
    if (protocol === 'app:' || protocol === 'blob:') return true
    if (development === undefined) return false
    return protocol === 'devtools:' || host === development
  }
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !reachable(url) }))

  session.setPermissionRequestHandler((_, permission, answer) => answer(isHarmless(permission)))
  session.setPermissionCheckHandler((_, permission) => isHarmless(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_, answer) => answer({}))
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
  // Without this, Chromium fetches dictionaries over the network once spelling is turned on.
  session.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/`)
}

/** Copying formatted text is all the page may ask for. Reading the clipboard is paste, by hand. */
function isHarmless(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}
