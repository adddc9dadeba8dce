import { firstParts, secondParts, wordsBefore } from '../compound-words.js'

/**
 * Some extractors join words at line ends without looking: "fixed-/wing" comes as "fixedwing". Where the text has the
 * compound more than once and the joined form seldom, or both its parts are known to stand by a hyphen, the hyphen is put
 * back.
 */
export function mendCompounds(raw: string): string {
  const counts = new Map<string, number>()
  for (const [word] of raw.matchAll(/[\p{L}-]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const mended = new Map<string, string>()
  for (const [compound, count] of counts) {
    if (!/^\p{L}{2,}(?:-\p{L}{2,})+$/u.test(compound)) continue
    const parts = compound.split('-')
    for (let i = 1; i < parts.length; i++) {
      if (parts.length === 2 && parts[1]!.length < 3) continue
      const joined = `${parts.slice(0, i).join('-')}${parts.slice(i).join('-')}`
      const seen = counts.get(joined) ?? 0
      const known = parts.length > 2 || standsByHyphen(parts[0]!, parts[1]!)
      if (seen > 0 && (known || (count >= 2 && seen * 2 <= count))) mended.set(joined, compound)
    }
  }
  return mended.size === 0 ? raw : raw.replace(/[\p{L}-]+/gu, (word) => mended.get(word) ?? word)
}

const standsByHyphen = (a: string, b: string): boolean =>
  (firstParts.has(a.toLowerCase()) || wordsBefore.has(a.toLowerCase())) && secondParts.has(b)
