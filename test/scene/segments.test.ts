import { describe, expect, test } from 'vitest'
import { toldIn } from '../../src/scene/index.js'

/** A paragraph in, the stretches of each incident out; ` / ` parts the stretches of one. */
const told = (text: string): string[] =>
  toldIn(text).map((p) => p.scope.map((s) => text.slice(s.start, s.end).trim()).join(' / '))

describe('several incidents in one paragraph', () => {
  test('another day with its own toll', () =>
    expect(
      told('On 4 May 2016 shells killed five people in Nubl town. On 7 May 2016 a car bomb killed nine in Azaz city.'),
    ).toEqual([
      'On 4 May 2016 shells killed five people in Nubl town.',
      'On 7 May 2016 a car bomb killed nine in Azaz city.',
    ]))
  test('the same day in another place, with words that part the acts', () =>
    expect(
      told(
        'Gunmen killed two men in Hajin town on Friday. In the nearby village of Al Kishkiya, shells killed a child.',
      ),
    ).toHaveLength(2))
  test('hours before, in another quarter of the same city', () =>
    expect(
      told(
        'A missile hit a parade in the city of Aden on Thursday, killing 36 soldiers. Hours earlier, a car bomb exploded outside a police station in the Al Mokhtar neighbourhood of the same city, killing three policemen.',
      ),
    ).toHaveLength(2))
  test('the headline of the first is not told of the second', () =>
    expect(
      told(
        'Couple assassinated\n\nA journalist and his wife were shot dead on 23 November 2023 in the city of Sarmada. Three hours later a bomb killed a relief official in Atarib town.',
      ),
    ).toEqual([
      'Couple assassinated\n\nA journalist and his wife were shot dead on 23 November 2023 in the city of Sarmada.',
      'Three hours later a bomb killed a relief official in Atarib town.',
    ]))
  test('an hour of its own, by somebody of its own, in another place', () =>
    expect(
      told(
        'On 30 August 2013 government forces shelled Hteitet al-Turkman with mortar shells at about 9 a.m., killing a woman and her two children. At around 10 a.m. a sniper of the regime killed a paramedic in Zamalka.',
      ),
    ).toHaveLength(2))
  test('the same day, by another weapon', () =>
    expect(
      told(
        'A girl wearing explosives blew up at a market in Potiskum on 11 January 2015: three people were killed. The same day a bomb in a car killed two at the police station of the town.',
      ),
    ).toHaveLength(2))
  test('inside one sentence', () =>
    expect(
      told(
        'On 6 February 2018 shells killed 21 people in Douma city, and on 8 February 2018 warplanes struck Misraba town, killing nine.',
      ),
    ).toEqual([
      'On 6 February 2018 shells killed 21 people in Douma city,',
      'and on 8 February 2018 warplanes struck Misraba town, killing nine.',
    ]))
  test('what is said of both belongs to both, and their common toll to neither', () => {
    const text =
      'Two attacks killed 12 people in eastern Syria. On Wednesday gunmen fired on a bus near Al Shola town, killing seven. On Thursday a mine killed five in Al Tibni town. Both towns are under the control of ISIS.'
    expect(told(text)).toEqual([
      'Two attacks killed 12 people in eastern Syria. On Wednesday gunmen fired on a bus near Al Shola town, killing seven. / Both towns are under the control of ISIS.',
      'Two attacks killed 12 people in eastern Syria. / On Thursday a mine killed five in Al Tibni town. Both towns are under the control of ISIS.',
    ])
    const [first] = toldIn(text)
    expect(first?.asides.map((a) => text.slice(a.start, a.end))).toEqual(['Two attacks', 'killed 12 people'])
  })
})

