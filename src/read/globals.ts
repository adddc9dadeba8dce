/**
 * pdf.js's legacy build replaces built-ins of the whole process on Node 20 (JSON.stringify gets 28 times slower). They are
 * put back after its import.
 */
export async function importPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const kept = {
    push: Array.prototype.push,
    toString: Function.prototype.toString,
    parse: JSON.parse,
    stringify: JSON.stringify,
  }
  const warn = console.warn
  console.warn = () => {}
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)
    ;(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker
    return pdfjs
  } finally {
    console.warn = warn
    const put = (on: object, name: string, value: unknown) =>
      Object.defineProperty(on, name, { value, writable: true, configurable: true, enumerable: false })
    put(Array.prototype, 'push', kept.push)
    put(Function.prototype, 'toString', kept.toString)
    JSON.parse = kept.parse
    JSON.stringify = kept.stringify
  }
}
