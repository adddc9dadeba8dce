/** The first place where a release made again differs from the one that is there; null where every byte is the same. */
export function firstDifference(
  there: ReadonlyMap<string, Uint8Array>,
  again: ReadonlyMap<string, Uint8Array>,
): string | null {
  // The tables that name a field come first, since they say more than a hash does.
  const order = (path: string) =>
    path === 'data/incidents.jsonl' ? 0 : path.endsWith('.jsonl') ? 1 : path === 'SHA256SUMS' ? 3 : 2
  const paths = [...new Set([...there.keys(), ...again.keys()])].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
  for (const path of paths) {
    const [a, b] = [there.get(path), again.get(path)]
    if (!a) return `${path}: is missing in the release`
    if (!b) return `${path}: does not belong to the release`
    if (Buffer.compare(a, b) !== 0) return `${path}: ${within(path, a, b)}`
  }
  return null
}

function within(path: string, a: Uint8Array, b: Uint8Array): string {
  if (/\.(?:parquet|xlsx)$/.test(path)) return 'the bytes differ'
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split('\n')
  const [there, again] = [decode(a), decode(b)]
  const line = there.findIndex((text, i) => text !== again[i])
  const at = line < 0 ? there.length : line
  if (path.endsWith('.jsonl')) {
    const field = firstField(there[at], again[at])
    if (field) return `line ${at + 1}, ${field}`
  }
  return `line ${at + 1}: the release has ${quote(there[at])}, made again it is ${quote(again[at])}`
}

function firstField(a: string | undefined, b: string | undefined): string | null {
  try {
    const [x, y] = [JSON.parse(a ?? ''), JSON.parse(b ?? '')] as [Record<string, unknown>, Record<string, unknown>]
    const field = [...new Set([...Object.keys(x), ...Object.keys(y)])].find(
      (key) => JSON.stringify(x[key]) !== JSON.stringify(y[key]),
    )
    if (field === undefined) return null
    return `${String(x.incident_id ?? x.id ?? '')} ${field}: the release has ${quote(JSON.stringify(x[field]))}, made again it is ${quote(JSON.stringify(y[field]))}`
  } catch {
    return null
  }
}

const quote = (text: string | undefined): string =>
  text === undefined ? 'nothing' : text.length > 120 ? `“${text.slice(0, 117)}…”` : `“${text}”`
