import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const source = readFileSync(new URL('../test/fixtures/snhr-2017-01.txt', import.meta.url), 'utf8')
const own = readFileSync(new URL(import.meta.url))
/** What was made stays in the system's temporary folder for the next time; other sources make other folders. */
export const home = join(
  tmpdir(),
  `tawthiq-bench-${createHash('sha256').update(source).update(own).digest('hex').slice(0, 12)}`,
)

/** A small generator of numbers that are the same every time. */
function numbers(seed) {
  let state = seed * 2654435761 + 1
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

// The standard fonts hold Western letters only.
const printable = (text) =>
  text
    .normalize('NFKD')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[^\x20-\x7e]/g, '')

/** The January report with its incidents in another order and on other days. */
function variant(seed) {
  const next = numbers(seed)
  const blocks = source
    .split(/\n\s*\n/)
    .map((block) => printable(block.replace(/\s+/g, ' ').trim()))
    .filter(Boolean)
  const at = blocks.flatMap((block, i) => (/^On \w+|^\w+day,/.test(block) && block.length > 150 ? [i] : []))
  const moved = at.map((i) => blocks[i])
  for (let i = moved.length - 1; i > 0; i--) {
    const j = next(i + 1)
    ;[moved[i], moved[j]] = [moved[j], moved[i]]
  }
  at.forEach((i, k) => {
    blocks[i] = moved[k].replace(/January \d{1,2}/g, () => `January ${1 + next(31)}`)
  })
  return blocks
}

async function typeset(blocks, least) {
  const pdf = await PDFDocument.create()
  pdf.setCreationDate(new Date(0))
  pdf.setModificationDate(new Date(0))
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold)
  let page
  let y = 0
  const line = (text, face, size) => {
    if (!page || y < 72) {
      page = pdf.addPage([595, 842])
      y = 770
    }
    page.drawText(text, { x: 72, y, size, font: face })
    y -= size * 1.9
  }
  do {
    for (const block of blocks) {
      const heading = block.length < 70 && !/[.,;]$/.test(block)
      const [face, size] = heading ? [bold, 14] : [font, 12]
      let run = ''
      for (const word of block.split(' ')) {
        const longer = run === '' ? word : `${run} ${word}`
        if (face.widthOfTextAtSize(longer, size) > 450) {
          line(run, face, size)
          run = word
        } else run = longer
      }
      if (run !== '') line(run, face, size)
      y -= size * 0.8
    }
  } while (pdf.getPageCount() < least)
  return pdf.save()
}

/** A report, made where it is not there yet; its path. `pages`: repeated until it has so many. */
async function report(name, seed, pages = 1) {
  const path = join(home, name)
  if (existsSync(path)) return path
  mkdirSync(home, { recursive: true })
  writeFileSync(`${path}.part`, await typeset(variant(seed), pages))
  renameSync(`${path}.part`, path)
  return path
}

export async function reports(count) {
  const paths = []
  for (let n = 1; n <= count; n++) paths.push(await report(`snhr-variant-${String(n).padStart(4, '0')}.pdf`, n))
  return paths
}

export const longReport = (pages) => report(`long-${pages}.pdf`, 7, pages)
