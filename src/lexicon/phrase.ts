/** Words that end a noun phrase read from its number or article onward: a head noun stands before them. */
export const phraseEnds = new Set(
  `of in at on by from with for to near into onto over under after before during while when where who whom whose which that as since until
  between against inside outside around through across along behind beside without within upon about amid because if than then per via
  and or but nor including incl among amongst namely mostly was were is are be been being has have had did does do will would could may might
  said says told he she they it we i his her their its our this these those there a an the not no only also both all each every
  killed killing kill kills dead died die dies dying perished wounded injured hurt wounding injuring left leaving lost
  lose shot slain executed beheaded burned buried drowned suffocated choked succumbed suffered sustained took claimed
  airstrike airstrikes strike strikes raid raids attack attacks missile missiles rocket rockets shell shells bomb bombs barrel mortar shrapnel
  explosion explosions blast blasts bombardment shelling warplane warplanes plane planes jet jets helicopter helicopters aircraft drone drones
  landmine mine mines remnant house houses home homes building buildings tent tents school schools hospital hospitals car cars vehicle vehicles bus truck van tractor boat
  village villages town towns city district quarter street mosque market camp bakery checkpoint base convoy ambulance motorcycle motorbike
  hit hits struck targeted targeting fired fell dropped landed destroyed damaged exploded detonated went tore ripped
  massacre massacres incident incidents detention arrests arrested families times`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Animals are killed beside their owners, and in numbers: "two shepherds and 250 of their sheep". */
export const animals = new Set(
  `sheep ewe ewes lamb lambs ram rams goat goats cow cows bull bulls calf calves cattle livestock animal animals horse horses mule mules donkey
  donkeys camel camels chicken chickens hen hens poultry dog dogs cat cats bird birds pigeon pigeons herd herds flock flocks beehive beehives bee bees`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** What is killed, dies or is hit without being a person, and words that only look like a noun there. */
export const notPeople = new Set(
  `group team crew party gathering band bunch pair trio company squad number majority convoy patrol position building sheep goat goats cow cows cattle animal animals livestock horse horses donkey donkeys chicken chickens dog dogs bird birds camel camels
  fish tree trees crop crops field fields people's hour hours day days week weeks month months year years minute minutes time times
  others more further additional instantly immediately percent per cent meters metres kilometers kilometres km dollars tons tonnes rounds
  generations generation families thirds quarters halves later earlier large small very great huge total series lot heavy`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
