import { mentionsIn } from '../../match/mentions.js'
import type { Passage } from '../../match/passage.js'
import type { Reading } from '../../model/reading.js'
import type { PerpetratorValue } from '../perpetrator.js'

/** A paragraph that names nobody stands under a heading that does: the heading's one party did it. */
export function fromHeading(passage: Passage): Reading<PerpetratorValue> | undefined {
  const heading = passage.setting.heading.perpetrator
  if (heading === null) return undefined
  const mentions = mentionsIn(heading, passage.words).filter((m) => m.kind === 'party')
  const parties = mentions.flatMap((m) => (m.kind === 'party' ? [...m.parties] : []))
  const [first] = mentions
  if (!first || new Set(parties).size !== 1 || parties[0] === undefined) return undefined
  const last = mentions.at(-1) ?? first
  const evidence = {
    spans: [{ source: 'heading.perpetrator' as const, inferred: 'the paragraph names nobody; its heading does' }],
    rule: 'perpetrator/heading',
  }
  return {
    value: {
      perpetrators: [{ party: parties[0], name: heading.slice(first.start, last.end) }],
      attribution: /\b(?:alleged|suspected|believed)/iu.test(heading) ? 'believed' : 'stated',
    },
    evidence: { perpetrators: evidence, attribution: evidence },
    used: [],
    lost: [],
    flags: [],
  }
}
