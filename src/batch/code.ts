import { readFileSync } from 'node:fs'
import type { Words } from '../lexicon/words.js'
import { sha256 } from '../model/identity.js'
import { version } from '../version.js'
import type { Limits } from './limits.js'

/** Hashes of the built program, made by the build: what reads PDFs, and all that stands between bytes and records. */
interface BuildInfo {
  readonly reader: string
  readonly rules: string
}

/** From the source tree (as tests load it) the built program beside it is meant: threads run only that. */
export const built = (file: string): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `../../dist/${file}` : `../${file}`, import.meta.url)

export interface Keys {
  /** What the text layer depends on besides the bytes. */
  readonly reader: string
  /** What the records depend on besides the bytes and the file's name. */
  readonly rules: string
}

/** What kept work is valid for. A changed reader, rule, word, password or limit gives another key, and the work is done again. */
export function keysOf(words: Words | undefined, password: string | undefined, limits: Limits): Keys {
  const build = JSON.parse(readFileSync(built('build-info.json'), 'utf8')) as BuildInfo
  const reading = { version, code: build.reader, password: password ?? null, pages: limits.pages, bytes: limits.bytes }
  const reader = sha256(JSON.stringify(reading)).slice(0, 16)
  const rules = sha256(JSON.stringify({ reader, code: build.rules, words: words ?? null })).slice(0, 16)
  return { reader, rules }
}
