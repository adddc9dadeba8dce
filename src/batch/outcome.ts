/** What became of one input. Plain data: it crosses threads and goes to the manifest. */
export interface Outcome {
  /** The input as it is named to people and in the manifest: relative to the folder searched, never absolute. */
  readonly file: string
  readonly id: string
  /** Of the bytes; null where they could not be read. */
  readonly sha256: string | null
  readonly status: 'done' | 'failed'
  /** Name of the record file in the output folder; null where the input failed. */
  readonly output: string | null
  readonly error: { readonly code: string; readonly message: string } | null
  readonly incidents: number
  /** Null for plain text and for what failed. */
  readonly pages: number | null
  /** Wall time, for progress and statistics; never written to the output folder. */
  readonly ms: number
  /** What an earlier run had done of it: `records` (nothing was to do), `text` (the PDF was not read again); absent where all was done now. */
  readonly reused?: 'records' | 'text'
}

export const failed = (
  input: { file: string; id: string },
  code: string,
  message: string,
  hash: string | null = null,
): Outcome => ({
  file: input.file,
  id: input.id,
  sha256: hash,
  status: 'failed',
  output: null,
  error: { code, message },
  incidents: 0,
  pages: null,
  ms: 0,
})
