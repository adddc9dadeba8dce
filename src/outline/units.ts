import type { BlockKind, Doc } from '../model/doc.js'
import type { Span } from '../model/span.js'
import { month } from './period.js'

/** A block as the outline sees it: its words without number or bullet, and whether it may be a heading at all. */
export interface Unit extends Span {
  readonly kind: BlockKind
  readonly text: string
  readonly level: number | null
  readonly marker: string | null
  readonly page: number | null
  /** Words at the beginning, set apart by their font. */
  readonly runIn: Span | null
  readonly rows: readonly (readonly Span[])[] | null
  /** Index of the block in the text layer. */
  readonly block: number
}

const marker =
  /^(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?\s?[:：.–-](?=\s\p{Lu})|\(?(?:[IVX]{1,5}|\p{Lu}|\d{1,2})\)?\s?[.)–-](?=\s|\p{Lu}\p{Ll})|\((?:[ivx]{1,4}|\p{Ll}|\d{1,2})\)|[•●▪◦○■□➢·*–—-](?=\s|\p{Lu}))\s*/u

/** "5 Conclusions", "5.2 Aleppo": a number without a mark behind it; "3 April" is a day. */
const bare = new RegExp(`^(?<number>\\d{1,2})(?:\\.\\d{1,2}){0,3}\\.?\\s+(?=\\p{Lu})(?!${month}(?!\\p{L}))`, 'u')

/** The numbers that headings bear without a mark, where they count on from one another: "12 Killed in Ariha" is a toll. */
function bareNumbers(doc: Doc): ReadonlySet<string> {
  const all = doc.blocks.flatMap((b) => (b.kind === 'heading' && b.marker === null ? [bareNumber(doc, b)] : []))
  const told = new Set(all)
  return new Set(all.filter((n) => n !== '' && (told.has(String(Number(n) + 1)) || told.has(String(Number(n) - 1)))))
}
const bareNumber = (doc: Doc, { start, end }: Span): string =>
  bare.exec(doc.text.slice(start, end))?.groups?.number ?? ''

/** Blocks in order; a number or bullet that stands in the text is taken off it, wherever the reader left it. */
export function unitsOf(doc: Doc): Unit[] {
  const numbers = bareNumbers(doc)
  return doc.blocks.flatMap((b, block) => {
    const printed = doc.text.slice(b.start, b.end)
    const numbered = b.kind === 'heading' && b.marker === null && numbers.has(bareNumber(doc, b))
    const found = b.marker === null ? ((numbered ? bare : marker).exec(printed)?.[0] ?? '') : ''
    const start = b.start + found.length
    const text = doc.text.slice(start, b.end)
    if (text.trim() === '') return []
    return [
      {
        kind: linksOnly(text) ? 'links' : b.kind,
        text,
        start,
        end: b.end,
        level: b.level,
        marker: b.marker ?? (found.trim() || null),
        page: b.page,
        runIn: b.runIn,
        rows: b.rows,
        block,
      },
    ]
  })
}

export function linksOnly(text: string): boolean {
  return /^(?:(?:https?:\/\/|www\.)\S+\s*)+$/iu.test(text.trim())
}

/** Short, without a full stop, and no sentence that tells something. */
export function mayBeHeading(unit: Unit): boolean {
  const words = unit.text.split(/\s+/u).length
  return unit.text.length <= 140 && words <= 18 && !/[.!?;]["”’)]?$/u.test(unit.text) && unit.kind !== 'links'
}
