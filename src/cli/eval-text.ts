import { readFile } from 'node:fs/promises'
import { diffWords, type PlacedWord, type WordsDiff } from '../golden/words-diff.js'
import { kindOf } from '../read/kind.js'
import { readPlain } from '../read/plain.js'
import { textLayer } from '../text/index.js'
import { pagedText } from '../text/paged.js'
import { Trouble } from './errors.js'
import { plural, print, printJson } from './out.js'

export interface EvalTextOptions {
  readonly from?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly password?: string
}

/** Compares a text layer (a report, read afresh, or a text file) with a reference text, word by word. */
export async function evalText(reference: string, options: EvalTextOptions): Promise<number> {
  if (options.from === undefined) throw new Trouble('eval --text needs --from, a report or a text to compare', 2)
  const bytes = await readFile(options.from)
  const reading = options.password === undefined ? {} : { password: options.password }
  const text = kindOf(bytes) === 'pdf' ? pagedText(await textLayer(bytes, reading)) : readPlain(bytes)
  const diff = diffWords(readPlain(await readFile(reference)), text)
  if (options.json) printJson(diff)
  else for (const line of render(diff, options.quiet === true)) print(line)
  return diff.equal ? 0 : 1
}

function render(diff: WordsDiff, quiet: boolean): string[] {
  const out: string[] = []
  for (const { page, missing, extra, misplaced } of diff.pages) {
    if (missing + extra + misplaced === 0) continue
    out.push(`page ${page}: ${missing} missing, ${extra} extra, ${misplaced} misplaced`)
    if (quiet) continue
    const words = (name: string, of: readonly PlacedWord[]): void => {
      const on = of.filter((w) => w.page === page).map((w) => w.word)
      if (on.length > 0) out.push(`  ${name}: ${on.slice(0, 40).join(' ')}${on.length > 40 ? ' …' : ''}`)
    }
    words('missing', diff.missing)
    words('extra', diff.extra)
    words('misplaced', diff.misplaced)
  }
  const { missing, extra, misplaced } = diff
  out.push(
    diff.equal
      ? `${plural(diff.words, 'word')}: equal, in order`
      : `${plural(diff.words, 'word')}: ${missing.length} missing, ${extra.length} extra, ${misplaced.length} misplaced`,
  )
  return out
}
