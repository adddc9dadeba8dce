import type { Edit, Edits } from '../data.js'

/** The browser's storage, as far as it is needed. */
interface Store {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/**
 * Corrections that golden does not hold yet. They are kept in the browser with every change, so that neither a reload nor
 * a crash of the server loses one; and read before every write, so that two windows do not overwrite each other's.
 */
export class Drafts {
  constructor(
    private readonly key: string,
    private readonly store: Store,
  ) {}

  /** Drafts of one state of one source: another PDF under the same name has its own. */
  static keyOf(report: string, sha256: string): string {
    return `tawthiq draft ${report} ${sha256.slice(0, 16)}`
  }

  is(key: string | null): boolean {
    return key === this.key
  }

  read(): Edits {
    try {
      const value: unknown = JSON.parse(this.store.getItem(this.key) ?? '{}')
      return value !== null && typeof value === 'object' ? (value as Edits) : {}
    } catch {
      return {}
    }
  }

  /** Sets one correction, or takes it back with null. Gives what is kept now; throws where the browser keeps nothing. */
  set(incident: string, path: string, edit: Edit | null): Edits {
    const all = this.read()
    const { [path]: _, ...others } = all[incident] ?? {}
    const own = edit === null ? others : { ...others, [path]: edit }
    const { [incident]: __, ...rest } = all
    const next = Object.keys(own).length > 0 ? { ...rest, [incident]: own } : rest
    if (Object.keys(next).length > 0) this.store.setItem(this.key, JSON.stringify(next))
    else this.store.removeItem(this.key)
    return next
  }
}

export const countEdits = (edits: Edits): number =>
  Object.values(edits).reduce((sum, own) => sum + Object.keys(own).length, 0)
