import type { Span } from '../../../model/span.js'
import type { Group, Harm } from '../model.js'

/** People and what was done to them, as one place in the text tells it. */
export interface Toll {
  readonly harm: Harm
  readonly group: Group
  readonly rule: string
  readonly clause: number
  readonly at: number
  /** The word of harm. */
  readonly word: Span
  /** `weak`: bodies counted; `more`: beside those told before; `last`: a toll that replaces those before. */
  /** "he died": said of one person told before;  */
  readonly pronoun?: boolean
  /** "she lost her sister": one mourner's dead. */
  readonly mourned?: boolean
  readonly force: 'plain' | 'weak' | 'more' | 'last'
}
