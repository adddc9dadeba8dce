/** Relative widths of letters in ordinary text faces (sans and serif averaged), by character code from 32 on. */
const usual =
  '27 30 38 53 53 85 75 21 33 33 44 57 26 33 26 28 53 53 53 53 53 53 53 53 53 53 28 28 57 57 57 50 95 70 67 70 73 64 59 75 73 31 45 70 58 86 73 75 60 75 69 61 61 73 70 96 70 70 61 29 28 29 47 50 30 52 54 48 54 50 30 52 54 25 26 51 25 82 54 53 54 54 34 46 29 54 50 74 50 49 46 38 23 38 56'
    .split(' ')
    .map(Number)
/** By character code, as far as most text goes. */
const table = new Uint8Array(0x300).fill(52)
table.set(usual, 32)
const weight = (code: number): number =>
  code < 0x300 ? table[code]! : code >= 0x2018 && code <= 0x201a ? 24 : code <= 0x036f ? 0 : 52

const tenths = (n: number): number => Math.round(n * 10) / 10

/**
 * Writes the left edges of the characters `start..end` of a text drawn over `width`, and the last right edge, to `out`:
 * spread by usual letter widths from `x` to the right, or to the left where a line is written so. What begins before
 * `skip` is not written; the edge of character `skip` comes first.
 */
export function putEdges(
  out: number[],
  text: string,
  { start, end, skip }: { start: number; end: number; skip: number },
  { x, width, rtl }: { x: number; width: number; rtl: boolean },
): void {
  let total = 0
  for (let i = start; i < end; i++) total += weight(text.charCodeAt(i))
  const scale = total === 0 ? 0 : width / total
  const right = x + width
  let at = rtl ? 0 : x
  for (let i = start; i < end; i++) {
    if (i >= skip) out[i - skip] = tenths(rtl ? right - at : at)
    at += weight(text.charCodeAt(i)) * scale
  }
  // The next run knows better where it begins.
  if (end >= skip && Number.isNaN(out[end - skip])) out[end - skip] = tenths(rtl ? right - at : at)
}
