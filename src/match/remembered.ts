/**
 * The same answer for the same text, kept for the last few hundred texts: the outline, the parting of incidents and the fields ask for
 * the same sentences one after the other. The answer must depend on nothing else and be changed by nobody.
 */
export function remembered<V>(answer: (text: string) => V, most = 300): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    let kept = known.get(text)
    if (kept === undefined) {
      kept = answer(text)
      if (known.size >= most) known.clear()
      known.set(text, kept)
    }
    return kept
  }
}
