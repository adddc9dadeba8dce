import { needsProof } from '../../../lexicon/harm.js'
import { bareHeads } from '../../../lexicon/people.js'
import { adopt } from '../chains.js'
import { countOf, fits } from '../fit.js'
import type { Group, Token } from '../model.js'
import { nouns } from '../people/nouns.js'
import { type Clause, isNaming, noneOf, type Placed } from '../scan/index.js'
import type { Toll } from './model.js'
import { holdsNames } from './names.js'
import { afterColon, besides, objectOf, objectThem, proven } from './object.js'
import { sharedVerbs } from './shared-verb.js'
import { adjacentBefore, continues, pronoun, someone, subjectOf } from './subject.js'
import { be, intransitive, isPassive, lows, negated } from './verb.js'

export type { Toll } from './model.js'

const deadly =
  /(?<!\p{L})(?:killings?|execut(?:ed|ions?)|massacres?|murder(?:ed|s)?|bod(?:y|ies)|corpses|died|dead|buried|graves?|slain)(?!\p{L})/u
const survived =
  /(?<!\p{L})(?:wound(?:ed|ing|s)?|injur(?:ed|ies|ing|y)|surviv(?:ed|es|or|ors)|hospitali[sz]ed|alive|recovering|in\sthe\s(?:leg|arm|shoulder|foot|thigh|hand))(?!\p{L})/u

const mournedKin = (g: Group): boolean =>
  g.form === 'kin' ||
  Boolean(nouns.get(g.head)?.kin) ||
  (g.owned && (/^(?:his|her|my|our)$/.test(g.owner ?? '') || g.kinds.includes('children')))

/** "a day after four farmers had been wounded there", "two pupils had been wounded on 14 January": told of what came before. */
function longBefore(tokens: readonly Token[], event: Placed): boolean {
  if (
    !/^(?:wounded|injured|hurt)$/.test(event.low) ||
    !/(?:^| )had (?:\w+ )?been$/.test(lows(tokens, event.first - 3, event.first))
  )
    return false
  const next = tokens[event.last + 1]
  const lead = lows(tokens, event.first - 10, event.first)
  return (
    /(?:^| )(?:after|before) (?!(?:he|she|they|it|his|her|their) )(?:\w+ ){1,5}had /.test(lead) ||
    (/^(?:on|in)$/.test(next?.low ?? '') && tokens[event.last + 2]?.aside === 'date or time' && !/ who had /.test(lead))
  )
}

