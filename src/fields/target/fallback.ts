import { vehicles } from '../../lexicon/facilities.js'
import { derive } from '../../match/derive.js'
import type { Rule } from '../../match/rule.js'
import { type Hit, headOf } from './hit.js'
import { afterPositions, isThing, phraseAt } from './phrase.js'

const space = '\\s{1,3}'

/** Munitions and attacks that strike things; shots, knives and executions strike people. */
const striking =
  /\b(?:missiles?|rockets?|bombs?|barrels?|shells?|shelling|shelled|bomb(?:ed|ing|ardment)|air ?strikes?|strikes?|raids?|blasts?|explosions?|explod\w+|deton\w+|mines?|landmines?|I?EDs?|devices?|mortars?|drones?|warplanes?|helicopters?|artillery|opened fire|gunfire|under fire|fired|bullets|machine[- ]guns?|grenades?|ambush(?:ed)?|attack(?:ed|s)?|torched|rammed|burn(?:ed|t)|ablaze)\b/i
const personal = /\b(?:tortur\w*|execut\w*|behead\w*|shot dead|stabb\w*|detention|prison|kidnapp\w*|abduct\w*)\b/i
/** What stands by, but was not hit: where the wounded were brought, where people lived, who held a post. */
const bystander =
  /(?:\b(?:to|from|at|of)\s(?:the\s|a\s)?$)|\b(?:hospital(?:ised|ized)|taken|rushed|transferred|arrested|stationed|positioned|advanc(?:ed|ing)|withdrew|withdrawing|gathered|located|situated|deployed|concentrated|stop|stopped|belonging|posted|based|launched|destroyed|destroying|damaged|damaging|fired|hidden|planted|placed|laid)\b[^,.;]{0,40}$|\b(?:used|using|serv(?:ed|ing)|known|turned|converted)\s(?:as|into)\s$/i

/** The charge went off right there. */
const here = /(?:exploded|explodes|blew up|went off|detonated)\s$/

const pronoun = /\b(?:at|on|hit|struck|targeted|bombed|against|destroyed)\s(?:it|him|them|her)\b/

/** What carried the charge. */
const carrier =
  /^\s(?:bombs?|bombing|(?:was\s|that was\s)?(?:rigged|laden|packed|loaded|filled|primed|full|carrying)\s(?:with\s|of\s)?(?:\w+\s)?explosives?|party|full of explosives|(?:that|which)\s(?:had\s|was\s)?(?:later\s|then\s)?(?:explod|detonat|bl[eo]w|went off|driven|drove))/
const vehicle = new RegExp(`^(?:${vehicles.join('|')})$`, 'u')
/** "a school and a station were lightly damaged", "where the market had been closed" */
const suffered =
  /^(?:\sand\s[^.;,]{3,30})?\s(?:was|were|had\sbeen|has\sbeen)\s(?:\p{Ll}+ly\s)?(?:damaged|closed|evacuated|affected|destroyed|burn(?:ed|t)|looted|reopened)/u
/** What reports, counts or heals was not hit: "the regional health directorate registered 51 dead". */
const acting =
  /^\s(?:(?:has|have|had|also|later)\s)?(?:said|says|report|register|record|announce|confirm|receiv|treat|count|told|tells|add|put|publish|admit|took in|list|document)/

const leads =
  'in|inside|at|on|onto|near|outside|under|underneath|beneath|beside|over|through|into|against|behind|among|within|upon'
/** What is told as known ("the school", "their tents") was spoken of before; beside the act stands what is told first, or what a position was told of. */
const positions = 'front\\sof|the\\s(?:vicinity|courtyard|yard|middle|area|gate|entrance|door)\\s(?:of|to)'

