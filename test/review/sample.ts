import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../../src/pipeline.js'
import type { Reader } from '../../src/review/library.js'

const root = join(import.meta.dirname, '../..')

export const january = join(root, 'input/snhr-2017-01.pdf')
export const januaryGolden = join(root, 'golden/snhr-2017-01.json')

/** A report of two incidents that shares the words of all of them with a page that wants to be executed. */
export const hostileText = `Report on <img src=x onerror=document.title='broken'> massacres

On Sunday, January 15, 2017, Russian warplanes fired missiles at <script>document.title='broken'</script> Babka village in Aleppo governorate, killing 12 civilians, including three children and two women. See javascript:document.title='broken' for more.

On Monday, January 16, 2017, Syrian regime forces shelled "><svg onload=document.title='broken'> Idlib city, killing seven civilians.`

const kept = new Map<string, Promise<Awaited<ReturnType<typeof readReport>>>>()

/** Reads each file once for all tests of a run: reading is not what they are about. */
export const readOnce: Reader = async ({ path, file }) => {
  const bytes = readFileSync(path)
  const key = `${path} ${bytes.length}`
  if (!kept.has(key)) kept.set(key, readReport(file, bytes))
  return { ...(await (kept.get(key) as ReturnType<typeof readReport>)), bytes }
}