describe('one incident all the same', () => {
  const cases = [
    'Five workers lost their lives on 16 February 2019 when an explosion destroyed their minibus near Al Shola village. On March 2 the remains of a landmine were found in the crater.',
    'On 8 September 2019 the family of Anas Al Kurdi from Misyaf city was told that he had died of a heart attack. A former cellmate told SNHR that he died under torture on 12 January 2015 in a prison in Sednaya city.',
    'Jerusalem/Paris, 22 February 2024 - MSF condemns the killing of two relatives of staff in Khan Younis. Late on 20 February a tank fired a shell at a house; the wife and the mother of a colleague died and six people were injured.',
    'Gang members swept through the town of Pont-Sonde on Thursday, killing 70 people. On Friday a spokeswoman said that bodies were still being found and that the count stood at 115.',
    'On 30 October 2000 a car bomb in Madrid killed a judge and his driver; a bus driver died on 8 November. ETA claimed it.',
    'On Monday two strikes hit Ariha city; the second came when rescuers had arrived. Eleven people died in all.',
    'Shells killed four in Homs city on 10 September 2016. A fifth died of her injuries on 13 September 2016.',
    'The raid of 25 July 2018 on Nafia village killed 16. On 28 July 2018 rescuers pulled out two more bodies.',
    'On 5 May 2015 shells hit Saraqib city. On 6 May 2015 they fell again. In total, 14 people were killed in the two attacks.',
    'Ten were killed on 27 November 2016 in Aleppo city. The same district had been hit on 16 November 2016, when two died.',
    'ISIS executed nine men in Mayadin city on 3 May 2015, the local council said on 5 May 2015.',
    'On 3 May 2017 a missile hit Kafr Zita city, killing six, two of whom were women. The city was under the control of ISIS.',
  ]
  cases.push(
    'Four were killed in Khan Sheikhoun town, OCHA said in an update dated 4 March 2022. The blast took place on 2 March. Since January, remnants of war have caused 61 deaths.',
    'A rocket killed 44 in Jaramana city on 21 March 2018; a woman who was injured died on Friday, taking the toll to 45.',
    'A drone killed three near Tal Tamr town on Thursday. A strike last week in Kobani left two civilians dead.',
    'Two civilians were killed in Qamishli city on 9 May 2019. In the same week, 14 civilians were killed in Tal Abyad city.',
    'People of Madaya town suffer a siege since July 2015, by which 86 persons died. On Friday, February 5, 2016, a landmine exploded while a boy was collecting grass, which caused his death.',
  )
  for (const text of cases) test(text, () => expect(told(text)).toHaveLength(1))
})

describe('two incidents of the same days', () => {
  const cases = [
    'The governorate of Daraa witnessed two assassinations on Tuesday, August 30, 2022. In Nawa city, gunmen shot dead a former mayor. In Al Museifra town, a device placed near a shop blew up, killing a civilian.',
    'Air strikes killed at least 12 people overnight. In the deadliest incident, a strike on a house in the Nuseirat refugee camp killed seven. In a separate attack in Khan Younis, five people were killed.',
    'On 21 August 2015, ISIL fighters beheaded three men in the main roundabout of Tal Abyad. Two days earlier, in Maskana, the group executed two men.',
  ]
  for (const text of cases) test(text, () => expect(told(text)).toHaveLength(2))
})

test('what takes place and who is claimed for nothing tells no death', () => {
  expect(told('Security forces in Hasakah city arrested 11 people on Monday. The raids took place in Nashwa.')).toEqual(
    [],
  )
  expect(
    told('On Sunday the ministry spoke of strikes near Homs city. The letters did not mention casualties.'),
  ).toEqual([])
})

test('a paragraph whose deaths are all background tells none', () =>
  expect(told('It is the third massacre in the city since 2015.')).toEqual([]))

