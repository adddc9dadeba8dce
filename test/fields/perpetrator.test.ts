import { expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import { plainPassage } from '../../src/scene/index.js'

/** Sentence in; who did it, as party and printed name, and how it is said. */
const cases: readonly [text: string, who: string, how: string][] = [
  [
    'Government snipers positioned on rooftops took aim at a family crossing the bridge in Deir Ezzor; two boys were killed.',
    'syrian-regime: Government',
    'stated',
  ],
  ['Three men died in Jaramana from rockets of which ISIS was the source.', 'isis: ISIS', 'stated'],
  [
    'Militiamen of the National Defense Forces herded nine men into a shop in Homs and set it alight.',
    'syrian-regime: National Defense Forces',
    'stated',
  ],
  [
    'Nusra Front controls Saraqib, and it was its men who opened fire on the crowd; one man was killed.',
    'hts: Nusra Front',
    'stated',
  ],
  ['Hezbollah fighters locked six people in a room in Qusayr and burned it.', 'hezbollah: Hezbollah', 'stated'],
  [
    'Three children drowned in the Orontes after Turkish border guards had pushed the raft that carried them.',
    'turkey: Turkish border guards',
    'stated',
  ],
  ['Gunmen affiliated with ISIS ambushed a minibus near Palmyra, killing five.', 'isis: ISIS', 'stated'],
  ["The Islamic State's gunmen slew twelve men at Kabajeb.", 'isis: Islamic State', 'stated'],
  ['A man blew himself up in the market of Suwayda. ISIS said its men had done it.', 'isis: ISIS', 'stated'],
  [
    'A bomber set off his vest in a restaurant in Manbij, killing 19. Islamic State claimed it.',
    'isis: Islamic State',
    'stated',
  ],
  [
    'Captured ISIS fighters were held in a school in Raqqa when an explosion killed three children.',
    'unidentified',
    'unknown',
  ],
  [
    'An explosive device went off in Al Bab, killing two civilians. The SDF condemned the attack.',
    'unidentified',
    'unknown',
  ],
  [
    'A shell struck a school in Daraa. The Syrian regime announced a ceasefire. Two pupils were killed.',
    'unidentified',
    'unknown',
  ],
  ['The SDF withdrew from the town. A mine explosion killed two children the next day.', 'unidentified', 'unknown'],
  ['A civilian was killed by a bomb under his car. The Turkish army closed the road.', 'unidentified', 'unknown'],
  [
    'Seven civilians were killed when warplanes of the Russian Air Force bombed a market in Ariha.',
    'russia: Russian Air Force',
    'stated',
  ],
  [
    'Five people died in a strike blamed on the international coalition in Raqqa.',
    'international-coalition: international coalition',
    'stated',
  ],
  [
    'Shells launched from positions held by Syrian Democratic Forces landed on Azaz city, killing two.',
    'sdf: Syrian Democratic Forces',
    'stated',
  ],
  [
    'Three farmers were shot dead by members of the Fourth Division near Tafas.',
    'syrian-regime: Fourth Division',
    'stated',
  ],
  ["The regime's air force carried out six raids on Douma.", "syrian-regime: regime's air force", 'stated'],
  ['A missile attack attributed to Israel killed two soldiers near Homs.', 'israel: Israel', 'stated'],
  [
    'Jabhat al-Nusra detonated a car bomb at a checkpoint of the Syrian army in Hama, killing 14 soldiers.',
    'hts: Jabhat al-Nusra',
    'stated',
  ],
  [
    'Missiles from jets that are thought to belong to the Russian forces hit a school.',
    'russia: Russian forces',
    'believed',
  ],
  [
    'Turkish gendarmerie shot at a group of refugees near Harem, killing a child.',
    'turkey: Turkish gendarmerie',
    'stated',
  ],
  [
    'Syrian security forces opened fire on a funeral procession in Daraa.',
    'syrian-regime: Syrian security forces',
    'stated',
  ],
  ['Snipers loyal to the regime killed a boy in Moaddamiyeh.', 'syrian-regime: regime', 'stated'],
  ['SDF shelling of Marea city left three dead.', 'sdf: SDF', 'stated'],
  [
    "Kurdish-led Syrian Democratic Forces' artillery targeted Afrin city with rockets.",
    'sdf: Syrian Democratic Forces',
    'stated',
  ],
  ['Opposition fighters shelled Nubl town with mortars.', 'armed-opposition: Opposition fighters', 'stated'],
  [
    'An airstrike, believed to have been carried out by Russian jets, hit a hospital in Maaret al-Numan.',
    'russia: Russian',
    'believed',
  ],
  [
    'The U.S.-led coalition bombed a building in Mosul road, killing 12.',
    'international-coalition: U.S.-led coalition',
    'stated',
  ],
  ['US forces conducted a raid in Atma in which 13 people died.', 'international-coalition: US forces', 'stated'],
  ['Jaysh al-Islam fired rockets at Damascus.', 'armed-opposition: Jaysh al-Islam', 'stated'],
  ['ISIS militants stormed the village and slaughtered 40 residents with knives.', 'isis: ISIS', 'stated'],
  ['A roadside bomb planted by unknown people killed four.', 'unidentified', 'unknown'],
  ['Warplanes of unknown affiliation bombed Al-Bukamal.', 'unidentified', 'unknown'],
  ['It is not yet clear who was behind the attack, in which a rigged car exploded.', 'unidentified', 'unknown'],
  ['A drone, likely Turkish, targeted a vehicle in Qamishli.', 'turkey: Turkish', 'believed'],
  ['Regime or Russian warplanes bombed Khan Sheikhoun.', 'syrian-regime: Regime + russia: Russian', 'disputed'],
  [
    'Warplanes, either Syrian or Russian, bombed Khan Sheikhoun.',
    'syrian-regime: Syrian + russia: Russian',
    'disputed',
  ],
  [
    'Two airstrikes by the Syrian-Russian alliance killed 5 in Sarmada.',
    'syrian-regime: Syrian-Russian alliance + russia: Syrian-Russian alliance',
    'stated',
  ],
  ['Syrian and Russian warplanes launched raids on Kafranbel.', 'syrian-regime: Syrian + russia: Russian', 'stated'],
  [
    'Air Force Intelligence officers tortured him to death in Mezzeh prison.',
    'syrian-regime: Air Force Intelligence',
    'stated',
  ],
  ['He died of torture at the hands of Military Security in Homs.', 'syrian-regime: Military Security', 'stated'],
  [
    'A civilian died in the custody of the Syrian Democratic Forces in Raqqa due to torture.',
    'sdf: Syrian Democratic Forces',
    'stated',
  ],
  ['Iranian militias shelled Al-Atarib with rocket launchers.', 'iran: Iranian militias', 'stated'],
  [
    'Lebanese Hezbollah and regime forces shelled Madaya, besieged for months.',
    'hezbollah: Lebanese Hezbollah + syrian-regime: regime forces',
    'stated',
  ],
  ['The shelling came from areas under the control of the opposition.', 'armed-opposition: opposition', 'stated'],
  [
    'Shells fired by armed opposition factions fell on Al-Zahraa.',
    'armed-opposition: armed opposition factions',
    'stated',
  ],
  ['A mortar shell that was fired from ISIS-held areas fell on a house.', 'isis: ISIS', 'stated'],
  ['The attack, for which ISIS claimed responsibility, killed 50.', 'isis: ISIS', 'stated'],
  ['A suicide bomber from ISIS blew himself up in a cafe in Manbij.', 'isis: ISIS', 'stated'],
  ['The Jordanian army killed a shepherd on the border.', 'other: Jordanian army', 'stated'],
  ['The Lebanese army shot a refugee at the border.', 'other: Lebanese army', 'stated'],
  ['Jordanian warplanes bombed a drug lab in Suwayda, killing ten civilians.', 'other: Jordanian', 'stated'],
  ['Israeli artillery shelled Beit Jinn.', 'israel: Israeli', 'stated'],
  ['Fighters from Ahrar al-Sham shot a man dead at a checkpoint.', 'armed-opposition: Ahrar al-Sham', 'stated'],
  [
    'Faylaq al-Rahman and Jaysh al-Islam clashed in Ghouta; a woman was killed by a stray bullet.',
    'unidentified',
    'unknown',
  ],
  ['The woman was hit by a stray bullet of unidentified source.', 'unidentified', 'unknown'],
  ['Hurras al-Din executed a young man on charges of spying.', 'other: Hurras al-Din', 'stated'],
  ['A landmine left by ISIS exploded in Palmyra.', 'isis: ISIS', 'stated'],
  [
    'Explosive remnants of Syrian regime shelling went off, killing two brothers.',
    'syrian-regime: Syrian regime',
    'stated',
  ],
  [
    'The helicopters, which belong to the Syrian regime, dropped two barrel bombs on Daraya.',
    'syrian-regime: Syrian regime',
    'stated',
  ],
  ['Barrel bombs from regime helicopters killed 12 in Aleppo.', 'syrian-regime: regime', 'stated'],
  [
    'Four barrel bombs fell on Al Sukari neighborhood, dropped by helicopters of the government forces.',
    'syrian-regime: government forces',
    'stated',
  ],
  ["Assad's forces bombed Douma with vacuum bombs.", "syrian-regime: Assad's forces", 'stated'],
  ['Assad regime warplanes hit a camp.', 'syrian-regime: Assad regime', 'stated'],
  ['Pro-Iranian militiamen gunned down a shepherd.', 'iran: Pro-Iranian militiamen', 'stated'],
  [
    'National Defense Forces fighters shot and killed two men in Qamishli.',
    'syrian-regime: National Defense Forces',
    'stated',
  ],
  ['Regime army tanks shelled Baba Amr.', 'syrian-regime: Regime army', 'stated'],
  ['The Syrian military shelled Rastan.', 'syrian-regime: Syrian military', 'stated'],
  ["The coalition's warplanes struck a boat on the Euphrates.", 'international-coalition: coalition', 'stated'],
  ['Strikes believed to be carried out by the Syrian regime hit Zardana.', 'syrian-regime: Syrian regime', 'believed'],
  [
    'According to a war monitor, 8 civilians have been killed by regime artillery fire in Northwest Syria, that was the last major rebel stronghold of Idlib in the country.',
    'syrian-regime: regime',
    'stated',
  ],
  [
    'Seven civilians were killed as a result of shelling by the Al-Assad regime and its backers in Syria’s northwestern Idlib province. Regime forces and its affiliated groups violated the ceasefire by shelling villages with surface-to-surface missiles.',
    'syrian-regime: Al-Assad regime',
    'stated',
  ],
  [
    'Syrian Observatory activists have documented the killing of two civilians in regime rocket attacks on workers harvesting the fig on the outskirts of Al-Fterah town in the southern countryside of Idlib.',
    'syrian-regime: regime',
    'stated',
  ],
  [
    'SOHR activists have reported the death of four civilians in an artillery shelling carried out by the regime forces stationed in Saraqib city. Bombardments hit the Al-Dabbit neighborhood in Idlib city, and a family park.',
    'syrian-regime: regime forces',
    'stated',
  ],
  [
    'Syrian regime shelling killed six civilians including women and children on Saturday in Idlib province, the country’s last main rebel bastion, a war monitor said.',
    'syrian-regime: Syrian regime',
    'stated',
  ],
  [
    'On Saturday, nine civilians, including six children, were killed in shelling by Syrian regime forces that targeted olive fields in northwestern Syria.',
    'syrian-regime: Syrian regime forces',
    'stated',
  ],
  [
    'Regime air strikes on Tuesday killed 11 civilians in opposition-held northwest Syria, the target of months of bombardment by the government and its ally Russia, a war monitor said.',
    'syrian-regime: Regime',
    'stated',
  ],
  [
    'SNHR: suspected Russian warplanes fired 2 missiles near maternity and obstetrics hospital in Khafr Takhareem town in Idlib governorate western suburbs, damaging its building.',
    'russia: Russian',
    'believed',
  ],
  [
    'A civilian from Nawa city in western Daraa countryside was shot dead by unidentified gunmen, before they fled to an unknown destination. This comes in light of ongoing security chaos in regime-held areas.',
    'unidentified',
    'unknown',
  ],
  [
    'A man, identified as 27-year-old Ahmad Faisal, was shot dead on June 7, 2023, by gunmen we have not yet been able to identify, who killed him while riding past on a motorbike near al-Saraya building. The area is under the control of Syrian regime forces.',
    'unidentified',
    'unknown',
  ],
  [
    'Unknown attackers shot and killed on Monday a man in the eastern countryside of Daraa, southern Syria.',
    'unidentified',
    'unknown',
  ],
  [
    'Meanwhile, an IED, planted earlier by unknown people in a military vehicle carrying regime soldiers, exploded near Al-Rahbah checkpoint in Jabab town, leaving several members injured.',
    'unidentified',
    'unknown',
  ],
  [
    'Unidentified gunmen targeted with direct bullets a person in the city of Tafas, west of Daraa.',
    'unidentified',
    'unknown',
  ],
  [
    'Three people were reportedly killed when a car bomb exploded in the Kurdish city of Afrin. No group has yet claimed responsibility for the bombing. But Turkey quickly blamed the People’s Protection Units (YPG), which has in the past denied any responsibility.',
    'sdf: People’s Protection Units',
    'stated',
  ],
  [
    'A vehicle exploded near the Kawa roundabout and in front of the headquarters of a Turkish-backed armed group, killing three civilians and injuring another 10. No group has immediately claimed responsibility.',
    'unidentified',
    'unknown',
  ],
  [
    'Fourteen civilians from the same family were reported killed in an alleged Coalition airstrike which was said to have targeted or struck civilians homes in Al Sha’afa.',
    'international-coalition: Coalition',
    'believed',
  ],
  [
    'At least two detainees were reportedly killed in a suspected Coalition air raid on a prison in Mansoura.',
    'international-coalition: Coalition',
    'believed',
  ],
  [
    'Syrian regime helicopters today dropped barrel bombs on opposition-held districts in the northern city of Aleppo, killing at least 30 people. Another six people died in a separate barrel bomb attack in a rebel-held area in Ashrafiyeh neighbourhood.',
    'syrian-regime: Syrian regime',
    'stated',
  ],
  [
    'Syrian activists say that government forces have killed at least six people with barrel bombs dropped by helicopter onto rebel—held areas of the northern city of Aleppo.',
    'syrian-regime: government forces',
    'stated',
  ],
  [
    'No fewer than 24 people were killed on Wednesday in airstrikes by Syrian army helicopters against two rebel-held areas in the north. 16 people were killed when government helicopters dropped explosives-packed barrels on Tel Rifaat.',
    'syrian-regime: Syrian army',
    'stated',
  ],
  [
    'Thirty-six people were killed on Sunday when Syrian army helicopters dropped improvised "barrel bombs" on the disputed northern city of Aleppo.',
    'syrian-regime: Syrian army',
    'stated',
  ],
  [
    'On Monday, two civilians lost their lives in a landmine explosion left over by Islamic State (ISIS) in a town east of Palmyra, central Syria.',
    'isis: Islamic State',
    'stated',
  ],
  [
    'A suspected Islamic State group (IS) attack near the Syrian desert town of Kobajib claimed the lives of at least 18 people on Wednesday.',
    'isis: Islamic State',
    'believed',
  ],
  [
    'Islamic State militants launched a deadly attack against villagers collecting truffles near Kobajeb, eastern Syria, on Wednesday.',
    'isis: Islamic State',
    'stated',
  ],
  [
    '84 people, including truffle hunters and National Defense Forces (pro-government forces), were killed, injured, or missing in an attack by ISIS elements in the southern desert of Deir ez-Zur.',
    'isis: ISIS',
    'stated',
  ],
  [
    'At least 14 civilians and four fighters of a pro-regime militia were killed in an attack carried out by Islamic State (ISIS) militants while collecting truffles. 18 people were killed in an attack launched by gunmen, likely affiliated with the Islamic State.',
    'isis: Islamic State',
    'stated',
  ],
  [
    'At least five people were killed in a suspected Islamic State (ISIS) ambush while truffle hunting. Five civilians were shot dead while picking truffles. The assailants were on a motorcycle when they opened fire. No group has claimed responsibility.',
    'isis: Islamic State',
    'believed',
  ],
  [
    'SANA said that the explosion hit civilians, noting that the accident was caused by a landmine planted by ISIS in Deir Ezzor Governorate.',
    'isis: ISIS',
    'stated',
  ],
  [
    '6 people were killed by an anti-tank mine left behind by ISIS in the desert of the eastern countryside of Homs.',
    'isis: ISIS',
    'stated',
  ],
  [
    'In February, ISIS sleeper cells attacked workers who were collecting truffles near the central city of Sukhna, killing at least 53 people, mostly workers and several members of the Syrian government security forces.',
    'isis: ISIS',
    'stated',
  ],
  [
    'A civilian was killed on Friday by Turkish border guards near Idlib city while attempting to cross into Turkey.',
    'turkey: Turkish border guards',
    'stated',
  ],
  [
    'A young man from Ratian Town in northern Aleppo countryside was shot dead by the Turkish Jandarma while trying to cross into Turkey.',
    'turkey: Turkish Jandarma',
    'stated',
  ],
  [
    'The young man was attempting to cross into Turkey when he was shot by the Turkish gendarmerie (military police) in the border area.',
    'turkey: Turkish gendarmerie',
    'stated',
  ],
  [
    'Turkish border guards “gendarme” killed a citizen in Tal Abyad. The gendarmerie targeted Hussein al-Sukhni, 33 years old, with a sniper weapon and he was killed instantly.',
    'turkey: Turkish border guards',
    'stated',
  ],
  [
    'Four Syrian soldiers were killed and another four wounded in an Israeli missile attack near the Syrian capital Damascus early on Monday.',
    'israel: Israeli',
    'stated',
  ],
  [
    "Two Syrian soldiers were killed and four others wounded by Israeli missile strikes near the capital Damascus on Wednesday. The strikes also targeted positions of the Syrian army's elite Fourth Division.",
    'israel: Israeli',
    'stated',
  ],
  [
    'As a result of the attack on the airport of Damascus, attributed to Israel, five Syrian soldiers were killed.',
    'israel: Israel',
    'stated',
  ],
  ['A rocket attack by Israel against positions near Damascus left one soldier dead.', 'israel: Israel', 'stated'],
  [
    'An Israeli missile strike near Damascus early Monday morning killed four soldiers. The strikes targeted weapons and munitions warehouses and positions of Iran-backed militias.',
    'israel: Israeli',
    'stated',
  ],
  [
    'Protesters came under fire from security forces in the Kafr Sousa district of Damascus on 30 March 2012.',
    'syrian-regime: security forces',
    'stated',
  ],
  ['He died of torture at the hands of Military Security in Homs.', 'syrian-regime: Military Security', 'stated'],
  ['Regime fire killed a shepherd near Kafr Nuran on Monday.', 'syrian-regime: Regime', 'stated'],
  ['Army troops fired machine guns at mourners in Homs, killing three.', 'syrian-regime: Army troops', 'stated'],
  ['Israel hits Syrian port', 'israel: Israel', 'stated'],
  ['Two children died in rebel mortar fire on the Christian quarter of Aleppo.', 'armed-opposition: rebel', 'stated'],
  [
    'The bodies of four men, shot in the head by Islamic State, were found near Tabqa.',
    'isis: Islamic State',
    'stated',
  ],
  ['Syrian jets pounded Douma for a third day, killing 20.', 'syrian-regime: Syrian', 'stated'],
  ['Rockets crashed into a wedding hall in Afrin; the SDF denied firing them.', 'unidentified', 'unknown'],
  ["Turkey's military said the shells were fired by the YPG.", 'sdf: YPG', 'stated'],
  ['Residents said a coalition plane fired at a bus, killing eleven.', 'international-coalition: coalition', 'stated'],
  [
    'Local people said that a government plane circled over the town before dropping four bombs on the market.',
    'syrian-regime: government',
    'stated',
  ],
  ['Government aircraft hit Maarat al-Numan again on Sunday, leaving six dead.', 'syrian-regime: Government', 'stated'],
  ['A Russian Su-34 dropped a bunker-buster bomb on the M10 hospital.', 'russia: Russian', 'stated'],
  [
    'Six people were killed when regime forces targeted their car with a guided missile.',
    'syrian-regime: regime forces',
    'stated',
  ],
  ['A guided anti-tank missile launched by HTS hit a bus, killing four.', 'hts: HTS', 'stated'],
  ['A young man was shot dead by a regime sniper as he crossed the street.', 'syrian-regime: regime', 'stated'],
  ['An explosion tore through a market in Azaz.', 'unidentified', 'unknown'],
  [
    'An explosive device went off in a cart in Ras al-Ayn, killing four; Turkish authorities accused the PKK/YPG.',
    'sdf: PKK/YPG',
    'stated',
  ],
  ['SDF fighters shot at a taxi near Hajin, killing its driver.', 'sdf: SDF', 'stated'],
  ['Men believed to be ISIS members opened fire on a pickup.', 'isis: ISIS', 'believed'],
  ['A missile believed to be Israeli hit a car.', 'israel: Israeli', 'believed'],
  [
    'Syrian regime ground forces shelled Ariha city using heavy artillery.',
    'syrian-regime: Syrian regime ground forces',
    'stated',
  ],
  [
    'Two rockets launched by regime forces from the Jurin camp landed on the village.',
    'syrian-regime: regime forces',
    'stated',
  ],
  ['Hayat Tahrir al-Sham (HTS) fighters executed three civilians.', 'hts: Hayat Tahrir al-Sham', 'stated'],
  ['The Islamic State (IS) group executed 19 women in Mosul and Raqqa.', 'isis: Islamic State', 'stated'],
  ['The White Helmets said the strike was carried out by Russia.', 'russia: Russia', 'stated'],
  ['A 12-year-old was killed by a land mine planted by the regime forces.', 'syrian-regime: regime forces', 'stated'],
  [
    'Warplanes from the Russian air force and helicopters from the regime attacked Hass.',
    'russia: Russian air force + syrian-regime: regime',
    'stated',
  ],
  ['Missiles fired from a Russian warship in the Caspian Sea hit Al Atareb.', 'russia: Russian', 'stated'],
  ['US-backed Syrian Democratic Forces fired mortar shells at Al Bab.', 'sdf: Syrian Democratic Forces', 'stated'],
  [
    'Turkish-backed rebels shelled a village near Tal Rifaat, killing two.',
    'armed-opposition: Turkish-backed rebels',
    'stated',
  ],
  [
    'Fighters from the Turkish-backed Syrian National Army shot dead a farmer in Afrin.',
    'armed-opposition: Syrian National Army',
    'stated',
  ],
  [
    'Ahrar al-Sharqiya gunmen executed Hevrin Khalaf on the M4 highway.',
    'armed-opposition: Ahrar al-Sharqiya',
    'stated',
  ],
  ['Regime intelligence agents shot him at a checkpoint.', 'syrian-regime: Regime intelligence', 'stated'],
  ['An attack by unknown gunmen on an SDF checkpoint left two civilians dead.', 'unidentified', 'unknown'],
  ['A suicide bomber blew up his vehicle near a base of the Free Syrian Army in Azaz.', 'unidentified', 'unknown'],
  [
    'Syrian government forces and their Russian allies bombed a school in Idlib.',
    'syrian-regime: Syrian government forces + russia: Russian',
    'stated',
  ],
  [
    'Syrian air force planes and Russian jets bombed a school in Idlib.',
    'syrian-regime: Syrian air force + russia: Russian',
    'stated',
  ],
  ['The regime air force bombed Douma using vacuum missiles and napalm.', 'syrian-regime: regime air force', 'stated'],
  ['Regime helicopters threw barrels on Daraya.', 'syrian-regime: Regime', 'stated'],
  ['Regime-affiliated militias killed five in Suwayda.', 'syrian-regime: Regime-affiliated militias', 'stated'],
  ['A bomb planted under his car killed a commander of the opposition.', 'unidentified', 'unknown'],
  ['The drone strike was attributed to the US.', 'international-coalition: US', 'stated'],
  [
    'A drone strike, believed to be by the international coalition, killed a farmer.',
    'international-coalition: international coalition',
    'believed',
  ],
  ['Two brothers were killed when a shell, remnant of a previous bombardment, exploded.', 'unidentified', 'unknown'],
  [
    'ISIS shelling with mortars on Al-Qusour neighborhood killed four children; the neighborhood is held by government forces.',
    'isis: ISIS',
    'stated',
  ],
  ['Syrian forces shelled Baba Amr district for the tenth day.', 'syrian-regime: Syrian forces', 'stated'],
  ['Syrian tanks fired on protesters in Hama.', 'syrian-regime: Syrian', 'stated'],
  ['A tank belonging to government forces ran over a woman.', 'syrian-regime: government forces', 'stated'],
  ['A Turkish shell landed in Tal Rifaat.', 'turkey: Turkish', 'stated'],
  ['A helicopter dropped two naval mines on Khan Sheikhoun.', 'unidentified', 'unknown'],
  [
    'Three barrel bombs and two missiles were dropped on Darayya by regime aircraft.',
    'syrian-regime: regime',
    'stated',
  ],
  [
    'Residents blamed the army for the shelling, while state media blamed "terrorists".',
    'syrian-regime: army',
    'stated',
  ],
  [
    'The Observatory accused government forces of using chlorine in an attack on Saraqeb.',
    'syrian-regime: government forces',
    'stated',
  ],
  [
    'Three people lost their lives to Syrian army shelling of the town of Saqba.',
    'syrian-regime: Syrian army',
    'stated',
  ],
  ["A volley of Grad rockets from the army's base at Jurin killed a shepherd.", 'syrian-regime: army', 'stated'],
  ['It was a Russian plane, locals said, that hit the tent camp.', 'russia: Russian', 'stated'],
  ["Ankara's forces shelled the village for an hour.", "turkey: Ankara's forces", 'stated'],
  [
    'The tank that fired the shell belonged to the 4th Division of the Syrian army.',
    'syrian-regime: 4th Division',
    'stated',
  ],
  [
    'Gunmen loyal to President Bashar al-Assad stormed the house and killed six.',
    'syrian-regime: President Bashar al-Assad',
    'stated',
  ],
  [
    'Militiamen loyal to the government went from door to door, killing 18 with knives.',
    'syrian-regime: government',
    'stated',
  ],
  ['Syrian soldiers shot and wounded a boy.', 'syrian-regime: Syrian soldiers', 'stated'],
  ['An army sniper shot a teacher on her way to school.', 'syrian-regime: army', 'stated'],
  ['Jihadists of Nusra Front blew up a truck at an army post.', 'hts: Nusra Front', 'stated'],
  ['An al-Qaeda-linked group, Nusra Front, said it carried out the bombing.', 'hts: Nusra Front', 'stated'],
  ['The Nusra Front has said one of its men carried out the suicide attack.', 'hts: Nusra Front', 'stated'],
  ['Five were killed by mortars that insurgents lobbed into the university.', 'armed-opposition: insurgents', 'stated'],
  ['Mortars fired by insurgents into Damascus killed five.', 'armed-opposition: insurgents', 'stated'],
  ['Insurgents lobbed mortars into the old city.', 'armed-opposition: Insurgents', 'stated'],
  [
    'The hospital was put out of action by two bombs from a Syrian or Russian jet.',
    'syrian-regime: Syrian + russia: Russian',
    'disputed',
  ],
  ['The raid, which the opposition blames on Russia, killed 22.', 'russia: Russia', 'stated'],
  ['The strike, for which the SDF blamed Turkey, killed a nurse.', 'turkey: Turkey', 'stated'],
  ['According to the SDF, a Turkish drone was behind the strike.', 'turkey: Turkish', 'stated'],
  ['The Kurdish Red Crescent said Turkish shelling had killed two.', 'turkey: Turkish', 'stated'],
  ['According to monitors the aircraft were probably Russian.', 'russia: Russian', 'believed'],
  ['The airstrike, presumably Russian, hit a well.', 'russia: Russian', 'believed'],
  [
    'An air strike, most likely by the US-led coalition, destroyed a bridge and killed three.',
    'international-coalition: US-led coalition',
    'believed',
  ],
  ['A Coalition spokesperson acknowledged the strike.', 'international-coalition: Coalition', 'stated'],
  [
    'The coalition said it was investigating reports that its aircraft had killed civilians.',
    'unidentified',
    'unknown',
  ],
  ['Helicopters from the Syrian Arab Army dropped barrels.', 'syrian-regime: Syrian Arab Army', 'stated'],
  ["A regime sniper's bullet killed a 7-year-old.", 'syrian-regime: regime', 'stated'],
  [
    'He was killed when regime warplanes, flying low, strafed the road with machine guns.',
    'syrian-regime: regime',
    'stated',
  ],
  [
    'The victims were hit as Russian and regime warplanes took turns bombing the highway.',
    'russia: Russian + syrian-regime: regime',
    'stated',
  ],
  ['Islamic State fighters drove two truck bombs into a Kurdish checkpoint.', 'isis: Islamic State', 'stated'],
  ['Two Islamic State suicide bombers attacked a hospital in Qamishli.', 'isis: Islamic State', 'stated'],
  ['Nine people were massacred by ISIS in Mabujeh.', 'isis: ISIS', 'stated'],
  [
    'A family of five was wiped out in a strike carried out, residents said, by the Syrian air force.',
    'syrian-regime: Syrian air force',
    'stated',
  ],
  ['Four shepherds were found with their throats slit; residents suspect ISIS.', 'isis: ISIS', 'believed'],
  ['Two brothers were gunned down; their relatives accuse Ahrar al-Sham.', 'armed-opposition: Ahrar al-Sham', 'stated'],
  ['Kurdish security forces, known as Asayish, fired at the crowd.', 'sdf: Asayish', 'stated'],
  ['An Asayish patrol shot a motorcyclist dead.', 'sdf: Asayish', 'stated'],
  ["Israel's air force bombed a depot near Homs airport, killing two civilians.", 'israel: Israel', 'stated'],
  [
    'Israeli jets fired several missiles from Lebanese airspace, killing a family of three.',
    'israel: Israeli',
    'stated',
  ],
  ['An Iranian-made drone launched by regime forces hit a car.', 'syrian-regime: regime forces', 'stated'],
  ['The Lebanese army opened fire on Syrian refugees at the border.', 'other: Lebanese army', 'stated'],
  ['Iraqi warplanes bombed a headquarters in Al Bukamal, killing five civilians.', 'other: Iraqi', 'stated'],
  ['Jordanian border guards shot a shepherd.', 'other: Jordanian border guards', 'stated'],
  ['Fighters of the Turkistan Islamic Party shot a woman.', 'other: Turkistan Islamic Party', 'stated'],
  ['An Israeli sniper shot a farmer in Quneitra.', 'israel: Israeli', 'stated'],
  ['A landmine killed a boy; the mine had been planted by SDF before its withdrawal.', 'sdf: SDF', 'stated'],
  ['A rocket launched from the Kurdish-held enclave of Tal Rifaat hit Afrin, killing three.', 'sdf: Kurdish', 'stated'],
  ['A barrage of rockets launched from SDF-controlled territory hit the hospital.', 'sdf: SDF', 'stated'],
  ['The market was bombed by what residents called Russian planes.', 'russia: Russian', 'stated'],
  ['Protesters were shot at by regime forces.', 'syrian-regime: regime forces', 'stated'],
  ['Several shells, which the regime fired from Mount Qasioun, fell on Jobar.', 'syrian-regime: regime', 'stated'],
  ['Opposition-fired shells hit a school in western Aleppo.', 'armed-opposition: Opposition', 'stated'],
  ['A rebel-fired rocket killed three in Latakia.', 'armed-opposition: rebel', 'stated'],
  ['A Hezbollah-fired missile hit a van.', 'hezbollah: Hezbollah', 'stated'],
  ['ISIS-planted mines killed 3.', 'isis: ISIS', 'stated'],
  ['Regime-dropped barrel bombs killed six.', 'syrian-regime: Regime', 'stated'],
  ['Shells believed to have been fired by the rebels hit the Russian embassy.', 'armed-opposition: rebels', 'believed'],
  ['The Syrian Democratic Forces reportedly shelled Azaz.', 'sdf: Syrian Democratic Forces', 'stated'],
  [
    'Responsibility for the attack lies with Syrian regime forces, whose helicopters alone use such bombs.',
    'syrian-regime: Syrian regime forces',
    'stated',
  ],
  [
    'Five members of one family died when the barrel bomb that a helicopter of the Syrian regime had dropped went through their roof.',
    'syrian-regime: Syrian regime',
    'stated',
  ],
  ['The missiles, four in number, came from Russian warplanes.', 'russia: Russian', 'stated'],
  ['The bombs, dropped from a government plane, hit two houses.', 'syrian-regime: government', 'stated'],
  ['What hit the school was a rocket launched by ISIS.', 'isis: ISIS', 'stated'],
  ['ISIS took 14 men from the village and put them to death by firing squad.', 'isis: ISIS', 'stated'],
  [
    'The killing of the imam was carried out by Nusra Front, which accused him of blasphemy.',
    'hts: Nusra Front',
    'stated',
  ],
  ['The warplane that fired the missile was Russian, according to spotters.', 'russia: Russian', 'stated'],
  ['The warplanes, which spotters identified as Russian, fired four missiles.', 'russia: Russian', 'stated'],
  [
    'The air strike was one of six that coalition warplanes carried out on the town that night.',
    'international-coalition: coalition',
    'stated',
  ],
  ['An ISIS court sentenced him to death, and he was beheaded in the square.', 'isis: ISIS', 'stated'],
  ['ISIS had him crucified.', 'isis: ISIS', 'stated'],
  ['A military court of Hay’at Tahrir al Sham had two women executed.', 'hts: Hay’at Tahrir al Sham', 'stated'],
  ['Those who opened fire were members of the Syrian Democratic Forces.', 'sdf: Syrian Democratic Forces', 'stated'],
  ['The gunfire came from a Syrian regime checkpoint.', 'syrian-regime: Syrian regime', 'stated'],
  ['The mine is believed to have been laid by Syrian Democratic Forces.', 'sdf: Syrian Democratic Forces', 'believed'],
  [
    'Mines that Syrian regime forces planted around the town before they withdrew killed two.',
    'syrian-regime: Syrian regime forces',
    'stated',
  ],
  ["The regime's rockets, 12 of them, hit the camp.", 'syrian-regime: regime', 'stated'],
  ['Twelve rockets of the Syrian regime hit the camp.', 'syrian-regime: Syrian regime', 'stated'],
  ['Under a hail of shells from government artillery, six people died.', 'syrian-regime: government', 'stated'],
  [
    "Seven people died in the flames of napalm dropped by the Syrian regime's jets.",
    'syrian-regime: Syrian regime',
    'stated',
  ],
  [
    'The village was stormed by armed opposition factions, who shot 11 of its men.',
    'armed-opposition: armed opposition factions',
    'stated',
  ],
  ['Elements of the Fourth Division fired at a bus.', 'syrian-regime: Fourth Division', 'stated'],
  ["ISIS's car bomb exploded at a checkpoint.", 'isis: ISIS', 'stated'],
  ['A truck that ISIS had packed with explosives blew up at the gate.', 'isis: ISIS', 'stated'],
  ['The explosive belt with which an ISIS fighter blew himself up killed six.', 'isis: ISIS', 'stated'],
  ['The suicide bomber, an ISIS fighter, drove a car into the crowd.', 'isis: ISIS', 'stated'],
  ['A man whom ISIS later called one of its fighters blew himself up.', 'isis: ISIS', 'stated'],
  ['ISIS announced via Amaq agency its responsibility for the attack.', 'isis: ISIS', 'stated'],
  ['Through its Amaq agency, ISIS claimed the bombing.', 'isis: ISIS', 'stated'],
  ['In a statement, Nusra Front adopted the attack.', 'hts: Nusra Front', 'stated'],
  ['ISIS adopted the operation in a statement.', 'isis: ISIS', 'stated'],
  ['The bombing was later claimed by ISIS.', 'isis: ISIS', 'stated'],
  [
    'Local residents hold the Syrian National Army responsible for the killing.',
    'armed-opposition: Syrian National Army',
    'stated',
  ],
  ['The people of the town attribute the shelling to government forces.', 'syrian-regime: government forces', 'stated'],
  ['The attack bears the hallmarks of ISIS.', 'isis: ISIS', 'stated'],
  ['There are strong indications that Russian forces were responsible.', 'russia: Russian forces', 'believed'],
  ['We have reason to believe that the warplanes were Russian.', 'russia: Russian', 'believed'],
  [
    'We think it most likely that Syrian regime forces fired the rocket.',
    'syrian-regime: Syrian regime forces',
    'believed',
  ],
  ['The type of missile suggests Russian forces.', 'russia: Russian forces', 'believed'],
  [
    'Either Syrian regime forces or Russian forces carried out the strike; SNHR is still investigating.',
    'syrian-regime: Syrian regime forces + russia: Russian forces',
    'disputed',
  ],
  ['The strike was either Russian or Syrian.', 'russia: Russian + syrian-regime: Syrian', 'disputed'],
  [
    'It has not been possible to say whether the warplanes were Russian or Syrian.',
    'russia: Russian + syrian-regime: Syrian',
    'disputed',
  ],
  [
    'Syrian regime warplanes, or possibly Russian ones, bombed the town.',
    'syrian-regime: Syrian regime + russia: Russian',
    'disputed',
  ],
  [
    'Hezbollah and Syrian regime forces jointly stormed the town and executed nine men.',
    'hezbollah: Hezbollah + syrian-regime: Syrian regime forces',
    'stated',
  ],
  [
    'Syrian regime forces, supported by Russian warplanes, attacked the town, killing 12.',
    'syrian-regime: Syrian regime forces + russia: Russian',
    'stated',
  ],
  [
    'A patrol of international coalition forces and Syrian Democratic Forces raided a house and shot dead two brothers.',
    'international-coalition: international coalition forces + sdf: Syrian Democratic Forces',
    'stated',
  ],
  [
    'International coalition forces and Syrian Democratic Forces carried out an airdrop in which they shot three men.',
    'international-coalition: International coalition forces + sdf: Syrian Democratic Forces',
    'stated',
  ],
  ['Turkish soldiers beat a young man to death.', 'turkey: Turkish soldiers', 'stated'],
  ['He died in detention in a prison of the Asayish in Qamishli under torture.', 'sdf: Asayish', 'stated'],
  [
    'The artillery of the Syrian regime that is stationed at Zghreen hill targeted Babka village with shells.',
    'syrian-regime: Syrian regime',
    'stated',
  ],
  ['Nine shells from the regime’s cannons fell on the village.', 'syrian-regime: regime', 'stated'],
  ['Shelling whose source was Syrian Democratic Forces positions hit Azaz.', 'sdf: Syrian Democratic Forces', 'stated'],
]

for (const [text, who, how] of cases)
  test(text, () => {
    const { perpetrators, attribution } = fields.perpetrator.read(plainPassage(text, baseWords)).value
    expect(perpetrators.map((p) => (p.name === null ? p.party : `${p.party}: ${p.name}`)).join(' + ')).toBe(who)
    expect(attribution).toBe(how)
  })

test('every value has its evidence in the text, one span for each party', () => {
  for (const [text] of cases) {
    const { value, evidence } = fields.perpetrator.read(plainPassage(text, baseWords))
    const spans = evidence.perpetrators?.spans ?? []
    expect(spans.length).toBe(value.perpetrators.length)
    value.perpetrators.forEach((p, i) => {
      const span = spans[i]
      if (p.name !== null && span && 'start' in span) expect(text.slice(span.start, span.end)).toBe(p.name)
    })
    expect(evidence.attribution?.spans.length).toBe(1)
  }
})

const under = (perpetrator: string, text: string) =>
  fields.perpetrator.read(plainPassage(text, baseWords, { heading: { perpetrator, governorate: null } })).value

test('a paragraph that names nobody takes the party of its heading', () => {
  const text = 'On 4 May 2018 barrel bombs fell on Babka village.'
  expect(under('Syrian regime forces', text)).toEqual({
    perpetrators: [{ party: 'syrian-regime', name: 'Syrian regime forces' }],
    attribution: 'stated',
  })
  expect(under('Alleged Russian forces', text)).toEqual({
    perpetrators: [{ party: 'russia', name: 'Russian forces' }],
    attribution: 'believed',
  })
  expect(under('Other parties', text).attribution).toBe('unknown')
  expect(under('Syrian regime forces', `${text} We could not identify the perpetrators.`).attribution).toBe('unknown')
})
