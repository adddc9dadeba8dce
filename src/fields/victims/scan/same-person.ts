import type { Group, Token } from '../model.js'

/** "a relief volunteer and father of two", "a teacher and poet was shot": a noun without an article behind "and" is said of one person. */
export function samePerson(tokens: readonly Token[], group: Group, prev: Group): boolean {
  if (group.count !== 1 || prev.count !== 1 || !/^(?:one|kin)$/.test(group.form)) return false
  if (tokens[group.firstToken]?.low !== group.head) return false
  // "Activist and cameraman Khaled al-Essa"
  if (group.named && prev.lastToken === prev.firstToken && tokens[prev.firstToken]?.low === prev.head) return true
  if (!prev.named && !/^(?:an?|the|his|her|their|its)$/.test(tokens[prev.firstToken]?.low ?? '')) return false
  if (tokens[group.lastToken]?.aside === 'children of the victim') return true
  return /^(?:was|is|has)$/.test(tokens[group.lastToken + 1]?.low ?? '')
}
