import { describe, expect, test } from 'vitest'
import { baseWords } from '../../src/lexicon/words.js'
import { outlineOf } from '../../src/outline/index.js'
import { docOf } from './doc.js'

/** Lines of a summary in, figures out: by their path. */
function figures(source: string): Record<string, number> {
  const doc = docOf(`= Massacres in June 2015\n\n# Executive Summary\n\n${source}`)
  const { stated } = outlineOf(doc, 'x', baseWords)
  const out: Record<string, number> = {}
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number') out[path] = value
    else if (value && typeof value === 'object')
      for (const [k, v] of Object.entries(value)) walk(v, path ? `${path}.${k}` : k)
  }
  const { spans, ...figures } = stated
  walk(figures, '')
  for (const [path, list] of Object.entries(spans)) {
    expect(Object.keys(out)).toContain(path)
    for (const s of list) expect(doc.text.slice(s.start, s.end)).toBe(s.quote)
  }
  return out
}

describe('figures of a summary', () => {
  const cases: [string, Record<string, number>][] = [
    [
      'Members of the Coalition confirmed 11 incidents in June 2015, in which 48 people were killed, 13 of them children and seven of them women. Nine of the attacks were carried out by the regime, one by the Free Army, and in one case we do not know who is behind it.',
      {
        'incidents.total': 11,
        'incidents.byPerpetrator.syrian-regime': 9,
        'incidents.byPerpetrator.armed-opposition': 1,
        'incidents.byPerpetrator.unidentified': 1,
        'killed.total': 48,
        'killed.children': 13,
        'killed.women': 7,
      },
    ],
    ['SNHR documented no less than 21 massacres in June 2015.', { 'incidents.total': 21 }],
    [
      'Incidents by perpetrator party:\n\n- Syrian regime forces: 3\n\n- Russian forces: 2\n\n- Other parties (unidentified, or still under investigation): 3',
      {
        'incidents.byPerpetrator.syrian-regime': 3,
        'incidents.byPerpetrator.russia': 2,
        'incidents.byPerpetrator.other': 3,
      },
    ],
    [
      'Seven of the massacres were committed by government forces and one by ISIS, while one was the work of a party which we have been unable to identify.',
      {
        'incidents.byPerpetrator.syrian-regime': 7,
        'incidents.byPerpetrator.isis': 1,
        'incidents.byPerpetrator.unidentified': 1,
      },
    ],
    [
      '- Armed opposition factions: 1 massacre\n\n- International coalition forces: 1 massacre\n\nOf the seven massacres of the government forces five took place in areas under the control of armed opposition factions and two in areas under the control of ISIS.',
      {
        'incidents.byPerpetrator.armed-opposition': 1,
        'incidents.byPerpetrator.international-coalition': 1,
        'incidents.byPerpetrator.syrian-regime': 7,
        'incidents.byControl.syrian-regime.armed-opposition': 5,
        'incidents.byControl.syrian-regime.isis': 2,
      },
    ],
    [
      'Government forces committed nine of the massacres of June 2015, armed opposition factions committed one, and the doer of one is not known.',
      {
        'incidents.byPerpetrator.syrian-regime': 9,
        'incidents.byPerpetrator.armed-opposition': 1,
        'incidents.byPerpetrator.unidentified': 1,
      },
    ],
    [
      'The massacres by the Syrian regime were distributed by areas of control as follows:\n\n- 2 massacres in areas under the control of ISIS\n\nA total of 39 people were killed. By the party responsible:\n\nSyrian regime: 23 people, including 12 children.\n\nParties not identified: six people, including one woman.',
      {
        'incidents.byControl.syrian-regime.isis': 2,
        'killed.total': 39,
        'killed.byPerpetrator.syrian-regime.total': 23,
        'killed.byPerpetrator.syrian-regime.children': 12,
        'killed.byPerpetrator.unidentified.total': 6,
        'killed.byPerpetrator.unidentified.women': 1,
      },
    ],
    [
      'In June 2015 we documented 5 incidents in which 49 people were killed. Responsibility was distributed as follows:\n\nSyrian government forces: 2 incidents\n\nTurkish forces: 2\n\nISIS: 1',
      {
        'incidents.total': 5,
        'killed.total': 49,
        'incidents.byPerpetrator.syrian-regime': 2,
        'incidents.byPerpetrator.turkey': 2,
        'incidents.byPerpetrator.isis': 1,
      },
    ],
    ['SNHR documented 21 massacres in June 2015. The fate of 12 people is not known.', { 'incidents.total': 21 }],
    [
      '- Incidents with civilian deaths: 9\n\n- Civilians killed: 61, of whom 17 children and 11 women\n\n- Aleppo 4, Idlib 2, Rural Damascus 1, Homs 1, Deir ez-Zor 1',
      {
        'incidents.total': 9,
        'killed.total': 61,
        'killed.children': 17,
        'killed.women': 11,
        'incidents.byGovernorate.Aleppo': 4,
        'incidents.byGovernorate.Idlib': 2,
        'incidents.byGovernorate.Damascus suburbs': 1,
        'incidents.byGovernorate.Homs': 1,
        'incidents.byGovernorate.Deir Ez-Zour': 1,
      },
    ],
    [
      'The regime: eight massacres, 70 victims, among whom 20 children. ISIS: four massacres, 28 victims.',
      {
        'incidents.byPerpetrator.syrian-regime': 8,
        'incidents.byPerpetrator.isis': 4,
        'killed.byPerpetrator.syrian-regime.total': 70,
        'killed.byPerpetrator.syrian-regime.children': 20,
        'killed.byPerpetrator.isis.total': 28,
      },
    ],
    ['We speak with at least two people who were killed or their kin.', {}],
    ['Our team interviewed 14 people. More than 1,300 people were displaced.', {}],
    [
      'Death toll by perpetrator: Government forces: 33, including 14 children and six women. Russian forces: 25, including eight children; ISIS: 12.',
      {
        'killed.byPerpetrator.syrian-regime.total': 33,
        'killed.byPerpetrator.syrian-regime.children': 14,
        'killed.byPerpetrator.syrian-regime.women': 6,
        'killed.byPerpetrator.russia.total': 25,
        'killed.byPerpetrator.russia.children': 8,
        'killed.byPerpetrator.isis.total': 12,
      },
    ],
    [
      'By perpetrator:\n\n- Government forces: 2 massacres, 14 civilians, including 3 children\n\n- Russian forces: 1 massacre\n\n- ISIS: 5',
      {
        'incidents.byPerpetrator.syrian-regime': 2,
        'killed.byPerpetrator.syrian-regime.total': 14,
        'killed.byPerpetrator.syrian-regime.children': 3,
        'incidents.byPerpetrator.russia': 1,
        'incidents.byPerpetrator.isis': 5,
      },
    ],
    ['In June 2015, at least twenty-one massacres were recorded.', { 'incidents.total': 21 }],
    [
      'Since March 2011 SNHR has documented 1,200 massacres. In June 2015, it documented 14 massacres.',
      { 'incidents.total': 14 },
    ],
    ['There were 30 massacres in May 2015. SNHR recorded 14 massacres in June 2015.', { 'incidents.total': 14 }],
    ['SNHR documented 14 massacres in June 2015, compared with 30 massacres in May.', { 'incidents.total': 14 }],
    [
      'Government forces carried out 13 massacres, alleged Russian forces five, and ISIS was responsible for two.',
      {
        'incidents.byPerpetrator.syrian-regime': 13,
        'incidents.byPerpetrator.russia': 5,
        'incidents.byPerpetrator.isis': 2,
      },
    ],
    [
      'Aleppo: 13 massacres were committed, Damascus suburbs: 11',
      { 'incidents.byGovernorate.Aleppo': 13, 'incidents.byGovernorate.Damascus suburbs': 11 },
    ],
    [
      'Aleppo governorate saw the highest number with 13 massacres, followed by Idlib with six, Homs (5) and Hama: 4.',
      {
        'incidents.byGovernorate.Aleppo': 13,
        'incidents.byGovernorate.Idlib': 6,
        'incidents.byGovernorate.Homs': 5,
        'incidents.byGovernorate.Hama': 4,
      },
    ],
    [
      'Five massacres took place in Aleppo, three in Idlib and one in each of Homs and Daraa.',
      {
        'incidents.byGovernorate.Aleppo': 5,
        'incidents.byGovernorate.Idlib': 3,
        'incidents.byGovernorate.Homs': 1,
        'incidents.byGovernorate.Daraa': 1,
      },
    ],
    [
      'The massacres resulted in the deaths of 205 individuals, including 64 children and 27 women (adult female).',
      { 'killed.total': 205, 'killed.children': 64, 'killed.women': 27 },
    ],
    [
      'Russian forces: 48 individuals including 21 children and eight women.',
      {
        'killed.byPerpetrator.russia.total': 48,
        'killed.byPerpetrator.russia.children': 21,
        'killed.byPerpetrator.russia.women': 8,
      },
    ],
    [
      'Russian forces killed 48 civilians, among them 21 children. ISIS killed seven people.',
      {
        'killed.byPerpetrator.russia.total': 48,
        'killed.byPerpetrator.russia.children': 21,
        'killed.byPerpetrator.isis.total': 7,
      },
    ],
    ['Children and women made up 46 per cent of the victims.', { 'killed.womenAndChildrenPercent': 46 }],
    ['Aerial bombardment killed no less than 60% of the victims.', {}],
    [
      'Massacres by government forces were distributed according to areas of control:\n\n- 11 massacres in areas under the control of armed opposition factions.\n\n- 2 massacres in areas held by ISIS.',
      {
        'incidents.byControl.syrian-regime.armed-opposition': 11,
        'incidents.byControl.syrian-regime.isis': 2,
      },
    ],
    [
      'The massacres were distributed as follows:\n\n- A. Syrian regime forces (Army, security, Shiite foreign militias): 6\n\n- B. Unidentified groups: 2\n\n- C. Other parties: 3',
      {
        'incidents.byPerpetrator.syrian-regime': 6,
        'incidents.byPerpetrator.unidentified': 2,
        'incidents.byPerpetrator.other': 3,
      },
    ],
    [
      'Massacres were distributed by party and governorate:\n\n- Syrian regime forces: 6 massacres\n\nAleppo: 4, Idlib: 2\n\n- Russian forces: 3 massacres\n\nAleppo: 1, Homs: 2',
      {
        'incidents.byPerpetrator.syrian-regime': 6,
        'incidents.byPerpetrator.russia': 3,
        'incidents.byGovernorate.Aleppo': 5,
        'incidents.byGovernorate.Idlib': 2,
        'incidents.byGovernorate.Homs': 2,
      },
    ],
    [
      '| Party | Massacres | Victims | Children | Women\n| Government forces | 13 | 112 | 46 | 23\n| ISIS | 2 | 16 | 1 | -\n| Total | 15 | 128 | 47 | 23',
      {
        'incidents.total': 15,
        'killed.total': 128,
        'killed.children': 47,
        'killed.women': 23,
        'incidents.byPerpetrator.syrian-regime': 13,
        'incidents.byPerpetrator.isis': 2,
        'killed.byPerpetrator.syrian-regime.total': 112,
        'killed.byPerpetrator.syrian-regime.children': 46,
        'killed.byPerpetrator.syrian-regime.women': 23,
        'killed.byPerpetrator.isis.total': 16,
        'killed.byPerpetrator.isis.children': 1,
      },
    ],
    [
      'SNHR uses the word massacre for an attack in which at least five peaceful individuals were killed at one time.',
      {},
    ],
    // One cell a name, whichever way round it is printed, with what is counted beside it.
    [
      'Three incidents (18 deaths, including seven children and three women) were caused by government forces; one incident (seven deaths) by Russian forces.',
      {
        'incidents.byPerpetrator.syrian-regime': 3,
        'killed.byPerpetrator.syrian-regime.total': 18,
        'killed.byPerpetrator.syrian-regime.children': 7,
        'killed.byPerpetrator.syrian-regime.women': 3,
        'incidents.byPerpetrator.russia': 1,
        'killed.byPerpetrator.russia.total': 7,
      },
    ],
    [
      'Of these:\n\n- 10 massacres (53%) at the hands of government forces\n\n- 1 massacre (5%) at the hands of ISIS',
      { 'incidents.byPerpetrator.syrian-regime': 10, 'incidents.byPerpetrator.isis': 1 },
    ],
    [
      'Nine of the massacres were committed by government forces and the militias that fight with them, and one massacre by ISIS.',
      { 'incidents.byPerpetrator.syrian-regime': 9, 'incidents.byPerpetrator.isis': 1 },
    ],
    [
      'SNHR documented the deaths of 276 civilians, including 73 children, of whom 94, among them 28 children, were killed by Syrian regime forces and 113 (31 children) by Russian forces.',
      {
        'killed.total': 276,
        'killed.children': 73,
        'killed.byPerpetrator.syrian-regime.total': 94,
        'killed.byPerpetrator.syrian-regime.children': 28,
        'killed.byPerpetrator.russia.total': 113,
        'killed.byPerpetrator.russia.children': 31,
      },
    ],
    [
      'Most of those massacres, 70, were the deed of government forces, who thereby killed 813 persons. ISIS perpetrated seven, and killed 84.',
      {
        'incidents.byPerpetrator.syrian-regime': 70,
        'killed.byPerpetrator.syrian-regime.total': 813,
        'incidents.byPerpetrator.isis': 7,
        'killed.byPerpetrator.isis.total': 84,
      },
    ],
    [
      'Homs, Damascus suburbs and Aleppo saw two massacres each; Hama and Idlib saw one each.',
      {
        'incidents.byGovernorate.Homs': 2,
        'incidents.byGovernorate.Damascus suburbs': 2,
        'incidents.byGovernorate.Aleppo': 2,
        'incidents.byGovernorate.Hama': 1,
        'incidents.byGovernorate.Idlib': 1,
      },
    ],
    // Bare numbers count what their sum is the total of.
    [
      'SNHR documented 14 massacres, in which 90 people were killed. By governorate: Aleppo 8, Idlib 4, Homs 2.',
      {
        'incidents.total': 14,
        'killed.total': 90,
        'incidents.byGovernorate.Aleppo': 8,
        'incidents.byGovernorate.Idlib': 4,
        'incidents.byGovernorate.Homs': 2,
      },
    ],
    // Key figures, each under its own name.
    [
      'Events confirmed ................ 14 Deaths in those events .......... 127 of whom children ................ 13 Events under review ............. 9',
      { 'incidents.total': 14, 'killed.total': 127, 'killed.children': 13 },
    ],
    [
      'Incidents entered: 31 People killed: 402 Children among them: 97 Wounded: about 1,150',
      { 'incidents.total': 31, 'killed.total': 402, 'killed.children': 97 },
    ],
    // Other times, other counts, single events.
    ['In May 2015 we had recorded 29 massacres and 326 victims.', {}],
    [
      'The number of deaths would rise to between 150 and 159. The previous bulletin listed 11 incidents and 64 deaths.',
      {},
    ],
    ['The deadliest incident of the month was the car bomb of 22 June, with 22 dead.', {}],
    [
      'Between January and the end of June 2015, SNHR documented the deaths of 723 civilians, including 145 children.',
      {},
    ],
    [
      'The incidents in which at least five people who did not carry arms lost their lives together are listed here.',
      {},
    ],
    ['The siege of eastern Aleppo, where between 250,000 and 300,000 people live, may amount to a war crime.', {}],
    ['Twelve witnesses, four of them women, were interviewed for this report.', {}],
    [
      'Eleven were explosions of mines, six were shootings, and five shelling by the government forces, who killed 13.',
      { 'killed.byPerpetrator.syrian-regime.total': 13 },
    ],
    ['Four medical personnel and one media worker were among the victims of Syrian regime forces.', {}],
    ['The regime, on one hand, and the opposition, on the other, agreed to a ceasefire.', {}],
  ]
  for (const [source, expected] of cases) test(source.slice(0, 110), () => expect(figures(source)).toEqual(expected))
})

