type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** The small builds do the same and are read in two thirds of the time; they come without types. */
const [api, worker] = ['pdfjs-dist/legacy/build/pdf.min.mjs', 'pdfjs-dist/legacy/build/pdf.worker.min.mjs']

let loading: Promise<Pdfjs> | null = null

/** pdf.js, loaded once: two loads side by side would each take the other's built-ins for the process's own. */
export function importPdfjs(): Promise<Pdfjs> {
  loading ??= load()
  return loading
}

/**
 * pdf.js's legacy build replaces built-ins of the whole process on Node 20 (JSON.stringify gets 28 times slower). They are
 * put back after its import.
 */
async function load(): Promise<Pdfjs> {
  const kept = {
    push: Array.prototype.push,
    toString: Function.prototype.toString,
    parse: JSON.parse,
    stringify: JSON.stringify,
  }
  const warn = console.warn
  console.warn = () => {}
  try {
    const pdfjs = (await import(api)) as Pdfjs
    ;(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = await import(worker)
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
