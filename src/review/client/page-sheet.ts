import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist'
import type { Piece } from '../../model/doc.js'
import type { Region } from '../../model/page.js'
import { regionsOf } from '../../text/regions.js'
import type { Span } from '../data.js'
import { framesOf } from '../pieces.js'
import type { Segment } from '../segments.js'
import { svg } from './dom.js'
import type { Mark } from './marks.js'
import { type Marking, type Sheet, segmentsFor } from './sheets.js'
import { wordLayer } from './word-layer.js'

export interface PageSize {
  readonly number: number
  readonly width: number
  readonly height: number
}

/** A page of a PDF: the printed page, the marks over it, and its words, invisible, to be selected and read aloud. */
export class PageSheet implements Sheet {
  readonly element: HTMLElement
  readonly start: number
  readonly end: number
  private canvas: HTMLCanvasElement | null = null
  private task: RenderTask | null = null
  private near = false
  private marking: Marking | null = null
  private readonly overlay = svg('svg', { class: 'marks', 'aria-hidden': 'true' })
  private words: HTMLElement | null = null
  private hits: { box: Region; segment: Segment<Mark> }[] = []

  constructor(
    readonly size: PageSize,
    private readonly pieces: readonly Piece[],
    private readonly document: Promise<PDFDocumentProxy>,
    private scale: number,
  ) {
    this.start = Math.min(...pieces.map((p) => p.start), Number.MAX_SAFE_INTEGER)
    this.end = Math.max(...pieces.map((p) => p.end), -1)
    this.element = window.document.createElement('div')
    this.element.className = 'page'
    this.element.setAttribute('role', 'group')
    this.element.setAttribute('aria-label', `Page ${size.number}`)
    this.element.dataset.page = String(size.number)
    this.overlay.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`)
    this.resize(scale)
  }

  resize(scale: number): void {
    this.scale = scale
    this.element.style.width = `${this.size.width * scale}px`
    this.element.style.height = `${this.size.height * scale}px`
    if (!this.near) return
    this.hide()
    this.show()
  }

  show(): void {
    if (this.near) return
    this.near = true
    this.element.replaceChildren(this.overlay)
    this.draw()
    this.render().catch((error) => {
      // A page that nobody looks at any more is left half drawn: its document may be closed already.
      if (this.near) throw error
    })
    // Nobody selects words while the page still moves past: they come when the browser has a moment.
    whenIdle(() => {
      if (!this.near || this.words) return
      this.words = wordLayer(this.pieces, this.scale)
      this.element.append(this.words)
    })
  }

  hide(): void {
    this.near = false
    this.task?.cancel()
    this.task = null
    // A canvas keeps its pixels until it is made small; a long report would fill the memory.
    if (this.canvas) this.canvas.width = this.canvas.height = 0
    this.canvas = null
    this.words = null
    this.element.replaceChildren()
    delete this.element.dataset.drawn
  }

  mark(marking: Marking): void {
    this.marking = marking
    if (this.near) this.draw()
  }

  /** Marks at a point, in page coordinates; the smallest first. */
  marksAt(x: number, y: number): readonly Mark[] {
    const hit = this.hits.find(
      ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y - 1 && y <= box.y + box.height + 1,
    )
    return hit?.segment.marks ?? []
  }

  /** How far below the page's top edge a span begins, in pixels. */
  topOf(span: Span): number {
    return (this.boxes(span)[0]?.y ?? 0) * this.scale
  }

  private async render(): Promise<void> {
    const pdf = await this.document
    const page = await pdf.getPage(this.size.number)
    if (!this.near || this.canvas) return
    const viewport = page.getViewport({ scale: this.scale * Math.min(2, window.devicePixelRatio || 1) })
    const canvas = window.document.createElement('canvas')
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    this.canvas = canvas
    const context = canvas.getContext('2d', { alpha: false })
    if (context === null) return
    try {
      this.task = page.render({ canvasContext: context, viewport })
      await this.task.promise
      if (this.canvas !== canvas) return
      this.element.prepend(canvas)
      this.element.dataset.drawn = ''
    } catch (error) {
      if ((error as Error).name !== 'RenderingCancelledException') throw error
    } finally {
      page.cleanup()
    }
  }

  private boxes(span: Span): Region[] {
    return regionsOf({ pieces: this.pieces }, span)
  }

  private draw(): void {
    const { marking } = this
    if (marking === null) return
    this.hits = []
    const nodes: SVGElement[] = []
    if (marking.region)
      for (const { x, y, width, height } of framesOf(this.boxes(marking.region)))
        nodes.push(svg('rect', { class: 'region', x: x - 6, y: y - 4, width: width + 12, height: height + 8, rx: 3 }))
    if (marking.pointed)
      for (const box of this.boxes(marking.pointed)) nodes.push(svg('rect', { class: 'pointed', ...place(box) }))
    for (const segment of segmentsFor(marking))
      for (const box of this.boxes(segment)) {
        this.hits.push({ box, segment })
        nodes.push(this.markNode(segment, box, marking))
      }
    this.overlay.replaceChildren(...nodes)
  }

  /** One box; where several fields were read from the same words, each has its share of the height. */
  private markNode(segment: Segment<Mark>, box: Region, marking: Marking): SVGElement {
    const own = segment.marks.some((m) => m.incident === marking.incident)
    const picked = own && segment.marks.some((m) => m.field === marking.field)
    const groups = [...new Set(segment.marks.map((m) => m.group))]
    const node = svg('g', { class: `words${own ? '' : ' pale'}${picked ? ' picked' : ''}` })
    node.dataset.fields = [...new Set(segment.marks.map((m) => m.field))].join(' ')
    node.dataset.start = String(segment.start)
    node.dataset.end = String(segment.end)
    const share = box.height / groups.length
    groups.forEach((group, i) => {
      node.append(
        svg('rect', { class: `fill group-${group}`, ...place({ ...box, y: box.y + i * share, height: share }) }),
        svg('line', {
          class: `under group-${group}`,
          x1: box.x,
          x2: box.x + box.width,
          y1: box.y + box.height + 0.6 + i * 1.6,
          y2: box.y + box.height + 0.6 + i * 1.6,
        }),
      )
    })
    if (picked) node.append(svg('rect', { class: 'pick', ...place(box) }))
    return node
  }
}

const place = ({ x, y, width, height }: Omit<Region, 'page'>) => ({ x, y, width, height })

const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 400 })
  else setTimeout(run, 50)
}
