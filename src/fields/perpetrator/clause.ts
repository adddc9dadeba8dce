import { barriers, freeMoves, leadIns, participles, plainFinite, speech, usingVerbs } from '../../lexicon/clauses.js'
import { harmingVerbs } from '../../lexicon/handiwork.js'
import { matchesOf } from '../../match/matches.js'
import type { Passage } from '../../match/passage.js'
import { mark, view } from '../../match/view.js'
import type { Span } from '../../model/span.js'

/**
 * A sentence word by word, for the question that patterns answer badly: what does this subject do? A subject keeps its verb over
 * what stands between ("personnel searching for a cell opened fire"), and keeps it for every verb that has no subject of its own
 * ("stopped a bus, took seven men down and executed them").
 */
export interface Piece extends Span {
  readonly kind: keyof typeof mark | 'word' | 'comma' | 'open' | 'close' | 'pause' | 'own'
  /** In small letters; empty for what a lexicon knows. */
  readonly word: string
  /** Joined to the piece before by a hyphen: "rebel-held". */
  readonly glued: boolean
}

const kinds = new Map<string, keyof typeof mark>(
  Object.entries(mark).map(([kind, sign]) => [sign, kind as keyof typeof mark]),
)
const pieces = new RegExp(
  `(?<sign>${[...kinds.keys()].map((sign) => `${sign}+`).join('|')})|(?<own>['’]s?(?!\\p{L}))|[\\p{L}\\d][\\p{L}\\d.’'-]*|(?<comma>,)|(?<open>[([])|(?<close>[)\\]])|[;:—–"“”]`,
  'gu',
)

