import { describe, expect, test } from 'vitest'
import { baseWords } from '../../src/lexicon/words.js'
import { outlineOf } from '../../src/outline/index.js'
import { docOf } from './doc.js'

/** A report in, the first words of each incident out. */
function told(source: string): string[] {
  const doc = docOf(source)
  return outlineOf(doc, 'x', baseWords).incidents.map((i) => head(doc.text.slice(i.start, i.end)))
}
const head = (text: string): string => text.slice(0, 30)
const killed = (day: string, place: string): string =>
  `On ${day} May 2016 warplanes fired missiles at ${place} village, killing six civilians.`
const background =
  'The siege of the city was broken on 2 May, and a boy of nine who had been pulled from the rubble in Saraqib died on that day.'

describe('reports whose incidents are the entries of a list', () => {
  test('numbers in brackets, with background between them that dates deaths as well', () => {
    expect(
      told(`= Monthly review, May 2016

# 1 to 7 May

${background}

(1) ${killed('3', 'Babka')}

(2) ${killed('4', 'Anadan')}

# 8 to 14 May

(3) ${killed('9', 'Tadef')}

A nurse told us that the dead of Tadef were buried on the same evening.

(4) ${killed('11', 'Hayyan')}

(5) ${killed('12', 'Kafr Hamra')}

# Postscript

We wrote in April that seven people died in the raid on Hass village on 12 April; one of the seven is alive.`),
    ).toEqual(['3', '4', '9', '11', '12'].map((day) => head(killed(day, 'Babka'))))
  })

  test('bullets that begin with their day; the last has a deed of no known harm', () => {
    expect(
      told(`= Massacres in November 2018

# The list

• November 2 – Jarjanaz town, Idlib: regime artillery fires shells at a school. Seven civilians killed.

• Saturday, November 24 – Touqan village, Idlib: a regime tank fires two shells at a van. Five women killed.

• November 9, around 19:30 – Latamna town, Hama: missiles hit a farm. Six civilians of one family killed.

• Night of November 13-14 – Sousa town, Deir Ez-Zour: artillery fired at the town until the morning, and eleven coffins left it.

# What should follow

• The coalition should open a way out of the pocket before it bombs it again and kills more.`),
    ).toEqual([
      'November 2 – Jarjanaz town, Id',
      'Saturday, November 24 – Touqan',
      'November 9, around 19:30 – Lat',
      'Night of November 13-14 – Sous',
    ])
  })

  test('days before a dash, without any bullet', () => {
    expect(
      told(`= Civilians killed, May 2016

3 May – Warplanes fired missiles at Babka village, killing six civilians of one family.

3 May (Idlib) – Shells fired by government forces killed two women in Saraqib city, and wounded five.

5 May – ISIS shot dead three shepherds near Sukhna town in the desert east of Homs city.`),
    ).toHaveLength(3)
  })

  test('a few bullets at the end of a report whose paragraphs have none', () => {
    const days = ['3', '4', '5', '6', '7', '8', '9', '10']
    const paragraphs = days.map((day) => killed(day, 'Babka')).join('\n\n')
    const bullets = ['21', '22', '23'].map((day) => `• ${killed(day, 'Anadan')}`).join('\n\n')
    expect(
      told(`= Massacres in May 2016\n\n# Government forces\n\n${paragraphs}\n\n# Unidentified groups\n\n${bullets}`),
    ).toHaveLength(11)
  })

  test('a summary in bullets is no list of incidents where paragraphs without bullets tell as many', () => {
    expect(
      told(`= Massacres in May 2016

# Executive summary

• On 3 May 2016 warplanes killed six civilians in Babka village, the worst raid of the month.

• On 4 May 2016 shells killed nine civilians in Anadan city, most of them children.

• On 9 May 2016 a car bomb killed eleven civilians at the market of Tadef city.

# Details

${killed('3', 'Babka')}

On 4 May 2016 government forces shelled Anadan city, killing nine civilians.

On 9 May 2016 a car bomb went off at the market of Tadef city, killing eleven civilians.`),
    ).toHaveLength(3)
  })

  test('numbers that every paragraph bears make none of them an entry', () => {
    expect(
      told(`= Monthly update, June 2016

# A. Key figures

1. During the reporting period three incidents were documented, in which 18 civilians died.

2. The assault on the city, which was announced on 6 May, has cost the lives of many civilians near the river.

# B. Incidents

3. ${killed('3', 'Babka')}

4. ${killed('4', 'Anadan')}

5. Following the removal of rubble over the next four days, local sources put the number of those killed in Anadan at nine.

6. ${killed('9', 'Tadef')}`),
    ).toEqual(['On 3 May 2016 warplanes fired ', 'On 4 May 2016 warplanes fired ', 'On 9 May 2016 warplanes fired '])
  })
})

