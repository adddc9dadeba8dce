const list = (words: string): readonly string[] =>
  words
    .split(/\s+/)
    .filter((w) => w !== '')
    .map((w) => w.replaceAll('_', ' '))

/**
 * Provinces, states and regions of other lands that no city is named after: in "a village in Helmand" the place is the
 * village, and a text that names only Helmand names no place.
 */
export const provinces: readonly string[] = list(`
  Anbar Al-Anbar Nineveh Ninawa Ninewa Diyala Babil Dhi_Qar Maysan Muthanna Qadisiyah Al-Qadisiyah Wasit Salahuddin Salah_al-Din Salaheddin
  Hadramawt Hadhramaut Hadramout Shabwa Shabwah Abyan Lahj Lahij Dhale Dhalea Al-Dhale Al_Dhale’e Bayda_province Mahwit Raymah Al-Jawf Jawf Mahra Al-Mahra
  Darfur North_Darfur South_Darfur West_Darfur East_Darfur Central_Darfur Kordofan North_Kordofan South_Kordofan West_Kordofan Gezira Al-Jazirah Blue_Nile White_Nile
  River_Nile Red_Sea_state Jonglei Unity Upper_Nile Lakes Warrap Western_Equatoria Central_Equatoria Eastern_Equatoria Equatoria Abyei
  Lower_Shabelle Middle_Shabelle Hiran Hiiraan Galgaduud Mudug Puntland Somaliland Jubaland Lower_Juba Middle_Juba Gedo Bay_region Bakool Sool Sanaag Togdheer
  Tigray Amhara Oromia Oromiya Afar Benishangul-Gumuz Gambela Gambella SNNPR Sidama Somali_Region Wollega Welega West_Wollega East_Wollega West_Welega North_Shewa North_Gondar South_Wollo North_Wollo
  Borno Yobe Adamawa Plateau Benue Taraba Zamfara Katsina_State Niger_State Nasarawa Kebbi Ebonyi Anambra Imo Abia Rivers Bayelsa Edo Ogun Ekiti Kogi Kwara Delta_State Cross_River Akwa_Ibom
  Mopti_region Gao_region Sahel Centre-Nord Centre-Est Centre-Ouest Centre-Sud Boucle_du_Mouhoun Hauts-Bassins Est Nord Sud-Ouest Cascades Plateau-Central Soum Seno Oudalan Yagha Gnagna Tillaberi Tillabéri Tahoua_region Diffa_region
  Far_North North-West South-West Northwest Southwest Adamaoua Lac Logone_Occidental Ouaddai Sila Ouham Ouham-Pende Ouaka Basse-Kotto Haute-Kotto Mbomou Haut-Mbomou Vakaga Mambere Nana-Grebizi
  North_Kivu South_Kivu Nord-Kivu Sud-Kivu Nord_Kivu Sud_Kivu Ituri Tanganyika Haut-Uele Haut-Uélé Bas-Uele Maniema Katanga Haut-Katanga Kasai Kasaï Kasai-Central Mai-Ndombe Kwilu Tshopo Equateur
  Cabo_Delgado Nampula_province Niassa Zambezia Sofala Sinai North_Sinai South_Sinai
  Crimea Transcarpathia Zakarpattia Volyn Podolia Belgorod_region Kursk_region
  Rakhine Arakan Kachin Kayah Karenni Kayin Karen_State Chin Chin_State Mon_State Shan Shan_State Northern_Shan Sagaing Magway Mandalay_region Bago_region Tanintharyi Ayeyarwady
  Balochistan Baluchistan Sindh Punjab Khyber_Pakhtunkhwa KPK Waziristan North_Waziristan South_Waziristan FATA Gilgit-Baltistan Azad_Kashmir Sistan_and_Baluchestan Sistan-Baluchestan Khuzestan
  Kashmir Jammu Jammu_and_Kashmir Chhattisgarh Jharkhand Odisha Orissa Bihar Assam Manipur Nagaland Tripura Meghalaya Mizoram Arunachal_Pradesh Maharashtra Andhra_Pradesh Telangana West_Bengal Uttar_Pradesh Rajasthan Haryana Gujarat Karnataka Kerala Tamil_Nadu
  Helmand Hilmand Nangarhar Kunar Nuristan Laghman Kapisa Parwan Panjshir Wardak Maidan_Wardak Logar Paktia Paktika Zabul Uruzgan Oruzgan Urozgan Daykundi Ghor Badghis Faryab Jowzjan Jawzjan Sar-e_Pul Sar-e-Pul Samangan Balkh Baghlan Takhar Badakhshan Nimroz Nimruz
  Mindanao Maguindanao Lanao_del_Sur Lanao_del_Norte Sulu Basilan Tawi-Tawi Samar Northern_Samar Eastern_Samar Negros Negros_Oriental Negros_Occidental Masbate Quezon Cotabato_province North_Cotabato South_Cotabato Sultan_Kudarat Surigao_del_Sur Agusan_del_Sur Bukidnon Compostela_Valley Luzon Visayas Palawan Bicol
  Antioquia Cauca Valle_del_Cauca Nariño Narino Chocó Choco Putumayo Caquetá Caqueta Meta Guaviare Arauca_department Norte_de_Santander Santander Bolívar Cesar Huila Tolima Córdoba Sucre La_Guajira Magdalena
  Guerrero Michoacán Michoacan Sinaloa Tamaulipas Jalisco Guanajuato Chiapas Oaxaca Sonora Baja_California Coahuila Nuevo_León Nuevo_Leon Morelos Veracruz_state Zacatecas Durango_state Nayarit Colima_state Quintana_Roo Tabasco
  Artibonite Francisco_Morazan Francisco_Morazán Atlántida Olancho Chalatenango Morazán Usulután La_Libertad San_Martín Junín Apurímac Huancavelica Ucayali Esmeraldas_province Manabí Guayas Los_Ríos El_Oro Zulia Táchira Apure
  Dagestan Ingushetia Chechnya North_Ossetia South_Ossetia Abkhazia Nagorno-Karabakh Xinjiang Aceh Papua West_Papua Casamance Kosovo Republika_Srpska Vojvodina
`)

