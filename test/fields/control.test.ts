import { expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import { plainPassage } from '../../src/scene/index.js'

/** Sentence in; each holder as party, role and time; empty where nobody is said to hold the place. */
const cases: readonly [text: string, holders: string][] = [
  [
    'Regime air strikes on Tuesday killed 11 civilians in opposition-held northwest Syria, the target of months of bombardment by the government and its ally Russia, a war monitor said.',
    'armed-opposition control incident',
  ],
  [
    'A man, identified as 27-year-old Ahmad Faisal, was shot dead on June 7, 2023, by gunmen we have not yet been able to identify, who killed him while riding past on a motorbike near al-Saraya building. The area is under the control of Syrian regime forces.',
    'syrian-regime control incident',
  ],
  [
    'Syrian regime helicopters today dropped barrel bombs on opposition-held districts in the northern city of Aleppo, killing at least 30 people. Another six people died in a separate barrel bomb attack in a rebel-held area in Ashrafiyeh neighbourhood.',
    'armed-opposition control incident',
  ],
  [
    'No fewer than 24 people were killed on Wednesday in airstrikes by Syrian army helicopters against two rebel-held areas in the north. 16 people were killed when government helicopters dropped explosives-packed barrels on Tel Rifaat.',
    'armed-opposition control incident',
  ],
  [
    'ISIS shelling with mortars on Al-Qusour neighborhood killed four children; the neighborhood is held by government forces.',
    'syrian-regime control incident',
  ],
  [
    'Al Qasr city is under the control of armed opposition factions, with a minor presence of Nusra Front.',
    'armed-opposition control incident, hts presence incident',
  ],
  [
    'The village was under the control of ISIS at the time of the incident, whereas it is currently under the control of Syrian Democratic Forces.',
    'isis control incident, sdf control writing',
  ],
  [
    'The city is in joint control of factions in the Armed Opposition and Turkish forces.',
    'armed-opposition joint incident, turkey joint incident',
  ],
  ['A shell hit a bakery in the opposition-held town of Harasta.', 'armed-opposition control incident'],
  ['Syrian regime forces have controlled the town since July 2018.', 'syrian-regime control incident'],
  ['The town, which ISIS captured in May 2015, was bombed by warplanes.', 'isis control incident'],
  ['The village was recaptured by government forces a week earlier.', 'syrian-regime control incident'],
  ['The camp lies in an area controlled by Hay’at Tahrir al Sham.', 'hts control incident'],
  ['The city fell under the control of ISIS two days earlier.', 'isis control incident'],
  ['The town has been under the control of the SDF since 2017.', 'sdf control incident'],
  ['The district, then in the hands of rebels, was shelled.', 'armed-opposition control incident'],
  ['Rebels hold the district; the rest of the city is held by the government.', 'armed-opposition control incident'],
  ['The town is besieged by government forces.', ''],
  ['The victims were IDPs from Abu Sakher village.', ''],
  ['Hundreds fled from ISIS-held areas to the north.', ''],
  ['He was held by ISIS for three months before he died.', ''],
  [
    'Control over the town is shared between Nusra Front and armed opposition factions.',
    'hts joint incident, armed-opposition joint incident',
  ],
  [
    'The area is controlled by the Syrian National Army and Turkish forces.',
    'armed-opposition joint incident, turkey joint incident',
  ],
  ['The neighborhood was regime-controlled.', 'syrian-regime control incident'],
  ['The Islamic State (IS) controlled the village.', 'isis control incident'],
  ['The village is held by the Kurdish-led Syrian Democratic Forces (SDF).', 'sdf control incident'],
  [
    'The city, now held by Syrian regime forces, was then controlled by factions in the Armed Opposition.',
    'syrian-regime control writing, armed-opposition control incident',
  ],
  ['The town was under ISIS control.', 'isis control incident'],
  ['The town is under the military control of HTS.', 'hts control incident'],
  [
    'Idlib city is controlled by Hayat Tahrir al-Sham and other opposition factions.',
    'hts joint incident, armed-opposition joint incident',
  ],
  ['The rebel-controlled enclave of Eastern Ghouta was hit.', 'armed-opposition control incident'],
  [
    'The village was under the joint control of Hay’at Tahrir al Sham, armed opposition factions and the Turkistan Islamic Party.',
    'hts joint incident, armed-opposition joint incident, other joint incident',
  ],
  ['The prison is run by Hay’at Tahrir al Sham.', ''],
  ['He was stopped at a checkpoint controlled by the Fourth Division.', ''],
  ['Syrian regime forces regained control of the area in 2020.', 'syrian-regime control incident'],
  ['The town is located within the areas under the control of SDF.', 'sdf control incident'],
  ['The town is outside the control of ISIS.', ''],
  [
    'The area where the camp lies is controlled by Turkish forces and factions of the Armed Opposition.',
    'turkey joint incident, armed-opposition joint incident',
  ],
  ['The city was ISIS’ stronghold.', ''],
  ['Government troops took over the village last week.', 'syrian-regime control incident'],
  ['The area has been held by Kurdish forces since 2015.', 'sdf control incident'],
  ['ISIS held the town at that time.', 'isis control incident'],
  [
    'Russian forces control the crossing together with Syrian regime forces.',
    'russia joint incident, syrian-regime joint incident',
  ],
  ['The Turkish-occupied city of Afrin was hit by rockets.', 'turkey control incident'],
  ['The city of Douma, held by Jaysh al-Islam, was hit by two missiles.', 'armed-opposition control incident'],
  ['The village is held jointly by SDF and government forces.', 'sdf joint incident, syrian-regime joint incident'],
  ['The crossing is run by Hay’at Tahrir al Sham.', 'hts control incident'],
  ['Raqqa was the so-called capital of the group.', ''],
  ['ISIS controls most of the province.', ''],
  ['The hospital, run by a charity, was hit.', ''],
  ['The SNA-controlled town was shelled.', 'armed-opposition control incident'],
  ['The US-led coalition supports the forces that hold the city.', ''],
  ['The town is now under the control of Syrian regime forces.', 'syrian-regime control writing'],
  ['As of this writing, the town is under the control of ISIS.', 'isis control writing'],
  ['The shells were fired from a hill held by government forces.', ''],
  ['A sniper posted in the regime-held part of the city shot a child in Karm al-Jabal.', ''],
  ['The neighborhood was under the full control of opposition factions.', 'armed-opposition control incident'],
  [
    'Syrian regime forces and Iranian militias jointly control the town.',
    'syrian-regime joint incident, iran joint incident',
  ],
  ['Control of the town passed to the Syrian National Army in 2019.', 'armed-opposition control incident'],
  ['The area is dominated by Hay’at Tahrir al Sham.', 'hts control incident'],
  ['The Kurdish-run town was hit by two rockets.', 'sdf control incident'],
  ['The government-held half of Aleppo was hit by mortar shells.', 'syrian-regime control incident'],
  [
    'SDF fired shells at a house in Dhiban town. The town was out of SDF control then, while at the time of preparing this report it is back under its control.',
    'sdf control writing',
  ],
  [
    'Rocket launchers stationed in an area jointly controlled by Syrian regime forces and SDF fired rockets at A’zaz city. The city is under the control of the armed opposition.',
    'armed-opposition control incident',
  ],
]

for (const [text, holders] of cases)
  test(text, () => {
    const held = fields.control.read(plainPassage(text, baseWords)).value
    expect(held.map((c) => [c.party, c.role, c.at].join(' ')).join(', ')).toBe(holders)
  })
