import { mentionsIn } from '../../match/mentions.js'
import { article } from '../../match/named.js'
import type { Passage } from '../../match/passage.js'
import type { Rule } from '../../match/rule.js'
import { anyParty, mark, run, view } from '../../match/view.js'
import type { Span } from '../../model/span.js'
import type { Who } from './who.js'

const gap = (most: number): string => `[^.;${mark.party}${mark.adjective}${mark.verb}${mark.ing}]{0,${most}}?`
const fight = `(?:[Cc]lashes|[Ff]ighting|[Cc]ross-?fire|[Ii]nfighting|[Bb]attles?|[Ss]kirmish(?:es)?|[Cc]onfrontations?|[Gg]unfights?|[Gg]un battles?|[Ff]irefights?|[Ss]hoot-?outs?|[Ee]xchanges? of (?:[\\p{Ll}-]+ ){0,2}?(?:gunfire|${run.base}|${run.noun}|${run.munition}))`
const fought = `(?:clashed|(?:exchanged|traded) (?:[\\p{Ll}-]+ ){0,3}?(?:gunfire|${run.base}|${run.munition})|fought each other|battled each other|fought one another)`

/** Whose fire it was between two that fought each other, a report that says no more offers both. */
export const clash: Rule<Who> = {
  id: 'perpetrator/clash',
  why: 'Who dies in a fight between two parties, where nothing tells whose fire it was, died by one of the two.',
  view,
  pattern: (() => {
    const pattern = new RegExp(
      `(?<![\\p{L}])${fight}\\s${gap(40)}(?:between|involving|pitting)\\s${article}(?<mark>(?<p>${anyParty}${gap(60)}(?:,\\s${anyParty}${gap(40)})?\\s(?:and|against|with)\\s${gap(60)}${anyParty}(?:${gap(50)}\\s(?:and|against)\\s${gap(40)}${anyParty})?))|(?<mark2>(?<p2>${anyParty}${gap(50)}\\s(?:and|with)\\s${gap(40)}${anyParty}))${gap(30)}\\s${fought}|(?<mark3>(?<p3>${anyParty}${gap(40)}\\s(?:clashed|exchanged ${run.base}|traded ${run.base}|fought) with\\s${gap(30)}${anyParty}))`,
      'dgu',
    )
    return () => pattern
  })(),
  mark: ({ parts }) => parts.p ?? parts.p2 ?? parts.p3,
  read: ({ parts, span }, passage) => {
    const at = parts.p ?? parts.p2 ?? parts.p3
    const sentence = passage.sentences.find((s) => span.start >= s.start && span.start < s.end)
    if (!at || !sentence) return undefined
    const told = passage.text.slice(sentence.start, sentence.end)
    if (!/\b(?:kill\p{L}*|dead|died|dies|wound\p{L}*|injur\p{L}*|lives|hit)\b/u.test(told)) return undefined
    const lead = passage.text.slice(Math.max(sentence.start, span.start - 40), span.start)
    if (
      /\b(?:fle(?:e|d|eing)|escap\p{L}+|cover\p{L}*|film\p{L}*|since|report\p{L}* on|photograph\p{L}*|away from|ended?|front line)\b[^.;,]{0,30}$/u.test(
        lead,
      )
    )
      return undefined
    // A mine, an air strike, a sniper of one side is told by another rule: this is the last word.
    const named = sides(at, passage)
    return named.length > 1
      ? { parties: named.map((n) => n.party), names: named.map((n) => n.name), link: 'either' }
      : undefined
  },
  examples: [
    {
      text: 'A woman was killed in clashes between [[Ahrar al-Sham and Hay’at Tahrir al Sham]] in the town.',
      gives: {
        parties: ['armed-opposition', 'hts'],
        names: ['Ahrar al-Sham', 'Hay’at Tahrir al Sham'],
        link: 'either',
      },
    },
    {
      text: 'Three children were killed in crossfire between [[government troops and rebels]].',
      gives: { parties: ['syrian-regime', 'armed-opposition'], names: ['government troops', 'rebels'], link: 'either' },
    },
    { text: 'They had fled clashes between ISIS and SDF when a mine killed two.', none: 'they fled the clashes' },
    { text: 'He died while covering clashes between ISIS and SDF.', none: 'he reported on them' },
    { text: 'Clashes between ISIS and SDF went on.', none: 'nobody was hurt' },
  ],
}

/** The sides, each by its own name: two factions of one party are two. */
export function sides(at: Span, passage: Passage): { party: string; name: string; span: Span }[] {
  const named: { party: string; name: string; span: Span }[] = []
  for (const m of mentionsIn(passage.text, passage.words)) {
    if (m.kind !== 'party' || m.start < at.start || m.end > at.end) continue
    const name = passage.text.slice(m.start, m.end)
    const [party] = m.parties
    if (party && !named.some((n) => n.name === name)) named.push({ party, name, span: { start: m.start, end: m.end } })
  }
  return named
}
