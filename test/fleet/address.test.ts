import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { isServer, shown, withoutSecrets, withTls } from '../../src/fleet/address.js'
import { monthPriority } from '../../src/fleet/enqueue.js'

describe('no secret is shown', () => {
  test.each([
    [
      'postgres://tawthiq:pa55@db:5432/x?sslmode=require&password=other',
      'postgres://tawthiq:***@db:5432/x?sslmode=require&password=***',
    ],
    ['postgres://u:p@ss:w/rd@db/x', 'postgres://u:***@db/x'],
    ['postgres://u@db/x?sslpassword=abc', 'postgres://u@db/x?sslpassword=***'],
    ['postgres://db/x', 'postgres://db/x'],
    ['some/folder', 'some/folder'],
  ])('%s', (address, said) => expect(shown(address)).toBe(said))

  test('in what others say of it, as it is written and as it is meant', () => {
    const address = 'postgres://u:p%40ss%2Fword@db/x'
    expect(withoutSecrets('cannot log in with p@ss/word or p%40ss%2Fword at db', address)).toBe(
      'cannot log in with *** or *** at db',
    )
  })
})

describe('TLS as the address and the environment name it', () => {
  /** What the driver makes of it. */
  const ssl = (address: string, env: Record<string, string> = {}) =>
    new pg.Client({ connectionString: withTls(address, env) }).ssl as unknown

  test('none is asked for', () => {
    expect(withTls('postgres://u@db/x', {})).toBe('postgres://u@db/x')
    expect(ssl('postgres://u@db/x?sslmode=disable')).toBe(false)
  })
  test('verified in full', () => {
    expect(ssl('postgres://u@db/x?sslmode=verify-full')).toEqual({})
    expect(ssl('postgres://u@db/x', { PGSSLMODE: 'verify-full' })).toEqual({})
  })
  test('encrypted, not verified: as psql has it, and as the driver calls it', () => {
    expect(ssl('postgres://u@db/x?sslmode=require')).toEqual({ rejectUnauthorized: false })
    expect(ssl('postgres://u@db/x', { PGSSLMODE: 'no-verify' })).toEqual({ rejectUnauthorized: false })
  })
  test('the address goes before the environment', () => {
    expect(ssl('postgres://u@db/x?sslmode=disable', { PGSSLMODE: 'require' })).toBe(false)
  })
  test('an authority of one’s own, a certificate and a key are read from their files', () => {
    const file = import.meta.filename
    const of = { PGSSLMODE: 'verify-full', PGSSLROOTCERT: file, PGSSLCERT: file, PGSSLKEY: file }
    expect(Object.keys(ssl('postgres://u@db/x', of) as object)).toEqual(expect.arrayContaining(['ca', 'cert']))
    expect(ssl('postgres://u@db/x', of)).toMatchObject({ ca: expect.stringContaining('PGSSLROOTCERT') })
  })
  test('the authorities of the machine', () => {
    expect(ssl('postgres://u@db/x?sslrootcert=system')).toEqual({})
  })
})

test('what is a server and what a folder', () => {
  expect(['postgres://db/x', 'postgresql://db', 'store', '.tawthiq', 'postgres'].map(isServer)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

test('this month first', () => {
  const ids = ['snhr-2016-12', 'snhr-2017-01', 'notes', 'snhr-2016-02']
  expect(ids.sort((a, b) => monthPriority(b) - monthPriority(a))).toEqual([
    'snhr-2017-01',
    'snhr-2016-12',
    'snhr-2016-02',
    'notes',
  ])
})
