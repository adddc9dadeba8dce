import type { AcceptAnswer, AcceptRequest, GoldenState, ReportCard, ReviewReport, StaticData } from '../data.js'

/** Where the page gets its reports from: the server that gave it, or itself. */
export interface Source {
  readonly canWrite: boolean
  cards(): Promise<readonly ReportCard[]>
  report(id: string): Promise<ReviewReport>
  pdf(id: string): Promise<Uint8Array>
  golden(id: string): Promise<GoldenState>
  accept(request: AcceptRequest): Promise<AcceptAnswer>
  worker(): Worker
  /** Where pdf.js finds fonts and character maps that a PDF does not bring; null where it must do without. */
  readonly pdfjsFiles: string | null
}

function openSource(): Source {
  const data = document.getElementById('data')?.textContent
  return data ? embedded(JSON.parse(data) as StaticData) : served
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address)
  if (response.ok) return response
  const { message } = (await response.json().catch(() => ({}))) as { message?: string }
  throw new Error(message ?? `The server answered ${response.status}.`)
}

const query = (id: string): string => `?id=${encodeURIComponent(id)}`

const served: Source = {
  canWrite: true,
  pdfjsFiles: '/pdfjs/',
  cards: async () => (await fetched('/api/reports')).json() as Promise<ReportCard[]>,
  report: async (id) => (await fetched(`/api/report${query(id)}`)).json() as Promise<ReviewReport>,
  pdf: async (id) => new Uint8Array(await (await fetched(`/api/pdf${query(id)}`)).arrayBuffer()),
  golden: async (id) => (await fetched(`/api/golden${query(id)}`)).json() as Promise<GoldenState>,
  worker: () => new Worker('/worker.js'),
  accept: async (request) => {
    const response = await fetch('/api/accept', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    })
    const answer = (await response.json()) as AcceptAnswer | { message: string }
    return 'ok' in answer ? answer : { ok: false, code: 'refused', message: answer.message }
  },
}

function embedded({ reports }: StaticData): Source {
  const find = (id: string): ReviewReport => {
    const report = reports.find((r) => r.id === id)
    if (report === undefined) throw new Error('There is no such report in this page.')
    return report
  }
  return {
    canWrite: false,
    pdfjsFiles: null,
    cards: async () => reports.map((r) => ({ id: r.id, file: r.report.source.file })),
    report: async (id) => find(id),
    pdf: async (id) => bytesOf(`pdf-${reports.indexOf(find(id))}`),
    golden: async (id) => find(id).golden,
    worker: () => new Worker(URL.createObjectURL(new Blob([bytesOf('worker')], { type: 'text/javascript' }))),
    accept: async () => ({ ok: false, code: 'refused', message: 'This page is a copy: it cannot write.' }),
  }
}

function bytesOf(element: string): Uint8Array<ArrayBuffer> {
  const binary = atob(document.getElementById(element)?.textContent ?? '')
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

export const source = openSource()
