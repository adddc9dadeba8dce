import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Refusal } from '../model/note.js'
import { AcceptBody, acceptInto } from './accept.js'
import { goldenState } from './goldens.js'
import { Guard, safeHeaders } from './guard.js'
import { type Folders, Library, type Reader } from './library.js'
import { type Assets, loadAssets, servedPage } from './page.js'
import { prepare } from './prepare.js'

export interface Running {
  /** With the secret: only who has this address gets in. */
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** Serves the review page on the loopback address. Port 0 takes any free one. */
export async function serve(folders: Folders, port: number, reader?: Reader): Promise<Running> {
  const guard = new Guard()
  const context: Context = {
    guard,
    library: await Library.open(folders, reader),
    assets: await loadAssets(),
    pdfjsFiles: await pdfjsFiles(),
  }
  // Whoever starts the server opens the page next: the first report is read meanwhile.
  const [first] = context.library.cards()
  if (first) context.library.read(first.id).catch(() => {})
  const server = createServer((request, response) => {
    answer(context, request, response).catch((error: unknown) => {
      const refusal = error instanceof Refusal
      const message = error instanceof Error ? error.message : String(error)
      send(response, refusal ? 422 : 500, { message: refusal ? `This report cannot be read: ${message}` : message })
    })
  })
  await listen(server, port)
  const bound = (server.address() as { port: number }).port
  guard.listening(bound)
  return {
    address: `http://127.0.0.1:${bound}/?key=${guard.secret}`,
    port: bound,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

interface Context {
  readonly guard: Guard
  readonly library: Library
  readonly assets: Assets
  /** Name in the address → file: fonts and character maps of pdf.js. */
  readonly pdfjsFiles: ReadonlyMap<string, string>
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => done())
  })
}

async function answer(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { guard } = context
  if (!guard.knowsHost(request)) return send(response, 403, { message: 'This host is not served here.' })
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const key = url.searchParams.get('key')
  if (url.pathname === '/' && key !== null && guard.isSecret(key)) {
    // The secret leaves the address at once: it stays out of the history, of links that are passed on, of referrers.
    response.writeHead(303, { ...safeHeaders, 'Set-Cookie': guard.cookie, Location: '/' }).end()
    return
  }
  if (!guard.hasCookie(request))
    return send(response, 401, { message: 'Open the address that "tawthiq review" printed: it holds the key.' })
  if (request.method === 'GET') return get(context, url, response)
  if (request.method === 'POST' && url.pathname === '/api/accept') {
    if (!guard.mayWrite(request)) return send(response, 403, { message: 'Writes are taken from this page only.' })
    return accept(context, request, response)
  }
  send(response, 405, { message: 'Not offered.' })
}

async function get(context: Context, url: URL, response: ServerResponse): Promise<void> {
  const { assets, library, pdfjsFiles } = context
  const text = (type: string, body: string) => {
    response.writeHead(200, { ...safeHeaders, 'Content-Type': `${type}; charset=utf-8` }).end(body)
  }
  const id = url.searchParams.get('id') ?? ''
  switch (url.pathname) {
    case '/':
      return text('text/html', servedPage)
    case '/app.js':
      return text('text/javascript', assets.script)
    case '/worker.js':
      return text('text/javascript', assets.worker)
    case '/app.css':
      return text('text/css', assets.style)
    case '/api/reports':
      return send(response, 200, library.cards())
    case '/api/report': {
      const opened = await library.read(id)
      if (opened === undefined) return send(response, 404, { message: 'There is no such report.' })
      const golden = await goldenState(library.folders.golden, opened.report)
      return send(response, 200, prepare(opened, golden, await library.stale(opened)))
    }
    case '/api/golden': {
      const opened = await library.read(id)
      if (opened === undefined) return send(response, 404, { message: 'There is no such report.' })
      return send(response, 200, await goldenState(library.folders.golden, opened.report))
    }
    case '/api/pdf': {
      const opened = await library.read(id)
      if (opened === undefined || opened.doc.mediaType !== 'application/pdf')
        return send(response, 404, { message: 'There is no such PDF.' })
      response.writeHead(200, { ...safeHeaders, 'Content-Type': 'application/pdf' }).end(opened.bytes)
      return
    }
    default: {
      const file = pdfjsFiles.get(url.pathname)
      if (file === undefined) return send(response, 404, { message: 'There is nothing here.' })
      response.writeHead(200, { ...safeHeaders, 'Content-Type': 'application/octet-stream' }).end(await readFile(file))
    }
  }
}

async function accept(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request)
  const parsed = body === null ? null : AcceptBody.safeParse(body)
  if (!parsed?.success) return send(response, 400, { message: 'The request is not one this server understands.' })
  const opened = await context.library.read(parsed.data.report)
  if (opened === undefined) return send(response, 404, { message: 'There is no such report.' })
  const result = await acceptInto(context.library.folders.golden, opened, parsed.data)
  send(response, result.ok ? 200 : result.code === 'changed' ? 409 : 422, result)
}

const largest = 4_000_000

/** The body as JSON; null where it is none, or too large. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) return null
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return null
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) {
    response.end()
    return
  }
  response
    .writeHead(status, { ...safeHeaders, 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value))
}

/** Fonts and character maps that pdf.js asks for by name: the list is made once, so that no request names a path. */
async function pdfjsFiles(): Promise<Map<string, string>> {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const files = new Map<string, string>()
  for (const folder of ['cmaps', 'standard_fonts'])
    for (const name of await readdir(join(root, folder)))
      files.set(`/pdfjs/${folder}/${name}`, join(root, folder, name))
  return files
}
