import { lean } from '../../match/lean.js'
import { afterPositions, type Phrase, phraseAt, set } from './phrase.js'
import { time as times } from './times.js'

/** What a preposition behind an act leads to, or the act's object (`lead` is then empty). */
export interface Step {
  readonly lead: string
  /** Where the words behind the preposition begin, words of position ("the courtyard of") left out. */
  readonly at: number
  readonly phrase: Phrase | undefined
  /** No step before it: nothing else can have been meant. */
  readonly first: boolean
}

/** A new clause, or another deed: what stands behind it is not the act's. */
const ends = set(
  `who whom whose which that where when while as because before after since until till although though but if
  killing kills killed wounding wounds wounded injuring injures injured leaving leaves left causing caused resulting resulted leading led claiming claimed
  destroying destroyed damaging damaged burning burned burnt setting sending blamed pinned died dies said says told reported reports
  is are was were be been has have had will would can could may might did do does
  hit hitting struck striking targeted bombed shelled attacked fired dropped launched stormed raided
  exploded explodes exploding detonated detonates fell landed blew went came took tore ripped slammed crashed opened shot`,
)
/** What leads to the thing aimed at, or tells where the act was. */
const leads = set(
  `at on onto upon into against over above toward towards targeting near inside outside beside behind under beneath underneath
  among amid amidst around in between through within opposite across alongside`,
)
/** Prepositions of more words, tried where their first word stands. */
const long = lean(
  /(?:next\sto|close\sto|adjacent\sto|in\sfront\sof|across\sfrom|in\sthe\s(?:vicinity|area|direction|middle|midst)\sof|in\sthe\sdirection\sof|(?:a\sfew|some|about|just|only|barely|less\sthan|around|\d+)(?:\s[\p{Ll}\d]+){0,3}?\s(?:from|away\sfrom)|(?:not\s)?far\sfrom|\d+\s?(?:m|km|metres|meters|yards)\sfrom|to\sdisperse|in\sthe\spath\sof)\s/uy,
)
/** Whoever or whatever acted, from where, with what: passed over. */
const passedOver = set('by with using from of for via per without during amid amidst following despite')
/** Where those stand who acted: the preposition behind it is not the act's. */
const stationed =
  /^(?:stationed|based|positioned|located|situated|deployed|posted|mounted|centred|centered|loyal|affiliated|belonging|coming|returning|travel+ing|flying|hovering|hidden|packed|laden|loaded|rigged|filled|attached|fitted|dressed|armed|riding|driving)$/

const time = lean(new RegExp(times, 'uy'))
/** What may stand inside the clause without ending it: "which investigations found to be chlorine", "believed to be sarin", "was carried out". */
const within = lean(
  /(?:which|who)\s[^.;:,\n]{2,90}(?=,)|that\s(?:he|she|they)\s(?:was|were|had\sbeen)\s(?:in|driving|riding|wearing|carrying)(?!\p{L})|(?:believed|thought|suspected|said|known|understood|assumed|reported)\sto\s(?:be|have\sbeen)(?!\p{L})/uy,
)
const carriedOut =
  /(?:(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:\p{Ll}+ly\s)?(?:carried\sout|conducted|launched|mounted|staged|perpetrated|committed|made|executed|directed)|took\splace|occurred|happened)(?!\p{L})/uy
