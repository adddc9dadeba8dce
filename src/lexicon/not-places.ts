import { foreignAdjectives } from './foreign-forces.js'

/** Capitalised words that never belong to a place's name: a name ends before them. */
export const neverInNames: readonly string[] = [
  ...'January February March April May June July August September October November December'.split(' '),
  ...'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' '),
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  ...'The This That These Those A An On In At By For From After Before When While During As It Its He She They His Her Their'.split(
    ' ',
  ),
  ...'Near Over Around About Between Two Three Four Five Six Seven Eight Nine Ten Several Some Many Most All Both Each One'.split(
    ' ',
  ),
  ...'Local However Meanwhile Additionally According Since Until And Or But If Not No We Our There Then Also Who Which What Where'.split(
    ' ',
  ),
  ...'Syrian Russian Turkish Israeli Iranian Iraqi Lebanese American Kurdish Arab Palestinian Jordanian British French Shiite Shia Sunni Alawite Druze Christian Yazidi Jewish'.split(
    ' ',
  ),
  ...foreignAdjectives.filter((w) => /^\p{Lu}\p{Ll}+$/u.test(w)),
  ...'Airstrikes Airstrike Shelling Rockets Missiles Warplanes Helicopters Civilian Civilians'.split(' '),
  ...'AM PM UTC IED IEDs IDP IDPs SDF SNA HTS YPG PKK ISIS ISIL IS UN US USA UK EU SNHR SOHR AP AFP SANA VDC OCHA OHCHR'.split(
    ' ',
  ),
]

/** A name with one of these words is an organisation's, a party's, an office's or an operation's. */
export const organisationWords: readonly string[] =
  "Forces Force Army Front Observatory Network Organization Organisation Committee Committees Council Agency Defense Defence Brigade Brigades Division Movement Party People Peoples Units Unit Office Nations Watch International Commission Commissions Ministry Guard Guards Corps Group Government State Security Intelligence Regime Coalition Alliance Militia Militias Hezbollah Daesh Islamic Nusra Tahrir Fateh Liwa Jaysh Jaish Jund Ahrar Faylaq Harakat Helmets Crescent Cross Amnesty Operation Hay’at Hayat Hay'at Regiment Battalion Airlines University Telegram Facebook Twitter Euphrates Mediterranean Ramadan Eid Mosque Hospital School Shabiha Airwars Centre Center Branch Prison Market Airport Airbase Checkpoint Hotel Church Company Base College Academy Institute Stadium Tower Factory Station Mall Museum Library Club Courthouse Directorate Headquarters Barracks Restaurant Cafe Café Supermarket Kindergarten Synagogue Cathedral Monastery Shrine Gurdwara Temple Clinic Republic Bridge Command Palace Parliament Embassy Consulate Silos".split(
    ' ',
  )

/** What every town has under this name: the wholesale market. */
export const everywhere: readonly string[] = ['Souq al-Hal', 'Souk al-Hal', 'Suq al-Hal', 'Souq el-Hal']

/** Countries, capitals abroad, seas and the land itself: named, but no place of an incident in Syria. */
export const foreignNames: readonly string[] =
  'Syria Russia Turkey Türkiye Turkiye Israel Iran Iraq Lebanon Jordan Egypt Kuwait Qatar Saudi Arabia America Britain France Germany Europe China Afghanistan Ukraine Libya Yemen Palestine Kurdistan Washington Geneva Sochi Astana Doha Reuters Khmeimim Atlantic Pacific Caribbean Shi’ite'.split(
    ' ',
  )

/** Cities abroad: the place only in a text that tells of their land; elsewhere somebody spoke or was treated there. */
export const foreignCities: readonly string[] =
  'Beirut Baghdad Tripoli Jerusalem Gaza Kyiv Khartoum Sanaa Kabul Moscow Ankara Istanbul Amman Tehran London Paris Vienna Brussels Cairo Riyadh'.split(
    ' ',
  )

/** A name that ends in one of these is water, a road or a height: named, and nobody lives there. */
export const natureWords: readonly string[] = 'River Sea Lake Ocean Highway Motorway Canal Strip'.split(' ')
