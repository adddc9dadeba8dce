import { describe, expect, test } from 'vitest'
import { audit } from '../../src/audit/index.js'
import { fields } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import type { Incident } from '../../src/model/record.js'
import { nothingStated, type Outline, outlineOf } from '../../src/outline/index.js'
import { plainPassage } from '../../src/scene/index.js'
import { docOf } from '../outline/doc.js'

const failed = (source: string): string[] =>
  audit(outlineOf(docOf(source), 'x', baseWords), [])
    .filter((c) => c.ok === false)
    .map((c) => `${c.id}: ${c.stated} against ${c.extracted}`)

/** Summaries that contradict themselves, with the figures of three that were published, in other words. */
describe('a summary against itself', () => {
  test('October 2014: 4.2% where its own figures give 54.2%', () => {
    expect(
      failed(`= Massacres in October 2014

# Executive summary

We documented 21 massacres in October 2014. The victims numbered 168 people, among them 61 children and 30 women. That is, 4.2% of all victims were children and women.`),
    ).toEqual(['stated.killed.womenAndChildrenPercent: 4.2 against 54.2'])
  })
  test('January 2015: governorates that add up to 25 against 20', () => {
    expect(
      failed(`= Massacres in January 2015

# Executive summary

In January 2015 SNHR recorded at least 20 massacres.

They were distributed over the governorates as follows:

- Damascus suburbs: 9

- Aleppo: 6

- Daraa: 4

- Idlib: 3

- Hasaka: 2

- Homs: 1`),
    ).toEqual(['stated.incidents.byGovernorate.sum: 20 against 25'])
  })
  test('May 2014: 179 civilians, 291 children among them', () => {
    expect(
      failed(`= Massacres in May 2014

# Executive summary

The massacres of May 2014 resulted in the killing of 179 civilians, including 291 children and 34 women.`),
    ).toEqual(['stated.killed.parts: 179 against 325'])
  })
  test('a sound summary fails nothing', () => {
    expect(
      failed(`= Massacres in May 2016

# Summary

SNHR documented 12 massacres in May 2016: seven were committed by government forces, three by Russian forces and two by ISIS.

Aleppo: 8 massacres were committed, Idlib: 4.

They claimed the lives of 100 people, including 30 children and 20 women, so that 50% of the victims were women and children.

Government forces: 60 individuals, including 20 children and 15 women. Russian forces: 25 individuals, including 10 children and three women. ISIS: 15 individuals, two of them women.`),
    ).toEqual([])
  })
})

const blank = plainPassage('', baseWords)
const incident = (
  n: number,
  killed: Partial<Incident['victims']['killed']>,
  more: Partial<Incident> = {},
): Incident => ({
  id: `x/0${n}`,
  heading: { perpetrator: 'ISIS', governorate: 'Homs governorate' },
  text: '',
  source: { pages: null, regions: [] },
  date: fields.date.read(blank).value,
  perpetrators: [{ party: 'isis', name: 'ISIS' }],
  attribution: 'stated',
  weapon: fields.weapon.read(blank).value,
  target: null,
  location: fields.location.read(blank).value,
  control: [],
  victims: {
    killed: { ...fields.victims.read(blank).value.killed, ...killed },
    injured: { total: null, qualifier: null },
    family: null,
  },
  evidence: [],
  spans: {},
  rules: {},
  flags: [],
  ...more,
})

describe('stated against extracted', () => {
  const outline = (stated: Partial<Outline['stated']>, more: Partial<Outline> = {}): Outline => ({
    report: { id: 'x', publisher: null, title: null, period: { start: null, end: null } },
    dateOrder: null,
    stated: { ...nothingStated, ...stated },
    incidents: [],
    notableOnly: false,
    evidence: [],
    notes: [],
    ...more,
  })
  const killed = (k: Partial<Outline['stated']['killed']>): Partial<Outline['stated']> => ({
    killed: { ...nothingStated.killed, ...k },
  })
  const three = [incident(1, { total: 6, children: 2 }), incident(2, { total: 5 }), incident(3, { total: 9, women: 1 })]

  test('a child that is missing is looked for where none was read', () => {
    const [check] = audit(outline(killed({ children: 3 })), three)
    expect(check).toMatchObject({ id: 'killed.children', stated: 3, extracted: 2, ok: false })
    expect(check?.suspects?.map((s) => [s.incident, s.implied])).toContainEqual(['x/02', 1])
  })
  test('a printed total that its own parts contradict is the suspect', () => {
    const stated = killed({
      total: 25,
      byPerpetrator: {
        isis: { total: 20, children: null, women: null },
        russia: { total: 0, children: null, women: null },
      },
    })
    const check = audit(outline(stated), three).find((c) => c.id === 'killed.total')
    expect(check?.suspects).toEqual([
      expect.objectContaining({ incident: null, field: 'stated.killed.total', has: 25, implied: 20 }),
    ])
  })
  test('a list of the most notable incidents holds at most what is stated', () => {
    const stated = { incidents: { ...nothingStated.incidents, total: 12 } }
    expect(audit(outline(stated, { notableOnly: true }), three)[0]).toMatchObject({ ok: true, extracted: 3 })
    expect(
      audit(outline({ incidents: { ...nothingStated.incidents, total: 2 } }, { notableOnly: true }), three)[0],
    ).toMatchObject({ ok: false })
  })
  test('the percentage is held to one point', () => {
    const women = [incident(1, { total: 205, children: 64, women: 27 })]
    expect(audit(outline(killed({ womenAndChildrenPercent: 45 })), women)[0]).toMatchObject({
      ok: true,
      extracted: 44.4,
    })
    expect(audit(outline(killed({ womenAndChildrenPercent: 46 })), women)[0]).toMatchObject({ ok: false })
  })
  test('nothing extracted is no failure', () => {
    expect(audit(outline(killed({ total: 5 })), [])[0]).toMatchObject({ ok: null, extracted: null })
  })
})
