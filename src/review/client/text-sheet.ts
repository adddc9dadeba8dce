import type { BlockData, ReviewReport } from '../data.js'
import { type Marking, overlapping, type Sheet, segmentsFor } from './sheets.js'

/** A block of a text report. All text goes in as text nodes: whatever it says, it is never markup. */
export class TextSheet implements Sheet {
  readonly element: HTMLElement
  readonly start: number
  readonly end: number
  private readonly text: string
  private near = false
  private marking: Marking | null = null

  constructor(report: ReviewReport, block: BlockData) {
    this.start = block.start
    this.end = block.end
    this.text = report.text.slice(block.start, block.end)
    this.element = document.createElement('p')
    this.element.className = `block block-${block.kind}`
    this.element.append(this.piece(this.start, this.end))
  }

  show(): void {
    this.near = true
    this.draw()
  }

  hide(): void {
    this.near = false
  }

  mark(marking: Marking): void {
    this.marking = marking
    if (this.near) this.draw()
  }

  private draw(): void {
    const { marking } = this
    if (marking === null) return
    this.element.classList.toggle('chosen', marking.region !== null)
    const nodes: Node[] = []
    let at = this.start
    for (const segment of segmentsFor(marking)) {
      const start = Math.max(this.start, segment.start)
      const end = Math.min(this.end, segment.end)
      if (end <= at) continue
      if (start > at) nodes.push(this.piece(at, start))
      const node = this.piece(start, end)
      const top = segment.marks.find((m) => m.field === marking.field) ?? segment.marks[0]
      node.className = `words group-${top?.group}`
      if (segment.marks.length > 1) node.classList.add('several')
      if (segment.marks.some((m) => m.incident === marking.incident && m.field === marking.field))
        node.classList.add('picked')
      if (segment.marks.every((m) => m.incident !== marking.incident)) node.classList.add('pale')
      nodes.push(node)
      at = end
    }
    if (at < this.end) nodes.push(this.piece(at, this.end))
    this.element.replaceChildren(...nodes)
    const { pointed } = marking
    if (pointed)
      for (const node of this.element.children) {
        const start = Number((node as HTMLElement).dataset.start)
        if (overlapping(pointed, { start, end: start + (node.textContent?.length ?? 0) })) node.classList.add('pointed')
      }
  }

  private piece(start: number, end: number): HTMLElement {
    const node = document.createElement('span')
    node.dataset.start = String(start)
    node.textContent = this.text.slice(start - this.start, end - this.start)
    return node
  }
}
