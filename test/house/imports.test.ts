import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'

/** The rooms of the house from the top down: a file imports from its own room and from rooms below it. */
const rooms = [
  'cli',
  'review',
  'fleet',
  'export',
  'batch',
  'golden',
  'disk',
  'index.ts',
  'pipeline.ts',
  'audit',
  'assemble',
  'places',
  'fields',
  'scene',
  'outline',
  'text',
  'layout',
  'read',
  'match',
  'lexicon',
  'model',
  'version.ts',
]
/** Above `pipeline.ts` a room may touch the world; from it down everything is pure. */
const pure = rooms.slice(rooms.indexOf('pipeline.ts'))
const worldly =
  /\bfrom 'node:(?!crypto')|\brequire\(|\bfetch\(|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.(?!getBuiltinModule)|\bconsole\.(?!warn = )|\bperformance\.|\bsetTimeout\b|toLocale/

const src = join(import.meta.dirname, '../../src')
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : []
  })
const all = files(src).map((path) => ({ path: relative(src, path), text: readFileSync(path, 'utf8') }))
const roomOf = (path: string): string => path.split('/')[0] ?? path

describe('imports go down', () => {
  test('every file stands in a room of the table', () => {
    expect(all.length).toBeGreaterThan(20)
    expect([...new Set(all.map((f) => roomOf(f.path)))].filter((room) => !rooms.includes(room))).toEqual([])
  })
  test('a file imports its own room and lower ones only', () => {
    const upward = all.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].flatMap((m) => {
        const to = join(path, '..', m[1] as string).replace(/\.js$/, '.ts')
        return rooms.indexOf(roomOf(to)) < rooms.indexOf(roomOf(path)) ? [`${path} → ${to}`] : []
      }),
    )
    expect(upward).toEqual([])
  })
  test('fields never import each other', () => {
    const crossing = all.flatMap(({ path, text }) => {
      if (roomOf(path) !== 'fields' || path === 'fields/index.ts') return []
      const own = path.split('/')[1]?.replace(/\.ts$/, '')
      return [...text.matchAll(/from '(\.[^']+)'/g)].flatMap((m) => {
        const to = join(path, '..', m[1] as string)
        if (roomOf(to) !== 'fields') return []
        const other = to.split('/')[1]?.replace(/\.js$/, '')
        return other === own || other === 'field' || other === 'shared' ? [] : [`${path} → ${to}`]
      })
    })
    expect(crossing).toEqual([])
  })
  test('a field uses words, matching and the model, and nothing else: its kept readings are valid for these', () => {
    const beyond = all.flatMap(({ path, text }) =>
      roomOf(path) !== 'fields'
        ? []
        : [...text.matchAll(/from '(\.[^']+)'/g)].flatMap((m) => {
            const to = join(path, '..', m[1] as string)
            return ['fields', 'match', 'lexicon', 'model'].includes(roomOf(to)) ? [] : [`${path} → ${to}`]
          }),
    )
    expect(beyond).toEqual([])
    const build = JSON.parse(readFileSync(join(src, '../dist/build-info.json'), 'utf8')) as { fields: object }
    expect(Object.keys(build.fields)).toEqual(Object.keys(fields))
  })
  test('the outline and the scene use words, matching and the model, and each other: what is kept of them is valid for these', () => {
    const beyond = all.flatMap(({ path, text }) =>
      !['outline', 'scene'].includes(roomOf(path))
        ? []
        : [...text.matchAll(/from '(\.[^']+)'/g)].flatMap((m) => {
            const to = join(path, '..', m[1] as string)
            return ['outline', 'scene', 'match', 'lexicon', 'model'].includes(roomOf(to)) ? [] : [`${path} → ${to}`]
          }),
    )
    expect(beyond).toEqual([])
  })
  test('below the line nothing touches file, clock, chance, network or console', () => {
    const touching = all.flatMap(({ path, text }) =>
      pure.includes(roomOf(path))
        ? text
            .split('\n')
            .flatMap((line, i) =>
              worldly.test(line.replace(/^\s*(?:\/\/|\*|\/\*\*).*/, '')) && !path.startsWith('read/')
                ? [`${path}:${i + 1}: ${line.trim()}`]
                : [],
            )
        : [],
    )
    expect(touching).toEqual([])
  })
})