export function piecesOf(passage: Passage, sentence: Span): Piece[] {
  const seen = view(passage).slice(sentence.start, sentence.end)
  const found: Piece[] = []
  for (const m of matchesOf(seen, pieces)) {
    const start = sentence.start + m.index
    const g = m.groups ?? {}
    const kind: Piece['kind'] = g.sign
      ? (kinds.get(g.sign[0] ?? '') ?? 'word')
      : g.own
        ? 'own'
        : g.comma
          ? 'comma'
          : g.open
            ? 'open'
            : g.close
              ? 'close'
              : /^[\p{L}\d]/u.test(m[0])
                ? 'word'
                : 'pause'
    const end = start + m[0].length
    const word = (
      kind === 'word' ? m[0].replace(/[.’'-]+$/u, '') : g.sign ? passage.text.slice(start, end) : ''
    ).toLowerCase()
    found.push({ kind, word, start, end, glued: seen[m.index - 1] === '-' })
  }
  return found
}

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words)
const harms = set(harmingVerbs.filter((w) => !w.includes(' ')))
const harmsLong = harmingVerbs.filter((w) => w.includes(' '))
const barrier = set(barriers)
const reduced = set(participles)
const moves = set(plainFinite)
const speaks = set(speech)
const uses = set(usingVerbs)
const free = set(freeMoves)
const onsets = set(['swept', 'rampaged', 'swooped', 'charged', 'descended', 'burst'])
const drives = set(['drove', 'rammed', 'crashed', 'steered', 'parked'])
/** Deeds against a crowd, an attack where they are done by fire. */
const quells = set([
  'dispersed',
  'disperse',
  'confronted',
  'met',
  'quelled',
  'suppressed',
  'responded',
  'cracked',
  'broke',
])
const leads = set(leadIns)
const be = set(['was', 'were', 'is', 'are', 'been', 'being', 'be', 'am'])
const have = set(['had', 'has', 'have', 'having'])
const no = set([
  'not',
  'never',
  'denied',
  'denies',
  'deny',
  'no',
  'neither',
  'nor',
  'without',
  'would',
  'will',
  'could',
  'can',
  'may',
  'might',
  'should',
  'must',
  'shall',
  'cannot',
])
/** What somebody is used to do tells no one deed. */
const habits = set([
  'regularly',
  'often',
  'frequently',
  'routinely',
  'usually',
  'typically',
  'sometimes',
  'occasionally',
  'habitually',
  'commonly',
  'periodically',
])
const arms = set(['munition', 'carrier', 'noun', 'ing', 'verb', 'base'])
/** Verbs of attack that tell none without what was thrown, or which attack it was. */
const light =
  /^(?:launch|drop|thr[eo]w|thrown|release|let|laid|lay|left|set off|sent|send|direct|pour|rain|unleash|carr|conduct|mount|stag|commit|perpetrat|plant|explod|hurl|lob|discharg)/u
const deeds =
  /^(?:fire|bullets?|grenades?|rounds|shots|petrol|explosives?|charges?|operations?|massacres?|killings?|crimes?|executions?|offensive|ambush(?:es)?|mines?|stones|acid|live|tear|volleys?|gunfire|violence|atrocit(?:y|ies)|murders?|beatings?|bloodbath|carnage|reprisals?)$/u

/** "executed by ISIS", but "executed by shooting": how it was done is no agent. */
const passive = (all: readonly Piece[], i: number): boolean => {
  const after = all[i + 2]
  return (
    all[i]?.kind === 'verb' &&
    all[i + 1]?.word === 'by' &&
    after?.kind !== 'ing' &&
    after?.kind !== 'noun' &&
    !/^(?:hanging|firing|gunfire|shooting|knives|a|cutting)$/u.test(after?.word ?? '')
  )
}

/** Does this verb of attack at `i` tell an attack? */
export function tellsAttack(all: readonly Piece[], i: number): boolean {
  const at = all[i]
  if (!at) return false
  if (passive(all, i)) return false
  if (!light.test(at.word)) return true
  for (const next of all.slice(i + 1, i + 11)) {
    if (arms.has(next.kind) || deeds.test(next.word)) return true
    if (next.kind === 'pause' || barrier.has(next.word)) return false
  }
  return false
}

/** What befalls whoever does it: "burned to death", "drowned in". */
const suffers =
  /^(?:burned|burnt|drowned|choked|suffocated|starved|hung) (?:to|in|on|at|when|while|after|from|inside|near)?$/u

type Told = 'attack' | 'deed' | 'stop' | 'move' | null

/** What the piece at `i` is as a subject's verb. */
function verbAt(all: readonly Piece[], i: number): Told {
  const at = all[i]
  if (!at) return 'stop'
  const before = all[i - 1]
  switch (at.kind) {
    case 'verb':
      if (before && be.has(before.word)) return 'stop'
      return tellsAttack(all, i) ? 'attack' : passive(all, i) ? 'stop' : 'move'
    case 'base':
      return before?.word === 'to' || at.glued ? null : tellsAttack(all, i) ? 'attack' : 'move'
    case 'held':
    case 'deed':
      return at.glued || all[i + 1]?.word === 'by' ? null : 'move'
    case 'ing':
      return before &&
        (be.has(before.word) || /^(?:began|started|kept|resumed|continued)$/u.test(before.word)) &&
        tellsAttack(all, i)
        ? 'attack'
        : null
    case 'pause':
      return 'stop'
    case 'word':
      break
    default:
      return null
  }
  if (speaks.has(at.word) || habits.has(at.word)) return 'stop'
  if (no.has(at.word) || /n['’]t$/u.test(at.word)) return 'stop'
  if (be.has(at.word)) {
    const next = all.slice(i + 1, i + 3).find((p) => !/ly$/u.test(p.word))
    return next?.kind === 'ing' || next?.word === 'behind' ? 'move' : 'stop'
  }
  if (have.has(at.word)) return null
  if (uses.has(at.word))
    return all
      .slice(i + 1, i + 10)
      .some(
        (p) =>
          p.kind === 'munition' ||
          p.kind === 'carrier' ||
          p.kind === 'noun' ||
          /^(?:weapons?|fire|force|ammunition|bullets|explosives|gas|agents?|munitions?)$/u.test(p.word),
      )
      ? 'attack'
      : 'move'
  // "swept into the town", "rampaged through three villages".
  if (onsets.has(at.word) && /^(?:in|into|on|upon|through|across|down)$/u.test(all[i + 1]?.word ?? '')) return 'attack'
  // "Tamil Tiger rebels drove the truck", where it blew up.
  if (
    drives.has(at.word) &&
    all
      .slice(i, i + 8)
      .some(
        (p) =>
          /^(?:truck|car|vehicle|lorry|van|bus|motorcycle|boat|taxi|tanker|ambulance)$/u.test(p.word) ||
          p.kind === 'munition',
      )
  )
    return 'attack'
  // "opened machine-gun fire on".
  if (/^open(?:s|ed)?$/u.test(at.word) && all.slice(i + 1, i + 6).some((p) => /\bfire$/u.test(p.word))) return 'attack'
  if (quells.has(at.word))
    return all
      .slice(i, i + 14)
      .some((p) => p.kind === 'munition' || /^(?:live|fire|ammunition|bullets|gunfire|force|rounds)$/u.test(p.word))
      ? 'attack'
      : 'move'
  if (harms.has(at.word)) return suffers.test(`${at.word} ${all[i + 1]?.word ?? ''}`) ? 'stop' : 'deed'
  if (
    harmsLong.some(
      (long) =>
        long.startsWith(`${at.word} `) &&
        `${all
          .slice(i, i + 4)
          .map((p) => p.word)
          .join(' ')} `.startsWith(`${long} `),
    )
  )
    return 'deed'
  if (moves.has(at.word)) return 'move'
  if (/^\p{Ll}{2,}ed$/u.test(at.word) && (!reduced.has(at.word) || (before !== undefined && have.has(before.word))))
    return 'move'
  return null
}

/** What a subject that ends before `from` does; undefined where it attacks nobody. */
export function deedOf(all: readonly Piece[], from: number): Piece | undefined {
  let i = from
  let depth = 0
  let inserted = 0
  let acted = false
  for (; i < all.length && i < from + 70; i++) {
    const at = all[i]
    if (!at) return undefined
    if (at.kind === 'open') {
      depth++
      continue
    }
    if (at.kind === 'close') {
      depth--
      continue
    }
    if (depth > 0) continue
    if (!acted) {
      if (at.kind === 'comma') {
        // "The soldiers, from the Fourth Division, fired": the comma may only close what was set in.
        const next = verbAt(all, i + 1)
        if (next === 'attack' || next === 'deed') continue
        // What is set between commas, a clause of its own too, parts a subject from its verb.
        const close = all.findIndex((p, k) => k > i + 1 && p.kind === 'comma' && k < i + 32)
        if (close < 0 || ++inserted > 2) return undefined
        const lead = all[i + 1]
        if (lead && (speaks.has(lead.word) || all.slice(i + 1, close).some((p) => speaks.has(p.word)))) return undefined
        i = close
        continue
      }
      if (
        (at.kind === 'party' || at.kind === 'adjective') &&
        !at.glued &&
        !leads.has(all[i - 1]?.word ?? '') &&
        !leads.has(all[i - 2]?.word ?? '') &&
        !leads.has(all[i - 3]?.word ?? '')
      )
        return undefined
      if (barrier.has(at.word) && !/^(?:who|which|that)$/u.test(at.word)) return undefined
      const told = verbAt(all, i)
      if (told === 'stop') return undefined
      if (told === 'attack' || told === 'deed') return at
      acted = told === 'move'
      continue
    }
    // After its first verb every verb that begins a clause without a subject is still its own.
    if (/^(?:whose|which)$/u.test(at.word)) {
      // "the village, which lies in the north, and killed": a clause of the object ends at its comma.
      const close = all.findIndex((p, k) => k > i + 1 && p.kind === 'comma' && k < i + 26)
      if (close < 0) return undefined
      i = close
      continue
    }
    if (/^(?:when|while|as|until|because|if)$/u.test(at.word)) return undefined
    const before = all[i - 1]
    const adverb =
      before !== undefined &&
      (/ly$/u.test(before.word) || free.has(before.word) || /^(?:they|it|he)$/u.test(before.word))
    const joint = adverb ? all[i - 2] : before
    const joins =
      joint !== undefined &&
      (joint.kind === 'comma' ||
        /^(?:and|then|before|by|but|or|to)$/u.test(joint.word) ||
        (adverb && /^(?:and|then)$/u.test(before?.word ?? '')))
    if (!joins) continue
    if (at.kind === 'ing' || (at.kind === 'noun' && joint.word === 'by')) {
      if (joint.word !== 'but' && joint.word !== 'to' && tellsAttack(all, i) && all[i + 1]?.word !== 'by') return at
      continue
    }
    if (joint.word === 'by' || joint.word === 'before' || joint.word === 'to') continue
    const told = verbAt(all, i)
    if (told === 'stop') return undefined
    if (told === 'attack' || told === 'deed') return at
  }
  return undefined
}
