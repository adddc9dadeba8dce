import { findNumbers } from '../../match/numbers.js'
import type { Span } from '../../model/span.js'
import type { Measure } from './statement.js'

/** A number that states something, and what it counts; null where only what stands around it can tell. */
export interface Figure extends Span {
  readonly value: number
  readonly measure: Measure | null
}

const of =
  '(?:of\\s(?:them|these|those|whom|which|the\\s(?:dead|victims|killed|total|deceased|fatalities|slain))\\s(?:of\\s)?)?'
const describing = '(?:(?!and\\b|or\\b|by\\b|in\\b|of\\b|were\\b|who\\b)[\\p{Ll}-]{2,16}\\s){0,2}'
const incidentNoun =
  '(?:massacres?|incidents?|attacks?|events?|mass\\skillings?|mass[\\s-]casualty\\s(?:incidents?|events?)|assaults?)'
const deadNoun =
  '(?:individuals?|civilians?|people|persons?|victims?|(?:civilian\\s)?deaths?|lives|residents|citizens|killed|dead|fatalities|souls|martyrs|men,\\swomen\\sand\\schildren)'

/** What a number counts, by the words right after it. */
const after: readonly (readonly [Measure, RegExp])[] = [
  [
    'incidents',
    new RegExp(`^\\s(?:of\\s(?:the|these|those|all)\\s)?${describing}${incidentNoun}\\b(?!\\son\\sfact)`, 'iu'),
  ],
  // "in one case we do not know who is behind it"
  ['incidents', /^\scases?\s(?:we|SNHR|it|nobody|no\sone|the\s(?:perpetrators?|doers?|responsible|part(?:y|ies)))\b/iu],
  [
    'children',
    new RegExp(
      `^\\s${of}(?:(?:were|was|are|being)\\s)?(?:deaths\\sof\\s)?(?:female\\s|male\\s)?(?:children|child|minors?|infants|boys\\sand\\sgirls)\\b`,
      'iu',
    ),
  ],
  [
    'women',
    new RegExp(
      `^\\s${of}(?:(?:were|was|are|being)\\s)?(?:adult\\s|the\\s)?(?:women|woman|adult\\sfemales?|females?)\\b`,
      'iu',
    ),
  ],
  [
    'killed',
    new RegExp(
      `^\\s(?:of\\s(?:the|these)\\s)?${describing}${deadNoun}\\b(?!\\sinterviewed)|^\\s(?:(?:were|was)\\s)?(?:died|perished|killed|lost\\stheir\\slives)\\b`,
      'iu',
    ),
  ],
]
/** … or by the words right before it: "the number of their victims reached", "Children:", "of whom women". */
const bound = '(?:(?:at\\sleast|no\\s(?:less|fewer)\\sthan|not\\sless\\sthan|about|nearly|some|over|more\\sthan)\\s)?'
const reached =
  '(?:is|was|were|reached|stood\\sat|stands\\sat|rose\\sto|came\\sto|comes\\sto|amount(?:s|ed)\\sto|totall?ed|numbered|to|at|of)'
