import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Piece } from '../../model/doc.js'
import type { ReviewReport, Span } from '../data.js'
import { unpackPiece } from '../pieces.js'
import { choose } from './actions.js'
import { type Mark, marksOf, spanOf } from './marks.js'
import { PageSheet } from './page-sheet.js'
import { takePdf } from './pdf.js'
import { incidentsOn, markingOf, overlapping, type Sheet } from './sheets.js'
import { chosen, get, type State, set, subscribe } from './store.js'
import { TextSheet } from './text-sheet.js'

/** The report as it was printed. Drawn by hand and not by the view library: 200 pages must scroll without a stutter. */
export class ReportPane {
  private sheets: readonly Sheet[] = []
  private incidents: ReadonlyMap<Sheet, readonly number[]> = new Map()
  private readonly near = new Set<Sheet>()
  private observer: IntersectionObserver | null = null
  private zoom = 1
  private pdf: Promise<PDFDocumentProxy> | null = null

  constructor(private readonly host: HTMLElement) {
    host.addEventListener('click', (event) => this.clicked(event))
    document.addEventListener('selectionchange', () => this.selected())
    let wait = 0
    new ResizeObserver(() => {
      clearTimeout(wait)
      wait = window.setTimeout(() => this.resize(), 120)
    }).observe(host)
    // On paper nothing is far from the window: a text report gets all its marks. (Pages that are not drawn are left out.)
    addEventListener('beforeprint', () => {
      for (const sheet of this.sheets)
        if (sheet instanceof TextSheet && !this.near.has(sheet)) {
          this.mark(sheet, get())
          sheet.show()
        }
    })
    subscribe((state, before) => this.update(state, before))
    this.update(get(), null)
  }

  zoomBy(factor: number): void {
    this.zoom = factor === 0 ? 1 : Math.min(3, Math.max(0.5, this.zoom * factor))
    this.resize()
  }

  private update(state: State, before: State | null): void {
    const { report } = state
    if (report?.id !== before?.report?.id || report?.text !== before?.report?.text) this.open(report)
    if (report === null) return
    const moved =
      before === null ||
      before.report === null ||
      before.address.incident !== state.address.incident ||
      before.address.field !== state.address.field ||
      before.pointed !== state.pointed
    if (moved || before.edits !== state.edits) for (const sheet of this.near) this.mark(sheet, state)
    if (moved) this.reveal(state)
  }

