import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures, folder, type Ran, tawthiq } from './run.js'

const base = folder()
const input = join(base, 'input')
const out = join(base, 'output')

/** A small grey PNG: what a scanner leaves on a page, or what a camera leaves in a file. */
function picture(): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c >>> 0
  })
  const crc = (data: Buffer): number => {
    let c = 0xffffffff
    for (const byte of data) c = crcTable[(c ^ byte) & 0xff]! ^ (c >>> 8)
    return (c ^ 0xffffffff) >>> 0
  }
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const size = 64
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header[8] = 8
  const rows = Buffer.concat(
    Array.from({ length: size }, (_, y) => Buffer.from([0, ...Array.from({ length: size }, (_, x) => (x * y) % 256)])),
  )
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const pdf = (options: PDFKit.PDFDocumentOptions, draw: (doc: PDFKit.PDFDocument) => void): Promise<Buffer> =>
  new Promise((resolve) => {
    const doc = new PDFDocument(options)
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    draw(doc)
    doc.end()
  })

const brief =
  'On Saturday, January 7, 2017, fixed-wing Syrian regime warplanes fired missiles at Al Bara town in the southern suburbs of Idlib governorate, killing three civilians.'

let ran: Ran
beforeAll(async () => {
  mkdirSync(input)
  mkdirSync(out)
  const whole = readFileSync(join(fixtures, 'snhr-test-2018-02.pdf'))
  writeFileSync(join(input, 'empty.pdf'), '')
  writeFileSync(join(input, 'photo.pdf'), picture())
  writeFileSync(join(input, 'truncated.pdf'), whole.subarray(0, Math.floor(whole.length * 0.4)))
  writeFileSync(
    join(input, 'locked.pdf'),
    await pdf({ userPassword: 'secret', pdfVersion: '1.7' }, (doc) => doc.text(brief)),
  )
  writeFileSync(join(input, 'scanned.pdf'), await pdf({}, (doc) => doc.image(picture(), 0, 0, { width: 600 })))
  writeFileSync(join(input, 'good.txt'), brief)
  writeFileSync(join(input, 'twice.txt'), brief)
  writeFileSync(join(input, 'Twice.TXT'), brief)
  // An old record file of a report that cannot be read any more.
  writeFileSync(join(out, 'empty.json'), '{}')
  ran = tawthiq(['ingest', '--jobs', '1'], { cwd: base })
}, 120_000)

const manifest = (): {
  inputs: { file: string; status: string; output: string | null; error: { code: string; message: string } | null }[]
} => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))

describe('bad inputs, each a line with its code; the others are done', () => {
  test('exit code 1', () => expect(ran.code).toBe(1))
  test.each([
    ['empty.pdf', 'empty-file'],
    ['photo.pdf', 'not-a-report'],
    ['truncated.pdf', 'damaged'],
    ['locked.pdf', 'encrypted'],
    ['scanned.pdf', 'no-text-layer'],
    ['twice.txt', 'duplicate-id'],
    ['Twice.TXT', 'duplicate-id'],
  ])('%s: %s', (file, code) => {
    const entry = manifest().inputs.find((i) => i.file === file)
    expect(entry).toMatchObject({ status: 'failed', output: null, error: { code } })
    expect(entry?.error?.message).not.toContain('\n')
    expect(ran.err).toMatch(new RegExp(`^not read: ${file.replace('.', '\\.')}: .+ \\(${code}\\)$`, 'm'))
  })
  test('two inputs with one id name each other', () => {
    expect(ran.err).toMatch(/not read: twice\.txt: .*Twice\.TXT/)
    expect(ran.err).toMatch(/not read: Twice\.TXT: .*twice\.txt/)
  })
  test('the good one is done, and nothing is left of the others', () => {
    expect(manifest().inputs.find((i) => i.file === 'good.txt')).toMatchObject({ status: 'done', output: 'good.json' })
    expect(
      readdirSync(out)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['good.json', 'manifest.json'])
    expect(ran.err).toContain('empty.json: removed')
  })
  test('the manifest tells no machine and no clock', () => {
    const text = readFileSync(join(out, 'manifest.json'), 'utf8')
    expect(text).not.toContain(base)
    expect(text).not.toMatch(/20\d\d-\d\d-\d\dT/)
  })
  test('with its password the locked report is read', () => {
    const { code } = tawthiq(
      ['ingest', 'input/locked.pdf', '--out', 'unlocked', '--password', 'secret', '--jobs', '1'],
      { cwd: base },
    )
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(join(base, 'unlocked/locked.json'), 'utf8')).incidents).toHaveLength(1)
  })
})

describe('folders', () => {
  test('without reports: a sentence, and no output folder', () => {
    mkdirSync(join(base, 'nothing'))
    copyFileSync(join(input, 'photo.pdf'), join(base, 'nothing/photo.png'))
    const { code, err } = tawthiq(['ingest', 'nothing', '--out', 'nowhere'], { cwd: base })
    expect(err).toMatch(/^tawthiq: nothing: no reports there\. Put \.pdf or \.txt files in/)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
    expect(existsSync(join(base, 'nowhere'))).toBe(false)
  })
  test('an output folder that cannot be written', () => {
    writeFileSync(join(base, 'a-file'), 'mine')
    for (const place of ['a-file', 'a-file/records', '/proc/tawthiq']) {
      const { code, err } = tawthiq(['ingest', 'input/good.txt', '--out', place, '--jobs', '1'], { cwd: base })
      expect(err).toMatch(/: cannot write records there: .+ choose another folder with --out DIR\.$/im)
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(code).toBe(1)
    }
    expect(readFileSync(join(base, 'a-file'), 'utf8')).toBe('mine')
  })
})
