import type { Measure } from './statement.js'

/** What a number counts, by the words right after it. */
const nouns: readonly (readonly [Measure, RegExp])[] = [
  [
    'incidents',
    /^\s(?:(?:documented|recorded|such|separate|different|major|of\s(?:the|these|those))\s){0,2}(?:massacres?|incidents?|attacks?|events?)\b/iu,
  ],
  ['children', /^\s(?:(?:of\sthem\s)?(?:were\s)?|female\s|male\s)(?:children|child|minors|infants)\b/iu],
  ['women', /^\s(?:(?:of\sthem\s)?(?:were\s)?|adult\s)(?:women|woman|adult\sfemales?|females?)\b/iu],
  [
    'killed',
    /^\s(?:(?:peaceful|Syrian|unarmed|armless|other|of\sthe|of\sthese)\s){0,2}(?:individuals?|civilians?|people|persons?|victims?|deaths|lives|residents|citizens|killed|dead|fatalities)\b/iu,
  ],
]

export function measureAfter(text: string, end: number): Measure | null {
  const rest = text.slice(end, end + 60)
  return nouns.find(([, pattern]) => pattern.test(rest))?.[0] ?? null
}

/** "five or more", "ten of the incidents", "five accounts": numbers that state no total. */
export function noFigure(text: string, end: number): boolean {
  return /^\s(?:hand\b|side\b|another\b|by\sone\b|or\smore|of\sthe\s(?:incidents|massacres|attacks|wounded)|years?|months?|days?|weeks?|hours?)\b/iu.test(
    text.slice(end, end + 40),
  )
}

const asked =
  /\b(?:spe(?:ak|aks|aking)|spoken?|talk(?:s|ed|ing)?|interview(?:s|ed|ing)?|meet(?:s|ing)?|met|contact(?:s|ed|ing)?|question(?:s|ed|ing)?|heard|accounts?\sof|testimon(?:y|ies)\sof)\s(?:(?:with|to|from)\s)?(?:(?:at\sleast|no\s(?:less|fewer)\sthan|more\sthan|about|around|some|over)\s)?$/iu
const spared =
  /^\s(?:[\p{L}-]{1,14}\s){1,2}(?:who\s)?(?:(?:have|had|has)\sbeen\s|(?:were|was|are)\s)?(?:survived|wounded|injured|arrested|detained|displaced|interviewed|missing|abducted|kidnapped|released|fled)\b/iu

/** People who were asked, hurt, arrested or displaced: "we speak with at least two people who were killed's kin". */
export const notDead = (text: string, start: number, end: number): boolean =>
  asked.test(text.slice(Math.max(0, start - 60), start)) || spared.test(text.slice(end, end + 70))

const killedFirst = /\b(?:death\stoll|toll|victims?|killed|individuals|civilians|deaths|dead|fatalities|lives)\b/iu
const incidentsFirst = /\b(?:massacres?|incidents?|attacks?|committed|perpetrated|carried\sout)\b/iu

/** What a sentence that announces figures will count: the noun that comes first. */
export function announced(text: string): 'incidents' | 'killed' | null {
  const killed = killedFirst.exec(text)?.index ?? Number.POSITIVE_INFINITY
  const incidents = incidentsFirst.exec(text)?.index ?? Number.POSITIVE_INFINITY
  if (killed === incidents) return null
  return killed < incidents ? 'killed' : 'incidents'
}

const gapWords =
  /\b(?:who|which|that|were|was|is|are|has|have|had|been|responsible|for|behind|came|come|comes|first|second|third|next|last|with|the|of|at|a|an|total|killed|killing|deaths?|lives|claimed|committed|carried|out|perpetrated|conducted|caused|causing|saw|seen|witnessed|suffered|recorded|registered|accounted|accounts|topped|tops|list|ranked|least|no|less|than|fewer|about|nearly|some|in|its|their|forces|governorates?|province|documented|highest|largest|lowest|number|share|toll|most|where|to|led|took|place|there|did|by|on|hands|also)\b/giu

/** Words between a name and its number: "Aleppo: 13", "ISIS was responsible for two", "Idlib with 6", "Homs (5)". */
export function leadsToNumber(gap: string): boolean {
  if (gap.length > 90 || /[.;\d]/u.test(gap) || /\band\b/iu.test(gap)) return false
  const bare = gap.replace(/\([^)\d]*\)/gu, ' ')
  if (
    bare
      .replace(gapWords, ' ')
      .replace(/[\s:：(–—=-]/gu, '')
      .replace(/^,|,$/gu, '') !== ''
  )
    return false
  return /[:：(–—=-]/u.test(bare) || /\p{L}/u.test(bare) || /^\s{1,3}$/u.test(gap)
}

/** Words between a number and the name it belongs to: "13 were committed by", "11 in", "two massacres at the hands of". */
export function leadsToName(gap: string): boolean {
  if (gap.length > 110 || /[.;:\d]/u.test(gap) || /\bfollow/iu.test(gap)) return false
  return /^(?:\s(?:of\s(?:them|these|which|those)|others?))?\s?(?:,\s)?(?:[\p{L}]{1,14}\s){0,8}?(?:by|in|at\sthe\shands\sof|attributed\sto|of)\s(?:the\s)?(?:(?:alleged|suspected|governorates?\sof|city\sof)\s)?$/iu.test(
    gap,
  )
}
export const aboutControl = /\b(?:control(?:led)?|held)\b/iu
