import { blame, everyRule, type RuleReport } from '../golden/blame.js'
import { type Case, casesOf } from '../golden/cases.js'
import { show } from '../golden/fields.js'
import { baseWords, type Words } from '../lexicon/words.js'
import { Trouble } from './errors.js'
import { paint, percent, plural, print, printJson, say, table, wrap } from './out.js'

export interface RulesOptions {
  readonly golden: string
  readonly input: string
  readonly gold?: string
  readonly words?: Words
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `tawthiq rules`: what every rule is worth over all goldens; harmful and dead ones first. */
export async function rulesCommand(options: RulesOptions): Promise<number> {
  const cases = await load(options)
  if (process.stderr.isTTY && !options.quiet && !options.json)
    say(`switching off ${everyRule.length} rules, one after another`)
  const reports = blame(cases, options.words ?? baseWords)
  if (options.json) printJson({ cases: cases.map((c) => c.name), rules: reports })
  else for (const line of render(reports, cases, options.quiet === true)) print(line)
  return 0
}

/** `tawthiq blame RULE`: the values one rule gave, and what changes without it. */
export async function blameCommand(rule: string, options: RulesOptions): Promise<number> {
  if (!everyRule.some((r) => r.rule.id === rule))
    throw new Trouble(`${rule}: there is no such rule.${nearest(rule)} All rules: tawthiq rules`, 2)
  const cases = await load(options)
  const [report] = blame(cases, options.words ?? baseWords, new Set([rule]))
  if (options.json) printJson(report)
  else for (const line of one(report!)) print(line)
  return 0
}

async function load(options: RulesOptions): Promise<Case[]> {
  const golds = [options.golden, ...(options.gold === undefined ? [] : [options.gold])]
  const cases = await casesOf(golds, { input: options.input }, options.words ?? baseWords)
  if (cases.length === 0)
    throw new Trouble(`${golds.join(', ')}: no golden whose report could be read again from ${options.input}.`)
  return cases
}

function nearest(rule: string): string {
  const parts = rule.split(/[/-]/)
  const like = everyRule.map((r) => r.rule.id).filter((id) => parts.some((p) => p.length > 3 && id.includes(p)))
  return like.length > 0 ? ` Like it: ${like.slice(0, 5).join(', ')}.` : ''
}

const colour = { harmful: paint.red, dead: paint.yellow, idle: paint.dim, useful: paint.green }

function render(reports: readonly RuleReport[], cases: readonly Case[], quiet: boolean): string[] {
  const shown = quiet ? reports.filter((r) => r.verdict === 'harmful' || r.verdict === 'dead') : reports
  const count = (effect: string, r: RuleReport): string =>
    r.changes === null ? '' : String(r.changes.filter((c) => c.effect === effect).length)
  const head = ['', 'rule', 'finds', 'values', 'precision', 'off: lost', 'mended', 'other'].map((c) => paint.dim(c))
  const rows = shown.map((r) => [
    colour[r.verdict](r.verdict),
    r.id,
    String(r.finds),
    String(r.values),
    percent(r.precision),
    count('lost', r),
    count('mended', r),
    count('other', r),
  ])
  const incidents = cases.reduce((n, c) => n + c.goldens.length, 0)
  return [
    ...table([head, ...rows], 'llrrrrrr', ''),
    '',
    ...wrap(
      `${plural(reports.length, 'rule')} on ${plural(incidents, 'golden incident')}. dead: finds nothing there. harmful: without it more values are right. idle: without it nothing changes.`,
    ),
  ]
}

function one(r: RuleReport): string[] {
  const by = (effect: string) => (r.changes ?? []).filter((c) => c.effect === effect)
  const section = (title: string, effect: string): string[] =>
    by(effect).length === 0
      ? []
      : [
          '',
          `${title}:`,
          ...by(effect).flatMap((c) =>
            wrap(
              `  ${paint.bold(c.incident)}  ${c.field}  with it ${show(c.with)}  without ${show(c.without)}  golden ${show(c.golden)}`,
              '      ',
            ),
          ),
        ]
  return [
    `${paint.bold(r.id)}  ${colour[r.verdict](r.verdict)}`,
    ...wrap(`  ${r.why}`, '  '),
    `  finds ${r.finds}; gave ${plural(r.values, 'value')}, ${r.right} as golden says (${percent(r.precision)})`,
    ...section('Right values lost without it', 'lost'),
    ...section('Wrong values put right without it', 'mended'),
    ...section('Values that stay wrong, otherwise', 'other'),
    ...(r.changes?.length === 0 ? ['  Without it nothing changes.'] : []),
  ]
}
