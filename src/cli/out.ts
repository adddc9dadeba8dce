import { createColors } from 'picocolors'

const { env } = process

/** Colour only where a person sees it: on a terminal, unless NO_COLOR says no; FORCE_COLOR says yes. */
export function coloured(stream: { isTTY?: boolean }): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

export const paint = createColors(coloured(process.stdout))

/** The width lines are made for: the terminal's, at most 100. */
export const width = Math.min(100, process.stdout.isTTY ? process.stdout.columns || 100 : 100)

/** For lists that are searched by line: folded on a terminal, one line each in a pipe or file. */
export const listWidth = process.stdout.isTTY ? width : Number.POSITIVE_INFINITY

export const print = (line = ''): void => void process.stdout.write(`${line}\n`)

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

/** What concerns the run and not its result goes to stderr. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)

// biome-ignore lint/complexity/useRegexLiterals: the escape character is built from its code
const escapes = new RegExp('\u001b\\[[0-9;]*m', 'g')

/** A name as it can be shown: file names may hold line ends, terminal commands and marks that turn the writing round. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (c) => `\\u{${(c.codePointAt(0) as number).toString(16)}}`)

/** Columns a text takes on the terminal. */
export const columns = (text: string): number => [...text.replace(escapes, '')].length

/** Rows as columns: text to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[], align = '', indent = '  '): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => columns(row[c] ?? ''))))
  return rows.map((row) =>
    (
      indent +
      row
        .map((cell, c) => {
          const space = ' '.repeat(Math.max(0, (widths[c] ?? 0) - columns(cell)))
          return align[c] === 'r' ? space + cell : cell + space
        })
        .join('  ')
    ).trimEnd(),
  )
}

/** Text in lines of at most `to` columns, later lines indented by `indent`. */
export function wrap(text: string, indent = '', to = width): string[] {
  const lines: string[] = []
  let line = text.match(/^ */)?.[0] ?? ''
  for (const [, gap = '', word = ''] of text.trim().matchAll(/(\s*)(\S+)/g)) {
    const limit = to - (lines.length > 0 ? columns(indent) : 0)
    if (line.trim() !== '' && columns(line) + gap.length + columns(word) > limit) {
      lines.push(line)
      line = word
    } else line += line.trim() === '' ? word : gap + word
  }
  if (line.trim() !== '') lines.push(line)
  return lines.map((l, i) => (i === 0 ? l : indent + l))
}

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

export const percent = (x: number | null): string => (x === null ? '—' : `${(100 * x).toFixed(1)}%`)
