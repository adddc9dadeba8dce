const list = (words: string): readonly string[] =>
  words
    .split(/\s+/)
    .filter((w) => w !== '')
    .map((w) => w.replaceAll('_', ' '))

/**
 * Lands of other wars, with their people's adjective and the places that news texts name without the land. A text that
 * tells of one of them and never of Syria speaks of that land's army, government and rebels.
 */
export const theatres: readonly {
  readonly land: string
  readonly names: readonly string[]
  readonly adjective: string
  readonly places: readonly string[]
}[] = [
  {
    land: 'Yemen',
    names: ['Yemen'],
    adjective: 'Yemeni',
    places: list(
      'Sanaa Sana’a Aden Hodeidah Hodeida Hudaydah Taiz Taizz Ta’izz Marib Ma’rib Saada Sa’dah Sa’ada Saadah Hajjah Hajja Abyan Dhamar Ibb Lahj Shabwa Shabwah Hadramawt Hadhramaut Mukalla Mokha Amran',
    ),
  },
  {
    land: 'Iraq',
    names: ['Iraq', 'Iraqi Kurdistan'],
    adjective: 'Iraqi',
    places: list(
      'Baghdad Mosul Basra Fallujah Falluja Ramadi Tikrit Kirkuk Nineveh Anbar Diyala Baquba Baqubah Samarra Najaf Karbala Nasiriyah Erbil Arbil Sinjar Sadr_City Dohuk Duhok Sulaymaniyah Tal_Afar Balad_Ruz Kut Hilla Hillah',
    ),
  },
  {
    land: 'Gaza',
    names: ['Gaza', 'Gaza Strip', 'Gaza City', 'West Bank'],
    adjective: 'Palestinian',
    places: list(
      'Khan_Younis Khan_Yunis Rafah Jabalia Jabaliya Beit_Hanoun Beit_Lahia Beit_Lahiya Deir_al-Balah Nuseirat Bureij Maghazi Jenin Nablus Tulkarm Ramallah Hebron Qalqilya Shejaiya Shujaiya Al-Mawasi',
    ),
  },
  {
    land: 'Sudan',
    names: ['Sudan', 'South Sudan', 'Darfur'],
    adjective: 'Sudanese',
    places: list(
      'Khartoum Omdurman El_Fasher Al-Fashir El_Geneina Nyala Port_Sudan Kordofan Gezira Wad_Madani El_Obeid Zamzam Sennar Kassala Zalingei Juba',
    ),
  },
  {
    land: 'Ukraine',
    names: ['Ukraine', 'Crimea'],
    adjective: 'Ukrainian',
    places: list(
      'Kyiv Kiev Kharkiv Kherson Mariupol Odesa Odessa Dnipro Zaporizhzhia Donetsk Luhansk Lviv Bakhmut Chernihiv Sumy Mykolaiv Kramatorsk Sloviansk Kryvyi_Rih Poltava Kupiansk Pokrovsk Bucha Vinnytsia Nikopol',
    ),
  },
  {
    land: 'Afghanistan',
    names: ['Afghanistan'],
    adjective: 'Afghan',
    places: list(
      'Kabul Kandahar Herat Kunduz Jalalabad Helmand Nangarhar Mazar-i-Sharif Ghazni Lashkar_Gah Khost Paktika',
    ),
  },
  {
    land: 'Libya',
    names: ['Libya'],
    adjective: 'Libyan',
    places: list('Benghazi Misrata Sirte Derna Sabha Tarhuna'),
  },
  {
    land: 'Lebanon',
    names: ['Lebanon'],
    adjective: 'Lebanese',
    places: list('Baalbek Sidon Tyre Nabatieh Nabatiyeh Qana Marjayoun Khiam Bint_Jbeil'),
  },
  {
    land: 'Somalia',
    names: ['Somalia'],
    adjective: 'Somali',
    places: list('Mogadishu Kismayo Baidoa Beledweyne'),
  },
  {
    land: 'Nigeria',
    names: ['Nigeria'],
    adjective: 'Nigerian',
    places: list('Maiduguri Borno Kaduna Zamfara Abuja Kano'),
  },
  {
    land: 'Ethiopia',
    names: ['Ethiopia', 'Tigray', 'Amhara', 'Oromia'],
    adjective: 'Ethiopian',
    places: list('Mekelle Axum Addis_Ababa'),
  },
  {
    land: 'Congo',
    names: ['Congo', 'Democratic Republic of Congo', 'DRC'],
    adjective: 'Congolese',
    places: list('Goma Bukavu Beni Ituri Bunia Kinshasa'),
  },
  {
    land: 'Myanmar',
    names: ['Myanmar', 'Burma'],
    adjective: 'Burmese',
    places: list('Rakhine Sagaing Naypyitaw Yangon Mandalay'),
  },
  {
    land: 'Pakistan',
    names: ['Pakistan'],
    adjective: 'Pakistani',
    places: list('Peshawar Quetta Karachi Lahore Islamabad Balochistan Waziristan'),
  },
  {
    land: 'Mali',
    names: ['Mali', 'Burkina Faso', 'Niger'],
    adjective: 'Malian',
    places: list('Bamako Timbuktu Mopti Ouagadougou'),
  },
  {
    land: 'Egypt',
    names: ['Egypt', 'Sinai'],
    adjective: 'Egyptian',
    places: list('Arish Rafah_crossing Sheikh_Zuweid'),
  },
  { land: 'Iran', names: [], adjective: 'Iranian', places: list('Zahedan Mahabad Sanandaj Isfahan Shiraz') },
  {
    land: 'India',
    names: ['India', 'Kashmir'],
    adjective: 'Indian',
    places: list('Srinagar Manipur Pulwama Chhattisgarh'),
  },
  { land: 'Philippines', names: ['Philippines'], adjective: 'Philippine', places: list('Marawi Mindanao Jolo Sulu') },
  { land: 'Thailand', names: ['Thailand'], adjective: 'Thai', places: list('Pattani Yala Narathiwat') },
  { land: 'Colombia', names: ['Colombia'], adjective: 'Colombian', places: list('Cauca Catatumbo Arauca') },
  { land: 'Haiti', names: ['Haiti'], adjective: 'Haitian', places: list('Port-au-Prince Artibonite') },
  { land: 'Mexico', names: ['Mexico'], adjective: 'Mexican', places: list('Michoacan Guerrero Sinaloa') },
  { land: 'Mozambique', names: ['Mozambique'], adjective: 'Mozambican', places: list('Cabo_Delgado Palma') },
  { land: 'Cameroon', names: ['Cameroon'], adjective: 'Cameroonian', places: list('Bamenda Kumba') },
  { land: 'Chad', names: ['Chad'], adjective: 'Chadian', places: list('N’Djamena') },
  {
    land: 'Central African Republic',
    names: ['Central African Republic'],
    adjective: 'Central African',
    places: list('Bangui Bambari Bria'),
  },
  {
    land: 'Azerbaijan',
    names: ['Azerbaijan', 'Nagorno-Karabakh'],
    adjective: 'Azerbaijani',
    places: list('Ganja Stepanakert Shusha'),
  },
  { land: 'Armenia', names: ['Armenia'], adjective: 'Armenian', places: list('Yerevan') },
  { land: 'Georgia', names: ['Abkhazia', 'South Ossetia'], adjective: 'Georgian', places: list('Gori Tskhinvali') },
  { land: 'Burundi', names: ['Burundi'], adjective: 'Burundian', places: list('Bujumbura') },
  { land: 'Kenya', names: ['Kenya'], adjective: 'Kenyan', places: list('Mandera Lamu Garissa Nairobi') },
  { land: 'Uganda', names: ['Uganda'], adjective: 'Ugandan', places: list('Kasese Kampala') },
  { land: 'Bangladesh', names: ['Bangladesh'], adjective: 'Bangladeshi', places: list('Dhaka') },
  { land: 'Sri Lanka', names: ['Sri Lanka'], adjective: 'Sri Lankan', places: list('Colombo Jaffna Mullaitivu') },
  { land: 'Algeria', names: ['Algeria'], adjective: 'Algerian', places: list('Algiers') },
  { land: 'Tunisia', names: ['Tunisia'], adjective: 'Tunisian', places: list('Tunis') },
  { land: 'Chechnya', names: ['Chechnya', 'Dagestan'], adjective: 'Chechen', places: list('Grozny Makhachkala') },
  { land: 'Bosnia', names: ['Bosnia'], adjective: 'Bosnian', places: list('Sarajevo Srebrenica') },
  { land: 'Israel', names: [], adjective: 'Israeli', places: list('Ashkelon Sderot Haifa Tel_Aviv Kiryat_Shmona') },
]
