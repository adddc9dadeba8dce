/** Small words and verbs by which a clause is taken apart: who does what in it. Lower case; verbs in their past forms. */
const list = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== '')

/** Words that begin a clause with a subject of its own. */
export const barriers = list(
  `when while as because until since although though whereas if unless who whom whose which that where after before but`,
)

/** Words that lead to a name that is no subject. */
export const leadIns = list(
  `of on against at with near in into inside outside to toward towards from for between over under upon onto across around through along during
  by among amid despite including like than versus behind beside besides beyond below above within opposite alongside`,
)

/** Past participles that stand behind a noun and say which it is: "troops stationed in". */
export const participles = list(
  `based backed supported led armed affiliated allied aligned linked stationed positioned deployed posted entrenched located situated dressed
  disguised masked known called named believed suspected accused wanted headed commanded trained funded equipped camped holed hooded unidentified
  loyal tied associated connected attached assigned garrisoned quartered hidden trapped besieged wounded injured killed displaced captured detained
  so-called dubbed nicknamed sanctioned designated banned outlawed sponsored recruited mounted manned integrated formed composed drawn sent supposed
  alleged reported said thought pledged sworn related opposed estimated`,
)

/** Past forms that do not end in -ed, of verbs that are no attack. */
export const plainFinite = list(
  `went came took broke drove made put got swept rode ran burst fell began stole sped crept led fled fought caught lay stood left found brought bound tore
  cut shut spread dug flew kept met mistook overtook shook chose drew withdrew grew hung swung bent spent dealt knelt split thrust sought bought slipped
  hid sank spat sprang crossed did gave held forced became saw rose won lost heard read wrote sat woke`,
)

/** Verbs of saying: what comes behind them is told, not done. */
export const speech = list(
  `said says say saying told tells reported reports denied denies deny blamed blames accused accuses announced announces claimed claims condemned condemns confirmed
  confirms added adds noted notes stated states declared declares alleged alleges vowed pledged promised warned insisted acknowledged admitted admits apologised
  apologized regretted expressed described rejected dismissed commented responded replied wrote tweeted published estimated believed believes
  thought thinks suspected suspects argued explained maintained asked urged demanded documented recorded registered counted investigated probed reviewed mourned
  lost suffered sustained buried treated rescued evacuated received`,
)

/** Verbs that tell an attack together with the arms that are used. */
export const usingVerbs = list(
  `used use uses deployed deploy employed employ utilized utilised brought turned trained aimed pointed emptied resorted`,
)

/** Small words that may stand between "and" and its verb. */
export const freeMoves = list(`then later also afterwards again subsequently twice once soon finally first`)
