import { victimWords } from '../../../lexicon/grammar.js'
import { bareHeads, demographic } from '../../../lexicon/people.js'
import { tells } from '../../../match/passage.js'
import { adopt } from '../chains.js'
import { countOf, fits } from '../fit.js'
import type { Group } from '../model.js'
import { countShare } from '../people/remainder.js'
import { tally } from '../tally.js'
import type { Holding, Telling } from './model.js'

/** Parts that stand apart from the toll: "the victims, two of them women, …", "of 44 victims identified so far, 22 are children". */
export function spokenOf(telling: Telling, { main, told, again }: Holding, loose: readonly Group[]): Group[] {
  const { passage, clauses, tolls, known, hurt } = telling
  // "seven of the wounded were children": of others
  const spoken = loose.filter((g) => g.share !== 'wounded')
  const partsOf = (root: Group): Group[] =>
    root.parts.filter((p) => p.kinds.length > 0).map((p) => ({ ...p, parent: null }))
  const roots = clauses.flatMap((clause) => clause.roots).filter((r) => !told.includes(r) && !again.includes(r))
  for (const root of roots)
    if (
      victimWords.has(root.head) &&
      (countOf(root) === null || (countOf(root) ?? 0) <= (countOf(main.group) ?? 0)) &&
      tells(passage, root.at)
    )
      spoken.push(...partsOf(root))
  // "names of 31 of them were documented, among which six children", "received the bodies of six children"
  for (const root of roots)
    if (
      root.share &&
      !victimWords.has(root.head) &&
      root.parent === null &&
      !loose.includes(root) &&
      !known.some((t) => t.group === root) &&
      !hurt.has(root) &&
      tells(passage, root.at)
    )
      spoken.push(...partsOf(root))
  for (const t of tolls)
    if (
      t.rule === 'victims/bodies' &&
      /\b(?:received|recovered|retrieved|pulled|removed|counted|found|extracted)\b[^.]{0,50}$/.test(
        passage.text.slice(Math.max(0, t.group.start - 70), t.group.start),
      ) &&
      !known.includes(t) &&
      !told.includes(t.group) &&
      t.group.kinds.some((k) => demographic.has(k))
    )
      spoken.push({ ...t.group, parent: null })
  spoken.push(...listBehind(telling, main))
  return spoken
}

/** Gives the toll that stands those of the parts told apart that it does not tell itself. */
export function takeIn(
  { passage, known }: Telling,
  { main, added, told, again }: Holding,
  spoken: readonly Group[],
): void {
  const sure = () => new Set([...tally(told, again)].filter(([, so]) => !so.shared).map(([kind]) => kind))
  let kinds = sure()
  let ended = Number.NEGATIVE_INFINITY
  for (const part of spoken) {
    if (known.some((t) => t.group === part)) continue
    // "All were women", "both men": said of everybody, or of two
    if (part.form === 'all') part.count = part.pair && countOf(main.group) !== 2 ? null : countOf(main.group)
    // "Half of them were children. Two were soldiers, the rest civilians."
    if (part.rest?.length === 0) part.rest = main.group.parts.filter((p) => p.count !== null)
    if (added.length === 0) countShare(part, main.group.bound === null ? countOf(main.group) : null)
    // "a paramedic, two nurses and a guard were among the nine": members of one list repeat nothing
    if (part.start - ended > 12) kinds = sure()
    ended = part.end
    // "three nurses were also among the dead": beside the doctor told before
    const beside = /^[^.;]{0,60}\b(?:were|was)\salso\s(?:among|one)/.test(passage.text.slice(part.end, part.end + 80))
    const repeated = !beside && part.kinds.length > 0 && part.kinds.every((kind) => kinds.has(kind))
    // "eight of whom were children" said already: of a girl told beside it only the girl is new
    const news =
      part.members.length === 0 && part.parts.length === 0 ? part.kinds.filter((k) => !kinds.has(k)) : part.kinds
    if (part.parent === null && !repeated && fits(main.group, part)) adopt(main.group, { ...part, kinds: news })
  }
}

/** "killed 12 on Sunday, nine civilians and three policemen", "31 victims, all of them civilians, 11 women and nine children": who they were, told behind a comma. */
function listBehind({ passage: { text }, clauses, known }: Telling, main: Holding['main']): Group[] {
  const clause = clauses[main.clause]
  const all = countOf(main.group) ?? 0
  if (!clause || !(main.group.form === 'bare' || bareHeads.has(main.group.head))) return []
  return clause.roots.flatMap((root) => {
    const sum = countOf(root)
    if (root.start < main.group.end || root.members.length < 2 || sum === null || sum > all) return []
    // "nine were killed, three men and two women": not those nine, unless all of them were told of before
    if (sum < all && !/\ball\b/u.test(text.slice(main.group.end, root.start))) return []
    if (known.some((t) => t.group === root) || !root.members.every((m) => m.kinds.length > 0 || sum === all)) return []
    if (clause.events.some((e) => e.start >= main.word.end && e.start > main.group.end && e.start < root.start))
      return []
    const next = clause.events.find((e) => e.start >= root.end)
    if (next && next.start - root.end < 14) return []
    return /[,:–—-]\s$/u.test(text.slice(root.start - 2, root.start))
      ? root.members.map((m) => ({ ...m, parent: null }))
      : []
  })
}
