import { describe, expect, test } from 'vitest'
import { baseWords } from '../../src/lexicon/words.js'
import { outlineOf } from '../../src/outline/index.js'
import { docOf } from './doc.js'

const incidents = (text: string): number => outlineOf(docOf(text), 'x', baseWords).incidents.length

describe('a text of its own that tells a violent act with its dead, however they are told', () => {
  test.each([
    'Helicopters released two barrels of chlorine over the Talil quarter of Saraqeb on 4 February 2018. Eleven people were treated for breathing difficulties.',
    'A drone targeted a car in the countryside of al-Qahtaniyah in Hasaka governorate, leading to the death of two workers, and raising to 41 the number of strikes since early 2024, which claimed 12 lives in total.',
    'Nobody in the minibus survived when it ran over a mine near Al Sukhna city on 3 May 2021.',
    'A mine left by ISIS cost a shepherd in Uqayribat his life on Sunday.',
    'A booby-trapped motorcycle went off outside the bakery of Al Bab city on 9 April 2019. Eleven names have reached us so far.',
    'On 12 July 2016, rockets rained on Nubl town. Among those buried the next morning were four children.',
    'Residents of Hass village held funerals for six children on Thursday, a day after a shell fell on their school.',
    'The bodies of nine farmers lay in the field after gunmen opened fire on them in Kafr Nabl on 2 June 2018.',
    'A barrage of shells on al-Waer on Monday left five dead.',
    'Two drones struck a wedding hall in the village of al-Shabka, leaving 13 guests lifeless, on Friday evening.',
    'An explosive-laden truck tore through the market of Azaz at noon on 7 January 2017; we were able to identify 43 of the dead by name.',
    'None of the seven men in the car lived after a coalition drone fired at it near Markada on 8 March 2019.',
    'Shelling over the weekend took the lives of a couple and their son in Dar al-Kabira.',
    'Gunmen stopped a bus on the Homs-Palmyra highway on Monday before shooting dead all nine passengers.',
    'A teacher is the latest victim of sniper fire in al-Rastan, activists said on Sunday.',
    'A landmine went off in Deir Hafer on 4 May. It claimed four children.',
    'A family of five was wiped out as a shell crashed through the roof of their home in Saraqeb, on 1 March 2020.',
    'ISIS beheaded two men it had convicted of spying in Al Mayadin city on 4 May 2015.',
    'ISIS members cut off the heads of three men in Al Raqqa city on 21 November 2014.',
    'Hours after the earthquake of February 6, 2023 regime forces shelled Marea city, killing two people.',
    'On 3 May 2019 a mine that floods had left in Atma town exploded and killed a child.',
  ])('%s', (text) => expect(incidents(text)).toBe(1))
})

describe('one account, its paragraphs parted by lines', () => {
  test.each([
    'An air strike killed at least 82 people in a detention centre in the city of Saada, aid workers said.\n\nThe attack came at dawn on Friday, 21 January 2022. Doctors said that one hospital had taken in 200 injured and that many bodies were still there.',
    'Shells slammed into the Bab Touma district of Damascus on Tuesday, killing three people and wounding 11.\n\nSANA blamed the attack on rebels entrenched in the suburb of Jobar. One of the dead was a girl of nine.',
    'Six people were killed when a strike flattened their home in Deir al-Balah on Wednesday.\n\nMore than 41,000 Palestinians have been killed in Gaza since 7 October 2023, when gunmen killed about 1,200 people in southern Israel.',
  ])('%s', (text) => expect(incidents(text)).toBe(1))
})

describe('look-alikes: nobody was killed, or it is told of something else', () => {
  test.each([
    'A mine was defused in Al Sukhna city on 3 May 2021; nobody was hurt.',
    'Gunmen attacked a checkpoint in Daraa on 3 May 2021. No one was reported killed.',
    'Ten names were added to the sanctions list on 4 May 2020 after attacks in Idlib.',
    'The court named three men charged with attacks in Paris on 4 May 2020.',
    'On 3 May 2019, an airstrike destroyed a bridge in Raqqa city.',
    'A memorial to the victims of the shelling of Homs opened on 4 May 2022 in Berlin.',
    'Rescuers found all seven miners alive in Hama on 4 May 2021.',
    'Shelling in the town of Sarmin on 4 June 2020 left residents without electricity; everyone got out alive.',
    'A court in Koblenz sentenced a former officer to life in prison on 13 January 2022 for the killing of detainees.',
    'Wheat fields burned in Hasaka on 4 June 2019 after shells landed there.',
    'The earthquake of February 6, 2023 killed 120 people in Jindires town in Aleppo governorate.',
    'Floods destroyed tents in Atma camp in Idlib governorate on January 19, 2021, and a child died.',
    'Condolences to the victims of the earthquake which hit Idlib on 6 February 2023. By 28 February the earthquake had killed 6,319 people.',
    'The regime was responsible for 119 of them, Hay’at Tahrir al Sham for two. April saw the highest toll with 36 deaths.',
  ])('%s', (text) => expect(incidents(text)).toBe(0))
})

test('a day alone on its line opens the account after it', () => {
  const doc = docOf(
    '= Massacres in May 2014\n\n# Details\n\nSunday 4 May 2014:\n\nWarplanes bombed Kafr Hamra town. Eleven people were killed.',
  )
  const [only] = outlineOf(doc, 'x', baseWords).incidents
  expect(doc.text.slice(only?.start, only?.end)).toMatch(/^Sunday 4 May 2014:/)
})
