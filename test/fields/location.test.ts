import { describe, expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import type { Location } from '../../src/model/record.js'
import { plainPassage } from '../../src/scene/index.js'

/** Sentence in, place out; what is not named is null. */
const table: readonly (readonly [text: string, location: Partial<Location>])[] = [
  [
    'A missile struck a house in the city’s Al Sukkari neighbourhood, in rebel-held eastern Aleppo.',
    { governorate: 'Aleppo', place: 'Aleppo', neighborhood: 'Al Sukkari', direction: 'eastern' },
  ],
  [
    'Barrel bombs hit the Bustan al-Qasr district of Aleppo on Sunday.',
    { governorate: 'Aleppo', place: 'Aleppo', neighborhood: 'Bustan al-Qasr' },
  ],
  [
    'Barrel bombs hit Aleppo’s Salaheddine neighbourhood on Sunday.',
    { governorate: 'Aleppo', place: 'Aleppo', neighborhood: 'Salaheddine' },
  ],
  [
    "Shells fell on Damascus's Old City, killing two.",
    { governorate: 'Damascus', place: 'Damascus', neighborhood: 'Old City' },
  ],
  [
    'An airstrike hit the town of Saraqib in Idlib province.',
    { governorate: 'Idlib', place: 'Saraqib', placeType: 'town' },
  ],
  ['An airstrike hit Saraqib, Idlib province, on Monday.', { governorate: 'Idlib', place: 'Saraqib' }],
  ['An airstrike hit Saraqib (Idlib) on Monday.', { governorate: 'Idlib', place: 'Saraqib' }],
  [
    'An airstrike hit the rebel-held Damascus suburb of Douma on Monday.',
    { governorate: 'Damascus suburbs', place: 'Douma' },
  ],
  ['An airstrike hit Idlib’s Jisr al-Shughur on Monday.', { governorate: 'Idlib', place: 'Jisr al-Shughur' }],
  [
    'An airstrike hit a convoy near the village of Qminas, in northern rural Hama.',
    { governorate: 'Hama', place: 'Qminas', placeType: 'village', direction: 'northern rural' },
  ],
  [
    'Shelling killed four in Talbiseh, in the northern countryside of Homs.',
    { governorate: 'Homs', place: 'Talbiseh', direction: 'northern countryside' },
  ],
  [
    'Shelling killed four in Talbiseh in Homs’ northern countryside.',
    { governorate: 'Homs', place: 'Talbiseh', direction: 'northern countryside' },
  ],
  [
    'Shelling killed four in Talbiseh in the northern Homs countryside.',
    { governorate: 'Homs', place: 'Talbiseh', direction: 'northern' },
  ],
  [
    'Shelling killed four in the Palestinian refugee camp of Yarmouk in southern Damascus.',
    { governorate: 'Damascus', place: 'Yarmouk', placeType: 'camp', direction: 'southern' },
  ],
  [
    'Shelling killed four in Khan al-Shih camp for Palestinian refugees, west of Damascus.',
    { governorate: 'Damascus suburbs', place: 'Khan al-Shih', placeType: 'camp' },
  ],
  [
    'Rockets hit the Al-Karamah camp for displaced people near Atmeh in northern Idlib.',
    { governorate: 'Idlib', place: 'Al-Karamah', placeType: 'camp', direction: 'northern' },
  ],
  [
    'A mine exploded on the road between Al-Sukhnah and Deir ez-Zor.',
    { place: 'Al-Sukhnah', between: ['Al-Sukhnah', 'Deir ez-Zor'] },
  ],
  [
    'A mine exploded on the Hama-Salamiyah road in the eastern countryside of Hama.',
    { governorate: 'Hama', place: 'Hama', direction: 'eastern countryside', between: ['Hama', 'Salamiyah'] },
  ],
  [
    'A car bomb exploded at the Bab al-Salama border crossing near Azaz city in the northern suburbs of Aleppo governorate.',
    { governorate: 'Aleppo', place: 'Azaz', placeType: 'city', direction: 'northern suburbs' },
  ],
  [
    'Warplanes targeted the outskirts of Kafr Zita city in the northern suburbs of Hama governorate.',
    { governorate: 'Hama', place: 'Kafr Zita', placeType: 'city', direction: 'northern suburbs' },
  ],
  [
    'Warplanes targeted the area between the two villages of Hass and Kafr Ruma in southern Idlib.',
    {
      governorate: 'Idlib',
      place: 'Hass',
      placeType: 'village',
      direction: 'southern',
      between: ['Hass', 'Kafr Ruma'],
    },
  ],
  [
    'On 3 May 2016 Syrian regime forces stationed in Jurin camp shelled Al Ziyara village in Sahl Al Ghab in the western suburbs of Hama governorate.',
    {
      governorate: 'Hama',
      place: 'Al Ziyara',
      placeType: 'village',
      area: 'Sahl Al Ghab',
      direction: 'western suburbs',
    },
  ],
  [
    'On 3 May 2016 artillery stationed at the Defense Factories near Al Safira city shelled Tal Hadya village in the southern suburbs of Aleppo governorate.',
    { governorate: 'Aleppo', place: 'Tal Hadya', placeType: 'village', direction: 'southern suburbs' },
  ],
  [
    'On 3 May 2016 Yasser Hamdan, a teacher from Saraqib city in the eastern suburbs of Idlib governorate, was killed by a mine in Al Nayrab village, in the eastern suburbs of Idlib governorate.',
    { governorate: 'Idlib', place: 'Al Nayrab', placeType: 'village', direction: 'eastern suburbs' },
  ],
  [
    'On 3 May 2016 a family displaced from Kafr Nbouda town was killed in a raid on Al Habit town in the southern suburbs of Idlib governorate.',
    { governorate: 'Idlib', place: 'Al Habit', placeType: 'town', direction: 'southern suburbs' },
  ],
  [
    'A suicide bomber struck in the Karrada Maryam Street of Tartous city.',
    { governorate: 'Tartus', place: 'Tartous', placeType: 'city', neighborhood: 'Karrada Maryam' },
  ],
  ['Five were killed in an attack in al-Tabqa, in Raqqa governorate.', { governorate: 'Raqqa', place: 'al-Tabqa' }],
  [
    'Five were killed in an attack on the town of al-Shaddadi south of Hasakah.',
    { governorate: 'Hasaka', place: 'al-Shaddadi', placeType: 'town' },
  ],
  ['On 3 May, Maʿarrat al-Nuʿmān was shelled by regime forces.', { governorate: 'Idlib', place: 'Maʿarrat al-Nuʿmān' }],
  [
    'Two people were killed when shells hit Ma’arat al-Numan, southern Idlib.',
    { governorate: 'Idlib', place: 'Ma’arat al-Numan', direction: 'southern' },
  ],
  [
    'A drone strike on Sarmada, a town near the Turkish border in Idlib governorate, killed three.',
    { governorate: 'Idlib', place: 'Sarmada', placeType: 'town' },
  ],
  [
    'The victims were killed in Al Mazza Jabal quarter, west of Damascus city.',
    { governorate: 'Damascus', place: 'Damascus', placeType: 'city', neighborhood: 'Al Mazza Jabal' },
  ],
  [
    'Government forces fired shells at Western Al Bwaida village in the northern suburbs of Homs governorate.',
    { governorate: 'Homs', place: 'Western Al Bwaida', placeType: 'village', direction: 'northern suburbs' },
  ],
  [
    'Government forces fired shells at Al Ghouta Al Sharqiya, Damascus suburbs governorate.',
    { governorate: 'Damascus suburbs', place: 'Al Ghouta Al Sharqiya' },
  ],
  [
    'Five were killed in Arbin in the Eastern Ghouta region near Damascus.',
    { governorate: 'Damascus suburbs', place: 'Arbin', area: 'Eastern Ghouta' },
  ],
  [
    'Five were killed in Arbin, Eastern Ghouta, on Friday.',
    { governorate: 'Damascus suburbs', place: 'Arbin', area: 'Eastern Ghouta' },
  ],
  [
    'Five were killed in Eastern Ghouta on Friday in air strikes.',
    { governorate: 'Damascus suburbs', place: 'Eastern Ghouta' },
  ],
  [
    'Air strikes on Eastern Ghouta’s Arbin town killed five.',
    { governorate: 'Damascus suburbs', place: 'Arbin', placeType: 'town', area: 'Eastern Ghouta' },
  ],
  [
    'Five were killed in the Wadi Barada valley northwest of Damascus.',
    { governorate: 'Damascus suburbs', place: 'Wadi Barada', placeType: 'area' },
  ],
  [
    'An explosion hit a market in Al-Bab city, east of Aleppo.',
    { governorate: 'Aleppo', place: 'Al-Bab', placeType: 'city' },
  ],
  [
    'The bombing took place in Qabasin town near Al Bab city in the eastern suburbs of Aleppo governorate.',
    { governorate: 'Aleppo', place: 'Qabasin', placeType: 'town', direction: 'eastern suburbs' },
  ],
  ["In Deir ez-Zor's Al-Mayadin, two were killed in a raid.", { governorate: 'Deir Ez-Zour', place: 'Al-Mayadin' }],
  [
    'In the Deir ez-Zor countryside, an attack in the town of Hajin killed two.',
    { governorate: 'Deir Ez-Zour', place: 'Hajin', placeType: 'town' },
  ],
  [
    'Idlib: Two killed in shelling of Al-Bara village.',
    { governorate: 'Idlib', place: 'Al-Bara', placeType: 'village' },
  ],
  [
    'Two civilians were killed in Al Bara village (Idlib governorate) on 3 May.',
    { governorate: 'Idlib', place: 'Al Bara', placeType: 'village' },
  ],
  [
    'Two civilians were killed in Al Bara village, Jabal Al Zawiya, Idlib governorate, on 3 May.',
    { governorate: 'Idlib', place: 'Al Bara', placeType: 'village', area: 'Jabal Al Zawiya' },
  ],
  [
    'Two civilians were killed in the vicinity of Al Bara village in Jabal Al Zawiya in the southern suburbs of Idlib governorate.',
    {
      governorate: 'Idlib',
      place: 'Al Bara',
      placeType: 'village',
      area: 'Jabal Al Zawiya',
      direction: 'southern suburbs',
    },
  ],
  [
    "The regime's helicopters dropped barrel bombs on Daraa Al-Balad in Daraa city.",
    { governorate: 'Daraa', place: 'Daraa', placeType: 'city', neighborhood: 'Daraa Al-Balad' },
  ],
  [
    "The regime's helicopters dropped barrel bombs on the Al-Manshiya neighbourhood of the southern city of Daraa.",
    { governorate: 'Daraa', place: 'Daraa', placeType: 'city', neighborhood: 'Al-Manshiya' },
  ],
  [
    'Two girls were killed by a mine in Kafr Nasij village in the north-western countryside of Daraa.',
    { governorate: 'Daraa', place: 'Kafr Nasij', placeType: 'village', direction: 'north-western countryside' },
  ],
  [
    'Two girls were killed by a mine near Umm al-Kif village in the Tall Tamr area, Al-Hasakah governorate.',
    { governorate: 'Hasaka', place: 'Umm al-Kif', placeType: 'village', area: 'Tall Tamr' },
  ],
  [
    "A man was shot dead near Al-Sanamayn, in the northern countryside of Dar'a.",
    { governorate: 'Daraa', place: 'Al-Sanamayn', direction: 'northern countryside' },
  ],
  [
    'A man was shot dead in the town of Nawa in the western Daraa countryside, the SOHR said.',
    { governorate: 'Daraa', place: 'Nawa', placeType: 'town', direction: 'western' },
  ],
  [
    'Russian warplanes targeted Al-Naqir village in rural southern Idlib.',
    { governorate: 'Idlib', place: 'Al-Naqir', placeType: 'village', direction: 'southern' },
  ],
  [
    "The SDF shelled the centre of Afrin, in Aleppo's northwest countryside.",
    { governorate: 'Aleppo', place: 'Afrin', direction: 'northwest countryside' },
  ],
  [
    'Two died in Al Hol camp in Hasaka governorate, which is run by the SDF.',
    { governorate: 'Hasaka', place: 'Al Hol', placeType: 'camp' },
  ],
  [
    "ISIS gunmen killed two shepherds in Al-Bishri desert in Raqqa's eastern countryside.",
    { place: 'Al-Bishri desert', governorate: 'Raqqa', direction: 'eastern countryside' },
  ],
  [
    'SDF snipers stationed in Al Sheikh Maqsoud neighborhood in Aleppo city fired at a passing taxi.',
    { governorate: 'Aleppo', place: 'Aleppo', placeType: 'city', neighborhood: 'Al Sheikh Maqsoud' },
  ],
  [
    'Government forces killed a mother as they were fleeing Baba Sabil town.',
    { place: 'Baba Sabil', placeType: 'town' },
  ],
  [
    'In Aleppo city, shells killed four civilians in the Hamdaniya district.',
    { governorate: 'Aleppo', place: 'Aleppo', placeType: 'city', neighborhood: 'Hamdaniya' },
  ],
  [
    'A drone hit an apartment building in the southern Ukrainian city of Kherson.',
    { place: 'Kherson', placeType: 'city' },
  ],
  ['A raid struck the village of Bani Saqr in Hajjah province in Yemen.', { place: 'Bani Saqr', placeType: 'village' }],
  [
    'A bomb went off at a checkpoint in northern Baghdad, Iraqi officials said.',
    { place: 'Baghdad', direction: 'northern' },
  ],
  ['Shells hit Babka village, officials in Baghdad said.', { place: 'Babka', placeType: 'village' }],
  [
    'Shells struck a house in Dayr al-Asafir, a town of Eastern Ghouta in Rural Damascus governorate.',
    { governorate: 'Damascus suburbs', place: 'Dayr al-Asafir', placeType: 'town', area: 'Eastern Ghouta' },
  ],
  ['Gunmen killed three in an attack on a military position in Al-Wadi town.', { place: 'Al-Wadi', placeType: 'town' }],
  ['A man was arrested at a checkpoint in Damascus city and died under torture.', {}],
  ['Shells hit a bakery in Hass.', { place: 'Hass' }],
  [
    "Warplanes bombed the village of Kafr Nabudah in Hama's northern countryside, killing five.",
    { governorate: 'Hama', place: 'Kafr Nabudah', placeType: 'village', direction: 'northern countryside' },
  ],
  [
    'Five were killed in Jabal al-Zawiya, in southern Idlib.',
    { governorate: 'Idlib', place: 'Jabal al-Zawiya', direction: 'southern' },
  ],
  [
    'A strike hit the rebel-held town of Arbin, in Eastern Ghouta near Damascus.',
    { governorate: 'Damascus suburbs', place: 'Arbin', placeType: 'town', area: 'Eastern Ghouta' },
  ],
  [
    'An air raid on the Qaterji neighbourhood of Aleppo killed nine.',
    { governorate: 'Aleppo', place: 'Aleppo', neighborhood: 'Qaterji' },
  ],
  [
    "A bomb exploded in Aleppo's Salaheddine district, killing two.",
    { governorate: 'Aleppo', place: 'Aleppo', neighborhood: 'Salaheddine' },
  ],
  [
    'A car bomb exploded in the northern Syrian city of Azaz on Monday, killing seven.',
    { governorate: 'Aleppo', place: 'Azaz', placeType: 'city' },
  ],
  [
    'A car bomb exploded in Azaz, a city in northern Aleppo province, killing seven.',
    { governorate: 'Aleppo', place: 'Azaz', placeType: 'city', direction: 'northern' },
  ],
  [
    'A car bomb killed seven in the border town of Jarablus in northern Syria.',
    { governorate: 'Aleppo', place: 'Jarablus', placeType: 'town' },
  ],
  [
    'Rockets struck al-Hol camp in Hasakah province, killing two.',
    { governorate: 'Hasaka', place: 'al-Hol', placeType: 'camp' },
  ],
  [
    'Rockets struck the Ain al-Hilweh refugee camp in southern Lebanon, killing two.',
    { place: 'Ain al-Hilweh', placeType: 'camp' },
  ],
  [
    'A missile hit a pizzeria in the eastern city of Kramatorsk in Ukraine, killing 12.',
    { place: 'Kramatorsk', placeType: 'city' },
  ],
  ['Israeli strikes on Khan Younis, in southern Gaza, killed nine.', { place: 'Khan Younis', area: 'Gaza' }],
  [
    'An Israeli strike in the Jabalia refugee camp in northern Gaza killed 30.',
    { place: 'Jabalia', placeType: 'camp', area: 'Gaza' },
  ],
  // Districts of other lands lie round the place; alone they are an area, and no place.
  [
    'Gunmen killed 19 people at Magami village in Maradun Local Government Area of Zamfara State.',
    { place: 'Magami', placeType: 'village', area: 'Maradun' },
  ],
  [
    'Rebels killed 11 farmers with machetes at Kilya village (Beni territory, North Kivu).',
    { place: 'Kilya', placeType: 'village', area: 'Beni' },
  ],
  [
    'Helicopters fired rockets at a school in Let Yet Kone village (Tabayin township, Shwebo district, Sagaing region) in Myanmar.',
    { place: 'Let Yet Kone', placeType: 'village', area: 'Tabayin' },
  ],
  [
    'A mine tore through a minibus near Shiwan village in Bala Buluk district, Farah province, in Afghanistan.',
    { place: 'Shiwan', placeType: 'village', area: 'Bala Buluk' },
  ],
  ['Rebels killed 19 civilians in a raid on a village in eastern Congo’s Beni territory.', { area: 'Beni' }],
  [
    'A car bomb killed 41 people in the Al-Sleimani district of Benghazi in Libya on Tuesday.',
    { place: 'Benghazi', neighborhood: 'Al-Sleimani' },
  ],
  ['A shell killed four people in Hays district, Hodeidah, in Yemen on Tuesday.', { place: 'Hays' }],
  ['Israeli troops shot dead a boy in Tubas in the occupied West Bank.', { place: 'Tubas', area: 'West Bank' }],
  [
    'A barrel bomb fell on the Dweila area of Damascus in Syria.',
    { governorate: 'Damascus', place: 'Damascus', neighborhood: 'Dweila' },
  ],
  [
    'Government warplanes struck a market in the Eastern Ghouta town of Douma in Syria on Sunday.',
    { governorate: 'Damascus suburbs', place: 'Douma', placeType: 'town', area: 'Eastern Ghouta' },
  ],
  [
    'In Douma, the largest city of Eastern Ghouta in Syria, warplanes struck the market of Souq al-Hal.',
    { governorate: 'Damascus suburbs', place: 'Douma', placeType: 'city', area: 'Eastern Ghouta' },
  ],
  ['A shell killed two civilians in Government-controlled Avdiivka in Ukraine.', { place: 'Avdiivka' }],
  [
    'A fisherman was shot dead off the coast of Rafah, in the southern Gaza Strip.',
    { place: 'Rafah', area: 'Gaza Strip' },
  ],
  // A part told on its own lies in the city that the text points back to, or begins with.
  [
    'A bomber struck a tuition centre in the Afghan capital, Kabul. Students died at the centre in the Dasht-e-Barchi area in the west of the city.',
    { place: 'Kabul', neighborhood: 'Dasht-e-Barchi' },
  ],
  [
    'Thursday 17 July 2014, Kirkuk: two roadside bombs kill 3 in the Domiz district of Iraq.',
    { place: 'Kirkuk', neighborhood: 'Domiz' },
  ],
  [
    'Barrel bombs killed 15 civilians in a rebel-held district of Syria’s second city Aleppo on Thursday. They fell on the Bab al-Nayrab neighbourhood, killing children.',
    { governorate: 'Aleppo', place: 'Aleppo', placeType: 'city', neighborhood: 'Bab al-Nayrab' },
  ],
  [
    'ISIS executed three men in al-Mayadin city; they were shot in the roundabout of al-Balaoum in front of a crowd.',
    { governorate: 'Deir Ez-Zour', place: 'al-Mayadin', placeType: 'city', neighborhood: 'al-Balaoum' },
  ],
  [
    'Shelling hit a market in the suburb of Tekstilshchik in Donetsk city in Ukraine.',
    { place: 'Donetsk', placeType: 'city', neighborhood: 'Tekstilshchik' },
  ],
  ['Two airstrikes hit the industrial area of Ariha, Idlib governorate.', { governorate: 'Idlib', place: 'Ariha' }],
  [
    'A worker was killed by shelling in the Jabal Badro area of Aleppo, Syria, as he handed out blankets in the city.',
    { governorate: 'Aleppo', place: 'Aleppo', neighborhood: 'Jabal Badro' },
  ],
  [
    'A bomber killed 45 people in the Sayyidah Zaynab district south of Damascus in Syria.',
    { governorate: 'Damascus suburbs', place: 'Sayyidah Zaynab' },
  ],
  [
    'Turkish artillery shelled al-Ziyara in the Shirawa district of Afrin, in the north of Aleppo province.',
    { governorate: 'Aleppo', place: 'al-Ziyara', area: 'Shirawa', direction: 'north' },
  ],
  // Told by a settlement beside it, by a road, by another tongue's name.
  [
    'The rockets killed eight people in camps in the vicinity of Kafr Jalis and Morin, a few kilometers west of Idlib city.',
    { governorate: 'Idlib', place: 'Kafr Jalis' },
  ],
  [
    'On the Aleppo–Latakia highway near Urum al-Jawz an explosive charge hit a patrol, wounding three soldiers.',
    { governorate: 'Idlib', place: 'Urum al-Jawz' },
  ],
  [
    'Turkish artillery shelled the village of Zirgan (Abu Rasin), north of Tal Tamr in the Hasakah countryside.',
    { governorate: 'Hasaka', place: 'Zirgan', placeType: 'village' },
  ],
  [
    'A Turkish drone hit a hospital in Siftek village in the suburbs of Ain Al Arab city in the eastern suburbs of Aleppo governorate.',
    { governorate: 'Aleppo', place: 'Siftek', placeType: 'village', direction: 'eastern suburbs' },
  ],
  ['Rockets killed a shepherd in Jisr al-Shughour’s outskirts.', { governorate: 'Idlib', place: 'Jisr al-Shughour' }],
  ['A man from Nawa was shot dead near the Ash’ari junction west of Daraa.', { governorate: 'Daraa', place: 'Daraa' }],
  [
    'Baghouz, Deir Ez-Zour governorate, March 2019. Coalition jets bombed a camp.',
    { governorate: 'Deir Ez-Zour', place: 'Baghouz' },
  ],
  [
    'A woman was shot dead by unknown gunmen in the fifth section of Al-Hol camp in Hasaka, Syria.',
    { governorate: 'Hasaka', place: 'Al-Hol', placeType: 'camp', neighborhood: 'fifth section' },
  ],
  [
    'Gunmen fired on a bank manager at Areh Mohanpora village in south Kashmir’s Kulgam district, India.',
    { place: 'Areh Mohanpora', placeType: 'village', area: 'Kulgam' },
  ],
  [
    'A civilian was killed by a sniper on the axis of Kafr Taal in the western countryside of Aleppo.',
    { governorate: 'Aleppo', place: 'Kafr Taal', direction: 'western countryside' },
  ],
  [
    'Saraqib: nine citizens were martyred by shells on the city this afternoon; warplanes carried out 4 raids on places in Binnish town.',
    { governorate: 'Idlib', place: 'Saraqib', placeType: 'city' },
  ],
  [
    'In Deir ez-Zor city, ISIS shelled the government-held neighbourhoods of al-Qusour and al-Joura.',
    { governorate: 'Deir Ez-Zour', place: 'Deir ez-Zor', placeType: 'city', neighborhood: 'al-Qusour' },
  ],
  [
    'Four civilians were killed in Qastal Ma’af in northern Latakia’s countryside.',
    { governorate: 'Latakia', place: 'Qastal Ma’af', direction: 'northern' },
  ],
  [
    'A shell landed in a house in the al-Rawda district of Taiz, medics in the southwestern Yemeni city said. The city is besieged.',
    { place: 'Taiz', neighborhood: 'al-Rawda' },
  ],
  // Beside a governorate’s city: inferred from it.
  [
    'A coalition strike on a school in Mansourah, a town west of Raqqa, killed 40.',
    { governorate: 'Raqqa', place: 'Mansourah', placeType: 'town' },
  ],
  [
    'Three people were killed in Jaramana on the southern edge of Damascus, Syria.',
    { governorate: 'Damascus suburbs', place: 'Jaramana' },
  ],
  [
    'Rockets hit the Jaramana district of Damascus, Syria, on Friday.',
    { governorate: 'Damascus', place: 'Damascus', neighborhood: 'Jaramana' },
  ],
  [
    "An Israeli strike on a school in Gaza City's Zeitoun neighbourhood killed 22.",
    { place: 'Gaza', placeType: 'city', neighborhood: 'Zeitoun' },
  ],
  ['An Israeli strike in Gaza City killed five people.', { place: 'Gaza', placeType: 'city' }],
  ['A suicide bomber killed 12 in the Iraqi capital Baghdad on Thursday.', { place: 'Baghdad' }],
  ["A bomb killed 12 in Baghdad's Sadr City district on Thursday.", { place: 'Baghdad', neighborhood: 'Sadr City' }],
  ['Coalition jets bombed a house in western Mosul, in Iraq, killing 10.', { place: 'Mosul', direction: 'western' }],
  ['Air strikes hit a funeral hall in Sanaa, the capital of Yemen, killing 140.', { place: 'Sanaa' }],
  [
    "A drone attack on the city of El Obeid in Sudan's North Kordofan state killed 40.",
    { place: 'El Obeid', placeType: 'city' },
  ],
  [
    'The RSF shelled the Zamzam camp near El Fasher in North Darfur, killing 20.',
    { place: 'Zamzam', placeType: 'camp' },
  ],
  [
    "Two drones hit a nine-storey building in Kharkiv's Saltivka district, killing three.",
    { place: 'Kharkiv', neighborhood: 'Saltivka' },
  ],
  [
    'A rocket hit the Midan district of the capital Damascus, killing one.',
    { governorate: 'Damascus', place: 'Damascus', neighborhood: 'Midan' },
  ],
  [
    'A bus was ambushed on the road between Palmyra and Deir ez-Zor, killing 28.',
    { place: 'Palmyra', between: ['Palmyra', 'Deir ez-Zor'] },
  ],
  [
    'Thirty people died when warplanes struck the town of Zardana, north of Idlib city.',
    { governorate: 'Idlib', place: 'Zardana', placeType: 'town' },
  ],
  [
    'SANA: shells fell on the town of Mhardeh in the northwestern countryside of Hama, killing 10.',
    { governorate: 'Hama', place: 'Mhardeh', placeType: 'town', direction: 'northwestern countryside' },
  ],
  [
    'Three farmers were killed by a mine near the village of Rasm al-Abd, eastern Hama.',
    { governorate: 'Hama', place: 'Rasm al-Abd', placeType: 'village', direction: 'eastern' },
  ],
  [
    'A mine killed three farmers on the outskirts of Tadmur in the Homs countryside.',
    { governorate: 'Homs', place: 'Tadmur' },
  ],
  [
    'BEIRUT (Reuters) - Air strikes on the Syrian town of Maarat Misrin killed 10, rescuers said.',
    { governorate: 'Idlib', place: 'Maarat Misrin', placeType: 'town' },
  ],
  [
    'AMMAN - Jordanian jets struck the village of Arman in Sweida province, killing nine.',
    { governorate: 'Suwayda', place: 'Arman', placeType: 'village' },
  ],
  ['IDLIB, Syria (AFP) - Air strikes on Ariha killed 12 people on Monday.', { governorate: 'Idlib', place: 'Ariha' }],
  ['Raids on Ariha, Saraqib and Binnish in Idlib killed 12 people.', { governorate: 'Idlib', place: 'Ariha' }],
  [
    'At least ten people were killed in the Syrian coastal city of Jableh.',
    { governorate: 'Latakia', place: 'Jableh', placeType: 'city' },
  ],
  [
    'Gunmen stormed a house in the Bab al-Sebaa quarter of Homs city and killed a family.',
    { governorate: 'Homs', place: 'Homs', placeType: 'city', neighborhood: 'Bab al-Sebaa' },
  ],
  [
    'A market in the rebel-controlled Bustan al-Qasr area of Aleppo city was hit.',
    { governorate: 'Aleppo', place: 'Aleppo', placeType: 'city', neighborhood: 'Bustan al-Qasr' },
  ],
  [
    'The strike took place in Busayra, a town east of Deir Ezzor city.',
    { governorate: 'Deir Ez-Zour', place: 'Busayra', placeType: 'town' },
  ],
  [
    'The attack happened near Sukhna, in the east of Homs province.',
    { governorate: 'Homs', place: 'Sukhna', direction: 'east' },
  ],
  [
    'Turkish shelling on Tal Rifaat (northern Aleppo countryside) killed eight children.',
    { governorate: 'Aleppo', place: 'Tal Rifaat', direction: 'northern' },
  ],
  [
    'Missiles struck an apartment building in the Kafr Sousa neighbourhood in central Damascus.',
    { governorate: 'Damascus', place: 'Damascus', neighborhood: 'Kafr Sousa', direction: 'central' },
  ],
  [
    'Two people were killed in Jarjanaz and three in Tal Mannis on Monday in Idlib.',
    { governorate: 'Idlib', place: 'Jarjanaz' },
  ],
  [
    'On 3 May 2016 the town of Darkush, located west of Idlib city, was bombed.',
    { governorate: 'Idlib', place: 'Darkush', placeType: 'town' },
  ],
  [
    'A bomb exploded in Al-Zahraa district in central Homs city.',
    { governorate: 'Homs', place: 'Homs', placeType: 'city', neighborhood: 'Al-Zahraa', direction: 'central' },
  ],
  ["A bomb exploded in Homs's Al-Zahraa district.", { governorate: 'Homs', place: 'Homs', neighborhood: 'Al-Zahraa' }],
  [
    'A bomb exploded in the Homs district of Al-Zahraa.',
    { governorate: 'Homs', place: 'Homs', neighborhood: 'Al-Zahraa' },
  ],
  [
    'On 12 June 2014 a car bomb exploded in Wadi Al Dahab neighborhood, Homs city.',
    { governorate: 'Homs', place: 'Homs', placeType: 'city', neighborhood: 'Wadi Al Dahab' },
  ],
  [
    'Shells hit the villages of Nubl and Zahraa in the northern suburbs of Aleppo governorate.',
    { governorate: 'Aleppo', place: 'Nubl', placeType: 'village', direction: 'northern suburbs' },
  ],
  ['A strike hit a bakery in Halfaya (Hama governorate).', { governorate: 'Hama', place: 'Halfaya' }],
  [
    'A shell hit the village of Al-Rashidin 4, west of Aleppo city.',
    { governorate: 'Aleppo', place: 'Al-Rashidin', placeType: 'village' },
  ],
  [
    'The massacre took place in Al Bayda village, which is affiliated to Banyas city in the suburbs of Tartous governorate.',
    { governorate: 'Tartus', place: 'Al Bayda', placeType: 'village', area: 'Banyas', direction: 'suburbs' },
  ],
  [
    'A ground-launched missile hit Al-Hamdaniya, in the western part of Aleppo city.',
    { governorate: 'Aleppo', place: 'Aleppo', placeType: 'city', neighborhood: 'Al-Hamdaniya' },
  ],
  [
    'On 3 May 2016 Russian warplanes bombed the city of Ma`arat al-Nu`man in Idleb governorate.',
    { governorate: 'Idlib', place: 'Ma`arat al-Nu`man', placeType: 'city' },
  ],
  [
    'On 3 May 2016, Syrian regime forces shelled Kafr Oweid village, south of Idlib.',
    { governorate: 'Idlib', place: 'Kafr Oweid', placeType: 'village' },
  ],
  [
    'Two civilians were killed on Monday in Baza’a town, Aleppo countryside, in an explosion.',
    { governorate: 'Aleppo', place: 'Baza’a', placeType: 'town' },
  ],
  [
    'Two civilians were killed on Monday in Baza’a town in the eastern countryside of Aleppo province.',
    { governorate: 'Aleppo', place: 'Baza’a', placeType: 'town', direction: 'eastern countryside' },
  ],
  [
    'A man died under torture in Sednaya Military Prison in Damascus suburbs governorate on 3 May 2016.',
    { governorate: 'Damascus suburbs' },
  ],
  [
    'A child was killed by a landmine in farmland near Al-Karamah town, east of Raqqa city.',
    { governorate: 'Raqqa', place: 'Al-Karamah', placeType: 'town' },
  ],
  [
    'An IED exploded in the Bab al-Tariq neighbourhood in the city of Manbij in eastern Aleppo.',
    { governorate: 'Aleppo', place: 'Manbij', placeType: 'city', neighborhood: 'Bab al-Tariq', direction: 'eastern' },
  ],
  [
    'Rebels fired mortar rounds at Al-Hamdaniyah and Salah al-Din neighborhoods in Aleppo city.',
    { governorate: 'Aleppo', place: 'Aleppo', placeType: 'city', neighborhood: 'Al-Hamdaniyah' },
  ],
  [
    'Shells fired by rebels in Eastern Ghouta landed in the Damascus neighbourhood of Bab Sharqi.',
    { governorate: 'Damascus', place: 'Damascus', neighborhood: 'Bab Sharqi' },
  ],
  [
    'The warplanes, which took off from Hmeimim airbase, bombed Kafr Nabl city in Idlib.',
    { governorate: 'Idlib', place: 'Kafr Nabl', placeType: 'city' },
  ],
  [
    'Helicopters from Hama military airport dropped barrel bombs on Al Latamina town, northern Hama.',
    { governorate: 'Hama', place: 'Al Latamina', placeType: 'town', direction: 'northern' },
  ],
  [
    'Seven people from Al Qaryatayn city were executed in Palmyra city in the eastern suburbs of Homs governorate.',
    { governorate: 'Homs', place: 'Palmyra', placeType: 'city', direction: 'eastern suburbs' },
  ],
  [
    'A resident of Nawa city was shot dead in Jasim city in the northern suburbs of Daraa governorate.',
    { governorate: 'Daraa', place: 'Jasim', placeType: 'city', direction: 'northern suburbs' },
  ],
  [
    'In Jasim city, in the northern suburbs of Daraa governorate, a resident of Nawa city was shot dead.',
    { governorate: 'Daraa', place: 'Jasim', placeType: 'city', direction: 'northern suburbs' },
  ],
  [
    'A mortar shell fell in Al-Midan, a district of central Damascus, killing one.',
    { governorate: 'Damascus', place: 'Damascus', neighborhood: 'Al-Midan', direction: 'central' },
  ],
  [
    'A mortar shell fell in Al-Midan in Damascus, killing one.',
    { governorate: 'Damascus', place: 'Damascus', neighborhood: 'Al-Midan' },
  ],
  [
    'Government helicopters dropped barrel bombs on Bustan al-Qasr in Aleppo, killing nine.',
    { governorate: 'Aleppo', place: 'Aleppo', neighborhood: 'Bustan al-Qasr' },
  ],
  ['Air strikes on Azaz in Aleppo killed nine.', { governorate: 'Aleppo', place: 'Azaz' }],
  [
    'Rockets hit the city of Deir ez-Zor on Monday, killing six. They landed in al-Joura and al-Qusour.',
    { governorate: 'Deir Ez-Zour', place: 'Deir ez-Zor', placeType: 'city', neighborhood: 'al-Joura' },
  ],
  [
    'A bomb killed nine people in the city of Benghazi. It had been hidden at a mosque in the Majuri neighborhood.',
    { place: 'Benghazi', placeType: 'city', neighborhood: 'Majuri' },
  ],
  [
    'A strike killed eight in the western Mosul neighborhood of al-Jadida, an officer in Iraq said.',
    { place: 'Mosul', neighborhood: 'al-Jadida', direction: 'western' },
  ],
  [
    'Fighters killed two men near the town of Sarmin. The car was hit in the village of Ruwayha, a witness said.',
    { governorate: 'Idlib', place: 'Ruwayha', placeType: 'village' },
  ],
  [
    'Gunmen shot nine people in Hass. Funerals were held in Idlib city in the evening.',
    { governorate: 'Idlib', place: 'Hass' },
  ],
  ['A missile hit Al-Zohra rural hospital in Hajin, killing nine.', { governorate: 'Deir Ez-Zour', place: 'Hajin' }],
  [
    'Aleppo city, Tariq al-Bab neighborhood: a missile killed nine people.',
    { governorate: 'Aleppo', place: 'Aleppo', placeType: 'city', neighborhood: 'Tariq al-Bab' },
  ],
  [
    'An air strike on the al-Shaar neighbourhood in eastern Aleppo killed nine.',
    { governorate: 'Aleppo', place: 'Aleppo', neighborhood: 'al-Shaar', direction: 'eastern' },
  ],
  [
    'An air strike on Aleppo city’s al-Shaar neighbourhood killed nine.',
    { governorate: 'Aleppo', place: 'Aleppo', placeType: 'city', neighborhood: 'al-Shaar' },
  ],
  ['An air strike killed nine in Aleppo on Friday.', { governorate: 'Aleppo', place: 'Aleppo' }],
  ['An air strike killed nine in Idlib city on Friday.', { governorate: 'Idlib', place: 'Idlib', placeType: 'city' }],
  ['An air strike killed nine in the Idlib countryside on Friday.', { governorate: 'Idlib' }],
  ['An air strike killed nine in southern Idlib on Friday.', { governorate: 'Idlib', direction: 'southern' }],
  ["An air strike killed nine in Syria's northwestern province of Idlib on Friday.", { governorate: 'Idlib' }],
  ['An air strike killed nine in northwest Syria on Friday.', {}],
  [
    'Nine were killed in a strike on a school in Jabal al-Zawiya, Idlib.',
    { governorate: 'Idlib', place: 'Jabal al-Zawiya' },
  ],
  [
    'A car bomb exploded in Al-Nasiriya village in Jarablus district, Aleppo governorate.',
    { governorate: 'Aleppo', place: 'Al-Nasiriya', placeType: 'village', area: 'Jarablus' },
  ],
  [
    'Two people were killed in a landmine explosion in the Al-Mashrafa area of Al-Qaryatayn, Homs governorate.',
    { governorate: 'Homs', place: 'Al-Qaryatayn', neighborhood: 'Al-Mashrafa' },
  ],
  [
    'Syrian regime forces shelled Al Ghadfa village, which follows Ma’aret Al Nu’man city in the southern suburbs of Idlib governorate.',
    {
      governorate: 'Idlib',
      place: 'Al Ghadfa',
      placeType: 'village',
      area: 'Ma’aret Al Nu’man',
      direction: 'southern suburbs',
    },
  ],
  [
    'Syrian regime forces shelled Al Ghadfa village, administratively a part of Ma’aret Al Nu’man, in the southern suburbs of Idlib governorate.',
    {
      governorate: 'Idlib',
      place: 'Al Ghadfa',
      placeType: 'village',
      area: 'Ma’aret Al Nu’man',
      direction: 'southern suburbs',
    },
  ],
  [
    'Syrian regime forces shelled Al Ghadfa village, belonging to Ma’aret Al Nu’man subdistrict, in the southern suburbs of Idlib governorate.',
    {
      governorate: 'Idlib',
      place: 'Al Ghadfa',
      placeType: 'village',
      area: 'Ma’aret Al Nu’man',
      direction: 'southern suburbs',
    },
  ],
  [
    'Syrian regime forces shelled the farms of Al Ghadfa village, in the southern suburbs of Idlib governorate.',
    { governorate: 'Idlib', place: 'Al Ghadfa', placeType: 'village', direction: 'southern suburbs' },
  ],
  [
    'Syrian regime forces shelled a house west of Al Ghadfa village in the southern suburbs of Idlib governorate.',
    { governorate: 'Idlib', place: 'Al Ghadfa', placeType: 'village', direction: 'southern suburbs' },
  ],
  [
    'Syrian regime forces shelled the area around the village of Al Ghadfa, in southern rural Idlib.',
    { governorate: 'Idlib', place: 'Al Ghadfa', placeType: 'village', direction: 'southern rural' },
  ],
  [
    'On 3 May 2016 ISIS executed two men in the Al-Naeem roundabout in Raqqa city.',
    { governorate: 'Raqqa', place: 'Raqqa', placeType: 'city', neighborhood: 'Al-Naeem roundabout' },
  ],
  [
    'On 3 May 2016 a bomb exploded on Al Corniche Street in Idlib.',
    { governorate: 'Idlib', place: 'Idlib', neighborhood: 'Al Corniche' },
  ],
  [
    'On 3 May 2016 a bomb exploded at the Kawa roundabout in the center of Afrin city in the northwestern suburbs of Aleppo governorate.',
    {
      governorate: 'Aleppo',
      place: 'Afrin',
      placeType: 'city',
      neighborhood: 'Kawa roundabout',
      direction: 'northwestern suburbs',
    },
  ],
  [
    'On 3 May 2016 a bomb exploded in the western neighborhood of Al Shaddadi city in the southern suburbs of Hasaka governorate.',
    { governorate: 'Hasaka', place: 'Al Shaddadi', placeType: 'city', direction: 'southern suburbs' },
  ],
  [
    'Turkish forces shelled Zor Maghar village, west of Ain al-Arab city, in the eastern suburbs of Aleppo governorate.',
    { governorate: 'Aleppo', place: 'Zor Maghar', placeType: 'village', direction: 'eastern suburbs' },
  ],
  [
    'Turkish forces shelled Zor Maghar village near Ain al-Arab/Kobani in Aleppo governorate.',
    { governorate: 'Aleppo', place: 'Zor Maghar', placeType: 'village' },
  ],
  ['Four people were shot dead on the Raqqa–Deir ez-Zor road.', { place: 'Raqqa', between: ['Raqqa', 'Deir ez-Zor'] }],
  [
    'Four people were shot dead on the road to Al Mayadin city in the eastern suburbs of Deir Ez-Zour governorate.',
    { governorate: 'Deir Ez-Zour', place: 'Al Mayadin', placeType: 'city', direction: 'eastern suburbs' },
  ],
  ['Four people were shot dead on the outskirts of al-Mayadin.', { governorate: 'Deir Ez-Zour', place: 'al-Mayadin' }],
  [
    'Four people were shot dead between the towns of Gharanij and Abu Hammam in eastern Deir ez-Zor.',
    {
      governorate: 'Deir Ez-Zour',
      place: 'Gharanij',
      placeType: 'town',
      direction: 'eastern',
      between: ['Gharanij', 'Abu Hammam'],
    },
  ],
  [
    'Location: Tal Rifaat town, northern suburbs of Aleppo governorate. Rockets killed two.',
    { governorate: 'Aleppo', place: 'Tal Rifaat', placeType: 'town', direction: 'northern suburbs' },
  ],
  ['Tal Rifaat, Aleppo: two killed in rocket fire on 3 May 2021.', { governorate: 'Aleppo', place: 'Tal Rifaat' }],
  [
    'TAL RIFAAT, Syria (AP) — Rockets killed two people on Friday in the town of Tal Rifaat, residents said.',
    { governorate: 'Aleppo', place: 'Tal Rifaat', placeType: 'town' },
  ],
  [
    'The General Commander of Ahrar al-Sham was killed in Ram Hamdan town in the northern suburbs of Idlib governorate.',
    { governorate: 'Idlib', place: 'Ram Hamdan', placeType: 'town', direction: 'northern suburbs' },
  ],
  [
    'A drone belonging to the International Coalition targeted a car in Kafr Hind village near Salqin city, in northwestern Idlib.',
    { governorate: 'Idlib', place: 'Kafr Hind', placeType: 'village', direction: 'northwestern' },
  ],
  [
    'A warplane dropped a bomb on a home in Kushar district, Hajjah governorate, killing ten.',
    { place: 'Kushar', neighborhood: null },
  ],
  [
    'An ambulance was targeted by a drone in the Sirwah district of Marib governorate.',
    { place: 'Sirwah', neighborhood: null },
  ],
  [
    'Shells fell on Al-Shaar district, Aleppo city, Aleppo governorate, killing two.',
    { governorate: 'Aleppo', place: 'Aleppo', placeType: 'city', neighborhood: 'Al-Shaar' },
  ],
  [
    'A detainee died due to torture in a prison in Idlib\n\nAbdul Rahman was arrested in 2019.',
    { governorate: 'Idlib', place: 'Idlib' },
  ],
]

const unsaid: Location = {
  governorate: null,
  place: null,
  placeType: null,
  neighborhood: null,
  area: null,
  direction: null,
  between: null,
  coordinates: null,
}

describe('location', () => {
  for (const [text, location] of table) {
    test(text, () => {
      const { value, evidence } = fields.location.read(plainPassage(text, baseWords))
      const { province: _, ...inContract } = value
      expect(inContract).toEqual({ ...unsaid, ...location })
      for (const path of ['place', 'neighborhood', 'area'] as const) {
        const at = evidence[`location.${path}`]?.spans[0]
        if (value[path] !== null) expect(at && 'start' in at && text.slice(at.start, at.end)).toBe(value[path])
      }
    })
  }
  test('a governorate that no word tells is inferred from a well-known place, and marked so', () => {
    const read = (text: string) => fields.location.read(plainPassage(text, baseWords))
    const governorate = (text: string) => read(text).value.governorate
    const text = 'A car bomb exploded in Ras al-Ain on Monday.'
    expect(read(text).evidence['location.governorate']?.spans).toEqual([
      { start: 23, end: 33, inferred: 'the place is known to lie in this governorate' },
    ])
    // Spellings of one name.
    expect(
      ['Maarrat an-Numan', 'Ma’aret Al No’man', 'Maarat Numan'].map((n) => governorate(`A strike hit ${n}.`)),
    ).toEqual(['Idlib', 'Idlib', 'Idlib'])
    // Two governorates have one of this name; an unknown village; a name of other lands as well; another land's war.
    expect(governorate('Syrian regime forces shelled Soran on Monday.')).toBe(null)
    expect(governorate('Syrian regime forces shelled Tal Wardan on Monday.')).toBe(null)
    expect(governorate('A shell fell on Al-Karama on Monday.')).toBe(null)
    expect(governorate('Syrian regime forces shelled Al-Karama on Monday.')).toBe('Raqqa')
    expect(governorate('A drone strike on a car in Nawa in Libya killed two.')).toBe(null)
    // What is printed of the governorate stands; what is printed of another place does not.
    expect(governorate('A strike hit Azaz town in Idlib province.')).toBe('Idlib')
    expect(governorate('A strike hit Azaz. One of the wounded died in a hospital in Idlib.')).toBe('Aleppo')
  })
  test.each([
    // Printed.
    ['A raid struck the village of Bani Saqr in Yemen’s Hajjah governorate.', 'Hajjah', 'printed'],
    [
      'Gunmen killed 19 people at Magami village in Maradun Local Government Area of Zamfara State.',
      'Zamfara',
      'printed',
    ],
    [
      'Hooded men shot eight people in a rural area of Samaniego, in the department of Nariño, in Colombia.',
      'Nariño',
      'printed',
    ],
    ['Shells killed two people in Bilozerka, Kherson region, in Ukraine.', 'Kherson', 'printed'],
    ['Rebels killed 11 farmers at Kilya village (Beni territory, North Kivu).', 'North Kivu', 'printed'],
    ['Jets bombed Pazigyi village in Myanmar’s Sagaing region, killing 100.', 'Sagaing', 'printed'],
    ['The RSF shelled the Zamzam camp near El Fasher in North Darfur, killing 20.', 'North Darfur', 'printed'],
    // Of a city that everybody knows.
    ['A truck bomb killed 79 people in Mogadishu, Somalia, on Saturday.', 'Banadir', 'inferred'],
    ['A missile hit a pizzeria in the eastern city of Kramatorsk in Ukraine, killing 12.', 'Donetsk', 'inferred'],
    ['A biscuit factory in Tripoli, Libya, was bombed; seven people were killed.', 'Tripoli', 'inferred'],
    ['A car bomb killed five people in Tripoli, Lebanon.', 'North Lebanon', 'inferred'],
    ['Israeli forces shot dead a boy in the village of Beita, south of Nablus.', 'Nablus', 'inferred'],
    // One of several lands, and none named; a village that nobody knows; Syria.
    ['A bomb killed five people in Hyderabad.', undefined, undefined],
    ['A bomb killed five people in the village of Oke Ado in Nigeria.', undefined, undefined],
    ['A shell killed five people in Azaz in Aleppo province in Syria.', undefined, undefined],
  ])('outside Syria the province is read beside the governorate, which is Syria’s: %s', (text, province, how) => {
    const { value, evidence } = fields.location.read(plainPassage(text, baseWords))
    const [span] = evidence['location.province']?.spans ?? []
    expect(value.province).toBe(province)
    expect(span && ('inferred' in span ? 'inferred' : 'printed')).toBe(how)
    if (province !== undefined) expect(value.governorate).toBe(null)
  })
  test('a governorate that only the heading names is read from it', () => {
    const heading = { perpetrator: null, governorate: 'Idlib governorate' }
    const { value, evidence } = fields.location.read(
      plainPassage('Missiles were fired at Kafr Dan village.', baseWords, { heading }),
    )
    expect(value.governorate).toBe('Idlib')
    expect(evidence['location.governorate']?.spans).toEqual([{ source: 'heading.governorate' }])
  })
})
