type Listener = (event: { readonly data: unknown }) => void

/**
 * The way between the two halves of pdf.js where both live in one thread. Its own way clones every message as if it went
 * to another thread, which takes a tenth of all its time; here what is plain data is copied by hand, and the rest cloned.
 */
export class Port {
  private readonly listeners = new Map<Listener, (() => void) | null>()
  private readonly soon = Promise.resolve()

  postMessage(message: unknown, given: readonly unknown[] = []): void {
    const event = { data: handedOver(message) ?? copied(message, given) }
    this.soon.then(() => {
      for (const listener of [...this.listeners.keys()]) listener.call(this, event)
    })
  }

  addEventListener(_: string, listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    if (signal?.aborted) return
    const stop = () => this.removeEventListener(_, listener)
    signal?.addEventListener('abort', stop)
    this.listeners.set(listener, signal ? () => signal.removeEventListener('abort', stop) : null)
  }

  removeEventListener(_: string, listener: Listener): void {
    this.listeners.get(listener)?.()
    this.listeners.delete(listener)
  }

  terminate(): void {
    for (const listener of [...this.listeners.keys()]) this.removeEventListener('message', listener)
  }
}

/**
 * A page's text comes in batches, made for the receiver and not looked at by the sender again, who only puts an empty list
 * in the batch's place.
 */
function handedOver(message: unknown): unknown {
  const { chunk } = message as { readonly chunk?: { readonly items?: unknown; readonly styles?: unknown } }
  return Array.isArray(chunk?.items) && chunk.styles ? { ...(message as object), chunk: { ...chunk } } : null
}

/** The receiver's own copy. What the sender gives away (bytes) changes hands as it is. */
export function copied(value: unknown, given: readonly unknown[] = []): unknown {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'function' || typeof value === 'symbol') return structuredClone(value)
    return value
  }
  if (Array.isArray(value)) {
    const out = new Array<unknown>(value.length)
    for (let i = 0; i < value.length; i++) out[i] = copied(value[i], given)
    return out
  }
  const kind = Object.getPrototypeOf(value)
  if (kind === Object.prototype || kind === null) {
    const out: Record<string, unknown> = {}
    for (const key in value) out[key] = copied((value as Record<string, unknown>)[key], given)
    return out
  }
  if (ArrayBuffer.isView(value) && given.includes(value.buffer)) return value
  return structuredClone(value)
}
