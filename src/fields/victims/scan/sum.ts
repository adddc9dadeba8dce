import type { Link } from '../chains.js'
import type { Group } from '../model.js'

export function withoutPlaces(chain: readonly Link[]): Link[] {
  if (chain[0]?.group.form === 'name') return [...chain]
  return chain.filter((link, k) => link.group.form !== 'name' || k === 0 || (chain[k - 1]?.group.count ?? 0) >= 1)
}

export function sumOf(groups: readonly Group[]): Group {
  const first = groups[0] as Group
  const last = groups.at(-1) as Group
  const bounds = new Set(groups.map((g) => g.bound))
  const sum: Group = {
    ...first,
    end: last.end,
    count: null,
    bound:
      bounds.size === 1
        ? first.bound
        : bounds.has('at-least') && !bounds.has('about') && !bounds.has('at-most')
          ? 'at-least'
          : 'about',
    kinds: [],
    head: '',
    form: groups.every((g) => g.form === 'name') ? 'name' : 'counted',
    share: null,
    predicate: false,
    more: first.more,
    lastToken: last.lastToken,
    family: null,
    parts: [],
    members: [...groups],
    parent: null,
  }
  // "a woman, her son and four other civilians": they all were
  if (last.more && last.kinds.includes('civilians'))
    for (const group of groups)
      if (!group.kinds.some((k) => k === 'civilians' || k === 'fighters' || k === 'military'))
        group.kinds = [...group.kinds, 'civilians']
  for (const group of groups) group.parent = sum
  return sum
}
