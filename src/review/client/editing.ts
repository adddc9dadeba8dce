import { parseNumber } from '../../match/numbers.js'
import { correct, say, selectedIn, valueIn } from './actions.js'
import { type Field, fieldOf } from './fields.js'
import { chosen, get } from './store.js'

/**
 * The selected words become the evidence of the chosen field; where they can be read as its value (a name, a number, a
 * word of its menu) they become its value, too.
 */
export function takeSelection(): void {
  const state = get()
  const span = selectedIn(state)
  const incident = chosen(state)
  const path = state.address.field
  const field = path === null ? undefined : fieldOf(path)
  if (field === undefined) {
    say('info', 'Choose a field first.')
    return
  }
  if (span === null) {
    say('info', 'Select words of this incident in the report first.')
    return
  }
  const words = state.report?.report.incidents[incident]?.text.slice(span.start, span.end) ?? ''
  const read = readAs(field, words)
  correct(field.path, read === undefined ? valueIn(state, incident, field.path) : read, span)
  say(
    'good',
    read === undefined
      ? `“${words}” is now where ${field.label} stands; its value is as before.`
      : `${field.label}: “${words}”.`,
  )
}

/** What words say of a field; undefined where only a person can tell. */
function readAs({ kind }: Field, words: string): unknown {
  switch (kind.of) {
    case 'text':
      return words
    case 'count':
      return parseNumber(words) ?? undefined
    case 'choice': {
      const choices = get().report?.choices[kind.from] ?? []
      const wanted = words.toLowerCase().replace(/\s+/g, '-')
      return choices.find((c) => c.toLowerCase().replace(/\s+/g, '-') === wanted)
    }
    default:
      return undefined
  }
}
