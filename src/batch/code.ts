import { readFileSync } from 'node:fs'
import type { Words } from '../lexicon/words.js'
import { sha256 } from '../model/identity.js'
import { version } from '../version.js'
import type { Limits } from './limits.js'

/** Hashes of the built program, made by the build: what reads PDFs, and all that stands between bytes and records. */
interface BuildInfo {
  readonly reader: string
  readonly rules: string
  /** What reads a report's outline and what its paragraphs tell, with all that it may use. */
  readonly told: string
  /** Each field's own code with all that it may use. */
  readonly fields: Readonly<Record<string, string>>
}

/** From the source tree (as tests load it) the built program beside it is meant: threads run only that. */
export const built = (file: string): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `../../dist/${file}` : `../${file}`, import.meta.url)

export interface Keys {
  /** What the text layer depends on besides the bytes. */
  readonly reader: string
  /** What the records depend on besides the bytes and the file's name. */
  readonly rules: string
  /** What the reading of a stage (the outline, the scene, a field) depends on besides what it reads. */
  readonly stages: Readonly<Record<string, string>>
}

/** What kept work is valid for. A changed reader, rule, word, password or limit gives another key, and the work is done again. */
export function keysOf(words: Words | undefined, password: string | undefined, limits: Limits): Keys {
  const build = JSON.parse(readFileSync(built('build-info.json'), 'utf8')) as BuildInfo
  const reading = { version, code: build.reader, password: password ?? null, pages: limits.pages, bytes: limits.bytes }
  const reader = short(reading)
  const rules = short({ reader, code: build.rules, words: words ?? null })
  const said = short(words ?? null)
  const told = short([build.told, said, reader])
  const fields = Object.entries(build.fields).map(([name, code]) => [name, short([code, said])])
  return { reader, rules, stages: { outline: told, scene: told, ...Object.fromEntries(fields) } }
}

const short = (value: unknown): string => sha256(JSON.stringify(value)).slice(0, 16)
