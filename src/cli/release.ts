import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { writeWhole } from '../disk/whole.js'
import { buildRelease, type Previous, readPrevious } from '../export/release.js'
import { Trouble } from './errors.js'
import { publishOptions, recordsIn } from './export.js'
import { loadGazetteer } from './gazetteers.js'
import { plural, print, printJson } from './out.js'

export interface ReleaseCommandOptions {
  readonly out: string
  readonly golden: string
  readonly dir: string
  readonly places?: string
  readonly previous?: string
  readonly publish?: boolean
  readonly coarsenMonths: string
  readonly asOf?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `tawthiq release VERSION`: a dataset that others can use, cite and make again. */
export async function releaseCommand(version: string, options: ReleaseCommandOptions): Promise<number> {
  if (!/^[0-9A-Za-z][0-9A-Za-z._-]*$/.test(version))
    throw new Trouble(`${version}: expected a version such as 2017.1`, 2)
  const target = join(options.dir, version)
  if (existsSync(target))
    throw new Trouble(`${target}: this release is there already. Releases do not change; choose another version.`)
  const records = await recordsIn(options.out, [])
  const gazetteer = await loadGazetteer({ golden: options.golden, places: options.places?.split(',') ?? [] })
  const previous = options.previous === undefined ? null : previousIn(options.previous)
  const files = await buildRelease(records, {
    version,
    gazetteer,
    publish: options.publish ? publishOptions(options) : null,
    previous,
  })
  // Written beside and renamed: a release is there whole or not at all.
  const beside = `${target}.partial`
  await rm(beside, { recursive: true, force: true })
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(beside, path)), { recursive: true })
    await writeWhole(join(beside, path), bytes)
  }
  await rename(beside, target)
  const incidents = records.reduce((n, r) => n + r.incidents.length, 0)
  if (options.json) printJson({ version, folder: target, reports: records.length, incidents, files: [...files.keys()] })
  else if (!options.quiet) {
    print(
      `${target}: ${plural(records.length, 'report')}, ${plural(incidents, 'incident')}, ${plural(files.size, 'file')}`,
    )
    print(
      previous
        ? `Changes against ${previous.info.version}: ${join(target, 'CHANGES.md')}`
        : `Read ${join(target, 'README.md')} first; “tawthiq verify ${target}” makes it again.`,
    )
  }
  return 0
}

function previousIn(folder: string): Previous {
  try {
    return readPrevious((path) => readFileSync(join(folder, path), 'utf8'), '')
  } catch (error) {
    throw new Trouble(
      `${folder}: is not a release that can be compared with: ${(error as Error).message.split('\n')[0]}`,
      2,
    )
  }
}

/** Every file of a folder by its path from there. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  const walk = (at: string) => {
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name)
      if (statSync(path).isDirectory()) walk(path)
      else found.set(relative(folder, path).split('\\').join('/'), readFileSync(path))
    }
  }
  walk(folder)
  return found
}
