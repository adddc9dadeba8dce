import { mentionsIn } from '../../match/mentions.js'
import { type Passage, sentenceAt } from '../../match/passage.js'
import type { Finding } from '../../model/reading.js'
import type { Span } from '../../model/span.js'
import type { Who } from './who.js'

type Agent = Finding<Who>

const nameOf = (a: Agent): Span => a.parts.p ?? a.parts.own ?? a.parts.p2 ?? a.parts.p3 ?? a.span

const sentenceOf = (passage: Passage, at: number): Span =>
  passage.sentences[sentenceAt(passage, at)] ?? { start: at, end: passage.text.length }

const claim =
  /\b(?:(?:claimed|admitted|responsibility|statement) (?:by|from)|claim(?:ed|s|ing)?\s[^.;,]{0,30}(?:for|on behalf of|in the name of))\s(?:the\s|an?\s|[\p{Ll}-]+\s){0,3}$/u
const charge =
  /\b(?:[Bb]lam(?:e|ed|es|ing)|[Aa]ccus(?:e|ed|es|ing)|attribut(?:e|ed|es|ing)|finger|fingerprints?|hallmarks?|signature|suspect(?:s|ed)?|suspicion|points?|pointed|pinn(?:ed|ing)|l(?:aid|ays?|aying)|held|hold|holds|to account|work of|doing of|responsib\p{L}+|to blame)\b/u
/** Who looks into such acts for a living finds, where others charge: its word is the report's. */
const inquirersVoice =
  /\b(?:UN|U\.N\.|United Nations|OHCHR|Commission|Observatory|Human Rights Watch|HRW|Amnesty|SNHR|Mwatana|monitors?|monitoring group|rights groups?|investigat(?:ors|ion|ions)|inquiry|inspectors|organi[sz]ation) (?:\p{L}+ )?(?:held|holds?|accus\p{L}+|blam\p{L}+|attribut\p{L}+)/u
const inquirersSaid =
  /^[^.;]{0,60}\b(?:Observatory|monitor|Commission|UN|U\.N\.|United Nations|OHCHR|Human Rights Watch|HRW|Amnesty(?: International)?|SNHR|investigators)\s(?:said|says|found|concluded|reported|established|determined)\b/u
const accusing =
  /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|suspect(?:s|ed|ing)?)\s(?:the\s|an?\s|[\p{Ll}-]+\s(?:of|from)\s(?:the\s)?)?$/u
/** Who is blamed or accused by others, and claims nothing, is believed to have done it. */
export function isCharged(a: Agent, passage: Passage): boolean {
  if (a.rule === 'perpetrator/charge') return true
  const name = nameOf(a)
  const sentence = sentenceOf(passage, name.start)
  // "accuse the Houthis of having planted it": a charge, by whatever rule it was read.
  const accused = accusing.test(passage.text.slice(Math.max(0, name.start - 60), name.start))
  if (
    !accused &&
    a.rule !== 'perpetrator/blamed' &&
    a.rule !== 'perpetrator/responsible' &&
    a.rule !== 'perpetrator/charged-with'
  )
    return false
  const lead = passage.text.slice(Math.max(sentence.start, name.start - 90), name.start)
  const whole = passage.text.slice(sentence.start, Math.min(sentence.end, name.end + 80))
  if (claim.test(lead)) return false
  if (!charge.test(whole)) return false
  if (a.rule === 'perpetrator/responsible' && !/\b(?:accused|blamed|suspected|held)\b/u.test(whole)) return false
  if (inquirersVoice.test(passage.text.slice(sentence.start, name.start))) return false
  // "… was the work of ISIS, the Observatory said": found, not charged.
  return !(
    /\b(?:work|doing|handiwork) of\b|\bresponsib/u.test(lead) &&
    inquirersSaid.test(passage.text.slice(name.end, sentence.end))
  )
}

