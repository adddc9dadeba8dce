import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reportId } from '../pipeline.js'
import { kindOf } from '../read/kind.js'
import { readPdf } from '../read/pdf.js'
import { drawPage } from '../text/draw.js'
import { textLayer } from '../text/index.js'
import { print, say } from './out.js'

export interface LayoutOptions {
  readonly page?: string
  readonly out?: string
  readonly text?: boolean
  readonly dropped?: boolean
  readonly password?: string
}

/** Shows how a report was read: blocks with their kinds, the text layer, what was dropped, pages drawn as SVG. */
export async function layout(paths: readonly string[], options: LayoutOptions): Promise<number> {
  const reading = options.password === undefined ? {} : { password: options.password }
  const only = options.page === undefined ? null : Number(options.page)
  for (const path of paths) {
    const bytes = await readFile(path)
    const doc = await textLayer(bytes, reading)
    const wanted = (page: number | null): boolean => only === null || page === only
    if (options.text) print(doc.text)
    else if (options.dropped)
      for (const d of doc.dropped.filter((d) => wanted(d.page))) print(`${d.page}\t${d.why}\t${d.text}`)
    else
      doc.blocks.forEach((b, i) => {
        if (!wanted(b.page)) return
        const kind = b.level === null ? b.kind : `${b.kind} ${b.level}`
        const marker = b.marker === null ? '' : ` ${b.marker}`
        print(`${i + 1}\tp. ${b.page ?? '–'}\t${kind}${marker}\t${doc.text.slice(b.start, b.end)}`)
      })
    for (const note of doc.notes) say(`${path}: ${note.message}`)
    if (options.out === undefined || kindOf(bytes) !== 'pdf') continue
    await mkdir(options.out, { recursive: true })
    for (const page of (await readPdf(bytes, reading)).pages) {
      if (!wanted(page.number)) continue
      const file = join(options.out, `${reportId(path)}-${String(page.number).padStart(3, '0')}.svg`)
      await writeFile(file, drawPage(page, doc))
      say(`drawn: ${file}`)
    }
  }
  return 0
}
