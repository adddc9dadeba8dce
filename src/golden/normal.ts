/**
 * The normal form of a printed name: spellings that differ only in marks are one name. "Al-Labed", "Al Labed" and "Āl Labed"
 * meet; so do "Hay’at" and "Hay'at". Letters and their case stay: a name is kept as it is printed.
 */
export function normalName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʿʾ`´"“”]/gu, '')
    .replace(/[\s\-‐‑–—]+/gu, ' ')
    .trim()
}
