import { phraseEnds } from '../../../lexicon/phrase.js'
import type { Group, Token } from '../model.js'
import { lows } from './clause.js'

/** What stands between two mentions of people, and what it says of them. */
export const partWords =
  /(?:^|\s)(?:including|include|includes|included|incl ?\.?|(?:among|amongst|of|with|between|most of|many of|some of) (?:them|whom|which|these|those)|among(?:st)? (?:the|those) (?:dead|victims|killed|deceased|fatalities|martyrs|slain|fallen|murdered)|mostly|mainly|largely|chiefly|compris(?:ing|ed|es)|consist(?:ing|ed|s) of|namely|except(?: for)?|save(?: for)?|apart from|but for|other than|with the exception of|those of|that of|in particular|especially|counting|youngest|oldest|eldest|made up of|composed of|:|\(|—|–|-)(?: (?:were|was|are|is|being|also|at least|both|only|just|,|aged?|the|we|they|it|he|she|said|have|has|had|recorded|documented|counted|identified|reported|named|verified))*$/
const namingWords =
  /(?:the|those|these|whose|its) (?:\w+ )?(?:dead|deceased|victims?|killed|fatalities)(?:(?: [\p{L}'-]+){0,3} (?:were|are|was|is)(?: :)?(?: (?:later |since |locally )?(?:named|identified|listed)(?: by [^,;]{2,40})? as)?| :)$/u
export const listWords =
  /^(?:(?<comma>,)|(?<and>,? ?(?:and(?: all(?: of)?)?|&|as well as|along with|together with|alongside|plus|in addition to|besides|and also|and with (?:him|her|them)|and (?:those|that|the (?:bodies|body|remains)) of)))$/

/** "Their names are: …", "They were a doctor and two nurses", "The victims include two girls": parts of a toll told before. */
export const naming =
  /(?:names (?:are|were)|^they (?:are|were|include|included)|among (?:the|those|its) (?:dead|victims|killed|deceased|fatalities|slain|martyrs)(?: \p{L}+)? (?:were|was|are|is)|(?:^|the |final |full )(?:dead|victims|killed|fatalities|deceased|list|toll) (?:also )?(?:include[sd]?|comprise[sd]?|contain(?:s|ed)?|count(?:s|ed)?))(?: [\p{L}]+){0,2} ?:?$|among (?:the|those) (?:dead|victims|killed|fatalities|deceased|martyrs|slain)(?: ?:| ,? ?(?:along with|together with|as were|as was|as well as|and also))?$|^among (?:them|these|those) (?:were|was|are|is)(?: ,? ?[\p{L}]+ said ,?)?$/u
export const behindPhrase = /^(?:for|of|from|in|at|with|working|who) [^;]{1,80},$/

/** "a father with his two sons", "two reporters of a local radio and their driver" */
export const ownedGlue = /^(?:with|(?:of|from|in|at|for|near) [^,;.()]{1,60} and)$/
/** "two volunteers filming the ruins, two girls", "11 officers, who had boarded it, and 20 civilians": what is said of one member. */
export const describedGlue =
  /^(?:, )?(?:who|whose|whom|from|of|in|at|near|on|with|for|by|inside|outside|\p{Ll}{3,}ing|\p{Ll}{2,}ed|hit|shot|struck|caught|burnt|left|found|held|thrown|both|all) [^;:()]{1,90}? (?:(?<comma>,)|(?<and>(?:, )?(?:and(?: (?:then|also|finally))?|in addition to|as well as|along with|besides|plus)))$/u
/** "two women, one of whom was pregnant, and three children" */
export const wasGlue = /^(?:was|were|is|had|has) [^;:()]{1,90}? (?:(?<comma>,)|(?<and>, and))$/u
/** "eleven civilians, six children among them" */
export const amongBehind =
  /^(?:among|amongst) (?:them|whom|those|the dead|the victims|the killed)|^included(?: [,.;)]|$| when)/
/** "four children and two women included", "no fewer than nine children and 13 women among them": said behind the whole list. */
export function amongList(tokens: readonly Token[], group: Group): boolean {
  let k = group.lastToken + 1
  if (!/^(?:,|and)$/.test(tokens[k]?.low ?? '')) return false
  for (let items = 0; items < 4; items++) {
    while (/^(?:,|and)$/.test(tokens[k]?.low ?? '')) k++
    const first = tokens[k]
    if (first?.value === undefined && !/^(?:an?|his|her|their)$/.test(first?.low ?? '')) return false
    for (k++; tokens[k]?.sort === 'word' && !tokens[k]?.harm; k++) {
      const low = tokens[k]?.low ?? ''
      if (/^among(?:st)?$/.test(low)) return /^(?:them|whom)$/.test(tokens[k + 1]?.low ?? '')
      if (low === 'included') return /^(?:[,.;)]|when)?$/.test(tokens[k + 1]?.low ?? '')
      if (low === 'and') break
      if (phraseEnds.has(low)) return false
    }
    if (!/^(?:,|and)$/.test(tokens[k]?.low ?? '')) return false
  }
  return false
}
export const inTotal = /^(?:in (?:total|all)|altogether|all told)/

/** "nine children were among the victims", "are believed to be among those killed", "there were also among the twelve dead" */
const among =
  /^(?:(?!and |or |killed |died |wounded |injured |who )[\p{L}'-]+ ){0,7}?(?:was|were|are|is|be|been|remain|figure|numbered) (?:(?:also|later|reportedly|said|believed|thought|feared|understood|known|confirmed|reported|identified|named|counted|listed|found|to|be|have|been) ){0,5}(?:among|amongst|with) (?:(?:the|those) (?:\p{L}+ )?(?:dead|victims|killed|deceased|fatalities|slain|martyrs|murdered|\d+|[a-z]+ (?:killed|dead|victims))|those (?:who )?(?:(?:had|have|were|was) ){0,2}(?:been )?(?:killed|died|dead|slain|murdered|lost (?:their|his|her)|perished))/u
/** "A reporter was one of nine people killed" */
const oneOfTheDead =
  /^,? ?(?:was|is) (?:also )?one of (?:(?:the|at least|about|some) ){0,2}[\p{L}\d-]+ (?:\p{L}+ ){0,2}(?:killed|dead|slain|victims|who (?:died|were killed))(?: |$)/u
/** "nine children and six women were among the victims" */
export function amongVictims(tokens: readonly Token[], last: Group): boolean {
  const next = lows(tokens.slice(last.lastToken + 1, last.lastToken + 7))
  if (oneOfTheDead.test(lows(tokens.slice(last.lastToken + 1, last.lastToken + 11)))) return true
  if (among.test(lows(tokens.slice(last.lastToken + 1, last.lastToken + 14)))) return true
  return (
    /^(?:,? ?(?:were|was|are|is) (?:also )?(?:among|amongst) |(?:among|amongst) (?!them|whom|which))/.test(next) &&
    !ofTheLiving.test(next)
  )
}

const ofTheLiving =
  /(?:among|amongst) (?:the|those|these) (?:\p{L}+ )?(?:wounded|injured|being|treated|hurt|missing|arrested|detained|displaced|survivors|hospitali[sz]ed|kidnapped|abducted|attackers|who (?:survived|fled|escaped))/u

export const isNaming = (tokens: readonly Token[], group: Group): boolean =>
  namingWords.test(lows(tokens.slice(Math.max(0, group.firstToken - 9), group.firstToken)))
