import type { Governorate } from '../model/record.js'

const list = (words: string): readonly string[] =>
  words
    .split(/\s+/)
    .filter((w) => w !== '')
    .map((w) => w.replaceAll('_', ' '))

/**
 * Cities, towns, well-known villages, camps, quarters and wider areas of Syria by governorate, for texts that name the
 * place alone. Compared by sound, so that one spelling of a name is enough where its consonants are the same; a name
 * that stands under two governorates tells neither. Names of two governorates are left in both on purpose.
 */
export const knownPlaces: Readonly<Record<Governorate, readonly string[]>> = {
  'Damascus suburbs': list(`
    Douma Duma Harasta Arbin Irbin Erbeen Zamalka Ain_Tarma Kafr_Batna Saqba Saqaba Hammouriya Hammouriyeh Hamoria Jisreen Misraba Mesraba
    Beit_Sawa Hazzeh Hezzah Eftris Aftris Mleiha Al-Mleha Al-Maliha Mliha Deir_al-Asafir Deir_Asafir Zibdin Zebdine Nashabiya
    Marj_al-Sultan Utaya Otaya Hosh_al-Dawahira Hawsh_al-Dawahirah Shifouniya Shaffouniyah Adra Adra_al-Ummaliya Midaa Maydaa
    Al-Jarba Harran_al-Awamid Ghizlaniya Utaybah Otaiba Abbadah Al-Qasimiya Al-Bilaliya Beit_Nayim Beit_Naim Shebaa
    Daraya Darayya Daria Muadamiya Moadamiyeh Muaddamiya Muadamiyat_al-Sham Moadamiyet_al-Sham Muadamiyat_al-Qalamoun
    Khan_al-Shih Khan_Eshieh Khan_al-Sheeh Khan_Alsheih Khan_Dannun Zakiya Zakia Al-Kiswah Kisweh Kanaker Qatana Saasaa Beit_Jinn Beit_Jann
    Mazraat_Beit_Jinn Beit_Saber Beit_Tima Mughr_al-Mir Maghr_al-Mir Artouz Jdeidet_Artouz Jdaidet_Artouz Judaydat_Artuz Jdeidet_al-Fadl Drousha
    Sahnaya Ashrafiyat_Sahnaya Jaramana Sayyida_Zeinab Sayeda_Zeinab Sayyidah_Zaynab Set_Zeinab Sitt_Zaynab Babila Babbila Yalda Beit_Sahm
    Hujaira Hajira Sbeineh Sabina Al-Sbeinah Hajar_al-Aswad Hajr_al-Aswad Al-Hajar_Al-Aswad Dhiyabiya Ziyabiyeh Al-Husseiniya_camp Najha
    Qudsaya Qudsayya Wadi_Barada Ain_al-Fijeh Ayn_al-Fijah Bassimeh Basima Souq_Wadi_Barada Deir_Muqaran Deir_Qanoun
    Zabadani Madaya Bloudan Bludan Buqayn Bqine Serghaya Rankous Yabroud Al-Nabk An-Nabek Qara Qarah Deir_Atiyah Fleita Flita Falita Ras_al-Maara
    Maaloula Jayroud Jairoud Dumayr Dumair Dhumayr Dmeir Al-Ruhaiba Rhaibeh Qutayfah Qutaifa Assal_al-Ward Saydnaya Sednaya Saidnaya Seydnaya
    Al-Tall Maneen Halboun Al-Dimas Jdeidet_Yabous Ghouta Eastern_Ghouta East_Ghouta Western_Ghouta Eastern_Qalamoun Western_Qalamoun Qalamoun Qalamun
    Kalamoon Hosh_Nasri Hosh_al-Salihiya Hosh_al-Matban Tal_Kurdi Dahiyat_al-Assad Dahiyat_Harasta Deir_Khabiya Deir_Ali Hatitat_al-Turkman Jamraya
    Yafour Deir_Salman Al-Marj Khiyarat_Dannun Al-Abadeh Maarouneh Maarat_Saidnaya Badda Al-Rihan Al-Rayhan Deir_Maker Muqaylabiya
    Ain_Minin Ash-Shifuniyah Bezina Aqraba Barada_Valley`),
  Damascus: list(`
    Jobar Jawbar Joubar Qaboun Qabun Barzeh Barza Berzeh Tadamon Tadamun Yarmouk Yarmouk_camp Kafr_Sousa Kafr_Souseh Kafarsouseh Mezzeh Mazzeh Mezze Bab_Touma
    Bab_Tuma Bab_Sharqi Rukn_al-Din Ruknuddin Muhajireen Abbasiyyin Abbasiyeen Abbasid Dummar Dweila Duwailaa Tabbaleh Kashkoul Al-Qadam Asali Al-Assali
    Nahr_Aisha Shaghour Baramkeh Baramka Umayyad Abu_Rummaneh Qassaa Ish_al-Warwar Masaken_Barzeh Old_Damascus Sarouja Sarujah
    Mazzeh_86 Zahera Al-Zahira Malki Kafr_Soussa Jdeidet_al-Wadi Sha’lan Palestine_camp`),
  Aleppo: list(`
    Manbij Membij Minbej Menbij Mambij Munbij Al-Bab Azaz Izaz Ezaz Afrin Efrin Jindires Jinderes Jandairis Jenderes Cindires Rajo Raju Sharran Bulbul
    Sheikh_Hadid Shaykh_al-Hadid Maabatli Mabata Jarablus Jarabulus Jerablus Kobani Kobane Kobanê Ayn_al-Arab Ain_al-Arab Sarrin Sirrin Al-Shuyukh Al-Sheyoukh Tal_Rifaat Tel_Rifat Tal_Rif’at
    Tall_Rifaat Marea Mare’ Maraa Akhtarin Akhtareen Al-Rai Çobanbey Dabiq Dabeq Soran Suran Tadef Tadif Qabasin Qabbasin Bzaa Buzaa Bizaa Arima Al-Arimah Deir_Hafer Deir_Hafir
    Maskanah Meskeneh Khafsa Al-Khafsah Safira Al-Safirah Sfireh Khanasser Khanasir Hader Al-Hadher Zarba Al-Zirbah Anadan Andan Haritan Hreitan Huraytan Hraytan Hayyan
    Bayanoun Kafr_Hamra Maaret_al-Artiq Maarat_al-Artiq Nubl Nubbol Nubul Atarib Atareb Al-Atareb Abin_Semaan Kafr_Naha Darat_Izza Daret_Azza Darat_Ezza Dar_Taizzah Urem_al-Kubra Orem_Al_Kubra
    Orum_al-Kubra Khan_al-Assal Khan_al-Asal Khan_Tuman Khan_Touman Qubtan_al-Jabal Batbu Batabu Batabo Babka Jadraya Kafr_Amma Kafr_Taal Kafr_Karmin Anjara Anjarah Awejel Taqad Tuqad Kafr_Nouran
    Tal_al-Daman Al-Eis Al-Ais Al-Iss Khalsa Zitan Barqum Kuweires Kuwayris Kweires Handarat Al-Mallah Castello Sheikh_Najjar Fafin Tal_Jabin Ahras Kafr_Naya
    Deir_Jamal Menagh Minnigh Mennagh Kaljibrin Kaljebrin Kafr_Kalbin Shamarin Sijjo Sajou Bab_al-Salama Bab_al-Salameh Yazibagh Ain_Daqna Maranaz Kafr_Antoun Sheikh_Issa Tal_Madiq
    Ghandoura Ghandura Halawanji Sheikh_Maqsoud Sheikh_Maqsud Shaykh_Maqsud Salaheddine Salah_al-Din Bustan_al-Qasr Bustan_al-Basha Sukkari Al-Sukari Tariq_al-Bab Al-Shaar
    Masaken_Hanano Hanano Sakhour Haidariya Heydariyah Ansari Al-Mashhad Kallaseh Ferdous Firdous Salihin Bab_al-Nairab Bab_al-Neirab Qadi_Askar Al-Marjeh Al-Maadi Jazmati Karm_al-Tarrab
    Karm_al-Jabal Karm_Homad Myassar Al-Maysar Qaterji Al-Katerji Ard_al-Hamra Ain_al-Tal Owaija Baedeen Jandoul Hellok Bani_Zaid Bani_Zeid Hamdaniya Jamiliya Jamiliyeh Saif_al-Dawla
    Seif_al-Dawla Zebdiya Sheikh_Saeed Sheikh_Said Sheikh_Taha Sheikh_Khudr Sheikh_Fares Jub_al-Qubba Aqyoul Agyol Qastal_Harami New_Aleppo Ramouseh Ramousa Rashidin Al-Rashideen Minyan
    Leramoun Lairamoun Shuqeif Deir_Ballout Kafr_Jannah Qatma Maydanki Basouta Ghazawiya Jalbul Kuwait_al-Rahma Tal_Aran Tal_Hasel Tukhar Tokhar Tishreen_Dam Tishrin_Dam Hazwan Susian Sosyan
    Abu_Qalqal Khan_al-Asel Kafr_Dael Kafr_Halab Jabal_Samaan Jabal_Semaan Mount_Simeon Shahba_Dam Tal_Battal Abla Ablah Al-Zandin Abu_al-Zandin Turayhim Al-Wasita Qenterê Jisr_al-Hajj
    Kafr_Saghir Al-Atawah Kurd_Dagh Kafr_Safra Hamam_Afrin Al-Ghandoura Al-Ashrafieh Al-Khalidiya Al-Midan Al-Zahraa Al-Zahra Al-Nayrab Neirab Al-Nairab Maryamin Al-Mansoura Ashrafiya Al-Aziziya`),
  Idlib: list(`
    Saraqib Saraqeb Serakab Maarat_al-Numan Maarrat_al-Numan Maaret_al-Numan Maarat_Numan Marat_al-Numan Maarra Ma’ara Khan_Shaykhun Khan_Sheikhoun Khan_Sheikhun Khan_Shikhoun Ariha Areeha Eriha
    Jisr_al-Shughur Jisr_al-Shughour Jisr_Ash-Shugur Jisr_al-Shoghour Kafr_Nabl Kafranbel Kafr_Nobol Kafr_Nubl Kafrnabel Kafr_Oweid Kafr_Uwayd Kafr_Awid Kansafra Kinsafra Hass Haas Maar_Shurin Maarshoreen Maarshurin
    Maar_Shamarin Maar_Shamsha Telmenes Telmannes Tal_Mannis Tell_Mannas Jarjanaz Jarjnaz Ghadfa Maasaran Maarzita Maarat_Hurma Maarrat_Herma Maarat_Harma Deir_Sharqi Deir_al-Sharqi Deir_Gharbi Deir_al-Gharbi Deir_Sunbul Deir_Sonbol
    Al-Bara Barah Ihsim Ehsim Balyun Balyoun Marayan Mareyyan Sarjeh Sarja Sarjilla Mantef Urum_al-Joz Orem_al-Joz Basamis Bsamis Iblin Ebleen Bsanqul Bsanqoul Muhambal Mhambel Farkiya Maghara Al-Mughara
    Jozef Juzif Mawzara Mozara Shinan Fleifel Flayfel Sfuhen Sufuhon Safuhin Hazarin Hazareen Kafr_Sajna Kafr_Sijnah Rakaya Hish Heish Al-Tah Tamanah Al-Tamanaa Tamaniah Khuwayn Khwein
    Abu_al-Duhur Abu_al-Dhuhur Abu_al-Zuhur Abu_Duhour Umm_Jalal Kafr_Ruma Kafr_Rouma Kafr_Batikh Khan_al-Sebil Khan_al-Subul Dadikh Jubas Maardabsa Tarnaba Sarmin Sermin Binnish Binnesh Benesh Bennsh Taftanaz Teftenaz Al-Fuah Al-Foua Fouaa Foah
    Kafraya Kefraya Kafriya Maarat_Misrin Maaret_Misreen Maarrat_Masrin Maarat_Masrin Ram_Hamdan Zardana Hazano Kafr_Yahmul Kafr_Yahmoul Killi Qah Kah Atma Atmeh Atimah Sarmada Sarmda Al-Dana Dana Tal_al-Karama Hazreh
    Deir_Hassan Deir_Hassan_camp Kafr_Lusin Kafr_Losin Babisqa Bab_al-Hawa Burdaqli Turmanin Termanin Aqrabat Barisha Qurqania Qorqanya Qorqeena Harem Harim Salqin Salqeen Kafr_Takharim Kafr_Takhareem Armanaz Kuku Darkush Darkoush Zarzur Zarzour
    Janudiya Al-Janoudiyah Badama Bdama Khirbet_al-Joz Najiyah Al-Najiya Mastouma Mastumah Al-Mastoumeh Faylun Qminas Qmenas Qaminas Kaminas Kafr_Jales Arab_Saeed Jabal_al-Zawiya Jabal_Zawiya Jabal_Al-Zawiyah Zawiya_Mountain Jabal_al-Summaq
    Sahl_al-Rouj Sahl_al-Ruj Al-Rouj Ishtabraq Frikeh Freika Furaykah Marj_al-Zuhur Afes Afis Majdaliya Kafr_Latah Kafr_Lata Kafr_Najd Maarbalit Kafr_Shalaya Bazabur Kafr_Aruq Haranabush Kaftin Maarat_al-Ikhwan Sheikh_Yusuf Sheikh_Mustafa
    Kafr_Ain Karsaa Fatira Fatterah Kafr_Mus Kafr_Musa Bsaqla Maar_Hitat Tal_Touqan Tell_Tuqan Umm_al-Khalakhil Ketyan Yaqubiyah Maland Bkafla Hafsarja Sijar Maarat_al-Nasan Maaret_al-Nassan Maarat_al-Naasan Maarrat_Nasan
    Al-Habit Al-Hobait Hubayt Al-Hbeit Habit Al-Habeet Maarat_Ulya Sahl_al-Banat Kafr_Kila Milis Millis Koknaya Al-Sheikh_Bahr Maarshamarin Nahlaya Kafr_Haya Maarata Ruwayha Al-Ruwaiha Kafr_Dan Kafr_Deryan Kafr_Daryan Taltuna Toum Taum Batanta Zerdana
    Al-Taliaa Kafr_Sijneh Arnaba Erneba Al-Naqir Naqayr Kafr_Zeba Maaltah Maarrat_al-Wadi Maarat_al-Wadi Jabal_al-Arbaeen Al-Nayrab Neirab Al-Nairab Mashmashan Al-Hamama Qanater Kreiz Babulin Tal_Hamki Al-Kastan
    Bazeet Bsida Tahtaya Qalb_Lawzeh Maarat_Shalf Maarrat_Attarib Al-Teh Urem_al-Jawz Maarrin`),
  Hama: list(`
    Salamiyah Salamiya Salamieh Selemiyah Masyaf Misyaf Mesyaf Mhardeh Maharda Muhradah Suqaylabiyah Al-Suqaylabiya Sqelbiyeh Sqailbiyeh Skelbiyeh Al-Saqilabiyah Kafr_Zita Kafr_Zeita Kafr_Zayta Kafr_Zeta Kafr_Zaita Latamneh Latamina Lataminah Al-Ltamneh
    Morek Mork Moorek Halfaya Helfaya Tayyibat_al-Imam Taybet_al-Imam Taybat_al-Imam Tibet_al-Imam Soran Suran Kafr_Nabuda Kafr_Nabudah Kafr_Nabboudeh Qalaat_al-Madiq Qalaat_al-Mudiq Kalaat_al-Madik Karnaz Hayalin Jalma Al-Jalameh Tremseh Treimseh Tremsa Khattab Shaizar Shayzar
    Maarzaf Qamhana Kafr_Buhum Kafr_Bahem Zara Zarah Aqrab Harbnafsa Hirbnafsa Al-Qubeir Al-Qubair Qubayr Al-Ziyara Ziyarah Ghab_Plain Sahl_al-Ghab Al-Ghab Ghab Qastun Qastoun Zayzoun Ankawi Al-Anqawi Al-Sharia
    Khirbet_al-Naqus Sirmaniya Duqmaq Joureen Jourin Jurin Shathah Shatha Al-Rasif Tal_Salhab Deir_Shamil Uqayribat Aqerbat Uqayrbat Akerbat Mabujeh Al-Mabuja Sabbura Barri_Sharqi Qasr_Ibn_Wardan Rahjan Shakusiya Abu_Dali
    Zalaqiyat Lahaya Maarkabba Zakat Tal_Malah Tal_Meleh Jubbayn Al-Jabbin Jibeen Bab_al-Taqa Hasraya Shahranaz Shulin Tal_Hawash Qalib_al-Thawr Al-Hamra Harb_Nafsa Khirbet_al-Hajama Taldara Al-Saan Wadi_al-Uyun Ain_Halaqim Al-Mansoura Al-Aziziya
    Al-Huwaija Al-Huwayz Qulaydin Kleidin Al-Karim Al-Ramla Qaber_Fidda Al-Tuwayni Al-Tweini`),
  Homs: list(`
    Rastan Al-Rastan Restan Talbiseh Talbisa Talbiseh Telbiseh Houla Al-Houla Al-Hula Al-Hola Taldou Taldaw Taldao Tal_Daww Kafr_Laha Teir_Maala Teir_Maalah Ter_Maela Tir_Maallah Ghantu Al-Ghanto Deir_Foul Deir_Ful Zafarana Al-Zaafaranah
    Al-Dar_al-Kabira Dar_al-Kabeera Um_Sharshouh Izz_al-Din Ezz_al-Din Farhaniya Burj_Qai Samalil Kissin Qusayr Al-Qusair Qusseir Quseir Al-Buwayda_al-Sharqiya Dabaa Al-Dabaa Qaryatayn Al-Qaryatain Qariyatein Qaryatein Mahin Maheen Muhin Sadad
    Huwwarin Palmyra Tadmur Tadmor Sukhnah Sukhna Al-Sukhneh Tiyas Furqlus Al-Forqlos Shayrat Shaayrat Qalaat_al-Hosn Al-Husn Tal_Kalakh Talkalakh Tel_Kalakh Hasya Hassia Hisyah Jandar Al-Waer Al-Waar Waer Baba_Amr Baba_Amro Bab_Amr Karm_al-Zeitoun Karm_al-Zaytoun
    Inshaat Jouret_al-Shayah Jurat_al-Shayyah Qarabis Deir_Baalba Deir_Balaba Bab_al-Sebaa Bab_Dreib Bab_Hud Bab_Houd Ikrima Akrama Ekrima Karm_al-Louz Wadi_al-Dahab Rabla Jubb_al-Jarrah Mukharram Al-Mukharam Al-Tanf Tanf Rukban Al-Rukban
    Khunayfis Khneifis Al-Khalidiya Al-Hamidiya Al-Qosour Al-Qusour Al-Zahraa Al-Zahra Taqsis Al-Ghassaniya Hoth Burj_Qaei Shin Marmarita Wadi_al-Nasara Al-Mushrifah`),
  Latakia: list(`
    Jableh Jabla Jebleh Qardaha Al-Haffah Haffeh Salma Kinsabba Kinsibba Kensaba Kessab Kasab Kassab Slinfah Slunfeh Jabal_al-Akrad Jabal_Akrad Jabal_al-Turkman Jabal_Turkman Turkmen_Mountain Turkman_Mountain Jabal_al-Turkmen
    Kabana Kabani Kbani Kabbana Kibbana Yamadiya Ubin Obin Ghamam Burj_Islam Ras_al-Basit Mashqita Nabaa_al-Murr Astarba Istarba Blouta Hmeimim Hmeymim Humaymim Al-Hinadi Qastal_Maaf Al-Mukhtariya Mukhtariyah Snobar Sanobar Al-Sanobar Al-Raml_al-Janoubi
    Sqoubin Al-Rabia Rabia`),
  Tartus: list(`
    Baniyas Banias Banyas Safita Dreikish Duraykish Al-Sheikh_Badr Qadmus Al-Qadmous Ras_al-Nabaa Arwad Mashta_al-Helou Mashta_al-Hilu Marqab Al-Hamidiya Khirbet_al-Maaza Hammam_Wasil Brummana Duwayr_Raslan Al-Safsafa Barmaya`),
  Hasaka: list(`
    Qamishli Qamishlo Kamishli Qamishly Qamislo Amuda Amude Amouda Derbasiyah Darbasiyah Dirbasiya Derbesiye Ras_al-Ain Ras_al-Ayn Serekaniye Sere_Kaniye Serêkaniyê Malikiyah Al-Malikiya Derik Dêrik Rumaylan Rmelan Rimelan Rumeilan Jawadiya Chilagha Muabbada Girke_Lege
    Qahtaniya Tirbespi Tirbespiye Yaarubiya Yarubiyah Til_Kocher Tal_Kochar Tel_Kocher Tal_Hamis Tel_Hamis Tal_Brak Tel_Barak Tal_Tamr Tal_Tamer Tel_Tamer Til_Temir Tal_Tamir Abu_Rasin Abu_Rasayn Zirgan Zarkan Shaddadi Shaddadah Shadadi Shadade Al-Arisha Arishah Markada Markadeh Al-Hol Al-Hawl Al-Houl
    Ghuwayran Ghweran Geweran Ghwayran Jabal_Abd_al-Aziz Mabrouka Tal_Halaf Manajir Umm_al-Keif Dardara Semalka Roj_camp Areesha Washokani Wasokani Tal_Majdal Al-Nashwa Dada_Abdal Tal_Maarouf Tel_Marouf Tal_Kayf Hasakah_canton Qahtaniyah Al-Dirbasiyah Maabada Girkê_Legê Al-Aziziya Shmouka`),
  'Deir Ez-Zour': list(`
    Mayadin Mayadeen Al-Mayadeen Miyadin Bukamal Al-Bukamal Abu_Kamal Albu_Kamal Albukamal Al-Bu_Kamal Boukamal Hajin Hajeen Baghouz Baghuz Al-Baghouz_Fawqani Susah Al-Sousa Sousah Al-Shaafa Shaafah Al-Shafa Shafaa Gharanij Granij Al-Kishkiya Kishkiyah Kashkiya Abu_Hamam Abu_Hammam Hasrat
    Marashida Al-Marashdah Safafina Shaitat Sheitat Diban Theban Dhiban Thiban Dhiyban Hawayij Hawaij_Dhiban Shuhayl Shuhail Shheil Al-Shahil Busayrah Busayra Al-Basira Bsira Al-Buseira Buseireh Al-Kasra Kasrah Khasham Khusham Khsham Mazloum Tabiya Jadid_Ekedat Jadid_Aqidat Jadid_Baggara Abriha
    Muhasan Mohasan Mohassan Muhassan Mu_Hasan Mouhasan Buqrus Bouqrous Quriyah Al-Qouriya Ashara Al-Asharah Asharah Subaykhan Sbikhan Sbeikhan Subeikhan Sukkariya Al-Sukkariyah Siyal Al-Siyal Al-Majawda Tibni Al-Tibni Tabni Shumaytiya Al-Shmeitiyeh Masrab Al-Masrab Kharita Al-Kharitah Ayyash
    Bghailiya Bagheliya Huwaijat_Saqr Hawijat_Saqr Huwayqa Al-Hweiqa Al-Joura Al-Jura Al-Qosour Al-Qusour Jubaila Harabish Thardah Jafra Al-Jafra Mariiyah Al-Mureiiyah Kabajib Kobajjep Kabajeb Al-Shola Shoula Al-Shula Al-Omar Al-Omar_oil_field Conoco Koniko Al-Tanak Darnaj Tayana Al-Tayyana Al-Tayanah
    Abu_Khashab Al-Jurdi Swaidan_Jazira Suwaydan Al-Zabari Zabbari Saalu Salo Hatla Al-Hatla Al-Hamidiya Al-Salihiya Al-Husseiniya Sabikhan Dablan Gharibeh Al-Sour Al-Suwar Albu_Layl Hamar_al-Ali Zghayr Al-Kubar Al-Izba Hawi_al-Hosan`),
  Raqqa: list(`
    Tabqa Al-Tabqa Tabqah Al-Tabaqa Thawrah Al-Thawra Tal_Abyad Tell_Abyad Tel_Abyad Tal_Abiad Gire_Spi Girê_Spî Ain_Issa Ayn_Issa Ein_Issa Ain_Eissa Suluk Slouk Suluq Al-Karama Karamah Maadan Madan Sabkha Al-Sabkhah Jarniyah Al-Jurniya Hammam_al-Turkman Hammam_al-Turkuman Rusafa Resafa Al-Rasafa Ratla Salhabiya
    Hawi_al-Hawa Hazima Tal_al-Samn Tal_al-Saman Debsi_Afnan Akayrshi Akershi Shinina Al-Mishlab Al-Mansoura Al-Kasrat Hunaida Al-Huneida Baath_Dam Euphrates_Dam Tuwaihina Abu_Qubay Al-Rumaila Rumaylah Al-Furousiya Fakhikha`),
  Daraa: list(`
    Nawa Busra_al-Sham Bosra_al-Sham Busra_Ash-Sham Bosra Busra Busra_al-Harir Busr_al-Harir Bosra_al-Harir Izraa Izra Ezraa Azraa Tafas Tafs Dael Da’el Ibta Abtaa Ibtaa Sheikh_Miskin Sheikh_Maskin Shaykh_Miskeen Al-Sheikh_Meskin Inkhil Enkhil Jasim Jasem Al-Harra Al-Hara Kafr_Shams Kafr_Nasij Zimrin Um_al-Awsaj Sanamayn Sanamein Al-Sanamain
    Ghabaghib Mahajjah Mahajja Mahaja Khirbet_Ghazaleh Kharbet_Ghazala Khirbat_Ghazalah Kahil Musayfira Msefra Al-Mseifra Al-Jiza Al-Jeeza Umm_al-Mayadin Um_al-Mayathin Nasib Naseeb Al-Naima Umm_Walad Um_Walad Karak_al-Sharqi Ghariya_Sharqiya Al-Ghariya_Al-Sharqiya Ghariyah_al-Gharbiyah Al-Ghariya_Al-Gharbiya
    Hirak Al-Hirak Hrak Mlihat_al-Atash Al-Maliha_al-Gharbiya Al-Maleha_al-Sharqiya Nahta Nahita Rakham Al-Sura Alma Elma Al-Lajat Lajat Lajah Al-Lajah Yaduda Al-Yadouda Muzayrib Muzeireb Al-Mzeirib Tal_Shihab Ajami Jillin Jileen Saham_al-Jawlan Sahem_al-Golan Tasil Tseel Adwan Ain_Zakar Al-Shajara Shajarah Kuwayya Jamla Maariya
    Yarmouk_Basin Daraa_al-Balad Daraa_al-Mahatta Daraa_Balad Tariq_al-Sad Tariq_al-Sadd Tal_al-Hara Tell_al-Harra Atman Etman Deir_al-Adas Ghasm Mataiya Maarba Kharab_al-Shahm Sheikh_Saad Al-Shaykh_Saad Samlin Simlin Qayta Namer Namar Al-Tiba Deir_al-Bukht Al-Musaytbah Al-Masmiya Aqraba Samad Jabab`),
  Suwayda: list(`
    Shahba Salkhad Qanawat Ariqa Shaqqa Al-Qurayya Qrayya Al-Shabki Shibki Shbeki Orman Urman Walgha Rima_Hazem Al-Mushannaf Atil Thaala Al-Thaalah Lahitha Sahwat_al-Khudr Sahwat_Balatah Shreihi Shureihi Al-Shrehi Gheidah_Hamayel Dhibin Taarah Tarba Radimeh Al-Soura_al-Kabira
    Al-Soura_al-Saghira Al-Lajat Lajat Lajah Al-Lajah Imtan Anz Al-Ghariyah`),
  Quneitra: list(`
    Khan_Arnabah Khan_Arnaba Jubata_al-Khashab Jabata_al-Khashab Jubatha_al-Khashab Hadar Hader Madinat_al-Baath Baath_City Beer_Ajam Bir_Ajam Breqa Bariqa Majdal_Shams Al-Rafid Rafid Ghadir_al-Bustan Kudna Qahtaniyah Al-Hamidiya Tarnaja Trunja Ufaniya Nabaa_al-Sakhr Masharah
    Umm_Batinah Um_Batna Saida_al-Golan Al-Samdaniya Samdaniya Koudna Ruwayhina Al-Rawadi Al-Muallaqa Al-Asbah Ein_Ziwan`),
}

