import type { Difference } from '../golden/difference.js'
import { show } from '../golden/fields.js'
import { listWidth, paint, wrap } from './out.js'

/** What the two sides are called. */
type Sides = readonly [was: string, is: string]

/** A difference as a person reads it: report, incident, page, field, golden, output, and the words it was read from. */
export function differenceLines(
  d: Difference,
  indent = '  ',
  sides: Sides = ['golden', 'output'],
  to = listWidth,
): string[] {
  return wrap(`${indent}${head(d)}  ${body(d, sides)}`, `${indent}    `, to)
}

function head(d: Difference): string {
  const where = d.golden.length > 0 ? d.golden.join(' and ') : d.output.length > 0 ? d.output.join(' and ') : d.report
  const pages = d.pages.length > 0 ? `  p. ${d.pages.join(', ')}` : ''
  return `${paint.bold(where)}${pages}`
}

function body(d: Difference, [was, is]: Sides): string {
  const ids = d.output.map((id) => id.replace(/^.*\//, '/')).join(' and ')
  switch (d.kind) {
    case 'lost':
      return `${paint.red('lost')}: ${was} has it, ${is} does not: “${d.was}…”`
    case 'new':
      return `${paint.red('new')}: ${is} has it, ${was} does not: “${d.is}…”`
    case 'split':
      return `${paint.red('split')}: is now ${ids}`
    case 'joined':
      return `${paint.red('joined')}: are now ${ids}`
    case 'swapped':
      return `${paint.yellow('swapped')}: have changed places (now ${ids})`
    case 'moved':
      return `${paint.yellow('moved')}: stands elsewhere in the order (now ${ids})`
    case 'check':
      return `check ${d.field}  ${was} ${show(d.was)}  ${is} ${show(d.is)}`
    default: {
      if (d.field === 'text') return `text differs: ${textChange(String(d.was), String(d.is), d.output.length > 0)}`
      const words = d.words.length > 0 ? `  read from ${d.words.map((w) => `“${w}”`).join(', ')}` : ''
      const rule = d.rule === null ? '' : paint.dim(` by ${d.rule}`)
      const cause = d.cause === undefined ? '' : paint.dim(`  [${d.cause}]`)
      return `${d.field}  ${was} ${paint.green(show(d.was))}  ${is} ${paint.red(show(d.is))}${words}${rule}${cause}`
    }
  }
}

/** Where two texts part: the words around it, golden's and the output's reading of it. */
function textChange(was: string, is: string, both: boolean): string {
  if (!both) return show(is)
  const [a, b] = [was.split(/\s+/), is.split(/\s+/)]
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const cut = (words: string[]): string => {
    const middle = words.slice(start, words.length - end)
    return middle.length > 12
      ? `${middle.slice(0, 6).join(' ')} … ${middle.slice(-6).join(' ')}`
      : middle.join(' ') || '—'
  }
  const before = a.slice(Math.max(0, start - 4), start).join(' ')
  const after = a.slice(a.length - end, a.length - end + 4).join(' ')
  return `“…${before} ${paint.green(`[${cut(a)}]`)} → ${paint.red(`[${cut(b)}]`)} ${after}…”`
}
