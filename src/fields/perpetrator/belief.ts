import { article, kit } from '../../match/named.js'
import type { Passage } from '../../match/passage.js'
import { mark, run, view } from '../../match/view.js'
import type { Finding } from '../../model/reading.js'
import { apposedTo, type Who } from './who.js'

/** Words of belief or suspicion. */
export const belief =
  'in all likelihood|indications?|not ruled out|in all probability|believe|believed|believes|think|thinks|thought|suspect|suspects|suspected|suspecting|presumed|presumably|assumed|probably|possibly|likely|apparently|alleged|allegedly|may|might|appear|appears|appeared|purportedly|either|assess|assesses|assessed|suggest|suggests|suggested|indicate|indicates|indicated|seem|seems|seemingly'

const acts = `${mark.verb}${mark.ing}${mark.noun}`
const before = new RegExp(
  `\\b(?:${belief}|Suspected|Alleged|Allegedly|Apparently)\\b(?:[^.;,${acts}]{0,60}|\\s(?:that\\s|it\\s|to\\s|have\\s|had\\s|has\\s|was\\s|were\\s|is\\s|been\\s|be\\s){0,5}${run.verb}\\s(?:by|from)\\s${article}(?:${run.carrier}\\s(?:of|from|belonging to)\\s)?(?:the\\s)?)$`,
  'u',
)
const after = new RegExp(
  `^${kit}(?:,[^.;,]{0,60},)?\\s(?:(?:is|are|was|were|has|have|had)\\s)?(?:been\\s)?(?:widely\\s|also\\s|strongly\\s)?(?:believed|thought|suspected|presumed|assumed|likely|probably|allegedly|apparently|may|might|appears?|alleged|possible|presumably)\\b|^${kit},?\\s(?:we|SNHR|residents|activists|locals|witnesses)\\s(?:believe|think|suspect|say they believe)`,
  'u',
)

const tracked = /\b(?:observers?|spotters?|planespotters?|flight (?:logs|data|records))\b/iu

/** Is the agent named with belief or suspicion, before its name or after it? */
export function isBelieved(agent: Finding<Who>, passage: Passage): boolean {
  if (agent.rule === 'perpetrator/believed-to-be') return true
  // Whose aircraft observers tracked is concluded, not told.
  if (agent.rule === 'perpetrator/own-arms' && tracked.test(passage.text)) return true
  const own = agent.parts.p ?? agent.parts.own ?? agent.parts.p2 ?? agent.span
  const at = apposedTo(own, passage)?.span ?? own
  const seen = view(passage)
  return before.test(seen.slice(Math.max(0, at.start - 110), at.start)) || after.test(seen.slice(at.end, at.end + 130))
}
