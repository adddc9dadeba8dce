import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ReviewReport } from './data.js'

/** What the build made of `client/`: script, style, and pdf.js's worker. */
export interface Assets {
  readonly script: string
  readonly style: string
  readonly worker: string
}

export async function loadAssets(): Promise<Assets> {
  // Beside this file once it is built; from the sources, in the build.
  const folders = ['./assets/', '../../dist/review/assets/'].map((path) => new URL(path, import.meta.url))
  const folder = folders.find((url) => existsSync(url))
  if (folder === undefined) throw new Error('The review page is not built: run "npm run build".')
  const read = (name: string) => readFile(new URL(name, folder), 'utf8')
  const [script, style, worker] = await Promise.all([read('app.js'), read('app.css'), read('worker.js')])
  return { script, style, worker }
}

const shell = (head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
${head}
<title>tawthiq review</title>
</head>
<body>
<div id="app"><p class="loading">Reading…</p></div>
<noscript>This page needs JavaScript to show a report beside its records.</noscript>
${body}
</body>
</html>
`

/** The page that the server gives: everything else is fetched from it. */
export const servedPage = shell(
  '<link rel="icon" href="data:,">\n<link rel="stylesheet" href="/app.css">',
  '<script src="/app.js"></script>',
)

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** In a script element only `</script` and `<!--` can end or confuse it; in JSON and in JavaScript strings `<` may be written `\u003c`. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
const code = (text: string): string => text.replace(/<(?=\/script|!--|script)/gi, '\\x3C')

export interface StaticReport {
  readonly data: ReviewReport
  /** The PDF; null for a text report. */
  readonly bytes: Uint8Array | null
}

/**
 * One page that holds everything: reports, PDFs, script, style, worker. Its policy lets it run only its own script, by
 * hash, and reach nothing. What a report says stands in data elements and never in markup.
 */
export function staticPage(assets: Assets, reports: readonly StaticReport[]): string {
  const script = code(assets.script)
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(assets.style)}`,
    'img-src data: blob:',
    'font-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const pdfs = reports.map(({ bytes }, i) =>
    bytes === null ? '' : `<script type="text/plain" id="pdf-${i}">${Buffer.from(bytes).toString('base64')}</script>`,
  )
  return shell(
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<link rel="icon" href="data:,">\n<style>${assets.style}</style>`,
    [
      `<script type="application/json" id="data">${json({ reports: reports.map((r) => r.data) })}</script>`,
      ...pdfs,
      `<script type="text/plain" id="worker">${Buffer.from(assets.worker).toString('base64')}</script>`,
      `<script>${script}</script>`,
    ].join('\n'),
  )
}
