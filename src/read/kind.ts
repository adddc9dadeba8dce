import { Refusal } from '../model/note.js'

/** First bytes of files that people rename to .pdf or .txt by mistake. */
const others: readonly { readonly bytes: readonly number[]; readonly at?: number; readonly what: string }[] = [
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture' },
  { bytes: [0x42, 0x4d], what: 'a BMP picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: 'a TIFF picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: 'a TIFF picture' },
  { bytes: [0x52, 0x49, 0x46, 0x46], what: 'a RIFF file (WebP, sound or film)' },
  { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, what: 'a film or a HEIC picture' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or an office document' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old office document' },
  { bytes: [0x1f, 0x8b], what: 'a compressed file' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { bytes: [0x25, 0x21, 0x50, 0x53], what: 'a PostScript file' },
]

/** Tells a PDF from plain text by its bytes; anything else is refused by name. The file's ending says nothing. */
export function kindOf(bytes: Uint8Array): 'pdf' | 'text' {
  if (bytes.length === 0) throw new Refusal('empty-file', 'is empty')
  const other = others.find(({ bytes: head, at = 0 }) => head.every((b, i) => bytes[at + i] === b))
  // A PDF may have some bytes before its header (mail headers, a byte order mark).
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.startsWith('%PDF-') || (other === undefined && /%PDF-\d/u.test(head))) return 'pdf'
  if (other !== undefined && !(other.bytes.length === 2 && printable(bytes)))
    throw new Refusal('not-a-report', `is ${other.what}`)
  return 'text'
}

const printable = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 200).every((b) => b >= 0x20 || b === 9 || b === 10 || b === 13)
