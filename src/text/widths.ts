/** Relative widths of letters in ordinary text faces (sans and serif averaged), by character code from 32 on. */
const table =
  '27 30 38 53 53 85 75 21 33 33 44 57 26 33 26 28 53 53 53 53 53 53 53 53 53 53 28 28 57 57 57 50 95 70 67 70 73 64 59 75 73 31 45 70 58 86 73 75 60 75 69 61 61 73 70 96 70 70 61 29 28 29 47 50 30 52 54 48 54 50 30 52 54 25 26 51 25 82 54 53 54 54 34 46 29 54 50 74 50 49 46 38 23 38 56'
    .split(' ')
    .map(Number)
const weight = (code: number): number =>
  table[code - 32] ?? (code >= 0x2018 && code <= 0x201a ? 24 : code >= 0x0300 && code <= 0x036f ? 0 : 52)

/** Left edges of the characters `start..end` of a text drawn from `x` over `width`, and the last right edge: spread by usual letter widths. */
export function edgesOf(text: string, start: number, end: number, x: number, width: number): number[] {
  let total = 0
  for (let i = start; i < end; i++) total += weight(text.charCodeAt(i))
  const scale = total === 0 ? 0 : width / total
  const out = new Array<number>(end - start + 1)
  let at = x
  out[0] = x
  for (let i = start; i < end; i++) {
    at += weight(text.charCodeAt(i)) * scale
    out[i - start + 1] = at
  }
  return out
}