describe('more paragraphs of two incidents', () => {
  const cases = [
    'On 3 May 2016 shells killed five people in Douma city. The next day warplanes bombed the city again, killing seven others.',
    'Shells fired by ISIS killed three people in Al Joura neighborhood on 4 May 2016; in Al Qusour neighborhood, a sniper killed a child.',
    'A strike on Gaza City killed nine people on Friday. In another incident, a drone killed two fishermen near Khan Younis.',
    'A strike killed nine people in Nuseirat camp on Friday. In the south of the Gaza Strip, a tank shell killed three people in Rafah.',
    'First, on 4 May 2017, shells killed five in Harasta city. Second, on 6 May 2017, a missile killed nine in Arbin city.',
    'Gunmen killed a mayor in Nawa city on 3 May 2020. Similarly, in Tasil town, gunmen killed a teacher and his son.',
    'Two massacres were committed on 5 May 2015. The first, in Daraya city, claimed the lives of six people. The second took place in Zabadani city, where nine were killed.',
    'On 3 May 2018 an explosion in Idlib city killed 12 people. Another explosion on the same road, in Saraqib city, left four dead two hours later.',
    'A bomb killed three in Azaz city on Sunday. Hours later, another bomb killed five in Al Bab city.',
    'In Homs, car bombs killed 36 people on Tuesday. In Aleppo, government warplanes dropped barrel bombs that killed 15.',
    'BAGHDAD (AP) - A suicide bomber killed 12 people in Baghdad on Monday. In Mosul, gunmen killed two policemen, officials said.',
    'On 3 May 2016, government warplanes bombed Sarmin city in Idlib governorate, killing six civilians; on 5 May they bombed Binnish city, killing four.',
    'Two strikes were recorded on Sunday, 4 June 2017: the first hit a school in Hass village in Idlib governorate and killed nine children; the second hit a market in Ariha city and killed twelve people.',
    'On March 3, 2018 a car bomb killed 12 people in Azaz city. Three days later, another car bomb exploded in Al Bab city, killing seven.',
    'In Aleppo governorate, SDF shells killed three people in Afrin city on 5 May 2021. The next day a landmine killed two children in Al Bab city.',
    'Government forces killed five people in Homs city on Monday, and on Wednesday shelled Rastan city, where three more died.',
    'On 6 July 2013 shells fell on Douma city in Damascus suburbs, killing four. The same evening, in Harasta city, a helicopter dropped a barrel bomb that killed six.',
    'Russian warplanes bombed Atarib city on 13 November 2017, killing 60 people. On the same day, a strike on Maarat al-Numan killed eight.',
    'A Turkish drone killed two fighters near Kobani on Thursday, and another hit a car in Qamishli, killing three civilians.',
    'An air strike killed seven people in Jabalia on Saturday, while in Rafah a tank shell killed two brothers.',
    'Gunmen shot dead a pharmacist in Jasim town on 4 March 2021. In Tafas, also in Daraa governorate, a bomb killed a former fighter on the same day.',
  ]
  for (const text of cases) test(text, () => expect(told(text)).toHaveLength(2))
})

describe('a lead that tells of several, and the clauses that go back to one', () => {
  test('a common toll that the others add up to belongs to none', () => {
    const text =
      'Bombings killed 19 people on Monday. In the deadliest, two bombs went off at a market in Yusufiya, killing 12. Later, a bomb placed under a minibus killed seven passengers in Baghdad’s Husseiniya district.'
    const [first, second] = toldIn(text)
    expect(first?.asides.map((a) => text.slice(a.start, a.end))).toContain('killed 19 people')
    expect(second?.scope.map((s) => text.slice(s.start, s.end).trim())).toEqual([
      'Bombings killed 19 people on Monday.',
      'Later, a bomb placed under a minibus killed seven passengers in Baghdad’s Husseiniya district.',
    ])
  })
  test('a toll whose verb stands with the one before', () => {
    const text =
      'Rebels killed 11 civilians in Mamove on Saturday, and a further nine in Oicha on Monday. Those in Mamove were killed with machetes; in Oicha the attackers fired at random.'
    expect(told(text)).toEqual([
      'Rebels killed 11 civilians in Mamove on Saturday, / Those in Mamove were killed with machetes;',
      'Rebels killed / and a further nine in Oicha on Monday. / in Oicha the attackers fired at random.',
    ])
    expect(toldIn(text)[1]?.elided?.verb).toEqual({ start: 7, end: 13 })
  })
  const two = [
    'KABUL (AP) — Separate attacks in Afghanistan killed eight people on Tuesday. A roadside bomb struck a minibus near Ghazni, killing five. In Kandahar, gunmen shot dead three policemen.',
    'Israeli strikes killed seven people in Khan Younis and four in Rafah on Thursday, officials said.',
    'Shells killed two people in Kherson on Sunday, the governor said. A day earlier, a drone killed a cyclist in Beryslav.',
    'Gunmen killed four traders in Maradi on Friday. The following morning, villagers in Tillaberi found the bodies of two herders who had been shot.',
    'At least five people were killed in two attacks in Mali: three soldiers died when a mine went off near Boni on Saturday, and two civilians were shot dead in Ansongo on Sunday.',
    'A bomb wounded five people at a market in Al-Bab on Saturday and, hours later, gunmen opened fire on a cafe in nearby Qabasin, killing two men.',
  ]
  for (const text of two) test(text, () => expect(told(text)).toHaveLength(2))
  const one = [
    'A car bomb killed nine people in Azaz on Monday. It was the second such attack in a week: last Thursday’s bombing in Al-Bab killed 12.',
    'Rockets struck the village of Al-Zahra on Tuesday and killed five. The attack was in retaliation for a raid that killed 30 in Aleppo on Monday.',
    'A bomb in Lashkar Gah on Thursday killed 30 people. In June, a suicide attack in the same city killed 29.',
    'Jets killed ten people in Orman town on 18 January 2024. SNHR recalls that a strike on 8 May 2023 killed a family of eight.',
    'Gunmen killed 70 people in Pont-Sonde on Thursday. A rights group gave the number of dead as 115 on Wednesday.',
    'A barrel bomb killed five people in Saraqib on 4 May 2015. The Civil Defence put the toll at seven.',
  ]
  for (const text of one) test(text, () => expect(told(text)).toHaveLength(1))
})

