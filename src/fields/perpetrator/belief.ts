import { article, kit } from '../../match/named.js'
import { type Passage, sentenceAt } from '../../match/passage.js'
import { mark, run, view } from '../../match/view.js'
import type { Finding } from '../../model/reading.js'
import { apposedTo, type Who } from './who.js'

/** Words of belief or suspicion. */
export const belief =
  'in all likelihood|probable|indications?|not ruled out|in all probability|believe|believed|believes|think|thinks|thought|suspect|suspects|suspected|suspecting|presumed|presumably|assumed|probably|possibly|likely|apparently|alleged|allegedly|may|might|appear|appears|appeared|purportedly|either|assess|assesses|assessed|suggest|suggests|suggested|indicate|indicates|indicated|seem|seems|seemingly'

const acts = `${mark.verb}${mark.ing}${mark.noun}`
const before = new RegExp(
  `\\b(?:${belief}|Suspected|Alleged|Allegedly|Apparently)\\b(?:[^.;,${acts}]{0,60}|\\s(?:that\\s|it\\s|to\\s|have\\s|had\\s|has\\s|was\\s|were\\s|is\\s|been\\s|be\\s){0,5}${run.verb}\\s(?:by|from)\\s${article}(?:${run.carrier}\\s(?:of|from|belonging to)\\s)?(?:the\\s)?)$`,
  'u',
)
const after = new RegExp(
  `^${kit}(?:,[^.;,]{0,60},)?\\s(?:(?:is|are|was|were|has|have|had)\\s)?(?:been\\s)?(?:widely\\s|also\\s|strongly\\s)?(?:believed|thought|suspected|presumed|assumed|likely|probably|allegedly|apparently|may|might|could be|could have been|appears?|alleged|possible|presumably)\\b|^${kit},?\\s(?:we|SNHR|residents|activists|locals|witnesses)\\s(?:believe|think|suspect|say they believe)`,
  'u',
)

const tracked = /\b(?:observers?|spotters?|planespotters?|flight (?:logs|data|records))\b/iu

/** "reasonable grounds to believe that, at 3 p.m. on 25 March, a helicopter of …": a standard of proof short of certainty, for all its sentence. */
const grounds =
  /\b(?:reasonable|sufficient|strong|credible|substantial)\s(?:grounds|basis|reasons?)\s(?:to|for)\s(?:believ|suspect|conclud|assum|suppos)/u

/** "It is likely that the missile that killed five pupils was fired by the regime": said of all that follows. */
const likely =
  /\b[Ii]t (?:is|was|appears|seems|remains|now appears) (?:(?:very|highly|most|widely|now|also|more) )?(?:likely|probable|possible|believed|thought|suspected|assumed|presumed) that\b[^.;]{0,200}$|\b[Ii]t (?:appears|seems) that\b[^.;]{0,200}$/u

/** "state media attributed the blast to an Israeli missile": a charge, whatever else the name stands before. */
const laid = new RegExp(
  `\\b(?:attribut(?:e|es|ed|ing)|blam(?:e|es|ed|ing))\\s[^.;${mark.party}${mark.adjective}]{2,60}?\\s(?:to|on)\\s${article}$`,
  'u',
)

/** "a shell reportedly fired by the RSF", "reported airstrikes by government forces". */
const reported = new RegExp(
  `\\b[Rr]eported(?:ly)?\\s(?:${run.filler}\\s|\\p{L}{3,12}\\s){0,2}?(?:${run.verb}|${run.noun}|${run.ing}|left|abandoned|buried|placed|hidden)[^.;,${mark.verb}${mark.noun}]{0,40}?\\s(?:by|from)\\s${article}$`,
  'u',
)

/** Is the agent named with belief or suspicion, before its name or after it? */
export function isBelieved(agent: Finding<Who>, passage: Passage): boolean {
  if (agent.rule === 'perpetrator/believed-to-be') return true
  // Whose aircraft observers tracked is concluded, not told.
  if (agent.rule === 'perpetrator/own-arms' && tracked.test(passage.text)) return true
  const own = agent.parts.p ?? agent.parts.own ?? agent.parts.p2 ?? agent.span
  const at = apposedTo(own, passage)?.span ?? own
  const seen = view(passage)
  const sentence = passage.sentences[sentenceAt(passage, at.start)]
  if (sentence && grounds.test(passage.text.slice(sentence.start, sentence.end))) return true
  if (sentence && likely.test(passage.text.slice(sentence.start, at.start))) return true
  if (laid.test(seen.slice(Math.max(0, at.start - 110), at.start))) return true
  if (reported.test(seen.slice(Math.max(0, at.start - 110), at.start))) return true
  return before.test(seen.slice(Math.max(0, at.start - 110), at.start)) || after.test(seen.slice(at.end, at.end + 130))
}
