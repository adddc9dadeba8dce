import { isIP } from 'node:net'
import pg from 'pg'
import { withTls } from './address.js'
import { beginning, type Database } from './sql.js'

/** Long enough for every statement of ours; a server that fell silent (its machine is gone) is given up and asked anew. */
const SILENT_MS = 60_000

/**
 * The driver leaves it to TLS whose certificate is expected, and for a server named by its number TLS expects “localhost”: a
 * certificate of that name, anybody's, would do. Here the number itself is expected.
 */
class Client extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const ssl = this.ssl as boolean | object
    if (isIP(this.host) > 0 && typeof ssl === 'object') Object.assign(ssl, { host: this.host })
  }
}
/** A database on a server. Statements with values are prepared once a connection: the same few are asked for every report. */
export function server(address: string): Database {
  // Numbers that fit are numbers: counts come as bigint.
  pg.types.setTypeParser(20, Number)
  const pool = new pg.Pool({
    Client,
    connectionString: withTls(address, process.env),
    // Few: a server has a hundred for all, and no report needs one for long.
    max: 4,
    connectionTimeoutMillis: 10_000,
    query_timeout: SILENT_MS,
    keepAlive: true,
    application_name: 'tawthiq',
  })
  // A connection that dies while idle is replaced; whoever next asks learns of a server that is away.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const names = new Map<string, string>()
  const prepared = (text: string, values: readonly unknown[] = []): pg.QueryConfig => {
    if (values.length === 0) return { text }
    const name = names.get(text) ?? `tawthiq_${names.size}`
    names.set(text, name)
    return { name, text, values: [...values] }
  }
  /** One connection for a piece of work. After an error it is closed: nobody knows in which state it is. */
  const using = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    try {
      const result = await work(client)
      client.release()
      return result
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  return {
    kind: 'server',
    query: (text, values) => using(async (client) => (await client.query(prepared(text, values))).rows as never),
    transaction: (work, how) =>
      using(async (client) => {
        await client.query(beginning[how ?? 'work'])
        const result = await work({
          query: async (text, values) => (await client.query(prepared(text, values))).rows as never,
        })
        await client.query('commit')
        return result
      }),
    executeSql: (text, values) =>
      using(async (client) => {
        const result = await client.query(prepared(text, values))
        const last = Array.isArray(result) ? result.at(-1) : result
        return { rows: last?.rows ?? [], rowCount: last?.rowCount ?? 0 }
      }),
    close: () => pool.end(),
  }
}
