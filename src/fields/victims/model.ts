import type { Bound } from '../../lexicon/bounds.js'
import type { Kind } from '../../lexicon/people.js'
import type { Span } from '../../model/span.js'

/** One word, number or mark of a sentence. A number carries its value and what bounds it; `start` is then the bound's. */
export interface Token extends Span {
  readonly low: string
  readonly sort: 'word' | 'number' | 'mark'
  readonly capital: boolean
  readonly value?: number
  readonly bound?: Bound
  /** The word is part of a word of harm: no noun phrase runs over it. */
  readonly harm?: boolean
  /** A number or phrase that counts no victims, and why ("age"). */
  readonly aside?: string
}

export type Harm = 'killed' | 'injured'

/** A mention of people: "at least six civilians", "his wife", "two of the wounded", with what stands inside it. */
export interface Group {
  readonly start: number
  end: number
  /** Null: a plural without a number ("dozens of civilians"). */
  count: number | null
  bound: Bound | null
  kinds: readonly Kind[]
  readonly head: string
  /** Where the count is printed: the number, the article or the singular noun. */
  at: Span
  form: 'counted' | 'one' | 'vague' | 'bare' | 'name' | 'all' | 'kin'
  /** "two of them", "five of the victims": a share of people told before, and of whom. */
  readonly share: 'victims' | 'wounded' | 'group' | null
  /** The kind stands as a predicate: "three of whom were children", "one a woman". */
  predicate: boolean
  /** "another", "a second", "three further", "three others": counted beside those told before. */
  readonly more: boolean
  /** "both of them": said of two. */
  readonly pair: boolean
  /** "her son": told by whose they are, so it adds to the owner and stands in no apposition. */
  readonly owned: boolean
  readonly owner?: string
  readonly firstToken: number
  lastToken: number
  age: number | null
  family: 'all' | 'most' | 'some' | null
  familyAt: Span | null
  /** "all but two of the nine": of how many they are taken away. */
  readonly allBut?: number
  /** "half of them children": the share of a whole that is counted elsewhere. */
  readonly fraction?: readonly [number, number]
  /** "all but two of them civilians": how many of the whole are not. */
  but?: number
  /** "the rest civilians": those told beside it in the same list. */
  rest?: readonly Group[]
  /** One person, told with a name: what follows between commas is said of them. */
  named?: boolean
  /** "Sheikh Salem": the noun is a title of the name. */
  titled?: boolean
  /** "…, seven of them children, all from the same family": said of the whole, behind a part. */
  familyOfWhole?: boolean
  /** Told inside this group: "including four children". */
  parts: Group[]
  /** Added up to this group: "a mother and her three children". */
  members: Group[]
  parent: Group | null
}
