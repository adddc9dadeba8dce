import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readReport } from '../pipeline.js'

export async function ingest(paths: readonly string[], options: { out: string }): Promise<number> {
  await mkdir(options.out, { recursive: true })
  for (const path of paths) {
    const files = (await stat(path)).isDirectory() ? (await readdir(path)).sort().map((f) => join(path, f)) : [path]
    for (const file of files.filter((f) => /\.(pdf|txt)$/i.test(f))) {
      const { report } = await readReport(file, await readFile(file))
      await writeFile(join(options.out, `${report.report.id}.json`), `${JSON.stringify(report, null, 2)}\n`)
      process.stdout.write(`${file}: ${report.incidents.length} incidents\n`)
    }
  }
  return 0
}