const opensAside = set('believed thought suspected said known understood assumed reported occurred happened')
const opensTime =
  /^(?:\d|shortly|just|soon|minutes|hours|on|at|in|around|during|of|by|about|within|after|before|between|from|since|until|for|early|late|this|yesterday|last|an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|several|half|[A-Z]\p{Ll}+day$|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u
const opensLead = /^(?:next|close|adjacent|in|across|a|some|about|just|only|barely|less|around|not|far|to|\d)/u
/** Who acted, with where they were. */
const doers =
  /\b(?:men|gunmen|fighters|soldiers|militants|assailants|attackers|persons|policemen|troops|members|rebels|insurgents|someone|somebody)$/u

const blank = /(?:[^\S\n]|[,"“”‘])*/uy
const word = lean(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‘ʼ‐‑-]*/uy)
const bracket = lean(/\((?:[^()\n]{1,80})\)/uy)
const dash = /[—–-]/u

const test = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** What may stand between a verb and its object. */
const adverb = /^(?:\p{Ll}+ly|twice|again|also|first|then|once|there|simultaneously|at\sleast)$/u
const determiner =
  /^(?:an?|the|their|his|her|its|two|three|four|five|six|seven|several|many|one|another|some|these|those|\d{1,2})$/i

/** What a means, a doer or a source is told with: up to the next preposition, comma or article. */
const loose = lean(/(?:\s(?!(?:and|or)\s)[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‘ʼ‐‑-]*)/uy)

/** Where the words of a means or a doer end. */
function pastWords(text: string, from: number): number {
  let at = from
  for (let n = 0; n < 8; n++) {
    const end = test(loose, text, at)
    if (end < 0) break
    const low = text.slice(at + 1, end).toLowerCase()
    if (test(long, text, at + 1) >= 0) break
    if (leads.has(low) || passedOver.has(low) || ends.has(low) || (n > 0 && determiner.test(low))) break
    at = end
  }
  return at
}

export interface Way {
  /** The act takes an object. */
  readonly object?: boolean
  /** Its object may stand behind the means: "attacked, with four missiles, a fuel depot". */
  readonly late?: boolean
  /** "by" tells a place: "exploded by the bakery". */
  readonly by?: boolean
  /** "of" may lead to what was hit, behind a doer or a time: "the shelling by the army of a market". */
  readonly of?: boolean
  /** A noun goes on behind "was carried out". */
  readonly noun?: boolean
}

/**
 * The steps from an act along its clause, in order: its object, and each preposition with what it leads to. Times, brackets,
 * means and doers are passed over; a new clause, another verb of attack or the sentence's end stops the walk.
 */
export function walk(text: string, from: number, to: number, way: Way = {}, limit = 34): Step[] {
  const found: Step[] = []
  let at = from
  let wantsObject = way.object === true
  let idle = false
  let doer = false
  const take = (lead: string, start: number): void => {
    const thing = afterPositions(text, start)
    const phrase = phraseAt(text, thing)
    found.push({ lead, at: thing, phrase, first: found.length === 0 })
    at = phrase ? phrase.end : start
  }
  for (let n = 0; n < limit; n++) {
    at = test(blank, text, at)
    const past = test(bracket, text, at)
    if (past >= 0) {
      at = past
      continue
    }
    if (dash.test(text[at] ?? '') && /\s/.test(text[at + 1] ?? '')) break
    if (at >= to) break
    word.lastIndex = at
    const w = word.exec(text)?.[0]
    if (w === undefined) break
    const low = w.toLowerCase()
    const end = at + w.length
    if (ends.has(low) || opensAside.has(low)) {
      const over = test(within, text, at)
      const on = over < 0 && way.noun ? test(carriedOut, text, at) : over
      if (on >= 0 && (over < 0 || !/^wh/.test(low) || /,\s$/.test(text.slice(at - 2, at)))) {
        at = on
        continue
      }
    }
    const then = opensTime.test(w) ? test(time, text, at) : -1
    if (then >= 0) {
      at = then
      doer = true
      continue
    }
    const behind = opensLead.test(low) ? test(long, text, at) : -1
    const by = low === 'by' && way.by === true
    // "around 30 rockets": how many.
    if (
      behind < 0 &&
      /^(?:around|over|under)$/.test(low) &&
      /^\s(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)\s)/u.test(text.slice(end, end + 9))
    ) {
      at = end
      continue
    }
    if (behind >= 0 || leads.has(low) || by) {
      const lead = text.slice(at, behind >= 0 ? behind : end).trim()
      let start = behind >= 0 ? behind : end
      while (/\s/.test(text[start] ?? '')) start++
      wantsObject = false
      if (idle) {
        // Where they stand who acted.
        idle = false
        at = phraseAt(text, afterPositions(text, start), false)?.end ?? start
      } else take(lead.toLowerCase(), start)
      continue
    }
    if (ends.has(low)) break
    // ", and three of them remain in hospital": another clause.
    if (low === 'and' && text[at - 2] === ',') {
      const next =
        /^\s\p{L}+/u
          .exec(text.slice(end, end + 16))?.[0]
          .trim()
          .toLowerCase() ?? ''
      if (!leads.has(next) && !passedOver.has(next)) break
    }
    if (low === 'of' && way.of && doer) {
      const phrase = phraseAt(text, end + 1, false)
      if (phrase) {
        found.push({ lead: 'of', at: end + 1, phrase, first: false })
        at = phrase.end
        continue
      }
    }
    if (passedOver.has(low)) {
      doer = doer || low === 'by'
      at = pastWords(text, end)
      idle =
        /^(?:by|from)$/.test(low) &&
        /^\s(?:in|inside|aboard|on\s(?:an?\s)?(?:motor|bicycle|bike|horse|camel|foot))/u.test(
          text.slice(at, at + 14),
        ) &&
        doers.test(text.slice(end, at))
      continue
    }
    if (wantsObject && !adverb.test(low)) {
      wantsObject = false
      if (/^\s{0,2}$/u.test(text.slice(from, at)) || (way.late === true && determiner.test(low))) {
        take('', at)
        continue
      }
    }
    if (stationed.test(low)) idle = true
    at = end
  }
  return found
}
