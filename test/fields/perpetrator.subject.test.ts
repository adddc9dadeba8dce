import { describe, expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import { plainPassage } from '../../src/scene/index.js'

/** Who did it, in the words of many authors: what is printed, the parties with their names, and how sure the text is. */
const texts: readonly (readonly [text: string, who: string, how: string])[] = [
  [
    'At least 12 people died on Friday, 3 March 2017, when a bomb hidden in a motorcycle went off beside a police post in Kirkuk. A statement circulated by Amaq said a "security detachment" of the Islamic State was behind the blast.',
    'isis: Islamic State',
    'stated',
  ],
  [
    'Five people died and 11 were injured in Sarmin on 16 June 2019 after three raids hit the main street. Activists with the local coordination committee said the planes were Russian.',
    'russia: Russian',
    'believed',
  ],
  [
    "Two women were killed in Kafr Nabl on 20 May 2019. The shells came from a regime base in Hama's northern countryside, the White Helmets said.",
    'syrian-regime: regime',
    'stated',
  ],
  [
    "The regime's helicopters hovered over Daraya for an hour on Sunday, 8 June 2014, and eight barrels fell on the Khaleej district; six civilians were killed.",
    'syrian-regime: regime',
    'stated',
  ],
  [
    'In Nubl, eleven people were killed by hell cannon rounds on 11 January 2015. Rebels based in Mayer were responsible for the fire.',
    'armed-opposition: Rebels',
    'stated',
  ],
  [
    'Men in army uniform took 14 villagers from their homes in Yaka on 2 May 2021 and shot them by the river. Survivors identified them as soldiers of the Burkinabe army.',
    'other: Burkinabe army',
    'stated',
  ],
  [
    'Police in Quetta said four labourers were shot dead by men on a motorcycle on 9 April 2022. No group has said it carried out the attack.',
    'unidentified',
    'unknown',
  ],
  [
    'Unidentified gunmen killed seven passengers of a bus near Kalat on 3 May 2019. Officials suspect Baloch separatists.',
    'other: Baloch separatists',
    'believed',
  ],
  [
    'A drone hit a pick-up near Qamishli on 12 August 2022, killing two men and a boy. The Asayish said the drone was Turkish.',
    'turkey: Turkish',
    'believed',
  ],
  [
    'A drone hit a pick-up near Qamishli on 12 August 2022, killing two men and a boy. Turkey\'s intelligence agency said it had "neutralised" three militants in the strike.',
    'turkey: Turkey',
    'stated',
  ],
  [
    'Three people were killed in a raid on the outskirts of Sayyida Zaynab on 2 February 2024; an Israeli official confirmed that Israel carried it out.',
    'israel: Israel',
    'stated',
  ],
  [
    'A suicide bomber struck a Shia mosque in Qatif on 22 May 2015, killing 21 worshippers. The militant group Islamic State said one of its followers had carried it out.',
    'isis: Islamic State',
    'stated',
  ],
  [
    'On 5 November 2019, demonstrators in Kafr Takharim were dispersed with live fire by HTS, and three of them died.',
    'hts: HTS',
    'stated',
  ],
  [
    'A 15-year-old boy was killed in Gharanij on 9 May 2021 when Syrian Democratic Forces members dispersed a protest against fuel prices with live ammunition.',
    'sdf: Syrian Democratic Forces',
    'stated',
  ],
  ['A landmine planted by the Houthis killed four shepherds in Durayhimi on 2 March 2020.', 'other: Houthis', 'stated'],
  [
    'Local officials accuse the Houthis of having planted the mine that killed four shepherds in Durayhimi on 2 March 2020.',
    'other: Houthis',
    'believed',
  ],
  [
    'Twelve civilians were killed when shells hit a market in Omdurman on 5 August 2023. The army and the Rapid Support Forces each accused the other of firing them.',
    'other: army, other: Rapid Support Forces',
    'disputed',
  ],
  [
    'Eight people were killed in Maasaran on 3 January 2020 in an air strike that activists attributed to either Russian or Syrian government jets.',
    'russia: Russian, syrian-regime: Syrian government',
    'disputed',
  ],
  [
    'A boy was killed by a stray bullet in Hasaka city on 4 July 2018. The source of the bullet is not known.',
    'unidentified',
    'unknown',
  ],
  [
    'Islamic State, which controlled the town, beheaded two brothers in the square of Mayadin on 6 May 2016 after accusing them of spying for the regime.',
    'isis: Islamic State',
    'stated',
  ],
  [
    'A sniper stationed on the roof of the Air Force Intelligence building shot dead a nine-year-old girl in Al Khalidiya, Homs, on 8 April 2012.',
    'syrian-regime: Air Force Intelligence',
    'stated',
  ],
  [
    'He was shot at a checkpoint. The soldiers manning it, from the Fourth Division, fired without warning at the taxi on 12 March 2013 in Moadamiya, killing him and his sister.',
    'syrian-regime: Fourth Division',
    'stated',
  ],
  [
    'Iranian Revolutionary Guards launched ballistic missiles at Koya on 8 September 2018; 14 people were killed.',
    'iran: Iranian Revolutionary Guards',
    'stated',
  ],
  [
    'At least 31 people were killed on 17 August 2020 when Fulani herders armed with machetes overran Kajuru, residents said.',
    'other: Fulani herders',
    'stated',
  ],
  [
    'Gang members of the 400 Mawozo burst into a church in Croix-des-Bouquets on 10 April 2021 and killed two worshippers.',
    'other: 400 Mawozo',
    'stated',
  ],
  [
    'Suspected ADF rebels hacked to death 22 people in Ndalya overnight into 5 September 2021, the local administrator said.',
    'other: ADF',
    'believed',
  ],
  [
    'On 21 April 2018, artillery of the regime stationed at Jorin camp targeted the village of Zayzoun, and a man was killed.',
    'syrian-regime: regime',
    'stated',
  ],
  [
    "Two brothers died in Idlib central prison on 3 June 2020 as a result of torture by Hay'at Tahrir al Sham's security apparatus.",
    "hts: Hay'at Tahrir al Sham",
    'stated',
  ],
  [
    'Relatives learned on 7 July 2018 that he had died in regime custody.  He was 24. He died of torture.',
    'syrian-regime: regime',
    'stated',
  ],
  [
    "Three cluster rockets, fired from Russian-made Smerch launchers by Russia's 20th army, hit the railway station in Kramatorsk on 8 April 2022, killing 58 people.",
    'russia: Russia',
    'stated',
  ],
  [
    'Serb forces rounded up the men of Meja on 27 April 1999. They were separated from the women, and at least 300 were shot.',
    'other: Serb forces',
    'stated',
  ],
  [
    'Border guards of Turkey shot at a family trying to cross near Khirbet al-Jouz on 19 June 2016, and killed eight, among them four children.',
    'turkey: Turkey',
    'stated',
  ],
  [
    'Two policemen died on 1 May 2023 in Bannu in an attack for which officials held the Pakistani Taliban responsible.',
    'other: Pakistani Taliban',
    'believed',
  ],
  [
    'An IED killed three members of the civil council in Manbij on 2 March 2019. It bore the hallmarks of ISIS.',
    'isis: ISIS',
    'believed',
  ],
  [
    'A woman who worked for the autonomous administration was shot in the head by two men on a motorcycle in Al-Busayrah on 3 February 2021; ISIS did not claim the killing.',
    'unidentified',
    'unknown',
  ],
  [
    'At least 18 civilians were killed on Tuesday, 6 August 2024, when the Sudanese army bombed a market in Hawara, North Darfur, the Emergency Lawyers group said.',
    'other: Sudanese army',
    'stated',
  ],
  [
    'Niono: On 14 May 2023, Dozo militiamen reportedly executed eight Fulani men at the weekly fair of Siribala (Segou).',
    'other: Dozo',
    'stated',
  ],
  [
    'Katiba Macina militants abducted five traders between Diafarabe and Mopti on 2 October 2021. Their bodies were found two days later.',
    'other: Katiba Macina',
    'stated',
  ],
  [
    'On 9 November 2014 a barrel bomb dropped from a government helicopter destroyed a three-storey building in Al-Shaar, and 11 people, 4 of them children, died under the rubble.',
    'syrian-regime: government',
    'stated',
  ],
  [
    'A Su-34 of the Russian Air Force dropped a bomb on a rehabilitation centre in Idlib on 3 December 2020. Five patients were killed.',
    'russia: Russian Air Force',
    'stated',
  ],
  [
    'In the Deir ez-Zor countryside ISIS cells attacked oil tankers with machine guns on 12 January 2023, killing a driver.',
    'isis: ISIS',
    'stated',
  ],
  [
    'Two SDF-affiliated teachers were murdered by ISIS at their homes in Dashisha on 22 January 2021.',
    'isis: ISIS',
    'stated',
  ],
  [
    'The SDF shelled Marea with artillery on 4 March 2021 from its positions in Tal Rifaat, leaving a woman dead.',
    'sdf: SDF',
    'stated',
  ],
  [
    'A guided missile believed to have been fired by the SDF hit a pick-up truck on the Azaz road on 9 March 2022, killing the driver and his daughter.',
    'sdf: SDF',
    'believed',
  ],
  [
    'A Turkish drone killed three workers of a cement factory in Ain al-Arab on 16 January 2024.',
    'turkey: Turkish',
    'stated',
  ],
  [
    'Turkish artillery positioned on the border bombarded the villages of Zuwayyan, Abin and Kishtar at about 21:00 on 8 December 2020, and a 16-year-old shepherd lost his life.',
    'turkey: Turkish',
    'stated',
  ],
  [
    'Members of the Sultan Murad Division, a faction of the Syrian National Army, shot dead an old man in Kafr Safra on 1 June 2019 for refusing to leave his grove.',
    'armed-opposition: Sultan Murad Division',
    'stated',
  ],
  [
    'He was kidnapped by gunmen of Ahrar al-Sharqiya, who demanded ransom; his body, with marks of torture, was dumped in Afrin on 4 September 2019.',
    'armed-opposition: Ahrar al-Sharqiya',
    'stated',
  ],
  [
    'Persons riding in a black car opened fire at a member of the local council in Tafas on 19 November 2021, killing him instantly.',
    'unidentified',
    'unknown',
  ],
  [
    'A car exploded outside the mosque in Azaz on 17 November 2017. Nobody had claimed the attack by nightfall. The town is run by rebels backed by Turkey.',
    'unidentified',
    'unknown',
  ],
  [
    'On the anniversary of the uprising, the village of Al-Taamaneh was pounded with hundreds of rockets by the regime on 15 March 2018; three sisters were killed.',
    'syrian-regime: regime',
    'stated',
  ],
  [
    'The Israeli navy shelled a cafe on the beach at Gaza City on 30 June 2025. Al-Shifa hospital received 24 bodies.',
    'israel: Israeli navy',
    'stated',
  ],
  [
    'Four Palestinians, one of them a boy of 14, were shot dead by undercover Israeli police in Jenin on 16 March 2023.',
    'israel: Israeli police',
    'stated',
  ],
  [
    'Palestinian gunmen killed two Israelis at a petrol station near Eli on 20 June 2023.',
    'other: Palestinian gunmen',
    'stated',
  ],
  [
    'Hezbollah fired rockets at Kiryat Shmona on 9 October 2024; a couple walking their dogs was killed.',
    'hezbollah: Hezbollah',
    'stated',
  ],
  [
    'Pro-Iranian militias positioned in Al-Mayadin fired mortars across the Euphrates on 2 October 2020 and killed two children in Dhiban.',
    'iran: Pro-Iranian militias',
    'stated',
  ],
  [
    'Eight villagers died on 3 May 2022 in Rumonge when Imbonerakure militiamen threw grenades into a bar.',
    'other: Imbonerakure',
    'stated',
  ],
  [
    'Villagers blamed the massacre of 21 people in Ogossagou on 14 February 2020 on Dogon hunters.',
    'other: Dogon hunters',
    'believed',
  ],
  [
    'Army helicopters fired rockets into Tabayin on 16 September 2022, killing 11 schoolchildren in Let Yet Kone, Sagaing, Myanmar.',
    'other: Army',
    'stated',
  ],
  [
    'Junta troops torched Mwetwin on 13 March 2023 and shot 17 people, said the Myanmar resistance group Karenni Nationalities Defence Force.',
    'other: Junta troops',
    'stated',
  ],
  [
    'Pakistan: suspected Jamaat-ul-Ahrar militants gunned down a polio worker and his guard in Bajaur on 1 July 2024.',
    'other: Jamaat-ul-Ahrar',
    'believed',
  ],
  [
    "Six worshippers died in Herat on 29 April 2024 when a man walked into a Shia mosque and opened fire. The Islamic State's regional branch said it was responsible.",
    'isis: Islamic State',
    'stated',
  ],
  ['On 6 June 1987 the Renamo rebels massacred 424 people at Homoine, Mozambique.', 'other: Renamo', 'stated'],
  [
    'Paramilitaries of the AUC entered El Salado, Colombia, on 16 February 2000. Over four days they tortured and killed more than 60 villagers.',
    'other: AUC',
    'stated',
  ],
  ['Police gunned down 34 striking miners at Marikana, South Africa, on 16 August 2012.', 'other: Police', 'stated'],
  [
    'Egyptian security forces cleared the Rabaa square sit-in on 14 August 2013 with bulldozers and live ammunition, killing at least 817 people.',
    'other: Egyptian security forces',
    'stated',
  ],
  [
    'LRA fighters hacked to death at least 45 people in a church in Doruma, DR Congo, on 26 December 2008.',
    'other: LRA',
    'stated',
  ],
  [
    'Allied Democratic Forces assailants, armed with machetes, raided Mayuano on 7 April 2024 and killed ten.',
    'other: Allied Democratic Forces',
    'stated',
  ],
  ['The Russian occupiers shelled Kherson on 24 December 2022. 16 people died.', 'russia: Russian', 'stated'],
  [
    "Kharkiv region: as a result of enemy shelling of Kupiansk on 18 February 2024, a 52-year-old woman died, the prosecutor's office said. The Russian army used Grad launchers.",
    'russia: Russian army',
    'stated',
  ],
  [
    "Ukrainian troops shelled the market in Donetsk's Tekstilshchik on 21 January 2024, killing 27 people, the Moscow-backed mayor said.",
    'other: Ukrainian troops',
    'stated',
  ],
  [
    "The regime's Fourth Division stormed Al-Bayda, lined residents up against the wall of the school and opened fire, on 2 May 2013, leaving 30 dead.",
    'syrian-regime: Fourth Division',
    'stated',
  ],
  [
    'The body of an activist was found on 7 July 2019 in Idlib with a bullet in the head. His relatives accuse HTS of having killed him in custody.',
    'hts: HTS',
    'believed',
  ],
  [
    'A bomb killed four people in the Jindires market on 2 July 2021. Our investigation to establish who planted it is still going on.',
    'unidentified',
    'disputed',
  ],
  [
    'Turkish forces and the Syrian National Army jointly shelled Tal Tamr on 5 January 2022, killing a farmer.',
    'turkey: Turkish forces, armed-opposition: Syrian National Army',
    'stated',
  ],
  [
    'Syrian regime artillery and Russian jets hit Kansafra on 3 July 2021, and six people of one family died.',
    'syrian-regime: Syrian regime, russia: Russian',
    'stated',
  ],
  [
    'The Violations Documentation Center in Syria reported that Ibrahim Qashoush, 34, was killed in Hama on 3 July 2011 by members of the security forces, who cut his throat.',
    'syrian-regime: security forces',
    'stated',
  ],
  [
    'On the morning of 25 May 2012 tanks belonging to the Syrian army shelled Taldou for hours; in the afternoon armed men in civilian clothes, identified by survivors as shabiha, went from house to house, killing 108 people.',
    'syrian-regime: Syrian army',
    'stated',
  ],
  [
    'The OPCW-UN Joint Investigative Mechanism concluded that the Syrian Arab Republic was responsible for the release of sarin at Khan Shaykhun on 4 April 2017, in which at least 80 people died.',
    'syrian-regime: Syrian Arab Republic',
    'stated',
  ],
  [
    'An attack in which 15 truffle gatherers died near Al-Sukhnah on 12 February 2023 was the work of ISIS cells, the Observatory said.',
    'isis: ISIS',
    'stated',
  ],
  [
    'The Observatory suspects ISIS cells were behind the killing of 15 truffle gatherers near Al-Sukhnah on 12 February 2023.',
    'isis: ISIS',
    'believed',
  ],
  [
    'Three civilians, including a woman, were killed in SDF rocket fire on the centre of Afrin on 18 January 2022.',
    'sdf: SDF',
    'stated',
  ],
  [
    "At least 5 people were killed on Sunday, 4 June 2017, by a bomb in Mogadishu's Waberi district. No group immediately claimed responsibility for the attack, which bore no name.",
    'unidentified',
    'unknown',
  ],
  [
    'Authorities in Baghdad said the Islamic Army was likely behind the car bomb that killed 11 people in Karrada on 9 May 2005.',
    'other: Islamic Army',
    'believed',
  ],
  [
    'ISIL claimed via its Amaq news agency that it was behind the twin bombings that killed 32 people in Tayaran Square, Baghdad, on 21 January 2021.',
    'isis: ISIL',
    'stated',
  ],
  [
    "In Til Rifat's market, on 2 December 2019, eight children were killed by Turkish artillery shells.",
    'turkey: Turkish',
    'stated',
  ],
  [
    'Ten people, including eight children, were killed in Tel Rifaat on 2 December 2019. Kurdish officials blamed Turkey; Ankara did not comment.',
    'turkey: Turkey',
    'believed',
  ],
  [
    'Locally made shells fired by armed opposition groups stationed in Al-Rashideen neighborhood struck the Faculty of Architecture in Aleppo city on 30 October 2015; 4 students died.',
    'armed-opposition: armed opposition groups',
    'stated',
  ],
  [
    'A convoy of HTS and Ahrar al-Sham gunmen stormed Qalb Lawzeh and opened fire at villagers on 10 June 2015, killing twenty Druze.',
    'hts: HTS, armed-opposition: Ahrar al-Sham',
    'stated',
  ],
  [
    'An airstrike killed seven aid workers of World Central Kitchen in Deir al-Balah on 1 April 2024. The Israeli military took responsibility, calling it a grave mistake.',
    'israel: Israeli military',
    'stated',
  ],
  [
    'Shirin Abu Akleh, a journalist, was killed in Jenin on 11 May 2022 by a bullet which, CNN and others found, had been fired by Israeli forces.',
    'israel: Israeli forces',
    'stated',
  ],
  [
    'Nine Iranian advisers died in an air strike on 1 April 2024 on the consulate annex in Mazzeh, Damascus, widely attributed to Israel.',
    'israel: Israel',
    'believed',
  ],
  [
    'A hand grenade thrown by an unknown person at a wedding in Jaramana on 5 July 2020 killed two guests.',
    'unidentified',
    'unknown',
  ],
  [
    'General Security officers shot dead a young man at a checkpoint in Salhab on 12 February 2025, the Observatory said.',
    'other: General Security',
    'stated',
  ],
  [
    'Forces affiliated with the transitional government executed 17 men in Al-Mukhtariyah on 7 March 2025.',
    'other: transitional government',
    'stated',
  ],
  [
    "Gunmen presumed to belong to the Gulf Cartel fired on a family's truck in Reynosa on 19 June 2021, killing 14 bystanders.",
    'other: Gulf Cartel',
    'believed',
  ],
  [
    'A pick-up was ambushed by FDLR rebels in Virunga on 24 April 2020, and 12 park rangers and five civilians were killed.',
    'other: FDLR',
    'stated',
  ],
  [
    'Wagner mercenaries and Malian troops killed around 500 people at Moura between 27 and 31 March 2022, the UN said.',
    'other: Wagner mercenaries, other: Malian troops',
    'stated',
  ],
  [
    'Police officers shot a 17-year-old through the back during a raid in Mathare, Nairobi, on 4 May 2017.',
    'other: Police officers',
    'stated',
  ],
  [
    'Government soldiers of the 7th Brigade shot 15 villagers accused of harbouring rebels at Fizi, DR Congo, on 1 January 2011.',
    'other: Government soldiers',
    'stated',
  ],
  [
    'Unknown gunmen attacked Kurfa, Zamfara, Nigeria on 6 January 2022, and at least 58 people were killed.',
    'unidentified',
    'unknown',
  ],
  [
    'A kindergarten in Okhtyrka was hit by Russian Uragan rockets on 25 February 2022; three people, one of them a child, were killed.',
    'russia: Russian',
    'stated',
  ],
  [
    'Armenian forces fired Smerch rockets with cluster munition at Barda on 28 October 2020, killing 21 civilians.',
    'other: Armenian forces',
    'stated',
  ],
  [
    'Azerbaijani forces struck Stepanakert with cluster munition on 4 October 2020; four people were killed.',
    'other: Azerbaijani forces',
    'stated',
  ],
  [
    'Eritrean troops killed hundreds of unarmed civilians in Axum on 28-29 November 2020, Amnesty said.',
    'other: Eritrean troops',
    'stated',
  ],
  [
    'Saudi border guards killed at least 11 Ethiopian migrants with mortars near the Yemeni border on 12 May 2022.',
    'other: Saudi border guards',
    'stated',
  ],
  [
    "ISIS's Hisba police executed a 19-year-old by throwing him from the roof of a building in Raqqa on 3 March 2015.",
    'isis: ISIS',
    'stated',
  ],
  [
    "It is likely that the missile that killed 5 pupils in Ariha on 20 October 2021 was fired by the regime's 42nd Brigade.",
    'syrian-regime: regime',
    'believed',
  ],
  [
    'COLOMBO, Jan 31, 1996 (Reuters) - A truck packed with explosives rammed into the Central Bank building in the heart of the Sri Lankan capital on Wednesday, killing at least 60 people and wounding 1,400, officials said. The military said Tamil Tiger rebels drove the truck.',
    'other: Tamil Tiger rebels',
    'stated',
  ],
  [
    'BUJUMBURA, 9 August 1998 - Hutu rebels were blamed for the deaths of 16 civilians near Rumonge, the state radio said.',
    'other: Hutu rebels',
    'believed',
  ],
  [
    'GROZNY, Russia, Feb 5, 2000 - Russian soldiers went through the Novye Aldi district and shot dead at least 56 people in their yards, Human Rights Watch said after speaking with witnesses.',
    'russia: Russian soldiers',
    'stated',
  ],
  [
    'GAZA CITY, July 23, 2002 - An Israeli F-16 dropped a one-tonne bomb on the house of a Hamas commander, Salah Shehada, in the Daraj district before midnight on Monday, killing him and 14 other people, nine of them children.',
    'israel: Israeli',
    'stated',
  ],
  [
    'NETANYA, March 27, 2002 - A bomber walked into the dining room of the Park Hotel during the Passover meal and killed 19 people. The military wing of Hamas, the Izz ad-Din al-Qassam Brigades, said it had sent him.',
    'other: Hamas',
    'stated',
  ],
  [
    'OMAGH, Northern Ireland, Aug 15, 1998 - A car bomb tore through the market town on Saturday afternoon, killing 28 people. The Real IRA, a splinter group opposed to the peace accord, admitted planting it three days later.',
    'other: Real IRA',
    'stated',
  ],
  [
    'DILI, Sept 6, 1999 - Pro-Indonesia militiamen attacked a church in Suai where refugees were sheltering, killing three priests and dozens of others, the U.N. said.',
    'other: Pro-Indonesia militiamen',
    'stated',
  ],
  [
    'FREETOWN, Jan 20, 1999 - RUF rebels hacked off the hands of civilians and burned families alive as they were driven out of the east of the city. At least 40 bodies were counted in Kissy.',
    'other: RUF',
    'stated',
  ],
  [
    'PRISTINA, Jan 15, 1999 - Forty-five ethnic Albanians were killed by Serbian security forces in the village of Racak, international monitors said.',
    'other: Serbian security forces',
    'stated',
  ],
  [
    'KISANGANI, May 14, 2002 - Soldiers of the RCD-Goma rebel movement summarily executed at least 80 people in the Mangobo district after a mutiny, the U.N. mission said.',
    'other: RCD-Goma',
    'stated',
  ],
  [
    'BUNIA, May 12, 2003 - Lendu militiamen killed at least 16 people in a church in the Nyakasanza quarter, a priest said.',
    'other: Lendu militiamen',
    'stated',
  ],
  [
    "GULU, Uganda, Feb 21, 2004 - Fighters of the Lord's Resistance Army surrounded the Barlonyo camp at dusk, set huts ablaze and gunned down people who ran. More than 200 people died.",
    "other: Lord's Resistance Army",
    'stated',
  ],
  [
    'KATHMANDU, June 6, 2005 - A mine planted by Maoist rebels blew up a crowded bus at Badarmude in Chitwan district, killing 38 people; rebel leader Prachanda called it a grave mistake.',
    'other: Maoist rebels',
    'stated',
  ],
  [
    'GUWAHATI, Oct 30, 2008 - A dozen blasts in four towns of Assam killed 77 people on Thursday. Police said they suspected the United Liberation Front of Asom with the help of Bangladeshi militants, but the group denied it.',
    'other: United Liberation Front of Asom',
    'believed',
  ],
  [
    'MANILA, Feb 27, 2004 - A bomb started a fire on SuperFerry 14 an hour out of Manila, and 116 people died. The Abu Sayyaf claimed it had planted a television set packed with TNT on board.',
    'other: Abu Sayyaf',
    'stated',
  ],
  [
    'LIMA, Aug 19, 1993 - Shining Path guerrillas armed with machetes, axes and rifles descended on Ashaninka communities in Satipo and killed 65 people, among them 14 children, Defense Ministry sources said.',
    'other: Shining Path',
    'stated',
  ],
  [
    'MOSCOW, Sept 9, 1999 - An explosion destroyed a nine-storey block of flats in Guryanova Street just after midnight, killing 94 people. Officials pointed to Chechen rebels, who denied having anything to do with it.',
    'other: Chechen rebels',
    'believed',
  ],
  [
    'LUANDA, Aug 10, 2001 - UNITA rebels derailed a train at Zenza do Itombe with a mine and then raked the survivors with gunfire; at least 250 people died, the state news agency ANGOP said.',
    'other: UNITA',
    'stated',
  ],
  [
    'KHARTOUM, Feb 22, 2004 - Janjaweed militia on camels and horses swept into Tawila; 67 people were killed and 41 schoolgirls raped, the U.N. said.',
    'other: Janjaweed',
    'stated',
  ],
  [
    'ADDIS ABABA, April 24, 2007 - Gunmen of the Ogaden National Liberation Front raided a Chinese-run oil exploration field at Abole before dawn, killing 65 Ethiopians and nine Chinese workers.',
    'other: Ogaden National Liberation Front',
    'stated',
  ],
  [
    'ABUJA, Aug 26, 2011 - A suicide bomber crashed a car through the gates of the U.N. headquarters and blew up, killing 23 people. Boko Haram told the BBC by phone that it had done so.',
    'other: Boko Haram',
    'stated',
  ],
  [
    'BAMAKO, Nov 20, 2015 - Gunmen shouting "God is great" took 170 hostages at the Radisson Blu hotel on Friday; 20 were killed. Al-Mourabitoun, a group led by Mokhtar Belmokhtar, said it carried out the attack with al-Qaeda\'s Saharan branch.',
    'other: Al-Mourabitoun',
    'stated',
  ],
  [
    'LAHORE - Three worshippers were gunned down on Friday morning when two assailants on a motorcycle sprayed bullets at an imambargah in Model Town, police said. The attackers fled.',
    'unidentified',
    'unknown',
  ],
  [
    'KARACHI: Four people, including two policemen, were killed when a remote-controlled bomb planted on a motorcycle went off in Korangi on Tuesday. SSP Malir told Dawn that the banned Tehreek-i-Taliban Pakistan could be behind the attack.',
    'other: Tehreek-i-Taliban Pakistan',
    'believed',
  ],
  [
    'KANDAHAR, March 11, 2012 - A U.S. soldier walked off his base before dawn and shot 16 villagers, nine of them children, in Panjwai district.',
    'other: U.S. soldier',
    'stated',
  ],
  [
    'KUNDUZ, Sept 4, 2009 - NATO jets bombed two fuel tankers hijacked by the Taliban as villagers siphoned off fuel; around 90 people were killed.',
    'other: NATO',
    'stated',
  ],
  [
    "NAIROBI, Sept 21, 2013 - Masked attackers stormed the Westgate mall and killed at least 67 people. Somali Islamist group al Shabaab said on Twitter that its men had done it in revenge for Kenya's deployment in Somalia.",
    'other: al Shabaab',
    'stated',
  ],
  [
    'PATANI, Thailand, April 28, 2004 - Thai security forces stormed the Krue Se mosque and killed all 32 men inside, most of them teenagers armed with knives.',
    'other: Thai security forces',
    'stated',
  ],
  [
    'YANGON, Aug 30, 2017 - Burmese troops herded villagers of Tula Toli to the river bank and shot the men; hundreds died, survivors who crossed to Bangladesh said.',
    'other: Burmese troops',
    'stated',
  ],
  [
    'ALMATY, 16 Dec 2011 - Police shot at striking oil workers in Zhanaozen, killing at least 14.',
    'other: Police',
    'stated',
  ],
  [
    'ANDIJAN, Uzbekistan, May 13, 2005 - Interior ministry troops in armoured vehicles fired into a crowd in Bobur Square, and hundreds were killed, according to witnesses.',
    'other: Interior ministry troops',
    'stated',
  ],
  [
    "CONAKRY, Sept 28, 2009 - Members of Guinea's presidential guard burst into a stadium where tens of thousands were protesting and opened fire, killing at least 157 people.",
    'other: presidential guard',
    'stated',
  ],
]

/** Look-alikes: a party stands in the text and did not do it. */
const nobody: readonly string[] = [
  'A roadside bomb hit a bus carrying government soldiers near Damascus and killed 14.',
  'A car bomb killed five in Azaz. ISIS had attacked the town a year earlier.',
  'Three SDF fighters burned to death when a mine went off.',
  'A mine killed eight people. Officials of the autonomous administration put the wounded at 13.',
  'A bomb killed two in Quetta. Islamic State’s affiliate has attacked Shiites in the past.',
  'Four people died in a blast. Turkish-backed factions have blamed previous bombings on the YPG.',
  'Three men accused of links with ISIS were found dead.',
  'A bomb killed 14 soldiers. No terrorist organization has claimed the blast.',
  'Shells killed four. SNHR could not find out whether any court had heard of it.',
  'Gunmen disguised in the uniforms of the Free Army and the People’s Protection Units shot dead two men.',
  'Nine people died when shells hit a bakery three miles from the rebel group’s headquarters.',
]

const read = (text: string) => fields.perpetrator.read(plainPassage(text, baseWords)).value

describe('who did it, by what they do in the sentence', () => {
  test.each(texts)('%s', (text, who, how) => {
    const { perpetrators, attribution } = read(text)
    expect(perpetrators.map((p) => (p.name === null ? p.party : `${p.party}: ${p.name}`)).join(', ')).toBe(who)
    expect(attribution).toBe(how)
  })
  test.each(nobody)('nobody: %s', (text) => {
    expect(read(text).perpetrators).toEqual([{ party: 'unidentified', name: null }])
  })
})
