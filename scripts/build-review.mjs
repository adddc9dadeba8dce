// The review page's client: TypeScript, styles and pdf.js's worker bundled beside their server, dist/review/assets/.
import { build } from 'esbuild'

/** Classic scripts, not modules: a page opened from file:// may not import, but it may run what it holds. */
const browser = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome128', 'firefox134', 'safari18'],
  legalComments: 'none',
  logLevel: 'error',
  define: { 'import.meta.url': '""' },
  logOverride: { 'empty-import-meta': 'silent' },
}
await build({
  ...browser,
  entryPoints: { app: 'src/review/client/main.tsx' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.json': 'json', '.css': 'css' },
  outdir: 'dist/review/assets',
})
await build({
  ...browser,
  entryPoints: { worker: 'pdfjs-dist/build/pdf.worker.min.mjs' },
  outdir: 'dist/review/assets',
})
