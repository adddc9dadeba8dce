import type { BlockKind, Dropped } from '../model/doc.js'
import type { Page } from '../model/page.js'
import { takeCharts } from './charts.js'
import { joinOverBreaks } from './flow.js'
import { takeFurniture } from './furniture.js'
import { liftGlued } from './glued.js'
import { draftsOf } from './kinds.js'
import type { Line } from './line.js'
import { mainSize, type Zone, zonesOf } from './order.js'
import { linesOf } from './rows.js'
import { stylesOf } from './styles.js'
import { takeTables } from './tables.js'
import { type Turn, turnedBack, turnOf } from './turn.js'

/** A block before its text is put together. */
export interface Draft {
  kind: BlockKind
  lines: Line[]
  page: number | null
  level: number | null
  marker: string | null
  /** Characters of the first line that are its marker. */
  skip: number
  /** Tables: cells of lines. */
  rows: readonly (readonly (readonly Line[])[])[] | null
  /** Characters at the start that are set apart by font, counted over the lines' text. */
  runIn: number
  /** Right edge of the column it stands in. */
  right: number
  /** Nothing but notes and figures stands before it, or after it, in its column. */
  starts: boolean
  ends: boolean
}

export interface Layout {
  readonly drafts: Draft[]
  readonly dropped: Dropped[]
  /** Pages that were read turned, by number. */
  readonly turns: ReadonlyMap<number, Turn>
}

/** Pages of runs to blocks in reading order. */
export function layoutOf(drawn: readonly Page[]): Layout {
  const turns = new Map<number, Turn>()
  const pages = drawn.map((page) => {
    const turn = turnOf(page)
    if (turn === null) return page
    turns.set(page.number, turn)
    return turnedBack(page, turn)
  })
  const { kept, dropped } = takeFurniture(
    pages,
    pages.map((page) => linesOf(page)),
  )
  const main = mainSize(kept.flat())
  const charts: Dropped[] = []
  const zones: Zone[][] = kept.map((lines) => {
    const { tables, rest } = takeTables(lines)
    const cleared = takeCharts(rest, main)
    charts.push(...cleared.dropped)
    return zonesOf(cleared.rest, tables)
  })
  const styles = stylesOf(zones.flat())
  const drafts = draftsOf(zones, pages, styles)
  liftGlued(drafts)
  return {
    drafts: joinOverBreaks(drafts, styles),
    dropped: [...dropped, ...charts].sort((a, b) => a.page - b.page),
    turns,
  }
}
