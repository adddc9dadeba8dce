const list = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== '')

/** Words for a group's men: after a name they are no part of it ("ADF rebels" is the ADF). */
export const groupMen: readonly string[] = list(
  `militant militants rebel rebels insurgent insurgents fighter fighters guerrilla guerrillas guerilla guerillas jihadist jihadists jihadi jihadis extremist extremists
  separatist separatists terrorist terrorists dissidents cadres mercenaries militiamen militiaman combatants mujahideen mujahedeen commandos operatives gunmen gunman
  loyalists partisans irregulars contractors guards cadre gang gangs gangsters gangmen sicarios hitmen assassins`,
)

/** Words for a body of men: part of its name ("Mai-Mai militia", "Sinaloa cartel", "al-Bu Badran clan"). */
export const groupBodies: readonly string[] = list(
  `militia militias forces troops faction cartel clan tribe front brigade battalion bloc`,
)

/** Words for anybody under arms: a name only after a people's ("Fulani herders"), for a place's or a land's may stand before them too. */
export const anyMen: readonly string[] = list(
  `gunmen gunman bandits herders herdsmen herdsman pastoralists nomads tribesmen clansmen youths raiders hunters vigilantes settlers farmers attackers assailants
  armed warriors smugglers traffickers rustlers militants rebels insurgents fighters militia militias militiamen separatists extremists jihadists terrorists guerrillas forces
  clan tribe gang mob army military police soldiers troops warplanes jets`,
)

/** What a group's name ends in, with a capital: "Arakan Army", "Revolutionary People's Front". */
export const groupHeads: readonly string[] = list(
  `Front Army Brigade Brigades Battalion Battalions Legion Militia Militias Cartel Mujahideen Mujahedeen Mujahidin Resistance Regiment Forces Force Gang Gangs Guerrillas
  Martyrs Falcons Tigers Avengers Defenders Division Command`,
)

/** What the name of a group begins with, in the languages of the lands where it fights. */
export const groupBeginnings: readonly string[] = list(
  `Jaish Jaysh Jeish Jeysh Lashkar Liwa Liwaa Harakat Haraket Hizb Jamaat Jama’at Jamaa Jama’a Jund Jundullah Kataib Kata’ib Katibat Katiba Ansar Saraya Ahrar Faylaq
  Failaq Firqat Asaib Asa’ib Tehreek Tehrik Hizbul Jabhat Sipah Suqour Hurras Ajnad`,
)

/** What a report calls a group before or after its name: "the jihadist group Ansaru". */
export const kindsOfGroup: readonly string[] = list(
  `armed rebel militant insurgent jihadist Islamist extremist terrorist separatist guerrilla paramilitary criminal opposition terror vigilante secessionist Maoist
  Marxist communist leftist far-right neo-Nazi Shiite Sunni Kurdish`,
)

/** Words with a capital that begin no group's name, or tell who speaks: officials, agencies, numbers, kinds. */
export const neverGroups: readonly string[] = list(
  `Armed Unknown Unidentified Masked Suspected Alleged Presumed Islamist Jihadist Private Foreign-backed Hutu-led Rogue Renegade Ethnic Extremist Tribal Local Foreign Rival Enemy Civil Police Border Special Military Security
  Hardline Militant Allied Hooded Uniformed Other Fellow Former Young Medical Rescue Ground Air Joint Regular Elite Hundreds Dozens Scores Members Fighters Gunmen Rebels
  Militants Heavily Pro Anti Task Home Work Naval Armoured Armored Salvation President Prime Minister Governor General Colonel Major Captain Lieutenant Brigadier Mr Mrs
  Ms Dr Sheikh Mayor Officials Authorities Witnesses Residents Activists Sources Police Media Human Rights Amnesty Reuters AFP AP BBC CNN UN EU US UK USA UAE WHO ICRC MSF
  UNICEF OCHA UNAMA Doctors Red Save National State Federal Government Ministry Nobody None Neither They He She It His Their Communist Marxist Maoist Leftist Rightist Bombings Attacks Since Although Though If
  Because Such Those Being Once Western Northern Southern Eastern Central Main Fire Troops Forces Soldiers Army Navy Regime Coalition Committee Al Lt Gen Col Sgt Gov Rep
  Sen St Hospital School Mosque Church Market Bus Operation Several Today Yesterday Tonight Later Earlier Last Next Early Late Overnight Thereafter Here Some`,
)

/** Behind a hyphen these are a wing or a branch of the group: "SPLM-North", "FARC-EP". */
export const groupWings: readonly string[] = list(
  `N IO IG K KP EP UP GC P M C North South East West Khorasan Khurasan Maoist Shane Shene Somalia Libya Sinai Yemen Pakistan Mozambique Central Sahel Pamalakaya Ituri
  Bakassi Nigeria Alam Ahrar Rénové Renove Maréchal Zinda`,
)
