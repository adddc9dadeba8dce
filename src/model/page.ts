/**
 * What a reader hands up: positioned runs of text, nothing interpreted yet.
 * Lengths are PDF points; the origin is the top left corner of the page as a person sees it (page rotation applied).
 */
export interface Run {
  readonly text: string
  /** Left edge, in points from the page's left edge. */
  readonly x: number
  /** Baseline, in points from the page's top edge (grows downward). */
  readonly y: number
  /** Advance width in points. */
  readonly width: number
  /** Font size in points. */
  readonly size: number
  /** Id of the font within its document; equal ids mean equal fonts, nothing more. */
  readonly font: string
  /** Clockwise turn of the writing direction, in degrees, 0 for upright text. */
  readonly angle: number
  /** Right-to-left run (Arabic, Hebrew). */
  readonly rtl: boolean
}

/** A link annotation: its target and the box a person can click, same coordinates as runs. */
export interface LinkBox {
  readonly url: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Page {
  /** 1-based. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly links: readonly LinkBox[]
}

/** Box on a page: PDF points, origin at the top left. */
export interface Region {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
