import { derive } from '../../../match/derive.js'
import type { Passage } from '../../../match/passage.js'
import type { Match, Rule } from '../../../match/rule.js'
import { edge } from '../acts.js'
import { type Hit, headOf, hit } from '../hit.js'
import { afterPositions, isThing, type Phrase, phraseAt } from '../phrase.js'

/** Where people come together: who kills there aims at those who came. Homes, roads and posts are where somebody was found. */
const open =
  /^(?:markets?|marketplace|bazaar|souk|mall|supermarket|hypermarket|shop|store|bakery|restaurant|cafe|café|teahouse|pizzeria|diner|canteen|bar|pub|nightclub|club|discotheque|disco|casino|hotel|resort|school|kindergarten|nursery|university|college|institute|academy|seminary|madrasa|madrassa|centre|center|library|museum|theatre|theater|cinema|stadium|playground|pitch|arena|mosque|church|chapel|cathedral|monastery|convent|synagogue|temple|gurdwara|shrine|hussainiya|pagoda|hall|wedding|funeral|party|rally|concert|festival|ceremony|procession|parade|vigil|protest|demonstration|sit-in|gathering|celebration|match|picnic|feast|carnival|meeting|bank|factory|mill|plant|mine|quarry|workshop|sawmill|farm|orchard|plantation|stall|terminal|barbershop|salon|gym|pool|garage|kiosk|camp|encampment|dormitory|hostel|orphanage)$/

const cared = /^(?:hospitals?|clinics?|ward|infirmary|dispensary|shelter)$/i
const struck =
  /\b(?:fire|shelling|shells?|missiles?|rockets?|bombs?|bombing|bombardment|air\s?strikes?|strikes?|raids?|drones?|explosions?|blasts?)\s(?:\p{L}+\s){0,4}$/u

/** What ends the telling of the killing, or tells another thing that happened in a place. */
const over =
  /(?<![\p{L}-])(?:who|whom|where|which|whose|when|after|before|said|says|told|according|treat(?:ed|ment)|taken|rushed|buried|brought|arriv\p{Ll}+|arrested|detained|abducted|kidnapped|hospital|worked|working|employed|living|lived|studied|teaching|taught|served|mourn\p{Ll}*|attended|found|dumped|fled|fleeing|hid|hiding|hit|struck|from|to|of|attack(?:ed)?|strikes?|raids?|bomb\p{Ll}*|shell\p{Ll}*|missiles?|fighting|clash\p{Ll}*)(?![\p{L}-])/u
const lead = /\s(?:at|in|inside|outside)\s/gu
const dead =
  '(?:[Kk]ill(?:ed|ing|s)|[Mm]urder(?:ed|ing)|[Ss]hot(?:\\s(?:dead|and\\skilled))?|[Ss]tabb(?:ed|ing)|[Hh]ack(?:ed|ing)|[Mm]assacred?|[Gg]unned\\sdown|[Bb]eheaded|[Ss]laughtered|[Mm]owed\\sdown|[Ww]ound(?:ed|ing)|[Ii]njur(?:ed|ing)|dead)'

function whereSlain({ span }: Match, { text, sentences }: Passage): Phrase | undefined {
  const sentence = sentences.find((s) => span.start >= s.start && span.start < s.end)
  if (!sentence) return undefined
  const rest = text.slice(span.end, Math.min(sentence.end, span.end + 140))
  for (const m of rest.matchAll(lead)) {
    if (over.test(rest.slice(0, m.index).replace(/\bof\s(?:them|whom|the\s\p{Ll}+|a\s\p{Ll}+)\b/gu, '')))
      return undefined
    const phrase = phraseAt(text, afterPositions(text, span.end + m.index + m[0].length), false)
    if (phrase && isThing(phrase.head) && open.test(phrase.head)) return phrase
    // "Artillery fire killed nine at the hospital": struck there; else they died there of their wounds.
    if (phrase && cared.test(phrase.head) && struck.test(text.slice(sentence.start, span.start))) return phrase
  }
  return undefined
}

/** "stabbed three women at a Christmas market stall", "killed at least 260 people at a music festival". */
export const slainAt: Rule<Hit> = {
  id: 'target/slain-at',
  why: 'Who kills people where they come together aims at them there.',
  pattern: derive(() => new RegExp(`(?<![\\p{L}-])${dead}${edge}`, 'dgu')),
  mark: whereSlain,
  read: (m, p) => {
    const found = hit(m, p, 'guess')
    // "in his shop": where he was found.
    return found &&
      (open.test(headOf(found.text)) || cared.test(headOf(found.text))) &&
      !/^(?:his|her|their|its)\s/i.test(found.text)
      ? found
      : undefined
  },
  examples: [
    {
      text: 'A knife attacker killed three women at [[a Christmas market stall]] in the city.',
      gives: { text: 'a Christmas market stall', trust: 'guess' },
    },
    {
      text: 'Shelling killed nine people, all of them traders, at [[a cattle market]] in El-Fasher.',
      gives: { text: 'a cattle market', trust: 'guess' },
    },
    { text: 'The killed man worked at a school in the town.', none: 'where he worked' },
    { text: 'Two people were wounded and treated at a clinic.', none: 'where they were brought' },
    { text: 'Three men were shot dead in a house.', none: 'a home' },
    { text: 'A grocer was shot dead in his shop.', none: 'he was sought, not the shop' },
  ],
}