  private open(report: ReviewReport | null): void {
    this.observer?.disconnect()
    for (const sheet of this.near) sheet.hide()
    this.near.clear()
    void this.pdf?.then((pdf) => pdf.destroy()).catch(() => {})
    this.pdf = null
    this.sheets =
      report === null ? [] : report.mediaType === 'text/plain' ? textSheets(report) : this.pageSheets(report)
    this.host.classList.toggle('plain', report?.mediaType === 'text/plain')
    this.host.replaceChildren(...this.sheets.map((s) => s.element))
    this.host.scrollTop = 0
    if (report === null) return
    this.incidents = new Map(this.sheets.map((sheet) => [sheet, incidentsOn(report, sheet)]))
    const byElement = new Map(this.sheets.map((sheet) => [sheet.element as Element, sheet]))
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const sheet = byElement.get(target) as Sheet
          if (isIntersecting) {
            this.near.add(sheet)
            this.mark(sheet, get())
            sheet.show()
          } else if (this.near.delete(sheet)) sheet.hide()
        }
      },
      { root: this.host, rootMargin: '600px 0px' },
    )
    for (const sheet of this.sheets) this.observer.observe(sheet.element)
  }

  private pageSheets(report: ReviewReport): Sheet[] {
    const pdf = takePdf(report.id)
    this.pdf = pdf
    pdf.catch((error: Error) => set({ message: { kind: 'bad', text: `The PDF cannot be drawn: ${error.message}` } }))
    const byPage = new Map<number, Piece[]>()
    for (const packed of report.pieces) {
      const piece = unpackPiece(packed)
      const own = byPage.get(piece.page)
      if (own) own.push(piece)
      else byPage.set(piece.page, [piece])
    }
    return report.pages.map(
      (size) => new PageSheet(size, byPage.get(size.number) ?? [], pdf, this.scaleFor(size.width)),
    )
  }

  private scaleFor(width: number): number {
    return Math.max(0.3, ((this.host.clientWidth - 32) / width) * this.zoom)
  }

  private resize(): void {
    const share = this.host.scrollTop / Math.max(1, this.host.scrollHeight)
    for (const sheet of this.sheets) if (sheet instanceof PageSheet) sheet.resize(this.scaleFor(sheet.size.width))
    this.host.scrollTop = share * this.host.scrollHeight
  }

  private mark(sheet: Sheet, state: State): void {
    if (state.report) sheet.mark(markingOf(state, sheet, this.incidents.get(sheet) ?? []))
  }

  /** Brings what was chosen into view: the field's words, or else the incident's paragraph. */
  private reveal(state: State): void {
    const { report, address, pointed } = state
    const incident = chosen(state)
    if (report === null) return
    const mark = marksOf(report, incident, state.edits).find((m) => m.field === address.field)
    const span: Span | null = pointed ?? mark ?? (incident >= 0 ? spanOf(report, incident) : null)
    if (span === null) return
    const sheet = this.sheets.find((s) => overlapping(s, span))
    if (sheet === undefined) return
    const top = sheet.element.offsetTop + offsetIn(sheet, span)
    const { scrollTop, clientHeight } = this.host
    // What is already well in view stays where it is: steps from field to field do not shake the page.
    if ((pointed ?? mark) && top > scrollTop + 20 && top < scrollTop + clientHeight - 60) return
    this.host.scrollTop = Math.max(0, top - clientHeight / 5)
  }

  private clicked(event: MouseEvent): void {
    const selection = getSelection()
    if (selection && !selection.isCollapsed) return
    const marks = this.marksUnder(event)
    if (marks.length === 0) return
    const state = get()
    const here = chosen(state)
    const own = marks.filter((m) => m.incident === here)
    const from = own.length > 0 ? own : marks
    // Words that several fields were read from: each further click shows the next field.
    const at = from.findIndex((m) => m.incident === here && m.field === state.address.field)
    const next = from[(at + 1) % from.length] as Mark
    choose(next.incident, next.field)
  }

  private marksUnder(event: MouseEvent): readonly Mark[] {
    const { report, edits } = get()
    const target = event.target as Element
    const page = target.closest<HTMLElement>('.page')
    if (report === null) return []
    if (page) {
      const sheet = this.sheets.find((s) => s.element === page) as PageSheet
      const box = page.getBoundingClientRect()
      const scale = sheet.size.width / box.width
      return sheet.marksAt((event.clientX - box.left) * scale, (event.clientY - box.top) * scale)
    }
    const words = target.closest<HTMLElement>('.words')
    const sheet = this.sheets.find((s) => s.element.contains(target))
    if (!words || !sheet) return []
    const start = Number(words.dataset.start)
    const incidents = this.incidents.get(sheet) ?? []
    return incidents.flatMap((i) => marksOf(report, i, edits)).filter((m) => m.start <= start && start < m.end)
  }

  private selected(): void {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      if (get().selected !== null && this.holds(document.activeElement)) set({ selected: null })
      return
    }
    const range = selection.getRangeAt(0)
    const start = offsetOf(range.startContainer, range.startOffset, this.host)
    const end = offsetOf(range.endContainer, range.endOffset, this.host)
    if (start === null || end === null || end <= start) return
    const text = get().report?.text.slice(start, end) ?? ''
    set({ selected: { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length } })
  }

  private holds(element: Element | null): boolean {
    return element === document.body || (element !== null && this.host.contains(element))
  }
}

const textSheets = (report: ReviewReport): Sheet[] => report.blocks.map((block) => new TextSheet(report, block))

/** Offset into the report's text of a place in the document; null outside the report's words. */
function offsetOf(node: Node, offset: number, host: HTMLElement): number | null {
  if (!host.contains(node)) return null
  if (node.nodeType === Node.TEXT_NODE) {
    const words = node.parentElement?.closest<HTMLElement>('[data-start]')
    return words ? Number(words.dataset.start) + offset : null
  }
  const child = node.childNodes[offset] ?? node.childNodes[offset - 1]
  const words =
    child instanceof HTMLElement
      ? (child.closest<HTMLElement>('[data-start]') ?? child.querySelector<HTMLElement>('[data-start]'))
      : null
  return words ? Number(words.dataset.start) + (node.childNodes[offset] ? 0 : (words.textContent?.length ?? 0)) : null
}

/** How far below its sheet's top a span stands, in pixels. */
function offsetIn(sheet: Sheet, span: Span): number {
  if (!(sheet instanceof PageSheet)) return 0
  return sheet.topOf(span)
}
