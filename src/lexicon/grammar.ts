/** Small closed classes of English that the grammar of people asks for. */
import { ordinals as inOrder } from './calendar.js'
export const collections = new Set([
  'group',
  'team',
  'crew',
  'party',
  'gathering',
  'band',
  'bunch',
  'pair',
  'trio',
  'company',
  'squad',
])
export const possessives = new Set(['his', 'her', 'their', 'its', 'our', 'my'])
/** From the second to the twentieth: "first" is seldom an order among people. */
export const ordinals = new Set(inOrder.slice(1, 20))
export const vague = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'several',
  'many',
  'numerous',
  'tens',
  'countless',
])
export const copulas = new Set(['was', 'were', 'is', 'are', 'being', 'been'])
export const victimWords = new Set([
  'victims',
  'dead',
  'deceased',
  'fatalities',
  'martyrs',
  'bodies',
  'killed',
  'casualties',
  'slain',
  'deaths',
])
export const woundedWords = new Set(['wounded', 'injured', 'casualties'])
export const pronouns = new Set(['them', 'whom', 'which', 'these', 'those', 'us'])
export const opensSingular = new Set(['of', 'and', 'or', 'including', 'namely', 'with', 'that', 'victims'])
export const moreWords = new Set(['other', 'others', 'more', 'further', 'additional', 'another'])
export const ofStop = new Set([
  'is',
  'are',
  'among',
  'amongst',
  'including',
  'in',
  'at',
  'on',
  'near',
  'who',
  'whom',
  'was',
  'were',
  'and',
  'by',
  'when',
  'as',
  'from',
  'to',
  'after',
  'while',
  'which',
  'that',
  'outside',
  'inside',
  'dead',
  'had',
  'have',
  'has',
  'for',
  'with',
  'during',
  'or',
  'killed',
  'died',
  'wounded',
  'injured',
])
/** Lower-case words that may stand before a head noun although they end like verbs or plurals. */
export const adjectival =
  /^(?:surviving|visiting|travelling|traveling|young|nursing|breastfeeding|unborn|displaced|disabled|unarmed|armed|unidentified|wounded|injured|elderly|pregnant|opposition|factions?|forces|regime|news|media|press|lady|aid|relief|humanitarian|civil|sports?|female|male|women|men|fellow|paying|working|retired|former|married|newlywed|newly-wed|newly-married|engaged|handicapped|mentally|physically|severely|seriously|alleged|suspected|detained|uprooted|visually|hearing|newly|local|all|remaining|other|more|further|additional|unnamed|unknown|uninvolved|adult|old|older|little|small|innocent|foreign|national|tribal|prominent|well-known|civilian|military|government|pro-government|pro-regime|state|police|security|border|relief|farm|truffle|olive|bread|oil|gas|fuel|shop|market|bus|taxi|truck|ambulance|tank|car|school|university|college|primary|kindergarten|maternity|construction|factory|bakery|water|electricity|telecom|road|mine|de-mining|demining|garbage|street|village|town|city|district|mosque|camp|council|family|household|militia|rebel|freelance|captured|kidnapped|abducted|arrested|imprisoned|blindfolded|handcuffed|trapped|besieged|fleeing|sleeping|passing|hired|starving|malnourished)$/u