/** Every statement of harm in a sentence. */
export function tollsOf(clause: Clause, index: number, before: readonly Group[], text: string): Toll[] {
  const { tokens, events, roots } = clause
  const taken = new Set<Group>()
  const out: Toll[] = []
  const push = (
    group: Group,
    event: Pick<Placed, 'harm' | 'rule' | 'start' | 'end'>,
    force: Toll['force'] = 'plain',
    more: Pick<Toll, 'pronoun' | 'mourned'> = {},
  ): void => {
    // the doer, wounded when he was caught
    if (/^suspects?$/.test(group.head)) return
    if (event.harm === 'killed' && taken.has(group) && out.some((t) => t.group === group && t.harm === 'killed')) return
    taken.add(group)
    out.push({
      harm: event.harm,
      group,
      rule: event.rule,
      clause: index,
      at: group.start,
      word: { start: event.start, end: event.end },
      force: event.rule === 'victims/to-hospital' ? 'weak' : force,
      ...more,
    })
  }
  events.forEach((event, k) => {
    const other = events[k + 1]
    // "60 were killed and wounded": the two are not told apart, unless each has people of its own.
    const joined =
      other &&
      other.harm !== event.harm &&
      !needsProof.has(other.low) &&
      other.first - event.last === 2 &&
      /^(?:and|or|\/)$/.test(tokens[event.last + 1]?.low ?? '')
    if (joined && !(adjacentBefore(event, clause) && objectOf(other, tokens, roots))) return
    const previous = events[k - 1]
    if (
      previous &&
      previous.harm !== event.harm &&
      !needsProof.has(event.low) &&
      // "was wounded and died of her wounds": one after the other
      !(previous.harm === 'injured' && /^(?:died|succumbed|passed away)$/.test(event.low)) &&
      event.first - previous.last === 2 &&
      /^(?:and|or)$/.test(tokens[event.first - 1]?.low ?? '') &&
      !(adjacentBefore(previous, clause) && objectOf(event, tokens, roots))
    )
      return
    if (event.rule !== 'victims/none-survived' && negated(tokens, event)) return
    if (event.harm === 'injured' && longBefore(tokens, event)) return
    if (event.rule === 'victims/none-survived') {
      const nobody = roots.findLast((r) => r.firstToken < event.first && countOf(r) !== null && noneOf(tokens, r))
      if (nobody) {
        push(nobody, event)
        return
      }
    }
    const passive = isPassive(tokens, event)
    // "two women were shot: one died": the verb alone kills nobody
    if (passive && needsProof.has(event.low) && adjacentBefore(event, clause)?.head !== 'lives') return
    if (!passive && event.side !== 'before') {
      const group = objectOf(event, tokens, roots)
      // "ten wounded people": the number stands before the word
      const own = group && countOf(group) === null ? adjacentBefore(event, clause) : null
      if (own && countOf(own) !== null) {
        push(own, event)
        return
      }
      if (group && proven(event, group, tokens)) {
        // "she lost her husband and two daughters": one mourner's dead, where nothing counts them all
        const mourned = event.low === 'lost' && [group, ...group.members].some(mournedKin)
        push(group, event, mourned ? 'weak' : 'plain', { mourned })
        return
      }
      const them = group || event.harm !== 'killed' ? null : objectThem(event, tokens, roots, before)
      if (them) {
        const sure = event.low !== 'shot' || tokens[event.last + 2]?.low === 'dead'
        push(them, event, sure ? 'plain' : 'weak')
        return
      }
      if (event.side === 'after' || tokens[event.last + 1]?.low === 'them') return
    }
    // "who had been taken to Turkey for treatment died": the verb in between harms nobody
    // "a girl who had lost both legs died": nor does the loss
    const harmless = (e: Placed): boolean =>
      (e.low === 'taken' && isPassive(tokens, e)) ||
      (/^(?:lost|shot)$/.test(e.low) && !out.some((t) => t.word.start === e.start))
    const floor = events.slice(0, k).findLast((e) => !harmless(e))?.last ?? -1
    const subject = subjectOf(event, clause, passive, floor)
    const stands = subject ? null : pronoun(event, clause, before)
    const group =
      subject ??
      stands ??
      (floor >= 0 &&
      event.harm === 'killed' &&
      (passive || intransitive.has(event.low)) &&
      continues(event, events[k - 1], tokens)
        ? subjectOf(event, clause, passive, -1)
        : null)
    // "six bodies were found, all with bullet wounds": the dead are no injured
    if (group && event.harm === 'injured' && /^(?:bodies|corpses|dead|victims)$/.test(group.head)) return
    // "A gunman shot dead on Saturday the mayor": who did it
    if (
      group &&
      !passive &&
      event.side === 'either' &&
      /^(?:gunm[ae]n|militants?|assailants?|attackers?|soldiers?|snipers?)$/.test(group.head) &&
      group.lastToken === event.first - 1 &&
      !/^(?:by|in|at|near|during|,|\.|;|and|when|while|as|after|outside|\)|)$/.test(tokens[event.last + 1]?.low ?? '')
    )
      return
    const he = group ? null : someone(event, tokens, text)
    if (he) push(he, event, 'weak')
    const listed = group && countOf(group) !== null ? null : afterColon(event, tokens, roots)
    if (listed) push(listed, event)
    else if (group) {
      push(group, event, 'plain', stands !== null && countOf(group) === 1 ? { pronoun: true } : {})
      const also = besides(event, tokens, roots)
      if (also) push(also, event, 'more')
    }
  })
  for (const root of roots) {
    if (taken.has(root)) continue
    const at = { harm: 'killed' as const, start: root.start, end: root.end }
    if (/^injur(?:y|ies)$/.test(root.head)) push(root, { ...at, harm: 'injured', rule: 'victims/deaths' })
    else if (/^(?:deaths?|fatality|fatalities|martyrs)$/.test(root.head)) push(root, { ...at, rule: 'victims/deaths' })
    else if (
      /^(?:victims|dead|deceased)$/.test(root.head) &&
      countOf(root) !== null &&
      !root.share &&
      !/^of\b/.test(lows(tokens, root.lastToken, root.lastToken + 1))
    )
      push(root, { ...at, rule: 'victims/victims-counted' }, 'weak')
    else if (root.head === 'names' && holdsNames(root, tokens))
      push(root, { ...at, rule: 'victims/names-held' }, 'weak')
    else if (isNaming(tokens, root)) push(root, { ...at, rule: 'victims/the-dead-were' }, 'weak')
    else if (
      /^(?:bodies|corpses)$/.test(root.head) ||
      /\b(?:bodies|body|remains|names|corpses?) of$/.test(lows(tokens, root.firstToken - 3, root.firstToken))
    )
      push(root, { ...at, rule: 'victims/bodies' }, 'weak')
  }
  for (const { group, verb } of sharedVerbs(clause, out, taken)) push(group, verb, 'more')
  for (const { group, harm } of [...out]) {
    // "one dead, a doctor, and 169 poisoned", "five were killed, three boys and two girls": who they were, behind the word
    const event = events.find(
      (e) =>
        e.harm === 'killed' &&
        e.first > group.lastToken &&
        tokens.slice(group.lastToken + 1, e.first).every((t) => be.test(t.low)),
    )
    const list = event && roots.find((r) => r.firstToken === event.last + 2 && !taken.has(r))
    if (
      harm !== 'killed' ||
      !event ||
      !list ||
      !(group.form === 'bare' || bareHeads.has(group.head) || (list.members.length > 1 && fits(group, list))) ||
      group.parts.length > 0
    )
      continue
    if (tokens[event.last + 1]?.low !== ',' || countOf(list) !== countOf(group) || list.form === 'bare') continue
    if (!/^(?:[,.;)]|who|from|of|in|at|named|aged?|\w+ing)?$/.test(tokens[list.lastToken + 1]?.low ?? '')) continue
    adopt(group, list)
    taken.add(list)
  }
  // "shot at least 82 civilians on the spot": weak, and only where nobody is said to have survived it
  for (const event of events) {
    if (event.low !== 'shot' || negated(tokens, event)) continue
    const group = isPassive(tokens, event) ? adjacentBefore(event, clause) : objectOf(event, tokens, roots)
    if (!group || taken.has(group) || countOf(group) === null || group.form === 'bare') continue
    if (!deadly.test(text) || survived.test(text)) continue
    push(group, event, 'weak')
  }
  const told = out.filter((t) => t.harm === 'killed' && countOf(t.group) !== null)
  const verb = events.find((e) => e.harm === 'killed' && !negated(tokens, e) && tokens[e.last + 1]?.low !== 'them')
  const mixed = events.some((e, k) => {
    const next = events[k + 1]
    return next && next.harm !== e.harm && next.first - e.last === 2
  })
  if (
    told.length === 0 &&
    !mixed &&
    verb &&
    !/^(?:shot|took|taken|lost|claimed|claims|claiming|cost|buried|mourned)$/.test(verb.low)
  ) {
    // A sentence that tells of deaths and counts people once: the words between them are of a kind no rule knows.
    const counted = roots.filter(
      (r) =>
        countOf(r) !== null && !r.share && r.form !== 'bare' && r.form !== 'name' && !out.some((t) => t.group === r),
    )
    const only = counted.length === 1 ? counted[0] : undefined
    if (only && !/^(?:by|from|against|for|home|to|at|of)$/.test(tokens[only.firstToken - 1]?.low ?? ''))
      push(only, { ...verb, rule: 'victims/only-count' }, 'weak')
  }
  return out
}
