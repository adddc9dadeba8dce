import type { Words } from '../lexicon/words.js'
import { sentencesOf } from '../match/sentences.js'
import type { Doc } from '../model/doc.js'
import type { Note } from '../model/note.js'
import type { ReportFile, Stated } from '../model/record.js'
import type { Span } from '../model/span.js'
import { evidenceOf } from './evidence.js'
import { sortUnits } from './incidents.js'
import { dateOrderOf, publisherOf } from './metadata.js'
import { parted } from './parted.js'
import { periodOf } from './period.js'
import { publishedOn } from './published.js'
import { definitionIn, statementsIn } from './stated/index.js'
import { toStated } from './stated/statement.js'
import { type Unit, unitsOf } from './units.js'

/** A heading that an incident stands under, as printed, without number and colon. */
export interface HeadingRef {
  readonly text: string
  readonly span: Span
  /** What stands beside a day in the heading of one account: "Afes, east of Idlib – Saturday 12 November". */
  readonly title?: string
}

/** A stretch of the report's text that tells one or several incidents. */
export interface IncidentBlock extends Span {
  /** The report counts attacks, and this one hurt nobody. */
  readonly attackOnly?: true
  readonly heading: {
    readonly perpetrator: HeadingRef | null
    readonly governorate: HeadingRef | null
    readonly day?: HeadingRef | null
  }
}

/** What the report is made of, in offsets into the report's text. */
export interface Outline {
  readonly report: ReportFile['report']
  /** ISO day of the text's own date line; null where it has none. */
  readonly published?: string | null
  readonly dateOrder: 'day-month' | 'month-day' | null
  readonly stated: Stated
  readonly incidents: readonly IncidentBlock[]
  /** The report says that it lists only its most notable incidents. */
  readonly notableOnly: boolean
  /** The least number of dead that the report itself calls for; null where it defines nothing. */
  readonly definition?: number | null
  /** Figures that the report prints twice, and not alike. */
  readonly twice?: readonly { readonly path: string; readonly values: readonly number[] }[]
  /** Stretches between the incidents that carry their links ("links" blocks, footnotes), by index into `incidents`. */
  readonly evidence: readonly { readonly url: string; readonly page: number | null; readonly incident: number | null }[]
  readonly notes: readonly Note[]
}

export const nothingStated: Stated = {
  incidents: { total: null, byPerpetrator: null, byGovernorate: null, byControl: null },
  killed: { total: null, children: null, women: null, womenAndChildrenPercent: null, byPerpetrator: null },
  spans: {},
}

/** The report's own parts: who says it, about which months, its own figures, and the paragraphs that tell incidents. */
export function outlineOf(printed: Doc, id: string, words: Words): Outline {
  const doc = parted(printed)
  const units = unitsOf(doc)
  const sorted = sortUnits(units, words)
  const titles = titlesOf(units, sorted.titles)
  const sentences = sorted.opening.flatMap((u) => sentencesOf(u.text).map((s) => u.text.slice(s.start, s.end)))
  const period = periodOf(
    titles,
    sentences,
    id,
    units.slice(0, 6).map((u) => u.text),
  )
  const publisher = publisherOf(doc, units, words)
  const statements = statementsIn(sorted.opening, doc.text, period, words)
  const pageAt = (offset: number): number | null =>
    doc.blocks.find((b) => offset >= b.start && offset < b.end)?.page ?? null
  const { stated, conflicts } = toStated(statements, (s) => ({
    start: s.start,
    end: s.end,
    page: pageAt(s.start),
    quote: doc.text.slice(s.start, s.end),
  }))
  const notableOnly =
    sorted.notableOnly ||
    sentences.some(
      (s) =>
        /\b(?:most\s(?:notable|prominent)|some\sof\sthe\s(?:incidents|massacres))\b/iu.test(s) &&
        /\b(?:report|list|include|outline|contain|present|below|following)/iu.test(s),
    )
  return {
    report: { id, publisher, title: titles.find((t) => t.toLowerCase() !== publisher?.toLowerCase()) ?? null, period },
    published: publishedOn(units),
    dateOrder: dateOrderOf(doc.text, period),
    stated,
    incidents: sorted.incidents,
    notableOnly,
    definition: sentences.map(definitionIn).find((n) => n !== null) ?? null,
    twice: conflicts,
    evidence: evidenceOf(doc, units, sorted.unitsOf),
    notes: [
      ...sorted.notes,
      ...conflicts.map(({ path, values }) => ({
        code: 'stated-twice',
        message: `The report states ${path} as ${values.join(' and as ')}.`,
      })),
    ],
  }
}

/** The title: a block set as one, else the first short line before any sentence; a date line or a name alone is none. */
function titlesOf(units: readonly Unit[], headings: readonly Unit[]): string[] {
  const set = headings.filter((u) => u.kind === 'title')
  const opening: Unit[] = []
  for (const unit of units.slice(0, 5)) {
    // A title may go on below: "Extrajudicial Killing in Syria, February 2020:".
    const first = opening.length === 0 && /[^.!?;]:$/u.test(unit.text) && unit.text.split(/\s+/u).length <= 12
    if ((/[.!?;:]["”’)]?$/u.test(unit.text) && !first) || unit.text.length > 160 || unit.kind === 'links') break
    opening.push(unit)
  }
  return [...set, ...opening]
    .map((u) => u.text.trim().replace(/:$/u, ''))
    .filter((text) => /\p{L}.*\s.*\s/u.test(text) && !dateLine.test(text) && !imprint.test(text))
}

const dateLine =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s[\d,\s]{4,9}$/iu
const imprint = /^(?:Syrian\sNetwork\sfor\sHuman\sRights|SNHR\s?\|.*\d{4}$|[IVX]{1,4}\.\s)/iu
