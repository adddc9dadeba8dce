import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, type Result, readReport } from '../src/pipeline.js'

/** Whole reports against their golden files, from every layout: a difference is one readable line. */
const root = join(import.meta.dirname, '..')
const at = (path: string): Buffer => readFileSync(join(root, path))
const read = (path: string): Promise<Result> => readReport(path, new Uint8Array(at(path)))

type Tree = { readonly [key: string]: Tree } | unknown
const plain = (value: Tree): string => JSON.stringify(value ?? null).replace(/[’‘ʼ`]/g, "'")
function flat(value: Tree, path = '', out: Record<string, string> = {}): Record<string, string> {
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    for (const [key, v] of Object.entries(value)) flat(v, path ? `${path}.${key}` : key, out)
  else out[path] = plain(value)
  return out
}

interface Gold {
  readonly report: Record<string, unknown>
  readonly stated: Record<string, unknown>
  readonly incidents: readonly Record<string, Tree>[]
}

/** What golden files hold of an incident, and what reading gave, in one form. */
function comparable(i: Record<string, Tree>): Record<string, string> {
  const { heading, text, date, perpetrators, attribution, weapon, target, location, control, victims, flags } = i
  return flat({
    heading,
    text,
    date,
    perpetrators,
    attribution,
    weapon,
    target,
    location: { ...(location as object), coordinates: null },
    control: (control as { party: string; role: string; at: string }[]).map(({ party, role, at }) => ({
      party,
      role,
      at,
    })),
    victims,
    flags: (flags as (string | { code: string })[]).map((f) => (typeof f === 'string' ? f : f.code)),
  })
}

function differences(got: Result, gold: Gold): string[] {
  const out: string[] = []
  const compare = (where: string, a: Record<string, string>, b: Record<string, string>): void => {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      if ((a[key] ?? 'null') !== (b[key] ?? 'null')) out.push(`${where} ${key}: golden ${a[key]}, read ${b[key]}`)
  }
  const { spans: _, ...stated } = got.report.stated
  compare('stated', flat(gold.stated), flat(stated))
  compare('report', flat(gold.report.period, 'period'), flat(got.report.report.period, 'period'))
  if (gold.report.publisher !== got.report.report.publisher) out.push(`publisher: read ${got.report.report.publisher}`)
  if (got.report.incidents.length !== gold.incidents.length)
    out.push(`golden has ${gold.incidents.length} incidents, ${got.report.incidents.length} were read`)
  gold.incidents.forEach((incident, k) => {
    const other = got.report.incidents[k]
    if (!other) return
    compare(String(incident.id), comparable(incident), comparable(other as unknown as Record<string, Tree>))
  })
  return out
}

const reports: [file: string, gold: string][] = [
  ['input/snhr-2017-01.pdf', 'golden/snhr-2017-01.json'],
  ['test/fixtures/snhr-2017-01.txt', 'golden/snhr-2017-01.json'],
  ['test/fixtures/snhr-2017-01-chromium.pdf', 'golden/snhr-2017-01.json'],
  ['test/fixtures/snhr-2017-01-libreoffice.pdf', 'golden/snhr-2017-01.json'],
  ['test/fixtures/snhr-test-2015-10.pdf', 'test/fixtures/snhr-test-2015-10.gold.json'],
  ['test/fixtures/snhr-test-2015-10.txt', 'test/fixtures/snhr-test-2015-10.gold.json'],
  ['test/fixtures/snhr-test-2018-02.pdf', 'test/fixtures/snhr-test-2018-02.gold.json'],
  ['test/fixtures/snhr-test-2018-02.txt', 'test/fixtures/snhr-test-2018-02.gold.json'],
]

describe.each(reports)('%s', (file, goldFile) => {
  const gold = JSON.parse(at(goldFile).toString()) as Gold
  const whole = goldFile.startsWith('golden/')
  test(`stated figures, incidents, every field${whole ? ' and every check' : ''}`, {
    timeout: 60_000,
  }, async () => {
    const got = await read(file)
    expect(differences(got, gold)).toEqual([])
    if (whole) expect(got.report.checks.filter((c) => c.ok !== true)).toEqual([])
  })
  test('every span is the words it says, and every page and link is the incident’s', { timeout: 60_000 }, async () => {
    const { report, doc } = await read(file)
    for (const [path, spans] of Object.entries(report.stated.spans))
      for (const s of spans) expect([path, doc.text.slice(s.start, s.end)]).toEqual([path, s.quote])
    for (const incident of report.incidents) {
      expect(doc.text).toContain(incident.text)
      for (const spans of Object.values(incident.spans))
        for (const s of spans) if ('start' in s) expect(s.end > s.start && s.end <= incident.text.length).toBe(true)
      expect(incident.source.pages === null).toBe(doc.mediaType === 'text/plain')
    }
  })
})

test('two readings of one text layer give the same record', { timeout: 60_000 }, async () => {
  const { doc, report } = await read('test/fixtures/snhr-test-2015-10.txt')
  const again = extract(doc, { file: 'snhr-test-2015-10.txt', sha256: report.source.sha256 })
  expect(JSON.stringify(again.report)).toBe(JSON.stringify(report))
})
