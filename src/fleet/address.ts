import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** TLS as the environment names it for every PostgreSQL program, by the option of an address that means the same. */
const tlsVariables = {
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
} as const

export const isServer = (address: string): boolean => /^postgres(?:ql)?:\/\//i.test(address)

/** Where a folder's database has its data: the lock stands beside them. */
export const dataIn = (folder: string): string => join(folder, 'data')

/** A folder that holds a database of this machine's own, and not records. */
export const isStore = (path: string): boolean => existsSync(join(dataIn(path), 'PG_VERSION'))

/**
 * The address as it is handed to the driver: what it does not say of TLS is taken from the environment, and the modes mean
 * what they mean to `psql` (`require` without a certificate of the authority encrypts and does not verify).
 */
export function withTls(address: string, env: Readonly<Record<string, string | undefined>>): string {
  const [base = '', query = ''] = address.split(/\?(.*)/s)
  const options = new URLSearchParams(query)
  for (const [option, variable] of Object.entries(tlsVariables)) {
    const value = env[variable]
    if (!options.has(option) && value !== undefined && value !== '') options.set(option, value)
  }
  // `system` is the authorities this machine knows: what the driver takes where none is named.
  if (options.get('sslrootcert') === 'system') {
    options.delete('sslrootcert')
    if (!options.has('sslmode')) options.set('sslmode', 'verify-full')
  }
  if (options.has('sslmode') && !options.has('uselibpqcompat') && options.get('sslmode') !== 'no-verify')
    options.set('uselibpqcompat', 'true')
  return options.size === 0 ? base : `${base}?${options}`
}

/** An address without its password: all that may stand in a message. */
export function shown(address: string): string {
  return address
    .replace(/(:\/\/[^:/?#@\s]*):\S*@/g, '$1:***@')
    .replace(/([?&](?:password|sslkey|sslpassword)=)[^&\s]*/gi, '$1***')
}

/** What went wrong, as a line that holds no secret: neither the address's nor the environment's password. */
export function withoutSecrets(text: string, address: string): string {
  const secrets = [...passwordsIn(address), process.env.PGPASSWORD ?? ''].filter((secret) => secret.length > 2)
  return secrets.reduce((line, secret) => line.replaceAll(secret, '***'), shown(text))
}

function passwordsIn(address: string): string[] {
  const raw = [
    /:\/\/[^:/?#@\s]*:(\S*)@/.exec(address)?.[1],
    ...[...address.matchAll(/[?&](?:password|sslpassword)=([^&\s]*)/gi)].map((m) => m[1]),
  ].filter((text) => text !== undefined)
  return raw.flatMap((text) => [text, decoded(text)])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
