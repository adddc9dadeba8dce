import pLimit from 'p-limit'

/** The little of PostgreSQL that we need; values are always bound, never written into a statement. */
export interface Sql {
  query<T = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<T[]>
}

/** A database: a server that others reach too, or one that lives in this process. */
export interface Database extends Sql {
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** For the queue, which speaks to the database in its own words. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number }>
  close(): Promise<void>
  readonly kind: 'server' | 'embedded'
}

/** An address without its password: all that may stand in a message. */
export function shown(url: string): string {
  return url
    .replace(/(:\/\/[^:/@\s]*):[^@\s]*@/, '$1:***@')
    .replace(/([?&](?:password|sslkey|sslpassword)=)[^&\s]*/gi, '$1***')
}

/**
 * `postgres://…` opens a server (TLS by the address: `?sslmode=verify-full&sslrootcert=…`); anything else is a folder for a
 * database inside this process, which needs no server.
 */
export async function connect(address: string): Promise<Database> {
  return /^postgres(?:ql)?:\/\//.test(address) ? server(address) : embedded(address)
}

async function server(url: string): Promise<Database> {
  const { default: pg } = await import('pg')
  // Numbers that fit are numbers: counts come as bigint.
  pg.types.setTypeParser(20, Number)
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    application_name: 'tawthiq',
  })
  // A connection that dies while idle is replaced; whoever next asks learns of a server that is away.
  pool.on('error', () => {})
  return {
    kind: 'server',
    query: async (text, values) => (await pool.query(text, values as unknown[])).rows,
    transaction: async (work) => {
      const client = await pool.connect()
      client.on('error', () => {})
      try {
        await client.query('begin')
        const result = await work({
          query: async (text, values) => (await client.query(text, values as unknown[])).rows as never,
        })
        await client.query('commit')
        client.release()
        return result
      } catch (error) {
        await client.query('rollback').catch(() => {})
        client.release(true)
        throw error
      }
    },
    executeSql: async (text, values) => {
      const result = await pool.query(text, values)
      const last = Array.isArray(result) ? result.at(-1) : result
      return { rows: last?.rows ?? [], rowCount: last?.rowCount ?? 0 }
    },
    close: () => pool.end(),
  }
}

async function embedded(folder: string): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite')
  const { mkdir } = await import('node:fs/promises')
  await mkdir(folder, { recursive: true })
  const lite = await PGlite.create(folder)
  const oneByOne = pLimit(1)
  const rows = async (text: string, values?: readonly unknown[]) =>
    (await lite.query(text, values as unknown[])).rows as never
  return {
    kind: 'embedded',
    query: (text, values) => rows(text, values),
    // One session, and the queue asks on it while a transaction is open: PGlite's own transactions would wait for themselves.
    transaction: (work) =>
      oneByOne(async () => {
        await lite.exec('begin')
        try {
          const result = await work({ query: (text, values) => rows(text, values) })
          await lite.exec('commit')
          return result
        } catch (error) {
          await lite.exec('rollback')
          throw error
        }
      }),
    executeSql: async (text, values) => {
      if (values !== undefined && values.length > 0) {
        const result = await lite.query(text, values)
        return { rows: result.rows, rowCount: result.affectedRows ?? result.rows.length }
      }
      const last = (await lite.exec(text)).at(-1)
      return { rows: last?.rows ?? [], rowCount: last?.affectedRows ?? last?.rows.length ?? 0 }
    },
    close: () => lite.close(),
  }
}