/** Lands wider than a place that are no province: beside a smaller place its area. */
export const wideLands: readonly string[] = list(`
  West_Bank Gaza_Strip Gaza Bekaa Beqaa Bekaa_Valley Beqaa_Valley Golan Golan_Heights Galilee Upper_Galilee Western_Galilee Negev Donbas Donbass Catatumbo Urabá Uraba Bastar Tihama
  Turkman_mountain Turkmen_mountain Kurd_mountain Cyrenaica Tripolitania Fezzan Liptako-Gourma Chittagong_Hill_Tracts Lake_Chad_basin Swat_Valley Tirah_Valley Kashmir_Valley Fergana_Valley Pankisi_Gorge Sinjar_Mountains Qandil_Mountains Nuba_Mountains Jebel_Marra
`)

/** Cities of other lands that texts name without saying that they are cities: what stands before one ("in Karrada, Baghdad") is its part. */
export const worldCities: readonly string[] = list(`
  Baghdad Mosul Basra Kirkuk Erbil Fallujah Falluja Ramadi Tikrit Najaf Karbala Kerbala Samarra Baquba Baqubah Nasiriyah Hilla Kut
  Sanaa Sana’a Aden Taiz Taizz Hodeidah Hodeida Marib Ibb Mukalla Dhamar Khartoum Omdurman Bahri El_Fasher Al-Fashir Nyala El_Geneina El_Obeid Port_Sudan Wad_Madani Juba Malakal Bentiu
  Mogadishu Kismayo Baidoa Beledweyne Galkayo Hargeisa Addis_Ababa Mekelle Gondar Bahir_Dar Nairobi Mombasa Garissa Kampala Kigali Bujumbura
  Maiduguri Kano Kaduna Jos Abuja Lagos Damaturu Sokoto Bamako Gao Timbuktu Kidal Ouagadougou Djibo Niamey Diffa N’Djamena Bangui Yaounde Douala Bamenda Maroua Kinshasa Goma Bukavu Bunia Butembo
  Maputo Pemba Palma Tripoli Benghazi Misrata Sirte Derna Sabha Cairo Alexandria Arish El-Arish Tunis Algiers Casablanca Nouakchott Dakar Abidjan Accra Lome Conakry Freetown Monrovia
  Beirut Sidon Tyre Nabatieh Baalbek Jerusalem Tel_Aviv Haifa Ashkelon Ashdod Beersheba Sderot Jaffa Hebron Nablus Jenin Ramallah Tulkarm Bethlehem Gaza_City Khan_Younis Khan_Yunis Rafah Deir_al-Balah Amman
  Kyiv Kiev Kharkiv Kherson Mariupol Odesa Odessa Dnipro Zaporizhzhia Donetsk Luhansk Lviv Bakhmut Chernihiv Sumy Mykolaiv Kramatorsk Sloviansk Kryvyi_Rih Poltava Pokrovsk Vinnytsia Moscow Grozny Makhachkala Belgorod
  Yangon Naypyitaw Mandalay Sittwe Myitkyina Loikaw Lashio Karachi Lahore Peshawar Quetta Islamabad Rawalpindi Faisalabad Multan Hyderabad Sukkur Srinagar Delhi New_Delhi Mumbai Kolkata Guwahati Imphal Jammu_city Raipur
  Kabul Kandahar Herat Kunduz Jalalabad Mazar-i-Sharif Ghazni Lashkar_Gah Khost Gardez Taloqan Zaranj Farah Tehran Isfahan Zahedan Shiraz Ahvaz Riyadh Jeddah Mecca Dubai Abu_Dhabi Doha Manama Kuwait_City Muscat
  Manila Davao Marawi Zamboanga Cotabato Jolo Bangkok Pattani Yala Narathiwat Jakarta Dhaka Colombo Jaffna Kathmandu Istanbul Ankara Gaziantep Diyarbakir Suruc Izmir Baku Yerevan Stepanakert Tbilisi Ganja
  Bogotá Bogota Medellín Medellin Cali Cúcuta Cucuta Buenaventura Popayán Popayan Barranquilla Cartagena Tumaco Caracas Maracaibo Quito Guayaquil Lima Ayacucho Cusco Arequipa La_Paz Santiago Buenos_Aires São_Paulo Rio_de_Janeiro
  Mexico_City Culiacán Culiacan Tijuana Ciudad_Juárez Ciudad_Juarez Acapulco Reynosa Celaya San_Salvador Tegucigalpa San_Pedro_Sula Guatemala_City Managua Port-au-Prince Kingston Santo_Domingo
  Paris London Madrid Brussels Nice Berlin Oslo Sarajevo Srebrenica Pristina Belgrade Vukovar Mostar Boston Orlando Christchurch Colombo Bangui
`)