describe('the period', () => {
  const cases: [string, string][] = [
    ['= Massacres in June 2015', '2015-06-01/2015-06-30'],
    ['= 62 massacres in the first half of 2018', '2018-01-01/2018-06-30'],
    ['= Civilian deaths, January – March 2019', '2019-01-01/2019-03-31'],
    ['= The main violations of 2016\n\nIn 2016, SNHR recorded 300 massacres.', '2016-01-01/2016-12-31'],
    [
      'SNHR documented no less than 21 massacres in January 2017. On December 30, 2016, a ceasefire was announced, the first since March 2011.',
      '2017-01-01/2017-01-31',
    ],
    [
      '= Report of Wednesday, February 5, 2020 on massacres\n\nSNHR recorded 14 massacres in January 2020.',
      '2020-01-01/2020-01-31',
    ],
    ['On 3 October 2015 government forces fired a missile at Saraqeb city, killing five.', 'null/null'],
    ['= Civilian Harm Bulletin No. 17\n\n1 March - 30 April 2019', '2019-03-01/2019-04-30'],
    ['= Weekly Bulletin: 4-17 April 2020', '2020-04-04/2020-04-17'],
    ['= Quarterly Record: April, May and June 2014', '2014-04-01/2014-06-30'],
    ['= Monthly Update on Civilian Harm\n\nMarch 2021', '2021-03-01/2021-03-31'],
    ['= Strikes in the last quarter of 2019', '2019-10-01/2019-12-31'],
  ]
  for (const [source, expected] of cases)
    test(source.slice(0, 90), () => {
      const { period } = outlineOf(docOf(source), 'x', baseWords).report
      expect(`${period.start}/${period.end}`).toBe(expected)
    })
  test('the name of the file comes last', () => {
    expect(outlineOf(docOf('A text.'), 'snhr-2017-01', baseWords).report.period.start).toBe('2017-01-01')
  })
})