/** A building, a vehicle or a crowd beside the attack, where no phrase tells the object outright. */
export const beside: Rule<Hit> = {
  id: 'target/beside-the-act',
  why: 'Where no verb leads to what was hit, a building or vehicle named in the sentence of the strike is it.',
  pattern: derive(() => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${leads})${space}(?=(?:an?|${positions})${space})`, 'dgu')),
  mark: ({ span }, { text }) => {
    const phrase = phraseAt(text, afterPositions(text, span.end), false)
    return phrase &&
      isThing(phrase.head) &&
      !/^(?:Cent(?:er|re)|Office|Bank|Institute|Branch|University|Station)$/.test(phrase.head)
      ? phrase
      : undefined
  },
  read: (m, p) => {
    const text = m.groups.mark
    const at = m.parts.mark
    if (!text || !at) return undefined
    const sentence = p.sentences.find((s) => at.start >= s.start && at.start < s.end)
    if (!sentence) return undefined
    const words = p.text.slice(Math.max(sentence.start, at.start - 600), Math.min(sentence.end, at.end + 600))
    // What a pronoun stands for is left alone: "a missile struck it".
    if (pronoun.test(p.text)) return undefined
    if (!striking.test(words.replace(text, '')) || personal.test(p.text)) return undefined
    // "opened fire inside the houses", "an argument on a market stall"
    if (
      /\b(?:opened\sfire|argument|dispute|quarrel|row)\s\p{Ll}+\s$/u.test(
        p.text.slice(Math.max(sentence.start, at.start - 40), at.start),
      )
    )
      return undefined
    if (/^(?:houses?|homes?)$/.test(headOf(text)) && /^(?:their|his|her)\s|^the\shouses$/i.test(text)) return undefined
    // "burned a number of bodies and houses", "brought down some 20 houses", "the funerals of those killed"
    if (/^(?:houses|homes|shops|buildings|funerals?|families)$/.test(headOf(text))) return undefined
    // "died in hospitals in Turkey", "caused damage to a church and several shops"
    const clause = p.text.slice(Math.max(sentence.start, at.start - 100), at.start)
    if (
      /^(?:hospitals?|clinics?|ward)$/.test(headOf(text)) &&
      /\b(?:died|dies|passed\saway|succumb\w*|treat\w*|care|wounds|injuries)\b/.test(clause) &&
      !/^\s(?:under|when|as|after)\s/.test(p.text.slice(at.end, at.end + 8))
    )
      return undefined
    // "a family fleeing in a van", "gunmen on motorcycles": what they drove, unless it is the verb's own object behind a date.
    if (vehicle.test(headOf(text)) && !/\d,\s$|\b(?:under|beneath|underneath)\s$/.test(p.text.slice(0, at.start)))
      return undefined
    if (/^\sburn(?:ed|t)\s(?:down|out)/.test(p.text.slice(at.end, at.end + 14))) return undefined
    if (
      /\b(?:damage|destruction|harm)\s(?:to|in|of|at)\s[^.;]*$/.test(clause) ||
      suffered.test(p.text.slice(at.end, at.end + 40))
    )
      return undefined
    if (
      /^(?:tanks?|helicopters?|base|bases|artillery|centers?|centres?|line|front|post|gate|fields?|lands?|groves?|positions?|zone|yard|schoolyard|plantations?|vineyard|room|rooms|garden|site|facility|facilities|port|airport|point|members|streets?|orchards|farmland)$/.test(
        headOf(text),
      )
    )
      return undefined
    if (
      /\b(?:booby|rigged|laden|packed|explosives?|bombs?)\b/.test(text) ||
      carrier.test(p.text.slice(at.end, at.end + 40)) ||
      acting.test(p.text.slice(at.end, at.end + 30))
    )
      return undefined
    if (
      !here.test(p.text.slice(Math.max(sentence.start, m.span.start - 20), m.span.start)) &&
      bystander.test(p.text.slice(Math.max(sentence.start, at.start - 120), m.span.end))
    )
      return undefined
    return { text, trust: 'guess' }
  },
  examples: [
    {
      text: 'Regime artillery shells killed two in the vicinity of [[the bakery]] in the town.',
      gives: { text: 'the bakery', trust: 'guess' },
    },
    { text: 'The bombs came as pupils were leaving for their school.', none: 'known to them, and not said to be hit' },
    {
      text: 'A missile burned ten people to death in the courtyard of [[a school]].',
      gives: { text: 'a school', trust: 'guess' },
    },
    { text: 'The health directorate registered 51 dead after the blasts.', none: 'who counts the dead' },
    { text: 'They were killed by a tanker truck that exploded in the town.', none: 'what carried the charge' },
    { text: 'He was arrested at a checkpoint and tortured.', none: 'no strike' },
    { text: 'The wounded of the shelling were taken to a hospital.', none: 'where the wounded were brought' },
  ],
}
