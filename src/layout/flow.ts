import { labelled, leavesOpen, opensAccount, runInLength, unfinished } from './cues.js'
import type { Draft } from './index.js'
import { aside } from './kinds.js'
import { beginsFresh, endsClause, endsSentence, endsSplit, firstWord, type Line } from './line.js'
import { type Styles, sameSize } from './styles.js'

/** Sentences that go on about something told before. */
const goesOn =
  /^(?:(?:The|This|That|These|Those) (?!(?:following|report|Syrian Network)\b)\p{Ll}|(?:It|They|He|She|We|Its|Their|His|Her|Another|Also|Additionally|Moreover|Furthermore|However|Nonetheless|As of|At least|Most of|All of|Some of|Among|According to|Other|Afterwards|Later)\b)/u

/** Joins a paragraph that a page or a column break cut; what stands between (notes, links, figures) follows it. */
export function joinOverBreaks(drafts: readonly Draft[], { justified }: Pick<Styles, 'justified'>): Draft[] {
  const out: Draft[] = []
  let open: Draft | null = null
  for (const draft of drafts) {
    if (aside.has(draft.kind)) {
      out.push(draft)
      continue
    }
    if (open?.ends && draft.starts && draft.kind === 'paragraph' && goesOver(open, draft, justified)) {
      open.lines.push(...draft.lines)
      open.right = draft.right
      open.ends = draft.ends
      // What is now long enough may have words that head it.
      if (open.runIn === 0 && open.kind === 'paragraph')
        open.runIn = runInLength(open.lines.map((l) => l.text).join(' '))
      continue
    }
    out.push(draft)
    open = draft.kind === 'paragraph' || draft.kind === 'list-item' ? draft : null
  }
  return out
}

function goesOver(a: Draft, b: Draft, justified: boolean): boolean {
  const last = a.lines.at(-1)!
  const first = b.lines[0]!
  if (!sameSize(last.size, first.size) || (last.lastFont !== first.firstFont && last.font !== first.font)) return false
  if (endsSplit(last.text)) return true
  if (!beginsFresh(first.text)) return !endsSentence(last.text) || full(a, first, justified)
  if (unfinished.test(last.text) || leavesOpen(a.lines.map((l) => l.text))) return true
  if (!endsClause(last.text)) return full(a, first, justified)
  return endsSentence(last.text) && full(a, first, justified) && (goesOn.test(first.text) || tellsMore(a, b))
}

/** An account fills its last line, and what stands next begins none: it is the account's next sentence. */
function tellsMore(a: Draft, b: Draft): boolean {
  const text = b.lines.map((l) => l.text).join(' ')
  return (
    opensAccount(a.lines[0]!.text.slice(a.skip)) && !opensAccount(text) && endsSentence(text) && !labelled.test(text)
  )
}

/** Had the next line's first word no room at the end of the block's last line? */
function full(a: Draft, next: Line, justified: boolean): boolean {
  const last = a.lines.at(-1)!
  const before = a.lines.slice(-4, -1).filter((l) => l.page === last.page && Math.abs(l.x - last.x) < 3 * last.size)
  const edge = before.length < 2 ? a.right : Math.max(...before.map((l) => l.right))
  return (
    edge - last.right < (justified ? 0.5 * last.size : Math.max(1.5 * last.size, firstWord(next) + 0.2 * last.size))
  )
}
