import type { Difference } from '../golden/difference.js'
import { show } from '../golden/fields.js'
import { paint, wrap } from './out.js'

/** A difference as a person reads it: report, incident, page, field, golden, output, and the words it was read from. */
export function differenceLines(d: Difference, indent = '  '): string[] {
  return wrap(`${indent}${head(d)}  ${body(d)}`, `${indent}    `)
}

function head(d: Difference): string {
  const where = d.golden.length > 0 ? d.golden.join(' and ') : d.output.length > 0 ? d.output.join(' and ') : d.report
  const pages = d.pages.length > 0 ? `  p. ${d.pages.join(', ')}` : ''
  return `${paint.bold(where)}${pages}`
}

function body(d: Difference): string {
  const ids = d.output.map((id) => id.replace(/^.*\//, '/')).join(' and ')
  switch (d.kind) {
    case 'lost':
      return `${paint.red('lost')}: golden has it, the output does not: “${d.was}…”`
    case 'new':
      return `${paint.red('new')}: the output has it, golden does not: “${d.is}…”`
    case 'split':
      return `${paint.red('split')}: is now ${ids}`
    case 'joined':
      return `${paint.red('joined')}: are now ${ids}`
    case 'swapped':
      return `${paint.yellow('swapped')}: have changed places (now ${ids})`
    case 'moved':
      return `${paint.yellow('moved')}: stands elsewhere in the order (now ${ids})`
    case 'check':
      return `check ${d.field}: golden ${show(d.was)}, output ${show(d.is)}`
    default: {
      const words = d.words.length > 0 ? `  read from ${d.words.map((w) => `“${w}”`).join(', ')}` : ''
      const rule = d.rule === null ? '' : paint.dim(` by ${d.rule}`)
      const cause = d.cause === undefined ? '' : paint.dim(`  [${d.cause}]`)
      return `${d.field}  golden ${paint.green(show(d.was))}  output ${paint.red(show(d.is))}${words}${rule}${cause}`
    }
  }
}
