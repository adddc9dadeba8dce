// The README's pictures of the review page: the January 2017 report, opened in a real browser. Run after a build.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { serve } from '../dist/review/server.js'

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-pictures-'))
// Bundled beside the project's packages, so that its imports are found.
const launcher = 'node_modules/.tawthiq-browser.mjs'
await build({ entryPoints: ['test/review/browser.ts'], outfile: launcher, format: 'esm', platform: 'node' })
const { launch } = await import(pathToFileURL(launcher).href)
rmSync(launcher)

for (const name of ['input', 'golden']) mkdirSync(join(folder, name))
cpSync('input/snhr-2017-01.pdf', join(folder, 'input/snhr-2017-01.pdf'))
cpSync('golden/snhr-2017-01.json', join(folder, 'golden/snhr-2017-01.json'))
const folders = { inputs: [join(folder, 'input')], out: join(folder, 'output'), golden: join(folder, 'golden') }
const running = await serve(folders, 0)
const browser = await launch()
const page = await browser.newPage({ viewport: { width: 1480, height: 860 } })

/** Each picture: its name, the address, and what is done there before it is taken. */
const pictures = [
  ['review-record', '#/snhr-2017-01/10/location.place'],
  ['review-summary', '#/snhr-2017-01/summary'],
  [
    'review-correct',
    '#/snhr-2017-01/10/target',
    async () => {
      await page.keyboard.press('e')
      await page.fill('.editor input', 'residential houses')
      await page.keyboard.press('Enter')
      await page.keyboard.press('a')
      await page.fill('dialog input[name=reason]', 'read against page 5')
    },
  ],
]
mkdirSync('docs', { recursive: true })
for (const [name, hash, act] of pictures) {
  await page.goto('about:blank')
  await page.goto(running.address + hash, { timeout: 120_000 })
  await page.waitForSelector('.record h2, .wide h2', { timeout: 120_000 })
  await page.waitForSelector('.page[data-drawn]')
  await act?.()
  await page.waitForTimeout(800)
  await page.screenshot({ path: `docs/${name}.png` })
  console.log(`docs/${name}.png`)
}
await browser.close()
await running.close()
rmSync(folder, { recursive: true, force: true })
