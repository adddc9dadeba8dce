import { describe, expect, test } from 'vitest'
import { extract } from '../../src/pipeline.js'
import { fromText } from '../../src/text/index.js'

/** Lines of a report in, the text of each incident out. */
const told = (lines: string): string[] =>
  extract(fromText(lines), { file: 'x.txt', sha256: '' }).report.incidents.map((i) => i.text)

const report = (body: string): string => `Most Notable Massacres in May 2016
I. Introduction
The network is an independent organization founded in 2011 that documents violations
in Syria. It relies on a wide network of members and on interviews with witnesses.
II. Details
Aleppo governorate
${body}
III. Conclusions
The attacks described above violate international humanitarian law, in particular the
principle of distinction.`

describe('paragraphs that print does not tell apart', () => {
  const [one, two] = [
    'On Sunday, May 1, 2016, Syrian regime warplanes bombed Tal Amara village, located in\nthe northern suburbs of Aleppo governorate, killing six civilians, including one boy.',
    'On Monday, May 9, 2016, shells fired by ISIS fell on Jisr Ward village, located in the\neastern suburbs of Aleppo governorate. Seven civilians died.',
  ]
  const joined = (text: string): string => text.replaceAll('\n', ' ')
  test('a full line ends the first, and the second begins with its own day and place', () =>
    expect(told(report(`${one}\n${two}`))).toEqual([joined(one), joined(two)]))
  test('a later death on a line of its own stays', () => {
    const later =
      'On Tuesday, May 10, 2016, a girl died of her wounds at a hospital in Idlib city, and\nso the toll reached seven.'
    expect(told(report(`${one}\n${later}`)).map((t) => t.replace(/\s+/gu, ' '))).toEqual([joined(`${one}\n${later}`)])
  })
  test('page numbers alone between two lines of a sentence', () => {
    const cut = (text: string, n: number): string => text.replace('\n', `\n${n}\n`)
    const filler = Array.from(
      { length: 9 },
      (_, i) =>
        `On Friday, May ${i + 11}, 2016, Russian warplanes fired missiles at Kafr ${'ABCDEFGHI'[i]}alin village, located in\nthe western suburbs of Aleppo governorate, killing five civilians, including one girl.`,
    )
    const body = [cut(one, 1), ...filler, cut(two, 2)].join('\n\n')
    const found = told(report(body))
    expect(found).toHaveLength(11)
    expect(found.at(-1)).toBe(joined(two))
  })
  test('headings in capitals and headings that begin with an article', () =>
    expect(told(report(`${one}\nAL-HASAKAH (THE NORTHEAST OF THE COUNTRY):\n${two}\nal-Hasakah\n${one}`))).toHaveLength(
      3,
    ))
})
