/**
 * Armed groups of the world's wars by the names that reports print: insurgents, separatists, militias, cartels, gangs. All of
 * them are the party `other`, but for the branches of ISIS. A group that stands in no list is read by what its name looks like.
 */
const list = (words: string): readonly string[] =>
  words
    .split(/[\n,]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Branches of ISIS in other lands. */
export const isisBranches: readonly string[] = list(`
  Islamic State West Africa Province, Islamic State’s West Africa Province, Islamic State in West Africa Province, ISWAP
  Islamic State in the Greater Sahara, Islamic State Greater Sahara, Islamic State Sahel Province, Islamic State in the Sahel, ISGS, EIGS, ISSP
  Islamic State Khorasan Province, Islamic State Khorasan, Islamic State in Khorasan, Islamic State in Khorasan Province
  Islamic State’s Khorasan branch, Islamic State-Khorasan, Khorasan Province of the Islamic State, Khorasan Chapter of the Islamic State
  Khorasan chapter of Islamic State, ISKP, ISIS-K, IS-K, ISIL-K, IS-KP, Khorasan branch of the Islamic State, Islamic State-Khorasan Province
  Islamic State Central Africa Province, Islamic State in Central Africa, ISCAP, Islamic State in Somalia, Islamic State Mozambique
  Islamic State in Libya, Islamic State Sinai Province, Sinai Province of the Islamic State, Sinai Province, Wilayat Sinai, Islamic State East Asia
  Islamic State Yemen Province, Islamic State in Pakistan, Organization of Islamic State, Organization of the Islamic State
  Organisation of Islamic State, Organisation of the Islamic State
  organization of the State, organisation of the State, Islamic State of Iraq, Islamic State in Iraq, Islamic State Khorasan wing, IS Khorasan, ISIS Khorasan, ISIS Somalia
  Islamic State East Africa, Islamic State in the Philippines, Islamic State in Sinai, Islamic State in Afghanistan, Islamic State Mozambique Province, ISM
`)

export const worldGroups: readonly string[] = list(`
  Anti-Government Elements, anti-government elements, Anti-Government Element, AGEs, AGE, Pro-Government Forces, Pro-Government armed groups, Pro-Government militia, Afghan National Army, Afghan National Police, Afghan Local Police, Afghan National Security Forces, ANSF, ANDSF, Afghan National Defence and Security Forces, international military forces, International Military Forces, Khost Protection Force, NDS Special Forces
  Tehreek-i-Taliban Pakistan, Tehreek i Taliban, Tehrik e Taliban, Tehreek e Taliban, Students Islamic Movement of India, SIMI, Indian Mujahideen, Al-Khobar, Armed Forces Revolutionary Council, AFRC, West Side Boys, Kamajors, Civil Defence Forces, Sudan People's Liberation Movement, SPLM, SPLM-North
  JNIM, Jama’at Nusrat al Islam wal Muslimin, Jamaat Nusrat al Islam wal Muslimin, Group for the Support of Islam and Muslims, GSIM
  Support Group for Islam and Muslims, Ansar Dine, Ansaroul Islam, Ansarul Islam, al Mourabitoun, Katiba Macina, Macina Liberation Front
  Macina Katiba, Katiba Serma, AQIM, al Qaeda in the Islamic Maghreb, MUJAO, Dan Na Ambassagou, Dan Nan Ambassagou, dozo, dozos, Dozo hunters
  dozo hunters, Volunteers for the Defense of the Homeland, Volunteers for the Defence of the Homeland, VDP, VDPs, Koglweogo, GATIA, CMA, MNLA
  Boko Haram, Jama’atu Ahlis Sunna Lidda’awati wal Jihad, JAS, Ansaru, Lakurawa, IPOB, Eastern Security Network, Niger Delta Avengers
  Indigenous People of Biafra, Ambazonia Defence Forces, Ambazonian separatists, Ambazonia separatists, Ambazonian fighters, Ambazonian
  anglophone separatists, Anglophone separatists, Seleka, Séléka, ex-Seleka, ex-Séléka, anti-balaka, anti balaka, Anti-balaka, 3R, Return Reclamation and Rehabilitation, UPC
  MPC, FPRC, CPC, Coalition of Patriots for Change, Wagner, Wagner mercenaries, Wagner fighters, Africa Corps, Russian mercenaries
  M23, March 23 Movement, M23/AFC, AFC/M23, Congo River Alliance, FDLR, Democratic Forces for the Liberation of Rwanda, CODECO, Codeco, CODECO-URDPC, Zaire militia, Zaïre militia
  ADF, ADF/NALU, Allied Democratic Forces, Mai-Mai, Mayi-Mayi, Mai Mai, Mai-Mai Yakutumba, Raia Mutomboki, Nyatura, NDC-R, NDC-Rénové, Wazalendo, Twirwaneho, Gumino, RED-Tabara
  FARDC, Kamuina Nsapu, Kamwina Nsapu, Mobondo, LRA, Lord’s Resistance Army, FNL, Imbonerakure, Bana Mura, FRPI, APCLS, URDPC, Mai-Mai Mazembe
  RSF, SAF, SPLM-N, SPLA-N, SPLM-IO, SPLA-IO, SPLA/IO, SPLM/A-IO, SPLA, SSPDF, South Sudan People’s Defence Forces, National Salvation Front, NAS, White Army, SLM, SLA, JEM, Sudan Liberation Movement
  Janjaweed, Abbala, Darfur Joint Protection Force, Justice and Equality Movement
  TPLF, TDF, Tigray Defense Forces, Tigray Defence Forces, Tigray People’s Liberation Front, Fano, Fano militia, OLA, OLF, OLF-Shane, OLF-Shene, OLA-Shane, Oromo Liberation Army, Oromo Liberation Front, ENDF, EDF
  Ethiopian National Defense Force, Ethiopian National Defence Force, Ethiopian National Defence Forces, Eritrean Defense Forces, Eritrean Defence Forces, Amhara Special Forces, Amhara special forces, Oromia special forces, Gumuz militia, Benishangul People’s Liberation Movement
  al Shabaab, al Shabab, al Shebab, Shebab, Shabaab, Harakat al Shabaab al Mujahideen, Ahlu Sunna wal Jamaa, Ansar al Sunna, Ahlu Sunnah wal Jamaah, RENAMO, Renamo, Renamo Military Junta, Ma’awisley, SSC-Khatumo, Puntland forces
  Taliban, Tehreek-e-Taliban Pakistan, Tehrik-i-Taliban Pakistan, Tehrik-e-Taliban Pakistan, TTP, Pakistani Taliban, Haqqani network, Jamaat-ul-Ahrar, Jamaat ul Ahrar, Hizb-ul-Ahrar, Lashkar-e-Jhangvi, Lashkar-e-Jhangvi al Alami, Lashkar-e-Islam
  Lashkar-e-Taiba, Lashkar-e-Toiba, Jaish-e-Mohammad, Jaish-e-Mohammed, Jaish-ul-Islam, Jaish-ul-Adl, Jaish al Adl, Jundullah, Sipah-e-Sahaba, Hizbul Mujahideen, Hizb-ul-Mujahideen, Harkat-ul-Mujahideen, The Resistance Front, People’s Anti-Fascist Front, Hafiz Gul Bahadur group, Ittehad-ul-Mujahideen Pakistan
  Balochistan Liberation Army, Baloch Liberation Army, Balochistan Liberation Front, Baloch Liberation Front, BLA, BLF, United Baloch Army, Baloch Republican Army, Baloch Raaji Aajoi Sangar, BRAS, Sindhudesh Revolutionary Army, Hezb-i-Islami, Hezb-e-Islami, National Resistance Front, Afghanistan Freedom Front
  Maoists, Maoist rebels, Maoist insurgents, Maoist guerrillas, CPI-Maoist, CPI (Maoist), Communist Party of India (Maoist), Communist Party of India-Maoist, Naxals, Naxalites, Naxalite rebels, Maoist militants, ULFA, ULFA-I, NDFB, National Democratic Front of Bodoland, NSCN, NSCN-IM, NSCN-K, KCP, PLA-Manipur, UNLF, Kuki militants, Meitei militants, Arambai Tenggol, Dimasa National Liberation Army, DNLA
  United Liberation Front of Asom, Sikh militants, Khalistan Liberation Force, Babbar Khalsa
  LTTE, Liberation Tigers of Tamil Eelam, Tamil Tigers, Tamil Tiger rebels, Sea Tigers, Karuna group, National Thowheed Jamath
  Arakan Army, ARSA, Arakan Rohingya Salvation Army, KIA, Kachin Independence Army, KNU, KNLA, Karen National Union, Karen National Liberation Army, TNLA, Ta’ang National Liberation Army, MNDAA, Shan State Army, RCSS, SSPP, Karenni Nationalities Defence Force, KNDF, People’s Defence Force, People’s Defence Forces, PDF, PDFs
  Pyu Saw Htee, Pyusawhti, Tatmadaw, Sit-Tat, State Administration Council, Chinland Defense Force, Chin National Army, DKBA, BGF, Border Guard Force, Chin National Front
  NPA, New People’s Army, Abu Sayyaf, Abu Sayyaf Group, ASG, Maute group, Maute, BIFF, Bangsamoro Islamic Freedom Fighters, MILF, Moro Islamic Liberation Front, MNLF, Dawlah Islamiya, Daulah Islamiyah, BRN, Barisan Revolusi Nasional, Jemaah Islamiyah, JAD, Jamaah Ansharut Daulah, East Indonesia Mujahideen
  West Papua National Liberation Army, TPNPB, Free Papua Movement, OPM, TNI
  FMLN, Farabundo Marti National Liberation Front, URNG, MRTA, Tupac Amaru Revolutionary Movement, M-19, Sandinistas, UNITA, RPF, Rwandan Patriotic Front, NRA, RUF, Revolutionary United Front, LURD, MODEL, NPFL, ULIMO, ONLF, Ogaden National Liberation Front, WSLF
  SWAPO, PLAN, FRELIMO, UNLA, Khmer Rouge, GAM, Free Aceh Movement, Fretilin, Falintil, KLA, Kosovo Liberation Army, Arkan’s Tigers, Armed Islamic Group, GIA, GSPC, Salafist Group for Preaching and Combat, Manuel Rodriguez Patriotic Front, FPMR, Los Pepes, Medellin cartel, Medellín cartel, Cali cartel
  FARC, FARC-EP, FARC dissidents, dissident FARC, FARC rebels, ex-FARC dissidents, Segunda Marquetalia, Second Marquetalia, Estado Mayor Central, EMC, ELN, National Liberation Army, EPL, AUC, AGC, Gaitanistas, Clan del Golfo, Gulf Clan, Gaitanist Self-Defense Forces, Los Rastrojos, Los Pelusos, Los Urabeños, Aguilas Negras, Águilas Negras, Black Eagles, La Oficina
  United Self-Defense Forces of Colombia, Comandos de la Frontera, Shining Path, Sendero Luminoso, Tren de Aragua, Los Choneros, Los Lobos, Los Tiguerones
  CJNG, Jalisco New Generation Cartel, Jalisco Nueva Generación, Jalisco cartel, Sinaloa cartel, Sinaloa Cartel, Gulf cartel, Gulf Cartel, Zetas, Los Zetas, Northeast cartel, Cartel del Noreste, Juárez cartel, Juarez cartel, Beltrán Leyva cartel, La Familia Michoacana, Familia Michoacana, Knights Templar cartel, Caballeros Templarios, Santa Rosa de Lima cartel, Los Ardillos, Los Rojos, Guerreros Unidos, La Línea, Los Chapitos, La Mayiza, Tijuana cartel, Cárteles Unidos, Los Viagras
  MS-13, Mara Salvatrucha, Barrio 18, Primeiro Comando da Capital, PCC, Comando Vermelho, Red Command, First Capital Command, G9, G9 coalition, G9 alliance, Viv Ansanm, 400 Mawozo, Gran Grif, Kraze Baryè, 5 Segond, Ti Bwa, Chen Mechan, Kokorat San Ras, Grand Ravine, Wharf Jérémie
  IRA, Provisional IRA, Real IRA, New IRA, UVF, UDA, ETA, INLA, GRAPO, Red Brigades
  PKK, PKK/KCK, HPG, Kurdistan Freedom Falcons, Kurdistan Freedom Hawks, PJAK, DHKP-C, Komala, KDPI
  Hamas, Izz ad-Din al Qassam Brigades, Ezzedine al Qassam Brigades, al Quds Brigades, al Aqsa Martyrs Brigades, al Aqsa Martyrs’ Brigades, Popular Front for the Liberation of Palestine, PFLP, Lions’ Den, Islamic Jihad, Saraya al Quds, Fatah al Islam, Abdullah Azzam Brigades, Popular Resistance Committees, Army of Islam in Gaza
  Kataib Hezbollah, Kata’ib Hezbollah, Asaib Ahl al Haq, Harakat al Nujaba, Harakat Hezbollah al Nujaba, Badr Organization, Badr Organisation, Badr Corps, Badr militia, Mahdi Army, Mehdi Army, Saraya al Salam, Peace Brigades, Islamic Resistance in Iraq, Sons of Iraq, Ansar al Sunna Army, Ansar al Islam, Naqshbandi Army, JRTN, Popular Mobilisation Forces, Popular Mobilisation Units, PMF, PMU, Hashd al Shaabi, Hashd, Peshmerga, Sinjar Resistance Units, YBS, Saraya Awliya al Dam, Ashab al Kahf
  LNA, Libyan National Army, Libyan Arab Armed Forces, LAAF, GNA, Government of National Accord, Libya Dawn, Libya Shield, Ansar al Sharia, Tripoli Revolutionaries Brigade, Kaniyat, al Kaniyat, Stability Support Apparatus, 444 Brigade, Benghazi Revolutionaries Shura Council
  Houthis, Houthi, Ansar Allah, Southern Transitional Council, STC, Security Belt, Security Belt Forces, Giants Brigades, Shabwani Elite, Hadrami Elite, AQAP, Ansar al Sharia in Yemen, National Resistance Forces, Tihama Resistance, Southern Resistance, Popular Resistance
  Donetsk People’s Republic, Luhansk People’s Republic, DPR, LPR, DNR, LNR, Azov Battalion, Azov Regiment, Right Sector, Caucasus Emirate, Riyadus-Salikhin, Akhmat, Kadyrovites, pro-Russian separatists, pro-Russian rebels, Russia-backed separatists, Russian-backed separatists, Russian-backed rebels, pro-Kremlin rebels, pro-Moscow separatists, separatists of the Donetsk People’s Republic, Free Russia Legion, Ukrainian army, AFU, ZSU
  Polisario, Polisario Front, Eastern Turkistan Islamic Movement, ETIM, Islamic Movement of Uzbekistan, IMU, Hizb ut-Tahrir, al Qaeda in the Indian Subcontinent, AQIS, Ansar al Islam Bangladesh, Jama’atul Mujahideen Bangladesh, JMB, Neo-JMB, Kuki-Chin National Front
  Sri Lanka Army, Sri Lankan Army, Sri Lanka Air Force, SLAF, SLA troops, Sri Lanka Navy, Bangladesh Army, Border Security Force, BSF, Assam Rifles, Frontier Corps, CRPF, Rapid Action Battalion, RAB, Philippine National Police, Uganda People’s Defence Force, UPDF, KDF, Kenya Defence Forces, Rwanda Defence Force, RDF, FACA, FAMA, Malian Armed Forces, Burkinabe armed forces, Multinational Joint Task Force, MNJTF, AMISOM, ATMIS, NATO, ISAF, Resolute Support, African Union forces, SAMIM, MONUSCO, AFRICOM, Saudi coalition, Arab Coalition, KADYROVTSY, Kopassus, Central Reserve Police Force, National Civil Police, Ukrainian forces
`)

/** Bodies that are named only by what they are, and of which a land has one. */
export const namelessGroups: readonly string[] = list(`
  paramilitary forces, junta, junta troops, junta forces, junta soldiers, military junta, ruling junta, Contras, the Contras, Contra rebels, Extraditables, Interahamwe
  interior ministry troops, interior ministry forces, interior ministry police, presidential guard, presidential guards, presidential guardsmen, national guardsmen, paramilitary police, border police, military police officers
  tribal fighters, tribal gunmen, tribal militias, tribal militia, tribal forces, armed tribesmen, Arab tribal fighters, Bedouin fighters, Bedouin gunmen, Druze fighters, Druze gunmen, Druze militias, Houthi-Saleh forces, Houthi/Saleh forces, Huthi-Saleh forces
`)

/** Peoples, clans' and tribes' lands: before "militia", "herders", "gunmen" they make a name of their own ("Fulani herders"). */
export const peoples: readonly string[] = list(`
  Fulani, Peul, Peulh, Fula, Hausa, Tiv, Berom, Irigwe, Dogon, Bambara, Tuareg, Songhai, Hutu, Tutsi, Hema, Lendu, Banyamulenge, Hunde, Nande, Twa, Luba, Teke, Yaka, Bira
  Dinka, Nuer, Murle, Shilluk, Bari, Mundari, Toposa, Lou Nuer, Misseriya, Rizeigat, Masalit, Zaghawa, Fur, Nuba, Hamar, Salamat, Habbaniya, Arab, Afar, Issa, Amhara, Oromo, Tigrayan, Gumuz, Somali, Berta, Konso, Guji, Gedeo, Sidama
  Pokot, Turkana, Samburu, Borana, Gabra, Marakwet, Karamojong, Kikuyu, Luo, Kalenjin, Hawiye, Darod, Isaaq, Marehan, Habar Gidir, Abgal, Dir, Jikany
  Pashtun, Hazara, Tajik, Uzbek, Baloch, Baluch, Sindhi, Punjabi, Mehsud, Bengali, Bodo, Kuki, Meitei, Naga, Karbi, Dimasa, Chakma, Rohingya, Rakhine, Karen, Kachin, Shan, Chin, Mon, Wa, Ta’ang, Karenni, Moro, Papuan, Acehnese, Uighur, Uyghur
  Chechen, Ingush, Dagestani, Ossetian, Abkhaz, Crimean, Serb, Bosnian Serb, Croat, Kosovo Albanian, Albanian, Bedouin, Druze, Alawite, Turkmen, Yazidi, Shabak, Assyrian, Kurdish, Palestinian, Jewish, Israeli, Buddhist, Hindu, Sikh, Christian, Muslim, Sunni, Shiite, Shia, Shi’ite, Maronite, Rwandan, Ugandan, Chadian, Sudanese, Libyan, Anglophone, Loyalist, Republican, Ambazonian, Biafran, Casamance, Cabindan, Darfuri, South Sudanese, Eritrean, Zande, Gula, Runga, Kara, Balaka, Miskito, Mapuche
`)
