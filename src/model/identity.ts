import { createHash } from 'node:crypto'

/** A report's id: its file's name in lower-case ASCII, without its ending. */
export function reportId(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]{1,5}$/, '')
  const ascii = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return ascii.replace(/[^a-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '') || 'report'
}

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')