const origins = new Set([
  'perpetrator/arms-were',
  'perpetrator/fire-from',
  'perpetrator/fired-from',
  'perpetrator/source',
])
const told =
  /\b(?:residents?|locals?|villagers|survivors?|relatives?|activists?|neighbou?rs|medics|spotters|observers|commanders?|fighters|elders?|farmers|mourners|families|family|Asayish|SDF)\b[^.;]{0,40}?\b(?:said|says|say|told|stated|reported|insisted|believe[ds]?|claimed|thought|added|according)\b|\baccording to\b|\bfrom the direction of\b/u

/** "The shell came from the army's side, residents said": where fire came from, or whose planes they were, by the word of others. */
export function byHearsay(a: Agent, passage: Passage): boolean {
  if (!origins.has(a.rule)) return false
  const sentence = sentenceOf(passage, nameOf(a).start)
  const words = passage.text.slice(sentence.start, sentence.end)
  return told.test(words) && !inquirers.test(words)
}

/** Anybody’s word but that of those who look into such acts for a living. */
const heard = /\b(?:said|says|say|stated|told|insisted|alleged|claimed|maintained)\b/u
const inquirers =
  /\b(?:Observatory|monitor\p{L}*|Commission|UN|U\.N\.|United Nations|OHCHR|Human Rights|Amnesty|SNHR|Network|investigat\p{L}+|inquiry|experts?)\b/u
const unowned =
  /\b(?:den(?:y|ied|ies)\b(?![^.;]{0,40}\b(?:civilians|targeting|targeted)\b)|rejected (?:the|any) (?:accus|charg|claim|alleg)|disclaimed|(?:made|gave|had|offered) no (?:immediate )?comment|nothing to do with|not (?:been )?involved)/u

/** "Activists said the jets belonged to the army; the army denied it": told by others alone, and disowned by the accused. */
export function onlyHeard(a: Agent, passage: Passage): boolean {
  if (a.rule === 'perpetrator/claimed' || a.rule === 'perpetrator/said-it' || a.rule === 'perpetrator/own-words')
    return false
  const name = nameOf(a)
  const sentence = sentenceOf(passage, name.start)
  const words = passage.text.slice(sentence.start, sentence.end)
  if (!heard.test(words) || inquirers.test(words)) return false
  // A sentence that tells it in the report's own voice stands by itself.
  if (passage.sentences[0]?.start === sentence.start) return false
  return unowned.test(passage.text.slice(sentence.start, sentence.end + 240))
}

const against =
  /\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|contradict(?:s|ed|ing)?|disput(?:es|ed|ing)|counter(?:s|ed|ing)?|themselves|itself|for (?:its|his|her|their) part|equally|instead|rather than|whereas|while|but|however|in turn|[Oo]thers?|on the other hand)\b/u
const voice =
  /\b(?:blam(?:ed|es|ing|e)|accus(?:ed|es|ing|e)|attribut(?:ed|es|ing)|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|suggest(?:s|ed|ing)?|alleg(?:es|ed|ing)|saying|said|says|pointed|claim(?:s|ed|ing)?|charg(?:ed|es|ing)|spoke of|held|holds|responsible)\b/u
const strong =
  /\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|contradict(?:s|ed|ing)?|disput(?:es|ed|ing)|themselves|itself|blam(?:ed|es|ing)|accus(?:ed|es|ing)|work of|doing of|(?<=\b[Oo]thers?\b[^.;]{0,80})spoke of|suggest(?:s|ed|ing)?|attribut(?:ed|es|ing)|could (?:equally|also|as well|just as well) have)\b/u

/** "A blamed B, while C insisted that it was D": a second voice names another party for the same attack. */
export function countered(a: Agent, first: Agent, passage: Passage): boolean {
  if (a === first || a.value.parties.some((p) => first.value.parties.includes(p) && p !== 'other')) return false
  if (a.value.names.some((n) => first.value.names.includes(n))) return false
  const [one, two] = [nameOf(first), nameOf(a)].sort((x, y) => x.start - y.start)
  if (!one || !two || two.start - one.end > 700) return false
  const sentence = sentenceOf(passage, two.start)
  const lead = passage.text.slice(Math.max(sentence.start, one.end), two.start)
  const rest = passage.text.slice(two.end, Math.min(sentence.end, two.end + 90))
  if (/\b(?:earlier|previous|past|before)\b/u.test(lead)) return false
  if (!voice.test(lead) && !/\b(?:responsible|to blame|behind)\b/u.test(rest)) return false
  const parted = (a.rule === 'perpetrator/blamed' || first.rule === 'perpetrator/blamed') && /;\s/u.test(lead)
  if (!parted && !strong.test(lead) && !/\b(?:themselves|itself|to blame|responsible)\b/u.test(rest)) return false
  return parted || against.test(passage.text.slice(one.end, two.start)) || against.test(rest)
}

