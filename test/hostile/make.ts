import { deflateSync } from 'node:zlib'

/** A PDF of these objects, numbered from 1; the first is the catalogue. The cross-reference table is right, whatever the objects are. */
export function pdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  const add = (part: Buffer): void => {
    parts.push(part)
    at += part.length
  }
  objects.forEach((object, i) => {
    offsets.push(at)
    add(
      Buffer.concat([
        Buffer.from(`${i + 1} 0 obj\n`),
        Buffer.from(object as string, 'latin1'),
        Buffer.from('\nendobj\n'),
      ]),
    )
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = at
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

export const stream = (body: string | Buffer, entries = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${Buffer.byteLength(body)} ${entries} >>\nstream\n`),
    Buffer.from(body as string, 'latin1'),
    Buffer.from('\nendstream'),
  ])

export const packed = (body: string | Buffer): Buffer => stream(deflateSync(body, { level: 9 }), '/Filter /FlateDecode')

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
export const sentence =
  'On Saturday, January 7, 2017, government warplanes fired two missiles at Al Bara town in Idlib. Three civilians were killed.'

const shown = (text: string): string => text.replace(/[\\()]/g, '\\$&')
/** Lines of text as a page's content. */
export const content = (lines: readonly string[]): string =>
  `BT /F1 11 Tf 50 760 Td 14 TL ${lines.map((line) => `(${shown(line)}) Tj T*`).join(' ')} ET`

export const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const page =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'

/** A page of text, with parts of it replaced. Objects: catalogue, pages, page, content, font, and what is added. */
export function onePage(
  change: {
    catalog?: string
    pages?: string
    page?: string
    content?: string | Buffer
    font?: string
    more?: readonly (string | Buffer)[]
  } = {},
): Buffer {
  return pdf([
    change.catalog ?? catalog,
    change.pages ?? '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    change.page ?? page,
    change.content ?? stream(content(['Report', '', ...(sentence.match(/.{1,80}(?:\s|$)/g) ?? [])])),
    change.font ?? font,
    ...(change.more ?? []),
  ])
}

/** A report of so many pages, one incident on each. */
export function manyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, i) => `${4 + i} 0 R`).join(' ')
  return pdf([
    catalog,
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    font,
    ...Array.from(
      { length: count },
      (_, i) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + count + i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    ),
    ...Array.from({ length: count }, () => stream(content(sentence.match(/.{1,80}(?:\s|$)/g) ?? []))),
  ])
}
