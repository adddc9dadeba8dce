import type { Bound } from '../../../lexicon/bounds.js'
import type { Kind } from '../../../lexicon/people.js'
import type { Passage } from '../../../match/passage.js'
import type { Span } from '../../../model/span.js'
import type { Group } from '../model.js'
import type { Clause } from '../scan/index.js'
import type { Toll } from '../tolls/index.js'

export interface Settled {
  /** Null where only parts are told: "several people, including two children". */
  readonly count: number | null
  readonly bound: Bound | null
  readonly spans: readonly Span[]
  readonly rule: string
  /** The groups whose kinds count. */
  readonly groups: readonly Group[]
  /** The same people told again: their kinds fill gaps. */
  readonly again: readonly Group[]
  /** Told before the toll that holds, where that one has parts of its own: their kinds, added up, fill gaps. */
  readonly before: readonly Group[]
  /** The printed derivation: one line a step. */
  readonly steps: readonly string[]
}

/** What a text tells of one harm: its tolls, and the people and words around them. */
export interface Telling {
  readonly passage: Passage
  readonly clauses: readonly Clause[]
  /** Every toll, the weak ones and those without a number among them. */
  readonly tolls: readonly Toll[]
  /** The tolls with a number, in the order of the text. */
  readonly known: readonly Toll[]
  /** People of whom another harm is told. */
  readonly hurt: ReadonlySet<Group>
  readonly lose: (toll: Toll, why: string) => void
}

/** Which tolls hold so far, while they are read one after the other. */
export interface Holding {
  /** The toll that stands. */
  main: Toll
  /** Counted beside it. */
  readonly added: Toll[]
  /** The groups whose kinds count. */
  readonly told: Group[]
  /** The same people told again. */
  readonly again: Group[]
  /** How many of the toll that stands are told again one by one: "nine died: six on the spot, …; three later". */
  inside: number
  /** The kinds that the toll that stands tells itself. */
  readonly own: Set<Kind>
}