/** Of these the ones that other lands have as well: taken only in a text that tells of Syria. */
export const commonNames: readonly string[] = list(`
  Al-Karama Al-Bab Al-Dana Dana Nawa Namer Rafid Maadan Madan Al-Omar Salma Rabia Houla Al-Houla Qara Bosra Adwan Alma Douma Duma Baniyas Banias
  Thawrah Al-Thawra Sousah Susah Al-Sousa Ghab Al-Marj Al-Tall Abbasid Umayyad Malki Hass Hish Habit Kah Qah Zara Nahta Jasim Jabla Jafra Shin Sabkha Al-Shola
  Tadamon Ansari Al-Mashhad Hader Hadar Abdin Milis Anz Kuku Rami Al-Tah Al-Harra Al-Hara Al-Shajara Salihin Hanano Ferdous Inshaat Marqab
  Basima Badda Zakia Al-Qadam Al-Tiba Al-Khalidiya Al-Midan Al-Shaar Al-Waer Al-Husn Al-Hol Derik Diban Mahin Sadad Maarra Ma’ara Suran Soran Mezze Al-Maadi
  Al-Marjeh Al-Kasra Shaitat Palestine_camp Morek Mork Al-Bara Barah Maghara Tal_Halaf Serghaya Jubas Harem Harim Afrin_canton Ain_Issa Bulbul Tadif Ghazawiya Basouta`)