describe('deeds that one sentence tells one after the other', () => {
  const cases: [number, string][] = [
    [
      3,
      'Police said a roadside bomb in Madain killed two pilgrims, gunmen killed a mukhtar in Abu Ghraib and a sticky bomb killed a municipal worker in Mahmudiya.',
    ],
    [2, 'Israeli strikes killed five people in the town of Aitaroun on Sunday and three paramedics in Blida.'],
    [3, 'Air strikes killed six civilians in Al-Bara, four in Ehsim and eight in Ablin on Wednesday, rescuers said.'],
    [
      2,
      'ISIS beheaded four men in Al Mayadin city on Wednesday; a fifth man was stoned to death in Al Ashara on the same day.',
    ],
    [
      2,
      'The army killed at least 223 civilians in two villages on 25 February 2024. Soldiers killed 44 civilians in Nondin village and 179 civilians in the nearby village of Soro.',
    ],
    [2, 'Gunmen shot dead a police officer in Hit on Sunday. A roadside bomb killed two soldiers in Ramadi.'],
    [
      2,
      'Four were killed by shells that hit the market in Sarmin on Thursday afternoon. Earlier, on Thursday morning, an airstrike hit a house in the village of Najiya, killing two men.',
    ],
    [1, 'Six worshippers were killed and a dozen wounded when a man blew himself up in Banyas city on Friday.'],
    [1, 'A sniper shot a boy near the checkpoint in Taiz on 29 October 2020. He died in hospital on 31 October.'],
    [1, 'Air strikes killed 18 civilians on Wednesday in Al-Bara, Ehsim and Ablin, among them six children.'],
    [1, 'Shells killed four men in Binnish, two of them in Al Shamali quarter, on 3 May 2016.'],
    [
      1,
      'A strike killed 12 people in Azaz on Sunday. Two soldiers were killed when the bomb went off near Nour mosque.',
    ],
    [
      1,
      'A girl died today, Saturday 7 October 2023, of the wounds she suffered in the shelling of Darat Izza. Shells hit a school in the city on Thursday evening; 11 people were injured.',
    ],
  ]
  for (const [n, text] of cases) test(text, () => expect(told(text)).toHaveLength(n))
})

describe('a list of places with their tolls', () => {
  test('each place is an incident; the day and the toll of all stand before them', () => {
    const text = 'Tuesday 6 May: 9 killed. Mosul: 5 by roadside bomb; Baquba: 4 by gunfire.'
    expect(told(text)).toEqual([
      'Tuesday 6 May: 9 killed. Mosul: 5 by roadside bomb;',
      'Tuesday 6 May: 9 killed. / Baquba: 4 by gunfire.',
    ])
    const [first] = toldIn(text)
    expect(first?.asides.map((a) => text.slice(a.start, a.end))).toContain('9 killed')
    expect(text.slice(first?.elided?.verb.start, first?.elided?.verb.end)).toBe('killed')
  })
  test('one place is no list', () =>
    expect(told('Aden: 5 soldiers were killed by a car bomb on Sunday. Injured: 3 civilians.')).toHaveLength(1))
})
