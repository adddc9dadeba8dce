import { Refusal } from '../model/note.js'

/** Bytes of a plain-text report to its characters: UTF-8, UTF-16 or the old Western code page, told apart by the bytes. */
export function readPlain(bytes: Uint8Array): string {
  const text = decoded(bytes)
  if (text.replace(/\s/gu, '') === '') throw new Refusal('empty-file', 'holds no words')
  const sample = text.slice(0, 20_000)
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0
  if (odd > 0.01 * sample.length + 2 || sample.includes('\u0000'))
    throw new Refusal('not-a-report', 'is neither a PDF nor text')
  const head = sample.trimStart().slice(0, 200)
  if (/^(?:<\?xml|<!doctype|<html|\{\\rtf)/iu.test(head))
    throw new Refusal('not-a-report', 'is markup, not a PDF or plain text')
  if (!/\p{L}{2}/u.test(sample)) throw new Refusal('not-a-report', 'holds no words')
  return text
}

function decoded(bytes: Uint8Array): string {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideWithoutMark(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // One broken letter in a file that is UTF-8 otherwise does not make it another code page.
    const loose = new TextDecoder('utf-8').decode(bytes)
    const broken = loose.match(/\ufffd/gu)?.length ?? 0
    const good = loose.match(/[\u0080-\uffef]/gu)?.length ?? 0
    return good > 20 * broken ? loose.replace(/\ufffd/gu, '') : western(bytes)
  }
}

/** UTF-16 without a byte order mark: every second byte of Latin text is zero. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const n = Math.min(bytes.length - (bytes.length % 2), 2000)
  if (n < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd > 0.35 * n && even < 0.02 * n) return 'utf-16le'
  if (even > 0.35 * n && odd < 0.02 * n) return 'utf-16be'
  return null
}

/** What Windows puts where Latin-1 has control characters; Node's own decoder leaves them as they are. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const western = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/gu, (c) => windows[c.charCodeAt(0) - 0x80] ?? c)
