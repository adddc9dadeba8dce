import { possessives } from '../../../lexicon/grammar.js'
import type { Kind } from '../../../lexicon/people.js'
import type { Group, Token } from '../model.js'
import { bindAfter } from '../tokens.js'

interface Making {
  readonly count: number | null
  readonly form: Group['form']
  readonly at: Token
  readonly first: number
  readonly last: number
  readonly head: string
  readonly kinds: readonly Kind[]
  readonly share?: Group['share']
  readonly predicate?: boolean
  readonly more?: boolean
}

export function make(tokens: readonly Token[], text: string, m: Making): Group {
  const end = tokens[m.last]?.end ?? m.at.end
  const after = bindAfter(text, m.form === 'counted' || m.form === 'bare' ? end : Number.POSITIVE_INFINITY)
  return {
    start: tokens[m.first]?.start ?? m.at.start,
    end,
    count: m.count,
    bound: m.at.bound ?? after?.bound ?? null,
    // "formerly a fighter with a faction": may be anything now
    kinds: /^(?:formerly|previously|once)$/.test(tokens[m.first - 1]?.low ?? '')
      ? m.kinds.filter((k) => k !== 'fighters' && k !== 'military')
      : m.kinds,
    head: m.head,
    at: { start: m.at.start, end: after && m.last === tokens.indexOf(m.at) ? after.end : m.at.end },
    form: m.form,
    share: m.share ?? null,
    predicate: m.predicate ?? false,
    more: m.more ?? false,
    firstToken: m.first,
    lastToken: m.last,
    age: null,
    family:
      (m.head !== 'family' && tokens[m.last]?.low === 'family') ||
      (m.head === 'members' && tokens[m.last - 1]?.low === 'family')
        ? 'all'
        : null,
    familyAt: null,
    pair: text.slice(m.at.start, m.at.end).toLowerCase() === 'both',
    owned: possessives.has(tokens[m.first]?.low ?? '') || /'s?$/.test(tokens[m.first]?.low ?? ''),
    ...(possessives.has(tokens[m.first]?.low ?? '') ? { owner: tokens[m.first]?.low ?? '' } : {}),
    parts: [],
    members: [],
    parent: null,
  }
}
