import type { PersonWords } from './people.js'

/**
 * More nouns for people: trades, ranks, roles, kinships and conditions, in the singular; the plural follows from the
 * form. Left out on purpose: doers («attacker», «bomber») and peoples whose name is an adjective too («a Syrian drone»).
 */
const roles = `
  vet veterinarian vaccinator sexton gravedigger
  interpreter translator guide accountant actor actress singer musician writer author blogger editor operator welder
  plumber carpenter blacksmith hairdresser grocer greengrocer lecturer academic scholar scientist researcher chemist
  trainee apprentice intern cadet pilot co-pilot navigator sailor peacekeeper policewoman constable inspector detective
  gendarme warder jailer nightwatchman porter doorman maid housekeeper chef waiter waitress hawker peddler stallholder
  trafficker contractor builder mason bricklayer miner quarryman peasant sharecropper goatherd rancher fisher hunter
  woodcutter logger trucker chauffeur cabbie biker cyclist onlooker commuter tourist parishioner congregant pastor bishop
  monk nun muezzin mullah rabbi chief chieftain headman mukhtar mayor councilor councilman governor minister senator lawmaker
  legislator parliamentarian politician candidate diplomat ambassador consul envoy bureaucrat clerk secretary prosecutor
  attorney notary campaigner organiser organizer striker unionist dissident defector deserter abductee informant informer
  collaborator spy evacuee settler foreigner stranger landlord tenant lodger visitor bridegroom groom widower teen
  adolescent juvenile pensioner retiree invalid amputee footballer athlete goalkeeper coach referee wrestler boxer swimmer
  jogger diner reveller reveler fireman responder deminer sapper architect surveyor developer banker businessman
  businesswoman entrepreneur boss foreman supervisor headmaster headmistress headteacher principal dean tutor instructor
  trainer aide adviser advisor helper boyfriend girlfriend tribesman clansman kinsman kinswoman beggar scavenger
  ragpicker courier messenger postman mailman seamstress weaver potter jeweller jeweler goldsmith lineman dayworker
  breadwinner herdswoman manager director godfather tailor barber poet artist janitor anaesthetist wedding-goer
  churchgoer party-goer shopper vendor trader merchant porter picker harvester reaper sower ploughman thresher bedouin
  nomad cattleman herdsman stockbreeder breeder butcher baker dyer printer bookseller usher caterer drummer dancer
  bachelor newlywed orphan hostage captive internee escapee fugitive hitchhiker holidaymaker picnicker stepbrother
  stepsister half-brother half-sister great-uncle great-aunt
  serviceman recruit conscript legislator ex-fighter ex-soldier whistleblower
  geologist agronomist botanist archaeologist historian economist psychologist sociologist philosopher linguist
  statistician technologist machinist typist receptionist cashier salesman saleswoman shop-owner cobbler shoemaker
  locksmith glazier roofer painter decorator sculptor filmmaker director producer novelist playwright calligrapher`
const media = 'presenter broadcaster newscaster columnist photojournalist newsman videographer reporter'
const medical = 'cardiologist radiologist anesthetist anesthesiologist orthopaedist dermatologist obstetrician orderly'
const military = 'captain admiral paratrooper trooper legionnaire corporal brigadier'
const women = 'granny grandma mum mom matriarch'
const men = 'grandpa granddad dad patriarch'
const minors = 'preschooler kindergartner'
const peoples = `
  israelis afghans pakistanis jordanians egyptians somalis nigerians malians kenyans ethiopians ukrainians russians
  americans britons italians canadians australians indians bangladeshis nepalis filipinos yemenis saudis germans
  libyans tunisians algerians moroccans iranians kuwaitis qataris bahrainis omanis chadians cameroonians nigeriens
  ugandans rwandans burundians congolese mozambicans eritreans colombians mexicans georgians armenians azeris tajiks
  uzbeks uighurs uyghurs chechens hazaras rohingya nationals yezidis assyrians druze turkmens shiites sunnis muslims`

/** One of a people: an adjective too, so only where no noun follows it. */
const onePeople = `
  syrian palestinian israeli iraqi turk kurd russian american afghan pakistani jordanian egyptian somali nigerian malian
  kenyan ethiopian ukrainian briton italian canadian australian indian bangladeshi filipino yemeni saudi german libyan
  tunisian iranian lebanese colombian mexican chinese sudanese frenchman dutchman yazidi christian alawite druze turkmen`

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')
const plural = (word: string): string => {
  if (/m[ae]n$/.test(word)) return word.replace(/man$/, 'men')
  if (/(?:s|sh|ch|x)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}
const both = (kinds: PersonWords['kinds'], list: string): PersonWords => ({
  kinds,
  one: words(list),
  many: words(list).map(plural),
})

export const moreWords: readonly PersonWords[] = [
  both([], roles),
  both(['media'], media),
  both(['medical'], medical),
  both(['military'], military),
  both(['women'], women),
  both(['men'], men),
  both(['children'], minors),
  { kinds: [], one: words(onePeople), many: words(peoples) },
]

export const adjectivalPeoples: ReadonlySet<string> = new Set(words(onePeople))

/** What stands behind a noun for people and is the thing meant: "a tourist bus", "a settler outpost". */
export const theirThings: ReadonlySet<string> = new Set(
  words(`bus buses minibus car cars van truck boat train plane aircraft helicopter drone drones vehicle vehicles convoy camp camps house
    houses home homes hostel hotel market markets checkpoint checkpoints base bases position positions patrol post outpost
    school schools hospital hospitals office offices headquarters centre center building buildings area areas district quarter
    neighbourhood neighborhood village villages town towns city site sites station stations group groups party bakery shop
    stronghold strongholds territory front fronts line lines attack attacks fire shelling ambush assault raid raids rocket rockets
    shell shells mortar mortars artillery warplane warplanes jet jets airstrike airstrikes strike strikes missile missiles
    settlement settlements union association syndicate academy college dormitory canteen clinic gathering rally protest march`),
)
