import { isServer } from './address.js'

/** The little of PostgreSQL that we need; values are always bound, never written into a statement. */
export interface Sql {
  query<T = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<T[]>
}

/** A database: a server that others reach too, or one that lives in this process. */
export interface Database extends Sql {
  /** All of the work or none of it; `snapshot`: reads only, and all of one moment. */
  transaction<T>(work: (sql: Sql) => Promise<T>, how?: 'snapshot'): Promise<T>
  /** For the queue, which speaks to the database in its own words: several statements at once, too. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number }>
  close(): Promise<void>
  readonly kind: 'server' | 'embedded'
}

export const beginning = { snapshot: 'begin isolation level repeatable read read only', work: 'begin' } as const

/** `postgres://…` opens a server; anything else is a folder for a database inside this process, which needs no server. */
export async function connect(address: string): Promise<Database> {
  if (isServer(address)) return (await import('./server.js')).server(address)
  return (await import('./embedded.js')).embedded(address)
}

/** Connection refused, reset, timed out, or the server is starting or shutting down (SQLSTATE classes 08 and 57P). */
export function isAway(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException
  return (
    /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN|08\w{3}|57P0\d|53300)$/.test(
      code ?? '',
    ) ||
    /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(
      message ?? '',
    )
  )
}

/** For the queue's library: its statements inside a transaction of ours. */
export const within = (sql: Sql) => ({
  executeSql: async (text: string, values: unknown[]) => {
    const rows = await sql.query(text, values)
    return { rows, rowCount: rows.length }
  },
})