/** Only where the words after the number name nothing: "ISIS perpetrated seven, and killed 84". */
const deed: readonly (readonly [Measure, RegExp])[] = [
  [
    'incidents',
    new RegExp(
      `\\b(?:perpetrated|committed|carried\\sout|conducted|responsible\\sfor|were\\sbehind|was\\sbehind)\\s${bound}$`,
      'iu',
    ),
  ],
  ['killed', new RegExp(`\\b(?:kill(?:ed|ing)|deaths\\sof|killing\\sof|lives\\sof)\\s${bound}$`, 'iu')],
]
const before: readonly (readonly [Measure, RegExp])[] = [
  [
    'incidents',
    new RegExp(
      `\\b(?:number|total|count|sum)\\s(?:number\\s)?of\\s(?:[\\p{L}-]{1,14}\\s){0,3}${incidentNoun}\\s(?:[\\p{L}]{1,14}\\s){0,6}${reached}\\s${bound}$`,
      'iu',
    ),
  ],
  ['incidents', new RegExp(`\\b${incidentNoun}(?:\\s\\(|,\\s)$`, 'iu')],
  [
    'incidents',
    new RegExp(
      `^\\P{L}{0,3}(?:(?!of\\s)[\\p{L}-]{3,14}\\s){0,2}${incidentNoun}(?:\\s[\\p{L}-]{2,14}){0,4}\\s?[:：]\\s${bound}$`,
      'iu',
    ),
  ],
  [
    'killed',
    new RegExp(
      `^\\P{L}{0,3}(?:total\\s|number\\sof\\s){0,2}(?:(?:people|persons|civilians|individuals|victims)\\s(?:killed|dead)|killed|dead|deaths|fatalities|victims|death\\stoll|toll|lives\\slost)\\s?[:：]\\s${bound}$`,
      'iu',
    ),
  ],
  ['children', /\bchildren\s(?:killed\s)?(?:(?:were|was|numbered|accounted\sfor)\s|\()$/iu],
  ['women', /\bwomen\s(?:killed\s)?(?:(?:were|was|numbered|accounted\sfor)\s|\()$/iu],
  [
    'killed',
    new RegExp(
      `\\b(?:(?:number|total|count|sum)\\s(?:number\\s)?of\\s(?:[\\p{L}-]{1,14}\\s){0,3}${deadNoun}|(?:death\\s)?toll|victims|deaths|fatalities)\\s(?:[\\p{L}]{1,14}\\s){0,6}?${reached}\\s${bound}$`,
      'iu',
    ),
  ],
]

/** "five or more", "five accounts", "within 24 hours": numbers that state no total. */
const noFigure =
  /^\s(?:hand\b|side\b|another\b|by\sone\b|or\smore\b|and\s(?:above|more|over)\b|of\sthe\s(?:wounded|injured)\b|years?\b|months?\b|days?\b|weeks?\b|hours?\b|times?\b|minutes?\b|governorates?\b|provinces?\b|parties\b|half\b|thirds?\b|quarters?\b|fifths?\b|of\s(?:its|our|their)\b)/iu
const asked =
  /\b(?:spe(?:ak|aks|aking)|spoken?|talk(?:s|ed|ing)?|interview(?:s|ed|ing)?|meet(?:s|ing)?|met|contact(?:s|ed|ing)?|question(?:s|ed|ing)?|heard|accounts?\sof|testimon(?:y|ies)\sof|average\sof|rate\sof|aged?|under|between|brings?\sto|to\sbetween|and|Article|resolution|No\.)\s(?:(?:with|to|from)\s)?(?:(?:at\sleast|no\s(?:less|fewer)\sthan|more\sthan|about|around|some|over)\s)?$/iu
/** "and" is in the list above only for "between 150 and 159". */
const range = /\bbetween\s[\d,]+\sand\s$/iu
const spared =
  /^\s(?:[\p{L}-]{1,14}\s){0,2}(?:who\s|were\s|that\s)?(?:(?:have|had|has)\s(?:been\s)?|(?:were|was|are)\s)?(?:survived|wounded|injured|arrested|detained|displaced|interviewed|missing|abducted|kidnapped|released|fled|live|living|remain|left|under\sreview|unconfirmed|pending|members|injuries)\b|^\s(?:[\p{L}-]{1,14}\s){1,4}(?:under\sreview|not\s(?:yet\s)?(?:confirmed|verified|included))\b|^\s(?:[\p{L}]{1,14}\s)?(?:per|every|each|a)\s(?:day|week|month)\b|^\s(?:people|persons|individuals)\s(?:every|per|a)\s(?:day|week|month)\b/iu

/** A number that stands alone: what follows it is no noun of another kind ("four medical personnel"). */
const alone =
  /^(?:$|\s?[,.;:()[\]|–—-]|\s(?:by|in|to|at|were|was|each|of|and|with|took|occurred|happened|committed|for|on|others?|came|fell|carried|perpetrated|or|from|attributed|the|respectively|(?:is|are)\s(?:attributed|ascribed|blamed|due|not|still\snot|un\p{L}+)|could\snot|remains?\sun\p{L}+)\b|\s(?=[\p{Lu}\d]))/u

/** Every figure of a stretch of text, in order. Offsets are into the text. */
export function figuresIn(text: string): Figure[] {
  return findNumbers(text).flatMap((n) => {
    const rest = text.slice(n.end, n.end + 80)
    const lead = text.slice(Math.max(0, n.start - 100), n.start)
    const excluded = asked.test(lead) && (!/\band\s(?:\p{L}+\s){0,3}$/iu.test(lead) || range.test(lead))
    if (noFigure.test(rest) || excluded || spared.test(rest)) return []
    if (/^(?:19|20)\d\d$/u.test(text.slice(n.start, n.end)) && !after.some(([, p]) => p.test(rest))) return []
    const measure =
      after.find(([, p]) => p.test(rest))?.[0] ??
      before.find(([, p]) => p.test(lead))?.[0] ??
      deed.find(([, p]) => p.test(lead))?.[0] ??
      null
    if (measure === null && !alone.test(rest)) return []
    return [{ start: n.start, end: n.end, value: n.value, measure }]
  })
}
