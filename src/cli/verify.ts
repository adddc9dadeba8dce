import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { findInputs } from '../batch/inputs.js'
import { buildRelease, ReleaseInfo, readPrevious } from '../export/release.js'
import { firstDifference } from '../export/verify.js'
import { readReport, sha256 } from '../pipeline.js'
import { Trouble } from './errors.js'
import { loadGazetteer } from './gazetteers.js'
import { paint, plural, print, printJson } from './out.js'
import { filesIn } from './release.js'

export interface VerifyOptions {
  readonly input: string
  readonly golden: string
  readonly places?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `tawthiq verify DIR`: makes a release again from its inputs, and says "identical" or the first difference. */
export async function verifyCommand(folder: string, options: VerifyOptions): Promise<number> {
  if (!existsSync(join(folder, 'release.json')))
    throw new Trouble(
      `${folder}: there is no release (no release.json). Name the folder that “tawthiq release” made.`,
      2,
    )
  const info = ReleaseInfo.parse(JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')))
  const gazetteer = await loadGazetteer({ golden: options.golden, places: options.places?.split(',') ?? [] })
  const { inputs } = await findInputs([options.input])
  const records = []
  for (const input of info.inputs) {
    const path = inputs.find((i) => basename(i.path) === input.file)?.path ?? join(options.input, input.file)
    const bytes = await readFile(path).catch(() => {
      throw new Trouble(
        `${path}: the release was made from this report, and it is not there. Name its folder with --input DIR.`,
      )
    })
    if (sha256(bytes) !== input.sha256)
      throw new Trouble(`${path}: is not the file that the release was made from (its hash differs)`)
    records.push((await readReport(input.file, bytes)).report)
  }
  const previous =
    info.previous === null ? null : readPrevious((path) => readFileSync(join(folder, path), 'utf8'), 'previous/')
  const publish = info.publish && {
    coarsenMonths: info.publish.coarsenMonths,
    ...(info.publish.asOf === undefined ? {} : { asOf: info.publish.asOf }),
  }
  const again = await buildRelease(records, { version: info.version, gazetteer, publish, previous })
  const difference = firstDifference(filesIn(folder), again)
  if (options.json) printJson({ release: info.version, identical: difference === null, difference })
  else if (difference === null)
    print(
      `${paint.green('identical')}: ${folder}, ${plural(again.size, 'file')} made again from ${plural(records.length, 'report')}`,
    )
  else print(`${paint.red('differs')}: ${difference}`)
  return difference === null ? 0 : 1
}
