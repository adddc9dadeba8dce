/**
 * Some extractors join words at line ends without looking: "fixed-/wing" comes as "fixedwing". Where the text has the
 * compound more than once and the joined form seldom, the hyphen is put back.
 */
export function mendCompounds(raw: string): string {
  const counts = new Map<string, number>()
  for (const m of raw.matchAll(/(?<![\p{L}-])\p{L}{2,}-\p{Ll}{3,}(?![\p{L}-])/gu))
    counts.set(m[0], (counts.get(m[0]) ?? 0) + 1)
  let text = raw
  for (const [compound, count] of counts) {
    if (count < 2) continue
    const joined = compound.replace('-', '')
    const pattern = new RegExp(`(?<![A-Za-z-])${joined}(?![A-Za-z-])`, 'gu')
    const seen = text.match(pattern)?.length ?? 0
    if (seen > 0 && seen * 2 <= count) text = text.replace(pattern, compound)
  }
  return text
}
