import { expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import { plainPassage } from '../../src/scene/index.js'

/** Sentence in; attack · delivery · munitions · count · strikes, a dash where nothing is said. */
const cases: readonly [text: string, weapon: string][] = [
  [
    'After three days of siege and shelling, government forces stormed the village and executed 41 civilians.',
    'execution · - · - · - · -',
  ],
  ['The fighters slit their throats and fled.', 'stabbing · person · - · - · -'],
  ['They hacked and clubbed to death 42 villagers.', 'stabbing · person · knife · - · -'],
  ['Jihadists killed 137 people in coordinated raids on three villages.', '- · - · - · - · -'],
  ['Militants killed four farmers working in their fields.', '- · - · - · - · -'],
  ['Hezbollah rockets strike a railway depot, killing eight.', 'shelling · - · rocket · - · -'],
  ['A grenade thrown into a bar killed three.', 'explosive-device · person · grenade · - · -'],
  ['A suicide bomber on a motorcycle blew himself up at a market.', 'suicide-bombing · vehicle · - · - · -'],
  ['Militias burned down two houses after locking their residents inside.', 'arson · - · - · - · -'],
  [
    'Three ground-to-ground missiles struck the terminal moments after a plane carrying the cabinet touched down.',
    'ground-launched-missile · - · missile · 3 · -',
  ],
  ['An air strike killed ten people. Residents said the planes were Jordanian.', 'air-strike · aircraft · - · - · -'],
  ['ISIS crucified a man in the main square.', 'execution · - · - · - · -'],
  ['In July 2016 missiles fell on Douma, killing nine civilians.', 'shelling · - · missile · - · -'],
  [
    'A judge was killed when a device stuck to the underside of his car exploded.',
    'explosive-device · - · ied · - · -',
  ],
  ['A charge that blew up beneath a school bus killed two pupils.', 'explosive-device · - · ied · - · -'],
  [
    'Gunmen fired from light weapons at a car near Qabasin, killing a teacher.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'They were killed by a tanker truck that exploded across from the courthouse.',
    'car-bomb · vehicle · car-bomb · - · -',
  ],
  [
    'A projectile fell on the camp. It was a ground-to-ground missile, and 15 died.',
    'ground-launched-missile · - · missile · - · -',
  ],
  ['Three children drowned after guards had pushed the raft that carried them.', 'other · - · - · - · -'],
  ['Two Syrian regime missiles hit the offices of the network.', 'shelling · - · missile · 2 · -'],
  [
    'Seven civilians were killed when warplanes of the Russian Air Force bombed a market in Ariha.',
    'air-strike · fixed-wing · - · - · -',
  ],
  ['Five people died in a strike blamed on the international coalition in Raqqa.', 'air-strike · aircraft · - · - · -'],
  [
    'Shells launched from positions held by Syrian Democratic Forces landed on Azaz city, killing two.',
    'shelling · - · shell · - · -',
  ],
  [
    'Three farmers were shot dead by members of the Fourth Division near Tafas.',
    'shooting · person · small-arms · - · -',
  ],
  ["The regime's air force carried out six raids on Douma.", 'air-strike · aircraft · - · - · 6'],
  ['A missile attack attributed to Israel killed two soldiers near Homs.', 'air-strike · aircraft · missile · - · -'],
  [
    'Jabhat al-Nusra detonated a car bomb at a checkpoint of the Syrian army in Hama, killing 14 soldiers.',
    'car-bomb · vehicle · car-bomb · - · -',
  ],
  [
    'Missiles from jets that are thought to belong to the Russian forces hit a school.',
    'air-strike · fixed-wing · missile · - · -',
  ],
  [
    'Turkish gendarmerie shot at a group of refugees near Harem, killing a child.',
    'shooting · person · small-arms · - · -',
  ],
  ['Syrian security forces opened fire on a funeral procession in Daraa.', 'shooting · person · small-arms · - · -'],
  ['Snipers loyal to the regime killed a boy in Moaddamiyeh.', 'shooting · person · small-arms · - · -'],
  ['SDF shelling of Marea city left three dead.', 'shelling · - · - · - · -'],
  [
    "Kurdish-led Syrian Democratic Forces' artillery targeted Afrin city with rockets.",
    'shelling · artillery · rocket · - · -',
  ],
  ['Opposition fighters shelled Nubl town with mortars.', 'shelling · - · mortar-shell · - · -'],
  [
    'An airstrike, believed to have been carried out by Russian jets, hit a hospital in Maaret al-Numan.',
    'air-strike · fixed-wing · - · - · -',
  ],
  ['The U.S.-led coalition bombed a building in Mosul road, killing 12.', 'air-strike · aircraft · - · - · -'],
  ['US forces conducted a raid in Atma in which 13 people died.', 'air-strike · aircraft · - · - · -'],
  ['Jaysh al-Islam fired rockets at Damascus.', 'shelling · - · rocket · - · -'],
  ['ISIS militants stormed the village and slaughtered 40 residents with knives.', 'stabbing · person · knife · - · -'],
  ['A roadside bomb planted by unknown people killed four.', 'explosive-device · - · ied · - · -'],
  ['Warplanes of unknown affiliation bombed Al-Bukamal.', 'air-strike · fixed-wing · - · - · -'],
  [
    'It is not yet clear who was behind the attack, in which a rigged car exploded.',
    'car-bomb · vehicle · car-bomb · - · -',
  ],
  ['A drone, likely Turkish, targeted a vehicle in Qamishli.', 'air-strike · drone · - · - · -'],
  ['Regime or Russian warplanes bombed Khan Sheikhoun.', 'air-strike · fixed-wing · - · - · -'],
  ['Warplanes, either Syrian or Russian, bombed Khan Sheikhoun.', 'air-strike · fixed-wing · - · - · -'],
  ['Two airstrikes by the Syrian-Russian alliance killed 5 in Sarmada.', 'air-strike · aircraft · - · - · 2'],
  ['Syrian and Russian warplanes launched raids on Kafranbel.', 'air-strike · fixed-wing · - · - · -'],
  ['Air Force Intelligence officers tortured him to death in Mezzeh prison.', 'torture · - · - · - · -'],
  ['He died of torture at the hands of Military Security in Homs.', 'torture · - · - · - · -'],
  [
    'A civilian died in the custody of the Syrian Democratic Forces in Raqqa due to torture.',
    'torture · - · - · - · -',
  ],
  ['Iranian militias shelled Al-Atarib with rocket launchers.', 'shelling · rocket-launcher · - · - · -'],
  ['Lebanese Hezbollah and regime forces shelled Madaya, besieged for months.', 'shelling · - · - · - · -'],
  ['The shelling came from areas under the control of the opposition.', 'shelling · - · - · - · -'],
  ['Shells fired by armed opposition factions fell on Al-Zahraa.', 'shelling · - · shell · - · -'],
  ['A mortar shell that was fired from ISIS-held areas fell on a house.', 'shelling · - · mortar-shell · - · -'],
  ['A suicide bomber from ISIS blew himself up in a cafe in Manbij.', 'suicide-bombing · person · - · - · -'],
  ['The Lebanese army shot a refugee at the border.', 'shooting · person · small-arms · - · -'],
  ['Jordanian warplanes bombed a drug lab in Suwayda, killing ten civilians.', 'air-strike · fixed-wing · - · - · -'],
  ['Israeli artillery shelled Beit Jinn.', 'shelling · artillery · - · - · -'],
  ['Fighters from Ahrar al-Sham shot a man dead at a checkpoint.', 'shooting · person · small-arms · - · -'],
  [
    'Faylaq al-Rahman and Jaysh al-Islam clashed in Ghouta; a woman was killed by a stray bullet.',
    'shooting · person · small-arms · - · -',
  ],
  ['The woman was hit by a stray bullet of unidentified source.', 'shooting · person · small-arms · - · -'],
  ['Hurras al-Din executed a young man on charges of spying.', 'execution · - · - · - · -'],
  ['A landmine left by ISIS exploded in Palmyra.', 'explosive-device · - · landmine · - · -'],
  ['Explosive remnants of Syrian regime shelling went off, killing two brothers.', 'explosive-device · - · - · - · -'],
  [
    'The helicopters, which belong to the Syrian regime, dropped two barrel bombs on Daraya.',
    'air-strike · helicopter · barrel-bomb · 2 · -',
  ],
  ['Barrel bombs from regime helicopters killed 12 in Aleppo.', 'air-strike · helicopter · barrel-bomb · - · -'],
  [
    'Four barrel bombs fell on Al Sukari neighborhood, dropped by helicopters of the government forces.',
    'air-strike · helicopter · barrel-bomb · 4 · -',
  ],
  ["Assad's forces bombed Douma with vacuum bombs.", 'air-strike · aircraft · vacuum-missile · - · -'],
  ['Assad regime warplanes hit a camp.', 'air-strike · fixed-wing · - · - · -'],
  ['Pro-Iranian militiamen gunned down a shepherd.', 'shooting · person · small-arms · - · -'],
  ['National Defense Forces fighters shot and killed two men in Qamishli.', 'shooting · person · small-arms · - · -'],
  ['Regime army tanks shelled Baba Amr.', 'shelling · tank · - · - · -'],
  ['The Syrian military shelled Rastan.', 'shelling · - · - · - · -'],
  ["The coalition's warplanes struck a boat on the Euphrates.", 'air-strike · fixed-wing · - · - · -'],
  ['Strikes believed to be carried out by the Syrian regime hit Zardana.', 'air-strike · aircraft · - · - · -'],
  [
    'According to a war monitor, 8 civilians have been killed by regime artillery fire in Northwest Syria, that was the last major rebel stronghold of Idlib in the country.',
    'shelling · artillery · - · - · -',
  ],
  [
    'Seven civilians were killed as a result of shelling by the Al-Assad regime and its backers in Syria’s northwestern Idlib province. Regime forces and its affiliated groups violated the ceasefire by shelling villages with surface-to-surface missiles.',
    'shelling · - · missile · - · -',
  ],
  [
    'Syrian Observatory activists have documented the killing of two civilians in regime rocket attacks on workers harvesting the fig on the outskirts of Al-Fterah town in the southern countryside of Idlib.',
    'shelling · - · rocket · - · -',
  ],
  [
    'SOHR activists have reported the death of four civilians in an artillery shelling carried out by the regime forces stationed in Saraqib city. Bombardments hit the Al-Dabbit neighborhood in Idlib city, and a family park.',
    'shelling · artillery · - · - · -',
  ],
  [
    'Syrian regime shelling killed six civilians including women and children on Saturday in Idlib province, the country’s last main rebel bastion, a war monitor said.',
    'shelling · - · - · - · -',
  ],
  [
    'On Saturday, nine civilians, including six children, were killed in shelling by Syrian regime forces that targeted olive fields in northwestern Syria.',
    'shelling · - · - · - · -',
  ],
  [
    'Regime air strikes on Tuesday killed 11 civilians in opposition-held northwest Syria, the target of months of bombardment by the government and its ally Russia, a war monitor said.',
    'air-strike · aircraft · - · - · -',
  ],
  [
    'SNHR: suspected Russian warplanes fired 2 missiles near maternity and obstetrics hospital in Khafr Takhareem town in Idlib governorate western suburbs, damaging its building.',
    'air-strike · fixed-wing · missile · 2 · -',
  ],
  [
    'A civilian from Nawa city in western Daraa countryside was shot dead by unidentified gunmen, before they fled to an unknown destination. This comes in light of ongoing security chaos in regime-held areas.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'A man, identified as 27-year-old Ahmad Faisal, was shot dead on June 7, 2023, by gunmen we have not yet been able to identify, who killed him while riding past on a motorbike near al-Saraya building. The area is under the control of Syrian regime forces.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'Unknown attackers shot and killed on Monday a man in the eastern countryside of Daraa, southern Syria.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'Meanwhile, an IED, planted earlier by unknown people in a military vehicle carrying regime soldiers, exploded near Al-Rahbah checkpoint in Jabab town, leaving several members injured.',
    'explosive-device · - · ied · - · -',
  ],
  [
    'Unidentified gunmen targeted with direct bullets a person in the city of Tafas, west of Daraa.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'Three people were reportedly killed when a car bomb exploded in the Kurdish city of Afrin. No group has yet claimed responsibility for the bombing. But Turkey quickly blamed the People’s Protection Units (YPG), which has in the past denied any responsibility.',
    'car-bomb · vehicle · car-bomb · - · -',
  ],
  [
    'A vehicle exploded near the Kawa roundabout and in front of the headquarters of a Turkish-backed armed group, killing three civilians and injuring another 10. No group has immediately claimed responsibility.',
    'car-bomb · vehicle · car-bomb · - · -',
  ],
  [
    'Fourteen civilians from the same family were reported killed in an alleged Coalition airstrike which was said to have targeted or struck civilians homes in Al Sha’afa.',
    'air-strike · aircraft · - · - · -',
  ],
  [
    'At least two detainees were reportedly killed in a suspected Coalition air raid on a prison in Mansoura.',
    'air-strike · aircraft · - · - · -',
  ],
  [
    'Syrian regime helicopters today dropped barrel bombs on opposition-held districts in the northern city of Aleppo, killing at least 30 people. Another six people died in a separate barrel bomb attack in a rebel-held area in Ashrafiyeh neighbourhood.',
    'air-strike · helicopter · barrel-bomb · - · -',
  ],
  [
    'Syrian activists say that government forces have killed at least six people with barrel bombs dropped by helicopter onto rebel—held areas of the northern city of Aleppo.',
    'air-strike · helicopter · barrel-bomb · - · -',
  ],
  [
    'No fewer than 24 people were killed on Wednesday in airstrikes by Syrian army helicopters against two rebel-held areas in the north. 16 people were killed when government helicopters dropped explosives-packed barrels on Tel Rifaat.',
    'air-strike · helicopter · barrel-bomb · - · -',
  ],
  [
    'Thirty-six people were killed on Sunday when Syrian army helicopters dropped improvised "barrel bombs" on the disputed northern city of Aleppo.',
    'air-strike · helicopter · barrel-bomb · - · -',
  ],
  [
    'On Monday, two civilians lost their lives in a landmine explosion left over by Islamic State (ISIS) in a town east of Palmyra, central Syria.',
    'explosive-device · - · landmine · - · -',
  ],
  [
    'At least 14 civilians and four fighters of a pro-regime militia were killed in an attack carried out by Islamic State (ISIS) militants while collecting truffles. 18 people were killed in an attack launched by gunmen, likely affiliated with the Islamic State.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'At least five people were killed in a suspected Islamic State (ISIS) ambush while truffle hunting. Five civilians were shot dead while picking truffles. The assailants were on a motorcycle when they opened fire. No group has claimed responsibility.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'SANA said that the explosion hit civilians, noting that the accident was caused by a landmine planted by ISIS in Deir Ezzor Governorate.',
    'explosive-device · - · landmine · - · -',
  ],
  [
    '6 people were killed by an anti-tank mine left behind by ISIS in the desert of the eastern countryside of Homs.',
    'explosive-device · - · landmine · - · -',
  ],
  [
    'A young man from Ratian Town in northern Aleppo countryside was shot dead by the Turkish Jandarma while trying to cross into Turkey.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'The young man was attempting to cross into Turkey when he was shot by the Turkish gendarmerie (military police) in the border area.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'Turkish border guards “gendarme” killed a citizen in Tal Abyad. The gendarmerie targeted Hussein al-Sukhni, 33 years old, with a sniper weapon and he was killed instantly.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'Four Syrian soldiers were killed and another four wounded in an Israeli missile attack near the Syrian capital Damascus early on Monday.',
    'air-strike · aircraft · missile · - · -',
  ],
  [
    "Two Syrian soldiers were killed and four others wounded by Israeli missile strikes near the capital Damascus on Wednesday. The strikes also targeted positions of the Syrian army's elite Fourth Division.",
    'air-strike · aircraft · missile · - · -',
  ],
  ['A rocket attack by Israel against positions near Damascus left one soldier dead.', 'shelling · - · rocket · - · -'],
  [
    'An Israeli missile strike near Damascus early Monday morning killed four soldiers. The strikes targeted weapons and munitions warehouses and positions of Iran-backed militias.',
    'air-strike · aircraft · missile · - · -',
  ],
  [
    'Protesters came under fire from security forces in the Kafr Sousa district of Damascus on 30 March 2012.',
    'shooting · person · small-arms · - · -',
  ],
  ['He died of torture at the hands of Military Security in Homs.', 'torture · - · - · - · -'],
  ['Army troops fired machine guns at mourners in Homs, killing three.', 'shooting · person · small-arms · - · -'],
  ['Two children died in rebel mortar fire on the Christian quarter of Aleppo.', 'shelling · - · mortar-shell · - · -'],
  [
    'The bodies of four men, shot in the head by Islamic State, were found near Tabqa.',
    'shooting · person · small-arms · - · -',
  ],
  ['Syrian jets pounded Douma for a third day, killing 20.', 'air-strike · fixed-wing · - · - · -'],
  ['Rockets crashed into a wedding hall in Afrin; the SDF denied firing them.', 'shelling · - · rocket · - · -'],
  ["Turkey's military said the shells were fired by the YPG.", 'shelling · - · shell · - · -'],
  ['Residents said a coalition plane fired at a bus, killing eleven.', 'air-strike · fixed-wing · - · - · -'],
  [
    'Local people said that a government plane circled over the town before dropping four bombs on the market.',
    'air-strike · fixed-wing · bomb · 4 · -',
  ],
  ['Government aircraft hit Maarat al-Numan again on Sunday, leaving six dead.', 'air-strike · aircraft · - · - · -'],
  ['A Russian Su-34 dropped a bunker-buster bomb on the M10 hospital.', 'air-strike · fixed-wing · bomb · - · -'],
  [
    'Six people were killed when regime forces targeted their car with a guided missile.',
    'shelling · - · missile · - · -',
  ],
  ['A guided anti-tank missile launched by HTS hit a bus, killing four.', 'shelling · - · missile · - · -'],
  ['A young man was shot dead by a regime sniper as he crossed the street.', 'shooting · person · small-arms · - · -'],
  ['An explosion tore through a market in Azaz.', 'explosive-device · - · - · - · -'],
  [
    'An explosive device went off in a cart in Ras al-Ayn, killing four; Turkish authorities accused the PKK/YPG.',
    'explosive-device · - · ied · - · -',
  ],
  ['SDF fighters shot at a taxi near Hajin, killing its driver.', 'shooting · person · small-arms · - · -'],
  ['Men believed to be ISIS members opened fire on a pickup.', 'shooting · person · small-arms · - · -'],
  ['A missile believed to be Israeli hit a car.', 'air-strike · aircraft · missile · - · -'],
  ['Syrian regime ground forces shelled Ariha city using heavy artillery.', 'shelling · artillery · - · - · -'],
  ['Two rockets launched by regime forces from the Jurin camp landed on the village.', 'shelling · - · rocket · 2 · -'],
  ['Hayat Tahrir al-Sham (HTS) fighters executed three civilians.', 'execution · - · - · - · -'],
  ['The Islamic State (IS) group executed 19 women in Mosul and Raqqa.', 'execution · - · - · - · -'],
  ['The White Helmets said the strike was carried out by Russia.', 'air-strike · aircraft · - · - · -'],
  ['A 12-year-old was killed by a land mine planted by the regime forces.', 'explosive-device · - · landmine · - · -'],
  [
    'Warplanes from the Russian air force and helicopters from the regime attacked Hass.',
    'air-strike · fixed-wing · - · - · -',
  ],
  ['Missiles fired from a Russian warship in the Caspian Sea hit Al Atareb.', 'shelling · warship · missile · - · -'],
  ['US-backed Syrian Democratic Forces fired mortar shells at Al Bab.', 'shelling · - · mortar-shell · - · -'],
  ['Turkish-backed rebels shelled a village near Tal Rifaat, killing two.', 'shelling · - · - · - · -'],
  [
    'Fighters from the Turkish-backed Syrian National Army shot dead a farmer in Afrin.',
    'shooting · person · small-arms · - · -',
  ],
  ['Ahrar al-Sharqiya gunmen executed Hevrin Khalaf on the M4 highway.', 'execution · - · - · - · -'],
  ['Regime intelligence agents shot him at a checkpoint.', 'shooting · person · small-arms · - · -'],
  [
    'An attack by unknown gunmen on an SDF checkpoint left two civilians dead.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'A suicide bomber blew up his vehicle near a base of the Free Syrian Army in Azaz.',
    'suicide-bombing · vehicle · car-bomb · - · -',
  ],
  ['Syrian government forces and their Russian allies bombed a school in Idlib.', 'air-strike · aircraft · - · - · -'],
  ['Syrian air force planes and Russian jets bombed a school in Idlib.', 'air-strike · fixed-wing · - · - · -'],
  [
    'The regime air force bombed Douma using vacuum missiles and napalm.',
    'air-strike · aircraft · vacuum-missile incendiary · - · -',
  ],
  ['Regime helicopters threw barrels on Daraya.', 'air-strike · helicopter · barrel-bomb · - · -'],
  ['A bomb planted under his car killed a commander of the opposition.', 'explosive-device · - · ied · - · -'],
  ['The drone strike was attributed to the US.', 'air-strike · drone · - · - · -'],
  ['A drone strike, believed to be by the international coalition, killed a farmer.', 'air-strike · drone · - · - · -'],
  [
    'Two brothers were killed when a shell, remnant of a previous bombardment, exploded.',
    'explosive-device · - · shell · - · -',
  ],
  [
    'ISIS shelling with mortars on Al-Qusour neighborhood killed four children; the neighborhood is held by government forces.',
    'shelling · - · mortar-shell · - · -',
  ],
  ['Syrian forces shelled Baba Amr district for the tenth day.', 'shelling · - · - · - · -'],
  ['Syrian tanks fired on protesters in Hama.', 'shelling · tank · - · - · -'],
  ['A tank belonging to government forces ran over a woman.', 'shelling · tank · - · - · -'],
  ['A Turkish shell landed in Tal Rifaat.', 'shelling · - · shell · - · -'],
  ['A helicopter dropped two naval mines on Khan Sheikhoun.', 'air-strike · helicopter · bomb · 2 · -'],
  [
    'Three barrel bombs and two missiles were dropped on Darayya by regime aircraft.',
    'air-strike · aircraft · barrel-bomb missile · - · -',
  ],
  ['Residents blamed the army for the shelling, while state media blamed "terrorists".', 'shelling · - · - · - · -'],
  [
    'The Observatory accused government forces of using chlorine in an attack on Saraqeb.',
    'chemical-attack · - · chlorine · - · -',
  ],
  ['Three people lost their lives to Syrian army shelling of the town of Saqba.', 'shelling · - · - · - · -'],
  ["A volley of Grad rockets from the army's base at Jurin killed a shepherd.", 'shelling · - · rocket · - · -'],
  ['Eleven civilians were killed by Syrian Democratic Forces in a raid on a house.', '- · - · - · - · -'],
  [
    'An SDF force supported by coalition helicopters raided a village; two brothers were shot dead.',
    'shooting · person · small-arms · - · -',
  ],
  ['It was a Russian plane, locals said, that hit the tent camp.', 'air-strike · fixed-wing · - · - · -'],
  ["Ankara's forces shelled the village for an hour.", 'shelling · - · - · - · -'],
  [
    'The tank that fired the shell belonged to the 4th Division of the Syrian army.',
    'shelling · tank · tank-shell · - · -',
  ],
  [
    'Gunmen loyal to President Bashar al-Assad stormed the house and killed six.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'Militiamen loyal to the government went from door to door, killing 18 with knives.',
    'stabbing · person · knife · - · -',
  ],
  ['Syrian soldiers shot and wounded a boy.', 'shooting · person · small-arms · - · -'],
  ['An army sniper shot a teacher on her way to school.', 'shooting · person · small-arms · - · -'],
  ['The Nusra Front has said one of its men carried out the suicide attack.', 'suicide-bombing · person · - · - · -'],
  ['Five were killed by mortars that insurgents lobbed into the university.', 'shelling · - · mortar-shell · - · -'],
  ['Mortars fired by insurgents into Damascus killed five.', 'shelling · - · mortar-shell · - · -'],
  ['Insurgents lobbed mortars into the old city.', 'shelling · - · mortar-shell · - · -'],
  [
    'The hospital was put out of action by two bombs from a Syrian or Russian jet.',
    'air-strike · fixed-wing · bomb · 2 · -',
  ],
  ['The raid, which the opposition blames on Russia, killed 22.', 'air-strike · aircraft · - · - · -'],
  ['The strike, for which the SDF blamed Turkey, killed a nurse.', 'air-strike · aircraft · - · - · -'],
  ['According to the SDF, a Turkish drone was behind the strike.', 'air-strike · drone · - · - · -'],
  ['The Kurdish Red Crescent said Turkish shelling had killed two.', 'shelling · - · - · - · -'],
  ['According to monitors the aircraft were probably Russian.', 'air-strike · aircraft · - · - · -'],
  ['The airstrike, presumably Russian, hit a well.', 'air-strike · aircraft · - · - · -'],
  [
    'An air strike, most likely by the US-led coalition, destroyed a bridge and killed three.',
    'air-strike · aircraft · - · - · -',
  ],
  ['A Coalition spokesperson acknowledged the strike.', 'air-strike · aircraft · - · - · -'],
  [
    'The coalition said it was investigating reports that its aircraft had killed civilians.',
    'air-strike · aircraft · - · - · -',
  ],
  ['Helicopters from the Syrian Arab Army dropped barrels.', 'air-strike · helicopter · barrel-bomb · - · -'],
  ["A regime sniper's bullet killed a 7-year-old.", 'shooting · person · small-arms · - · -'],
  [
    'He was killed when regime warplanes, flying low, strafed the road with machine guns.',
    'air-strike · fixed-wing · - · - · -',
  ],
  [
    'The victims were hit as Russian and regime warplanes took turns bombing the highway.',
    'air-strike · fixed-wing · - · - · -',
  ],
  ['Islamic State fighters drove two truck bombs into a Kurdish checkpoint.', 'car-bomb · vehicle · car-bomb · 2 · -'],
  ['Two Islamic State suicide bombers attacked a hospital in Qamishli.', 'suicide-bombing · person · - · - · -'],
  [
    'A family of five was wiped out in a strike carried out, residents said, by the Syrian air force.',
    'air-strike · aircraft · - · - · -',
  ],
  ['Two brothers were gunned down; their relatives accuse Ahrar al-Sham.', 'shooting · person · small-arms · - · -'],
  ['Kurdish security forces, known as Asayish, fired at the crowd.', 'shooting · person · small-arms · - · -'],
  ['An Asayish patrol shot a motorcyclist dead.', 'shooting · person · small-arms · - · -'],
  ["Israel's air force bombed a depot near Homs airport, killing two civilians.", 'air-strike · aircraft · - · - · -'],
  [
    'Israeli jets fired several missiles from Lebanese airspace, killing a family of three.',
    'air-strike · fixed-wing · missile · - · -',
  ],
  ['An Iranian-made drone launched by regime forces hit a car.', 'air-strike · drone · - · - · -'],
  ['The Lebanese army opened fire on Syrian refugees at the border.', 'shooting · person · small-arms · - · -'],
  [
    'Iraqi warplanes bombed a headquarters in Al Bukamal, killing five civilians.',
    'air-strike · fixed-wing · - · - · -',
  ],
  ['Jordanian border guards shot a shepherd.', 'shooting · person · small-arms · - · -'],
  ['Fighters of the Turkistan Islamic Party shot a woman.', 'shooting · person · small-arms · - · -'],
  ['An Israeli sniper shot a farmer in Quneitra.', 'shooting · person · small-arms · - · -'],
  [
    'A landmine killed a boy; the mine had been planted by SDF before its withdrawal.',
    'explosive-device · - · landmine · - · -',
  ],
  [
    'A rocket launched from the Kurdish-held enclave of Tal Rifaat hit Afrin, killing three.',
    'shelling · - · rocket · - · -',
  ],
  ['A barrage of rockets launched from SDF-controlled territory hit the hospital.', 'shelling · - · rocket · - · -'],
  ['The market was bombed by what residents called Russian planes.', 'air-strike · fixed-wing · - · - · -'],
  ['Protesters were shot at by regime forces.', 'shooting · person · small-arms · - · -'],
  ['Several shells, which the regime fired from Mount Qasioun, fell on Jobar.', 'shelling · - · shell · - · -'],
  ['Opposition-fired shells hit a school in western Aleppo.', 'shelling · - · shell · - · -'],
  ['A rebel-fired rocket killed three in Latakia.', 'shelling · - · rocket · - · -'],
  ['A Hezbollah-fired missile hit a van.', 'shelling · - · missile · - · -'],
  ['ISIS-planted mines killed 3.', 'explosive-device · - · landmine · - · -'],
  ['Regime-dropped barrel bombs killed six.', 'air-strike · aircraft · barrel-bomb · - · -'],
  ['Shells believed to have been fired by the rebels hit the Russian embassy.', 'shelling · - · shell · - · -'],
  ['The Syrian Democratic Forces reportedly shelled Azaz.', 'shelling · - · - · - · -'],
  [
    'Responsibility for the attack lies with Syrian regime forces, whose helicopters alone use such bombs.',
    'air-strike · helicopter · bomb · - · -',
  ],
  [
    'Five members of one family died when the barrel bomb that a helicopter of the Syrian regime had dropped went through their roof.',
    'air-strike · helicopter · barrel-bomb · - · -',
  ],
  ['The missiles, four in number, came from Russian warplanes.', 'air-strike · fixed-wing · missile · 4 · -'],
  ['The bombs, dropped from a government plane, hit two houses.', 'air-strike · fixed-wing · bomb · - · -'],
  ['What hit the school was a rocket launched by ISIS.', 'shelling · - · rocket · - · -'],
  [
    'ISIS took 14 men from the village and put them to death by firing squad.',
    'execution · person · small-arms · - · -',
  ],
  [
    'The warplane that fired the missile was Russian, according to spotters.',
    'air-strike · fixed-wing · missile · - · -',
  ],
  [
    'The warplanes, which spotters identified as Russian, fired four missiles.',
    'air-strike · fixed-wing · missile · 4 · -',
  ],
  [
    'The air strike was one of six that coalition warplanes carried out on the town that night.',
    'air-strike · fixed-wing · - · - · -',
  ],
  ['An ISIS court sentenced him to death, and he was beheaded in the square.', 'execution · - · - · - · -'],
  ['ISIS had him crucified.', 'execution · - · - · - · -'],
  ['A military court of Hay’at Tahrir al Sham had two women executed.', 'execution · - · - · - · -'],
  ['Those who opened fire were members of the Syrian Democratic Forces.', 'shooting · person · small-arms · - · -'],
  ['The gunfire came from a Syrian regime checkpoint.', 'shooting · person · small-arms · - · -'],
  ['The mine is believed to have been laid by Syrian Democratic Forces.', 'explosive-device · - · landmine · - · -'],
  [
    'Mines that Syrian regime forces planted around the town before they withdrew killed two.',
    'explosive-device · - · landmine · - · -',
  ],
  ["The regime's rockets, 12 of them, hit the camp.", 'shelling · - · rocket · 12 · -'],
  ['Twelve rockets of the Syrian regime hit the camp.', 'shelling · - · rocket · 12 · -'],
  [
    'Under a hail of shells from government artillery, six people died.',
    'shelling · artillery · artillery-shell · - · -',
  ],
  [
    "Seven people died in the flames of napalm dropped by the Syrian regime's jets.",
    'air-strike · fixed-wing · incendiary · - · -',
  ],
  [
    'The village was stormed by armed opposition factions, who shot 11 of its men.',
    'shooting · person · small-arms · - · -',
  ],
  ['Elements of the Fourth Division fired at a bus.', 'shooting · person · small-arms · - · -'],
  ["ISIS's car bomb exploded at a checkpoint.", 'car-bomb · vehicle · car-bomb · - · -'],
  ['A truck that ISIS had packed with explosives blew up at the gate.', 'car-bomb · vehicle · car-bomb · - · -'],
  [
    'The explosive belt with which an ISIS fighter blew himself up killed six.',
    'suicide-bombing · person · suicide-vest · - · -',
  ],
  ['The suicide bomber, an ISIS fighter, drove a car into the crowd.', 'suicide-bombing · vehicle · car-bomb · - · -'],
  ['A man whom ISIS later called one of its fighters blew himself up.', 'suicide-bombing · person · - · - · -'],
  ['The people of the town attribute the shelling to government forces.', 'shelling · - · - · - · -'],
  ['We have reason to believe that the warplanes were Russian.', 'air-strike · fixed-wing · - · - · -'],
  ['We think it most likely that Syrian regime forces fired the rocket.', 'shelling · - · rocket · - · -'],
  ['The type of missile suggests Russian forces.', 'air-strike · aircraft · missile · - · -'],
  [
    'Either Syrian regime forces or Russian forces carried out the strike; SNHR is still investigating.',
    'air-strike · aircraft · - · - · -',
  ],
  ['The strike was either Russian or Syrian.', 'air-strike · aircraft · - · - · -'],
  [
    'It has not been possible to say whether the warplanes were Russian or Syrian.',
    'air-strike · fixed-wing · - · - · -',
  ],
  ['Syrian regime warplanes, or possibly Russian ones, bombed the town.', 'air-strike · fixed-wing · - · - · -'],
  ['Hezbollah and Syrian regime forces jointly stormed the town and executed nine men.', 'execution · - · - · - · -'],
  [
    'Syrian regime forces, supported by Russian warplanes, attacked the town, killing 12.',
    'air-strike · fixed-wing · - · - · -',
  ],
  [
    'A patrol of international coalition forces and Syrian Democratic Forces raided a house and shot dead two brothers.',
    'shooting · person · small-arms · - · -',
  ],
  [
    'International coalition forces and Syrian Democratic Forces carried out an airdrop in which they shot three men.',
    'shooting · person · small-arms · - · -',
  ],
  ['Turkish soldiers beat a young man to death.', 'other · - · - · - · -'],
  ['He died in detention in a prison of the Asayish in Qamishli under torture.', 'torture · - · - · - · -'],
  [
    'The artillery of the Syrian regime that is stationed at Zghreen hill targeted Babka village with shells.',
    'shelling · artillery · artillery-shell · - · -',
  ],
  ['Nine shells from the regime’s cannons fell on the village.', 'shelling · artillery · artillery-shell · 9 · -'],
  ['Shelling whose source was Syrian Democratic Forces positions hit Azaz.', 'shelling · - · - · - · -'],
  [
    'Regime forces fired at 7:30 am on Sunday over 30 rockets carrying cluster submunitions at the camp.',
    'shelling · - · rocket cluster-munition · 30 · -',
  ],
  ['Rebels fired at about noon two rockets at the town.', 'shelling · - · rocket · 2 · -'],
  ['Rebels fired at 12 farmers in the field.', 'shooting · person · small-arms · - · -'],
  ['Two bombs went off at a festival in the city, killing 45.', 'explosive-device · - · ied · 2 · -'],
  ['Two missiles fired by a faction hit a regime tank, killing the crew.', 'shelling · - · missile · 2 · -'],
  ['Rebels destroyed two regime tanks with rockets, killing five.', 'shelling · - · rocket · - · -'],
  ['Turkish forces launched a drone at a car, killing two.', 'air-strike · drone · - · - · -'],
  ['ISIS members cut off the heads of three men in a square.', 'execution · - · - · - · -'],
]

for (const [text, weapon] of cases)
  test(text, () => {
    const w = fields.weapon.read(plainPassage(text, baseWords)).value
    const said = [w.attack, w.delivery, w.munitions.join(' ') || null, w.count, w.strikes]
    expect(said.map((part) => part ?? '-').join(' · ')).toBe(weapon)
  })

test('every value has its evidence, one span for each munition', () => {
  for (const [text] of cases) {
    const { value, evidence } = fields.weapon.read(plainPassage(text, baseWords))
    for (const key of ['attack', 'delivery', 'count', 'strikes'] as const)
      expect(evidence[`weapon.${key}`] !== undefined).toBe(value[key] !== null)
    expect(evidence['weapon.munitions']?.spans.length ?? 0).toBe(value.munitions.length)
  }
})
