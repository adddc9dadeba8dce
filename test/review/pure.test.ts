import { describe, expect, test } from 'vitest'
import { addressOf, parseAddress } from '../../src/review/client/address.js'
import { Drafts } from '../../src/review/client/drafts.js'
import { fieldOf } from '../../src/review/client/fields.js'
import { framesOf, packPiece, unpackPiece } from '../../src/review/pieces.js'
import { segmentsOf } from '../../src/review/segments.js'
import { snippetOf } from '../../src/review/snippet.js'

describe('overlapping marks', () => {
  const marks = (...spans: [string, number, number][]) => spans.map(([name, start, end]) => ({ name, start, end }))
  const cut = (...spans: [string, number, number][]) =>
    segmentsOf(marks(...spans)).map((s) => `${s.start}-${s.end} ${s.marks.map((m) => m.name).join('+')}`)

  test('split at their boundaries', () =>
    expect(cut(['a', 0, 10], ['b', 5, 15])).toEqual(['0-5 a', '5-10 a+b', '10-15 b']))
  test('one inside another', () => expect(cut(['a', 0, 9], ['b', 3, 5])).toEqual(['0-3 a', '3-5 a+b', '5-9 a']))
  test('the same words twice', () => expect(cut(['a', 2, 4], ['b', 2, 4])).toEqual(['2-4 a+b']))
  test('touching marks do not overlap', () => expect(cut(['a', 0, 4], ['b', 4, 8])).toEqual(['0-4 a', '4-8 b']))
  test('nothing between marks that stand apart', () =>
    expect(cut(['a', 0, 2], ['b', 6, 8])).toEqual(['0-2 a', '6-8 b']))
  test('an empty mark marks nothing', () => expect(cut(['a', 3, 3])).toEqual([]))
})

describe('pieces', () => {
  const piece = {
    start: 4,
    end: 7,
    page: 2,
    x: 72.04,
    y: 100.3,
    width: 16,
    height: 11,
    edges: [72.04, 78, 82.5, 88.04],
  }
  test('come back from their packing to a tenth of a point', () => {
    const back = unpackPiece(packPiece(piece))
    expect(back).toMatchObject({ start: 4, end: 7, page: 2, x: 72, y: 100.3, height: 11 })
    back.edges.forEach((edge, i) => {
      expect(edge).toBeCloseTo(piece.edges[i] as number, 0)
    })
  })
  test('lines under each other are one frame, columns are two', () => {
    const line = (x: number, y: number) => ({ page: 1, x, y, width: 200, height: 10 })
    expect(framesOf([line(50, 100), line(50, 112), line(50, 124)])).toHaveLength(1)
    expect(framesOf([line(50, 700), line(300, 100)])).toHaveLength(2)
  })
})

describe('the address', () => {
  test('names report, incident and field, and is read back', () => {
    const address = { report: 'snhr-2017-01', view: 'records', incident: '03', field: 'victims.killed.total' } as const
    expect(addressOf(address)).toBe('#/snhr-2017-01/03/victims.killed.total')
    expect(parseAddress(addressOf(address))).toEqual(address)
  })
  test('names a view', () => expect(parseAddress('#/a/summary')).toMatchObject({ report: 'a', view: 'summary' }))
  test('that is broken names nothing', () =>
    expect(parseAddress('#/%E0%A4%A')).toMatchObject({ report: null, incident: null }))
})

describe('paths', () => {
  test('belong to the row that shows them', () => {
    expect(fieldOf('control.0.party')?.path).toBe('control')
    expect(fieldOf('victims.killed.total')?.path).toBe('victims.killed.total')
    expect(fieldOf('perpetrators[1].name')?.path).toBe('perpetrators')
    expect(fieldOf('date')?.group).toBe('date')
  })
  test('that are none belong to none', () => expect(fieldOf('constructor.name')).toBeUndefined())
})

describe('drafts', () => {
  const store = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
      kept,
    }
  }
  test('of two windows do not overwrite each other', () => {
    const shared = store()
    const [one, two] = [new Drafts('k', shared), new Drafts('k', shared)]
    one.set('r/01', 'target', { value: 'a school', span: null })
    two.set('r/02', 'target', { value: 'a market', span: { start: 0, end: 8 } })
    expect(Object.keys(one.read())).toEqual(['r/01', 'r/02'])
  })
  test('taken back leave nothing behind', () => {
    const own = store()
    const drafts = new Drafts('k', own)
    drafts.set('r/01', 'target', { value: null, span: null })
    expect(drafts.set('r/01', 'target', null)).toEqual({})
    expect(own.kept.size).toBe(0)
  })
  test('that are damaged are no drafts', () => {
    const own = store()
    own.setItem('k', '{oops')
    expect(new Drafts('k', own).read()).toEqual({})
  })
})

describe('two values in the words of the report', () => {
  const text = 'Warplanes shelled the central market in Idlib city, killing 12 civilians, among them three children.'
  const marked = (was: unknown, ...is: { start: number; end: number }[]) =>
    snippetOf(text, was, is)
      .map((p) => (p.of === null ? p.text : `[${p.of}:${p.text}]`))
      .join('')
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  test('a number in digits against one in words', () =>
    expect(marked(3, at('12'))).toContain('killing [is:12] civilians, among them [was:three] children'))
  test('a name against none', () => expect(marked('Idlib')).toContain('in [was:Idlib] city'))
  test('the same words of both: the new value is seen', () => expect(marked(12, at('12'))).toContain('[is:12]'))
  test('a value that stands nowhere leaves the other', () =>
    expect(marked('Aleppo', at('Idlib'))).toContain('in [is:Idlib] city'))
  test('neither stands anywhere: nothing to show', () => expect(marked('Aleppo')).toBe(''))
})
