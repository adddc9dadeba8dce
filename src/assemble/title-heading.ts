import { fields } from '../fields/index.js'
import type { Passage } from '../match/passage.js'
import type { Reading } from '../model/reading.js'
import type { Location } from '../model/record.js'
import { plainPassage } from '../scene/index.js'

/**
 * An account may have a heading of its own: "Afes, east of Idlib – Saturday 12 November". Its place holds where the account
 * names none, and its governorate where the account names the place alone.
 */
export function underTitle(read: Reading<Location>, passage: Passage): Reading<Location> {
  const { title } = passage.setting.heading
  const { value } = read
  if (!title || (value.place !== null && value.governorate !== null) || value.neighborhood !== null) return read
  const setting = { ...passage.setting, heading: { ...passage.setting.heading, title: null } }
  const told = (text: string): Reading<Location> => fields.location.read(plainPassage(text, passage.words, setting))
  // "Afes, east of Idlib": a name that the heading begins with is a place where a wider one follows.
  const name = /^(?<name>(?:\p{Lu}[\p{L}’'-]*|al|el)(?:[\s-](?:\p{Lu}[\p{L}’'-]*|al|el)){0,3}),\s\p{L}/u.exec(title)
    ?.groups?.name
  const within = name === undefined ? undefined : told(`In ${title}`)
  const heading = within && within.value.place === name && within.value.governorate !== null ? within : told(title)
  const found = heading.value
  if (value.place === null ? found.place === null : found.governorate === null) return read
  const paths =
    value.place === null
      ? (['place', 'placeType', 'area', 'direction', 'governorate'] as const)
      : (['governorate', 'direction'] as const)
  const open = paths.filter((path) => value[path] === null && found[path] !== null)
  return {
    ...read,
    value: { ...value, ...Object.fromEntries(open.map((path) => [path, found[path]])) },
    evidence: {
      ...read.evidence,
      ...Object.fromEntries(
        open.map((path) => [
          `location.${path}`,
          {
            spans: [{ source: 'heading.day' as const }],
            rule: heading.evidence[`location.${path}`]?.rule ?? 'location/heading',
          },
        ]),
      ),
    },
  }
}
