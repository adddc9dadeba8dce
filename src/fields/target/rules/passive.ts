import { derive } from '../../../match/derive.js'
import type { Rule } from '../../../match/rule.js'
import type { Span } from '../../../model/span.js'
import { attackedBefore, edge, space } from '../acts.js'
import { type Hit, hit } from '../hit.js'
import { beforePositions, phrasesIn } from '../phrase.js'
import { firedBesides } from './arson.js'

/** The part of a sentence before a verb that is looked at: a subject does not stand further off. */
const nearby = (sentence: Span, { start }: Span): Span => ({ start: Math.max(sentence.start, start - 400), end: start })

const boundary =
  /(?:^|[.;:,—–]\s|\s-\s|\b(?:when|as|after|while|that|and|which|because|where|before|how|whose)\s|\b(?:19|20)\d\d,?\s|\b(?:dawn|noon|night|morning|afternoon|evening)\s|[a-z]day\s)$/
/** What may stand between a subject and its verb. */
const aside =
  /^(?:,?\s(?:of|in|at|on|near|outside|inside|between|with|who|where|that|which|for|full|popular|close|next|adjacent|home|\p{Ll}+(?:ing|ed))\s(?:(?!\s(?:when|while|after|died|killed|lost)\s)[^.;]){0,160}?)?,?\s$/u

const afterFire =
  /\b(?:destroyed|burned|burnt|torched|gutted)\s(?:by|in)\s(?:the|a)\s(?:ensuing\s|resulting\s)?(?:fire|blaze|flames?|inferno)\b/u

const aflame = /(?:burned|burnt|torched|ablaze|on\sfire)$/u

/** What an attack left behind; the words that tell the attack itself are trusted before. */
const left =
  /(?:destroyed|demolished|flattened|level+ed|razed|burned|torched|ablaze|fire|\sto\s\p{Ll}+|ruins|out|apart)$(?<!under\s(?:\p{Ll}+\s){0,2}fire)/u

/** "the popular market was hit by", "A chicken farm in X was struck", "Protesters came under fire". */
export const wasHit: Rule<Hit> = {
  id: 'target/was-hit',
  why: 'In the passive the thing hit comes first.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}])(?:(?:was|were|is|are|had${space}been|has${space}been|have${space}been|being|got)${space}(?:(?:also|again|then|directly|completely|reportedly|deliberately|twice|first)${space})?(?:hit|struck|targeted|bombed|shelled|bombarded|attacked|ambushed|destroyed|demolished|flattened|levelled|leveled|razed|burned|torched|fired${space}(?:upon|on|at)|set${space}(?:ablaze|on${space}fire)|blown${space}up|raided(?=${space}by${space}[^.;,]{0,30}(?:warplanes?|aircraft|jets?|planes?|helicopters?))|reduced${space}to${space}\\p{Ll}+|left${space}in${space}ruins|knocked${space}out|put${space}out|wiped${space}out|torn${space}apart|caught${space}in|strafed|sprayed|riddled|(?:the${space})?(?:(?:apparent|main|intended)${space})?target)|(?:was|were)${space}among${space}(?:the${space}|those${space})?(?:[\\p{L}-]+${space}){0,5}?(?:hit|struck|targeted|destroyed|bombed|shelled|attacked)|(?:took|received|sustained|suffered)${space}(?:an?|several|two|three)${space}(?:\\p{Ll}+${space})?hits?|c[ao]me${space}under${space}(?:\\p{Ll}+${space}){0,2}(?:fire|attacks?|shelling|bombardment|bombing|bombs|air${space}?strikes?|strikes?|raids?|barrage))${edge}`,
        'dgu',
      ),
  ),
  mark: ({ span }, { text, sentences }) => {
    const sentence = sentences.find((s) => span.start >= s.start && span.start < s.end)
    if (!sentence) return undefined
    return phrasesIn(text, nearby(sentence, span)).find(
      (p) =>
        boundary.test(text.slice(Math.max(sentence.start, p.start - 80), beforePositions(text, p.start))) &&
        aside.test(text.slice(p.end, span.start)) &&
        !/^(?:tanks?|helicopters?)$/.test(p.head) &&
        // "women and small children, died when the centre was bombed": who died is no subject of the bombing.
        !(/^(?:men|women|children|villagers)$/.test(p.head) && p.end + 1 < span.start) &&
        // "some families were wiped out": the dead.
        !(
          /^(?:families|family|people|civilians)$/.test(p.head) && /wiped\sout$/.test(text.slice(span.start, span.end))
        ),
    )
  },
  // "several houses were set on fire", where people were shot: as with who sets fire.
  // "34 tents were destroyed by the fire that followed": what an attack led to.
  // "Rescuers were hit by a second strike": the first attack tells the target.
  read: (m, p) =>
    (aflame.test(m.text) && firedBesides(m, p)) ||
    afterFire.test(p.text.slice(m.span.start, m.span.end + 40)) ||
    (/^\s(?:by|in)\s(?:an?|the)\s(?:second|third|another|subsequent)\b/u.test(
      p.text.slice(m.span.end, m.span.end + 24),
    ) &&
      attackedBefore.test(p.text.slice(0, Math.max(0, m.span.start - 60))))
      ? undefined
      : hit(m, p, left.test(m.text) && !/^\sby\s/.test(p.text.slice(m.span.end, m.span.end + 4)) ? 'result' : 'act'),
  examples: [
    { text: 'As many as 34 tents were destroyed by the fire which followed.', none: 'a fire struck them' },
    {
      text: 'injured when [[the popular market]] of Sarmin Al Tahta town was hit by four barrel bombs',
      gives: { text: 'the popular market', trust: 'act' },
    },
    { text: '[[Protesters]] came under fire from security forces', gives: { text: 'Protesters', trust: 'act' } },
    { text: 'died when [[their home]] was destroyed.', gives: { text: 'their home', trust: 'result' } },
    { text: 'Two missiles which were hit by', none: 'a munition' },
    { text: 'The town was shelled again', none: 'a place' },
  ],
}

/** "the house that a rocket demolished", "in the tent which the missile hit". */
export const relative: Rule<Hit> = {
  id: 'target/that-was-hit',
  why: 'A relative clause tells what struck the thing named before it.',
  pattern: derive(
    () =>
      new RegExp(
        `${space}(?:that|which)${space}(?:[\\p{L}’'-]+${space}){1,6}?(?:demolished|destroyed|hit|struck|bombed|shelled|flattened|targeted)${edge}(?!${space}(?:an?|the|by))`,
        'dgu',
      ),
  ),
  mark: ({ span }, { text, sentences }) => {
    const sentence = sentences.find((s) => span.start >= s.start && span.start < s.end)
    return sentence && phrasesIn(text, nearby(sentence, span)).find((p) => p.end === span.start)
  },
  read: (m, p) => hit(m, p, 'weak'),
  examples: [
    { text: 'from under [[the house]] that an ISIS rocket demolished in', gives: { text: 'the house', trust: 'weak' } },
    { text: 'in [[a tent]] which the missile hit.', gives: { text: 'a tent', trust: 'weak' } },
    { text: 'the rocket that demolished a house', none: 'the rocket struck' },
  ],
}
