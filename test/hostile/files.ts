import { catalog, content, manyPages, onePage, packed, pdf, sentence, stream } from './make.js'

/** What must come of a file; `any`: an outcome, whichever, within its limits. */
type Expected = 'done' | 'any' | string

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth)
const fonts = Array.from({ length: 10_000 }, (_, i) => `/F${i + 1} 5 0 R`).join(' ')

/** PDFs made to hang, to grow, to crash or to be obeyed. `proof` is a file that must not exist afterwards. */
export const hostilePdfs = (proof: string): Readonly<Record<string, readonly [Buffer, Expected]>> => {
  const code = `process.getBuiltinModule('node:fs').writeFileSync('${proof}', 'ran')`
  const pageWith = (more: string): string =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${more} >>`
  return {
    'plain.pdf': [onePage(), 'done'],
    'only-a-head.pdf': [Buffer.from('%PDF-1.7\n'), 'damaged'],
    'no-head.pdf': [Buffer.from('this is not a PDF at all\n'), 'not-a-report'],
    'billion-pages.pdf': [onePage({ pages: '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>' }), 'any'],
    'minus-pages.pdf': [onePage({ pages: '<< /Type /Pages /Kids [3 0 R] /Count -7 >>' }), 'any'],
    'too-many-pages.pdf': [manyPages(41), 'too-large'],
    'huge-object-numbers.pdf': [
      Buffer.from(onePage().toString('latin1').replace('4 0 R', '4294967295 0 R'), 'latin1'),
      'any',
    ],
    'pages-in-a-circle.pdf': [onePage({ pages: '<< /Type /Pages /Kids [2 0 R 2 0 R 3 0 R] /Count 3 >>' }), 'any'],
    'parent-in-a-circle.pdf': [
      pdf([
        catalog,
        '<< /Type /Pages /Parent 3 0 R /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>',
      ]),
      'any',
    ],
    'length-in-a-circle.pdf': [onePage({ content: '<< /Length 4 0 R >>\nstream\nBT ET\nendstream' }), 'any'],
    'reference-to-itself.pdf': [onePage({ font: '5 0 R' }), 'any'],
    'deep-arrays.pdf': [
      onePage({ more: [nested('[', ']', 200_000)], page: pageWith('/X 6 0 R /Annots 6 0 R') }),
      'any',
    ],
    'deep-dictionaries.pdf': [
      onePage({ more: [nested('<< /A ', ' >>', 50_000)], page: pageWith('/Annots 6 0 R') }),
      'any',
    ],
    'deep-states.pdf': [onePage({ content: stream(`${'q '.repeat(200_000)}${content([sentence])}`) }), 'any'],
    'forms-in-a-circle.pdf': [
      onePage({
        content: stream('/X1 Do'),
        page: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X1 6 0 R >> >> >>',
        more: [
          stream(
            '/X1 Do /X1 Do',
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >>',
          ),
        ],
      }),
      'any',
    ],
    'bomb.pdf': [onePage({ content: packed(Buffer.alloc(40_000_000, ' ')) }), 'any'],
    'bomb-of-text.pdf': [onePage({ content: packed(`BT /F1 1 Tf ${'(a) Tj '.repeat(500_000)} ET`) }), 'any'],
    'ten-thousand-fonts.pdf': [
      onePage({
        page: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << ${fonts} >> >> >>`,
        content: stream(`BT ${Array.from({ length: 10_000 }, (_, i) => `/F${i + 1} 9 Tf (${i} ) Tj`).join(' ')} ET`),
      }),
      'any',
    ],
    'javascript.pdf': [
      onePage({
        catalog: `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (${code}) >> /AA << /WC << /S /JavaScript /JS (${code}) >> >> >>`,
      }),
      'done',
    ],
    'launch.pdf': [
      onePage({
        catalog: `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/touch) /Win << /F (/bin/touch) /P (${proof}) >> >> >>`,
      }),
      'done',
    ],
    'embedded-file.pdf': [
      onePage({
        catalog:
          '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(run.sh) << /Type /Filespec /F (../../run.sh) /EF << /F 6 0 R >> >>] >> >> >>',
        more: [stream(`#!/bin/sh\ntouch ${proof}\n`, '/Type /EmbeddedFile')],
      }),
      'done',
    ],
    // CVE-2024-4367: the matrix of a font, pasted into code by old releases of pdf.js.
    'font-that-runs-code.pdf': [
      onePage({
        font: `<< /Type /Font /Subtype /Type1 /BaseFont /X /FontMatrix [1 2 3 4 5 (1\\); ${code}; //)] /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontFile 6 0 R >> /FirstChar 65 /LastChar 66 /Widths [500 500] >>`,
        more: [
          stream(
            '%!PS-AdobeFont-1.0\n/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n',
            '/Length1 60 /Length2 0 /Length3 0',
          ),
        ],
      }),
      'any',
    ],
    'nothing-but-a-picture.pdf': [onePage({ content: stream('q 100 0 0 100 0 0 cm Q') }), 'no-text-layer'],
  }
}

/** Plain text made to hang a pattern. */
export const hostileTexts: Readonly<Record<string, readonly [Buffer | string, Expected]>> = {
  'empty.txt': ['', 'empty-file'],
  'nuls.txt': [Buffer.alloc(1_000_000), 'any'],
  'endless-line.txt': ['a'.repeat(1_000_000), 'any'],
  'endless-words.txt': ['civilians '.repeat(30_000), 'any'],
  'endless-numbers.txt': ['1,1'.repeat(30_000), 'any'],
  'endless-and.txt': [`Killed ${'one man and '.repeat(4_000)}`, 'any'],
  'endless-names.txt': [`In ${'Al Bara '.repeat(8_000)}`, 'any'],
  'endless-dates.txt': ['On Monday, January 7, 2017, '.repeat(3_000), 'any'],
  'endless-brackets.txt': ['('.repeat(100_000), 'any'],
  'endless-blanks.txt': [`fired${' '.repeat(200_000)}at`, 'any'],
  'endless-hyphens.txt': ['well-'.repeat(20_000), 'any'],
  'half-a-letter.txt': [Buffer.from([0x49, 0x6e, 0x20, 0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80]), 'any'],
}

/** Names that a file system allows and a program stumbles over. */
export const hostileNames: readonly string[] = [
  'two\nlines.txt',
  `quo'te "s".txt`,
  'a..dots...txt',
  'bell\u0007\u001b[31mred.txt',
  'fdp.\u202etxt.txt',
  '-rf.txt',
  '$(touch ran).txt',
  'back\\slash.txt',
  'عربي.txt',
  `${'long'.repeat(60)}.txt`,
]
export { sentence }