describe('what stands around the part for incidents', () => {
  const report = (before: string, days: string): string => `= Monthly bulletin, July 2013

${before}

# Day by day

${days}`
  const days = `Tuesday, 2 July

A helicopter of the regime dropped two barrel bombs on Ariha city, killing four people.

Wednesday, 10 July (first day of Ramadan)

Warplanes of the regime made two raids on the market of Saraqib city. In the evening the toll was given as 12 killed.

By Saturday it had risen to 14, because two of the wounded did not survive the operation in a hospital.

The night of Tuesday 16 to Wednesday 17 July

Two houses were destroyed in Basamis village when regime warplanes bombed it.

Seventeen people were brought out dead, most of them of one family.`

  test('days with a remark, nights, a toll told in the next paragraph', () => {
    expect(told(report('The volunteers recorded three attacks.', days))).toEqual([
      'A helicopter of the regime dro',
      'Warplanes of the regime made t',
      'Two houses were destroyed in B',
    ])
  })

  test('what is told before the part for incidents begins tells of the report', () => {
    const opening =
      'This bulletin names the people who were killed in Homs, Hama and Idlib on 2 July and later; the regime shelled all three.'
    expect(told(report(opening, days))).toHaveLength(3)
  })
})

describe('accounts with titles of their own', () => {
  test('behind a summary; a title that is set as any line; the dead told in the second paragraph', () => {
    expect(
      told(`= Civilian Harm Monthly, November 2022

# Summary

Three incidents were confirmed, in which 48 people were killed.

# Rockets on camps west of Idlib, 6 November

Around seven on Sunday morning government forces fired some thirty rockets at Maram camp.

Eight people were killed on the day itself. A woman died of her wounds on the 9th.

Air raids on a workshop, Jisr al-Shughur countryside, 8 November

Russian warplanes carried out four raids on a workshop near Hamama village, killing two workers.

# Landmine, Kasra desert, 17 November

A pickup drove over a landmine south of Kasra town, and four shepherds were killed.`),
    ).toEqual(['Around seven on Sunday morning', 'Russian warplanes carried out ', 'A pickup drove over a landmine'])
  })

  test('titles that are lines like any other', () => {
    expect(
      told(`= Civilian Harm Monthly, November 2022

# Summary

Three incidents were confirmed, in which 48 people were killed.

Rockets on camps west of Idlib, 6 November

Around seven on Sunday morning government forces fired rockets at Maram camp and killed eight people.

Air raids on a workshop, Jisr al-Shughur countryside, 8 November

Russian warplanes carried out four raids on a workshop near Hamama village, killing two workers.

Landmine, Kasra desert, 17 November

A pickup drove over a landmine south of Kasra town, and four shepherds were killed.`),
    ).toEqual(['Around seven on Sunday morning', 'Russian warplanes carried out ', 'A pickup drove over a landmine'])
  })

  test('days that count on from one another are no numbers of the headings', () => {
    const doc = docOf(`= Bulletin, April 2019

# Chronology

# 1 April - Raqqa

Coalition aircraft struck a camp near Baghil village, killing nine people.

# 2 April - Idlib

Shells fell on Hass town and killed three people.`)
    expect(outlineOf(doc, 'x', baseWords).incidents.map((i) => i.heading.day?.text)).toEqual(['1 April', '2 April'])
  })

  test('a place with its day, set off from the account that it opens', () => {
    const rows = told(`= Mass killings in Syria, April 2013

# The incidents

Tal Rifaat al-Shamaliya, Aleppo, 2 April 2013.

Shortly after 23:00 a missile launched by regime forces came down on a row of houses, and 22 people were killed.

Damascus, 4 April 2013. Three mortar shells hit a bread queue in the Barzeh quarter. Seven persons died.`)
    expect(rows).toEqual(['Tal Rifaat al-Shamaliya, Alepp', 'Damascus, 4 April 2013. Three '])
  })

  test('headings that attribute, and names of a party with who leads it', () => {
    const doc = docOf(`= Update, February 2020

# Incidents of concern

## Incidents attributed to pro-Government forces

${killed('3', 'Babka')}

## Kurdish-led Syrian Democratic Forces

${killed('4', 'Anadan')}`)
    expect(outlineOf(doc, 'x', baseWords).incidents.map((i) => i.heading.perpetrator?.text)).toEqual([
      'Incidents attributed to pro-Government forces',
      'Kurdish-led Syrian Democratic Forces',
    ])
  })
})
