import { expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import { plainPassage } from '../../src/scene/index.js'

/** Texts of other lands: nobody there is a party of Syria, no place of theirs lies in a Syrian governorate. */
const who = (text: string) => fields.perpetrator.read(plainPassage(text, baseWords)).value.perpetrators

test.each([
  ['An air raid by the Saudi-led coalition on a wedding in Yemen killed 22 people.', 'other', 'Saudi-led coalition'],
  ['Houthi fighters shelled a market in Taiz on Friday, killing five.', 'other', 'Houthi'],
  ['KHARTOUM (AFP) - The army shelled a market on Friday, killing five people.', 'other', 'army'],
  ['In the Iraqi city of Nasiriyah security forces shot dead four demonstrators.', 'other', 'security forces'],
  ['A Russian drone hit an apartment building in Kherson, killing six people.', 'russia', 'Russian'],
  ['Israeli air strikes killed at least 12 people in the Gaza Strip overnight.', 'israel', 'Israeli'],
  ['Fighters of the Rapid Support Forces stormed a village in Sudan.', 'other', 'Rapid Support Forces'],
])('%s', (text, party, name) => expect(who(text)).toEqual([{ party, name }]))

test.each([
  ['Government forces shelled Babka village near the border with Iraq.', 'syrian-regime', 'Government forces'],
  ['Fighters who had come from Iraq fled, and the army shelled Babka village.', 'syrian-regime', 'army'],
  ['BAGHDAD (AP) - The army shelled a market in Deir ez-Zor.', 'syrian-regime', 'army'],
  ['The coalition bombed a house in Raqqa city.', 'international-coalition', 'coalition'],
])('%s', (text, party, name) => expect(who(text)).toEqual([{ party, name }]))
