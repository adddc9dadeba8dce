import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { home } from './inputs.mjs'
import { command } from './tools.mjs'

const packages = ['unpdf@1.7.0', 'pdf-parse@2.4.5']

/** Other readers of text from PDFs, installed beside the bench's inputs: they are no part of the program. */
export async function rivals() {
  const place = join(home, 'rivals')
  if (!existsSync(join(place, 'node_modules/pdf-parse'))) {
    const done = command('npm', [
      'install',
      '--prefix',
      place,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      ...packages,
    ])
    if (done.status !== 0) {
      console.log(`  ${packages.join(' and ')} could not be installed: their rows are left out`)
      return []
    }
  }
  const load = async (name) => import(pathToFileURL(createRequire(join(place, 'x.js')).resolve(name)).href)
  const found = []
  const attempt = async (name, make) => {
    try {
      found.push([name, await make()])
    } catch (error) {
      console.log(`  ${name} does not run here (${error.message.split('\n')[0]}): its row is left out`)
    }
  }
  await attempt('unpdf extractText', async () => {
    const { extractText } = await load('unpdf')
    return (bytes) => extractText(new Uint8Array(bytes))
  })
  await attempt('pdf-parse getText', async () => {
    const { PDFParse } = await load('pdf-parse')
    return async (bytes) => {
      const parser = new PDFParse({ data: new Uint8Array(bytes) })
      const text = await parser.getText()
      await parser.destroy()
      return text
    }
  })
  return found
}