/** "Turkish howitzers returned fire": an answer to the attack is not the attack. */
export function struckBack(a: Agent, passage: Passage): boolean {
  const verb = a.parts.verb ?? a.span
  const after = passage.text.slice(verb.start, verb.end + 24)
  const before = passage.text.slice(Math.max(0, verb.start - 20), verb.start)
  return (
    /^(?:hit|fired|struck|shot)\sback\b/u.test(after) ||
    /\breturned\s$/u.test(before) ||
    /\breturned fire\b/u.test(after)
  )
}

const again =
  /\b(?:they|[Tt]he (?:group|militants|gunmen|attackers|rebels|fighters|jets|warplanes|coalition|assailants|bombers)|another|other|second|third|further|more|again|also|later|earlier|too|likewise|similar\p{L}*|[Ss]eparately|[Ee]lsewhere|[Mm]eanwhile|same (?:day|morning|night|afternoon|evening))\b/u
const many =
  /\b(?:attacks|bombings|strikes|raids|airstrikes|explosions|blasts|killings|massacres|assaults|bombs|shellings|sites|places|villages|towns|parts|locations|areas|communities)\b/u

/**
 * "Israeli air attacks killed 19 people in two parts of Lebanon. In Nabatieh, … In Qasarnaba, …": an incident that names nobody
 * is done by the one party told before it, where the opening speaks of several attacks, or its own words go on from the one before.
 */
export function toldBefore(outside: readonly Agent[], passage: Passage): Agent | undefined {
  const start = Math.max(...passage.scope.map((s) => s.start))
  const own = passage.scope.filter((s) => s.start === start)
  const before = outside.filter(
    (a) =>
      nameOf(a).start < start &&
      !passage.asides.some(
        (x) => x.why !== 'told of several incidents' && a.span.start >= x.start && a.span.start < x.end,
      ),
  )
  const names = new Set(before.flatMap((a) => [...a.value.parties]))
  const [agent] = before
  if (!agent || names.size !== 1) return undefined
  const words = own.map((s) => passage.text.slice(s.start, s.end)).join(' ')
  if (
    /\b(?:unknown|unidentified|unclaimed|no (?:group|party|one)|land ?mines?|mines?|remnant\p{L}*|gunm[ea]n)\b/iu.test(
      words,
    )
  )
    return undefined
  const lede = passage.sentences[0]
  const opening = lede && nameOf(agent).start < lede.end && many.test(passage.text.slice(lede.start, lede.end))
  const sameSentence = !/[.!?]\s/u.test(
    passage.text.slice(nameOf(agent).end, start).replace(/\b(?:Mr|Mrs|Dr|St|Gen|Col|Lt|[ap]\.m)\.\s/gu, ''),
  )
  if (opening || sameSentence) return agent
  return again.test(words.slice(0, 160)) && alike(agent, words, passage) ? agent : undefined
}

/** Does the second incident speak of the same arms or kind of attack? */
function alike(agent: Agent, words: string, passage: Passage): boolean {
  const kinds = (text: string): Set<string> =>
    new Set(
      mentionsIn(text, passage.words).flatMap((m) =>
        m.kind === 'carrier' || m.kind === 'munition' ? [m.id] : m.kind === 'noun' && m.attack ? [m.attack] : [],
      ),
    )
  const sentence = sentenceOf(passage, agent.span.start)
  const told = kinds(passage.text.slice(sentence.start, sentence.end))
  return [...kinds(words)].some((k) => told.has(k)) || /\b[Tt]hey\b/u.test(words)
}