/** Of these provinces a district is a part of the province, not of the city that bears the same name. */
export const ruralDistricts: readonly string[] = list(`
  Taiz Taizz Hodeidah Hodeida Marib Ibb Dhamar Kunduz Kandahar Herat Ghazni Khost Farah Pattani Yala Narathiwat Diffa Gao Timbuktu Kidal Zahedan
`)

/** Peoples and creeds: before the word for a place they tell whose it is ("the Fulani village of"), and name none. */
export const peoples: readonly string[] = list(`
  Shiite Shia Shi’ite Sunni Alawite Druze Christian Muslim Yazidi Yezidi Ismaili Hazara Pashtun Tajik Uzbek Turkmen Turkoman Arab Kurdish Assyrian Syriac Armenian Palestinian Jewish Hindu Sikh Buddhist Coptic
  Fulani Dogon Bambara Tuareg Hausa Berom Tiv Igbo Yoruba Peul Mossi Zaghawa Masalit Dinka Nuer Murle Misseriya Rizeigat Oromo Amhara Tigrayan Gumuz Afar Hema Lendu Hutu Tutsi Banyamulenge Rohingya Kuki Meitei Naga Bodo Tamil Sinhalese Tripuri
  Baloch Punjabi Sindhi Mohajir Chechen Ingush Serb Croat Bosniak Albanian Catholic Protestant Maronite Bedouin Ahmadi Mapuche Nasa Awa Embera Maya Quechua Shipibo Somali Turkish Russian Ukrainian Israeli Haredi
`)

/** Of these cities the ones whose province has the city's name: beside a smaller place the province is meant. */
export const provincialCities: readonly string[] = list(`
  Kirkuk Basra Najaf Karbala Kerbala Erbil Taiz Taizz Hodeidah Hodeida Marib Ibb Dhamar Gao Timbuktu Kidal Diffa Niamey Kaduna Kano Sokoto Kunduz Kandahar Herat Ghazni Khost Farah
  Kharkiv Kherson Odesa Odessa Zaporizhzhia Donetsk Luhansk Lviv Chernihiv Sumy Mykolaiv Poltava Vinnytsia Belgorod Mandalay Pattani Yala Narathiwat Cotabato Ayacucho Cusco Arequipa Guayaquil
  Nablus Jenin Ramallah Tulkarm Bethlehem Hebron Rafah Khan_Younis Khan_Yunis Gaziantep Diyarbakir Sirte Derna Benghazi Misrata Khartoum Maputo Manila_Bay Baalbek Nabatieh Sidon Kilis Zahedan
`)
