/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, test } from 'vitest'
import { baseWords } from '../../src/lexicon/words.js'
import type { Incident } from '../../src/model/record.js'
import { extract } from '../../src/pipeline.js'
import type { Reader } from '../../src/review/library.js'
import { serve } from '../../src/review/server.js'
import { textLayer } from '../../src/text/index.js'
import { launch } from './browser.js'

const pages = 200
const incidents = 500
const words =
  'river stone bridge market garden window candle paper school winter summer road hill bread water door lamp'.split(' ')

/** A report of 200 pages and 500 incidents, set with a standard face. */
async function largePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const face = await pdf.embedFont(StandardFonts.Helvetica)
  let nth = 0
  for (let p = 0; p < pages; p++) {
    const page = pdf.addPage([595, 842])
    let y = 760 - (p % 7) * 8
    const line = (text: string) => {
      page.drawText(text, { x: 60, y, size: 11, font: face })
      y -= 15
    }
    // What stands alike on every page is taken for a running head: each page begins and ends with words of its own.
    const own = (salt: number) =>
      Array.from({ length: 9 }, (_, i) => words[(p * 7 + i * (p + 3) + salt * 5) % words.length]).join(' ')
    line(own(0))
    y -= 12
    while (nth < Math.round(((p + 1) * incidents) / pages)) {
      nth++
      const day = String((nth % 28) + 1).padStart(2, '0')
      line(`On ${day} January 2017, fixed-wing warplanes of the Syrian regime fired two missiles at a house`)
      line(`in Village${nth} village in the northern suburbs of Idlib governorate, held by armed opposition,`)
      line(`which killed ${(nth % 30) + 5} civilians, including three children and two women, and wounded nine.`)
      y -= 12
    }
    for (let i = 0; i < 12; i++)
      line(`Note ${i + 1} of page ${p + 1}: the words of this line only fill the page as a report does.`)
  }
  return pdf.save()
}

/** Records laid out by hand: what is measured is the page, not the reading. */
const reader: Reader = async ({ path, file }) => {
  const bytes = await import('node:fs/promises').then((fs) => fs.readFile(path))
  const doc = await textLayer(bytes)
  const one = extract({ ...doc, blocks: [] }, { file, sha256: '0'.repeat(64) }, baseWords)
  const found = [...doc.text.matchAll(/On \d\d January 2017[\s\S]*?wounded nine\./g)]
  const records = found.map((m, i) => recordOf(m[0], i))
  return {
    ...one,
    doc,
    bytes,
    report: { ...one.report, incidents: records, source: { ...one.report.source, pages } },
    outline: {
      ...one.outline,
      incidents: found.map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        heading: { perpetrator: null, governorate: null },
      })),
    },
    traces: records.map(() => ({ lost: [], used: [], asides: [] }) as never),
  }
}

function recordOf(text: string, i: number): Incident {
  const at = (words: RegExp) => {
    const m = words.exec(text)
    return m ? [{ start: m.index, end: m.index + m[0].length }] : []
  }
  const spans = {
    'date.start': at(/\d\d January 2017/),
    'weapon.attack': at(/fired two missiles/),
    'weapon.delivery': at(/fixed-wing warplanes/),
    'weapon.munitions': at(/missiles/),
    'weapon.count': at(/two/),
    perpetrators: at(/Syrian regime/),
    target: at(/a house/),
    'location.place': at(/Village\d+/),
    'location.placeType': at(/village/),
    'location.direction': at(/northern suburbs/),
    'location.governorate': at(/Idlib/),
    control: at(/armed opposition/),
    'victims.killed.total': at(/\d+(?= civilians)/),
    'victims.killed.children': at(/three/),
    'victims.killed.women': at(/two women/),
    'victims.injured.total': at(/nine/),
  }
  const none = {
    civilians: null,
    girls: null,
    boys: null,
    men: null,
    medical: null,
    media: null,
    rescue: null,
    fighters: null,
    military: null,
  }
  return {
    id: `large/${String(i + 1).padStart(2, '0')}`,
    heading: { perpetrator: null, governorate: null },
    text,
    source: { pages: [1], regions: [] },
    date: { start: '2017-01-01', end: '2017-01-01', weekday: null, time: null, partOfDay: null },
    perpetrators: [{ party: 'syrian-regime', name: 'Syrian regime' }],
    attribution: 'stated',
    weapon: { attack: 'air-strike', delivery: 'fixed-wing', munitions: ['missile'], count: 2, strikes: null },
    target: 'a house',
    location: {
      governorate: 'Idlib',
      place: `Village${i + 1}`,
      placeType: 'village',
      neighborhood: null,
      area: null,
      direction: 'northern suburbs',
      between: null,
      coordinates: null,
    },
    control: [{ party: 'armed-opposition', name: 'armed opposition', role: 'control', at: 'incident' }],
    victims: {
      killed: { total: 5, qualifier: 'exact', children: 3, women: 2, ...none },
      injured: { total: 9, qualifier: 'exact' },
      family: null,
    },
    evidence: [],
    spans,
    rules: {},
    flags: [],
  }
}

test('200 pages and 500 incidents scroll and are stepped through without long pauses', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tawthiq-large-'))
  mkdirSync(join(folder, 'input'))
  writeFileSync(join(folder, 'input/large.pdf'), await largePdf())
  const running = await serve(
    { inputs: [join(folder, 'input')], out: join(folder, 'output'), golden: join(folder, 'golden') },
    0,
    reader,
  )
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 950 } })
    await page.goto(running.address)
    await page.waitForSelector('.page[data-drawn]', { timeout: 60_000 })
    expect(await page.locator('.page').count()).toBe(pages)
    expect(await page.locator('.list li').count()).toBe(incidents)
    await page.waitForTimeout(500)
    const drawn = () => page.locator('.page canvas').count()
    await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
    await page.mouse.move(300, 500)
    for (let i = 0; i < 40; i++) {
      await page.mouse.wheel(0, 700)
      await page.waitForTimeout(40)
    }
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('j')
      await page.waitForTimeout(60)
    }
    await page.waitForSelector('.marks .region')
    const tasks = longest(await browser.stopTracing())
    console.info(`longest tasks of the page's main thread: ${tasks.slice(0, 8).join(', ')} ms`)
    // Time of the processor and not of the clock: what else the machine does meanwhile is not the page's doing.
    expect(tasks[0]).toBeLessThan(100)
    // Pages far from the window give their pixels back.
    expect(await drawn()).toBeLessThan(12)
  } finally {
    await browser.close()
    await running.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Processor milliseconds of each task on the page's main thread, the longest first. */
function longest(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } }[]
  }
  const mains = new Set(
    traceEvents
      .filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain')
      .map((e) => `${e.pid} ${e.tid}`),
  )
  return traceEvents
    .filter((e) => e.tdur !== undefined && mains.has(`${e.pid} ${e.tid}`) && /RunTask$/.test(e.name))
    .map((e) => Math.round((e.tdur as number) / 1000))
    .sort((a, b) => b - a)
}
