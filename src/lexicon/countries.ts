const list = (words: string): readonly string[] =>
  words
    .split(/[\n,]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Lands whose armies fight their own wars: a text that names one of them, and never Syria, tells of that land. Syria's neighbours and those who fought in Syria are left out. */
export const countries: readonly string[] = list(`
  Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Azerbaijan, Bangladesh, Benin, Bolivia, Bosnia, Bosnia and Herzegovina, Botswana, Brazil, Burkina Faso, Burma, Burundi
  Cambodia, Cameroon, Central African Republic, Chad, Chile, Colombia, Congo, DR Congo, DRC, Democratic Republic of the Congo, Democratic Republic of Congo, Costa Rica, Croatia, Cuba
  Djibouti, Dominican Republic, Ecuador, El Salvador, Equatorial Guinea, Eritrea, Ethiopia, Gabon, Gambia, Ghana, Guatemala, Guinea, Guinea-Bissau, Haiti, Honduras, India, Indonesia
  Ivory Coast, Côte d’Ivoire, Jamaica, Kashmir, Kenya, Kosovo, Kyrgyzstan, Laos, Lesotho, Liberia, Libya, Madagascar, Malawi, Malaysia, Mali, Mauritania, Mexico, Moldova, Mozambique, Myanmar
  Nagorno-Karabakh, Namibia, Nepal, Nicaragua, Niger, Nigeria, North Korea, Northern Ireland, Pakistan, Panama, Papua New Guinea, Papua, Paraguay, Peru, Philippines, Rwanda, Senegal, Serbia
  Sierra Leone, Somalia, Somaliland, South Africa, South Sudan, Sri Lanka, Sudan, Swaziland, Tajikistan, Tanzania, Thailand, Timor-Leste, East Timor, Togo, Tunisia, Uganda, Ukraine, Uruguay
  Uzbekistan, Venezuela, Vietnam, Western Sahara, Yemen, Zambia, Zimbabwe, Chechnya, Dagestan, Ingushetia, Abkhazia, South Ossetia
`)

/** Peoples of lands: before "army", "troops", "police", "rebels" they make a name. */
export const nationalities: readonly string[] = list(`
  Afghan, Abkhaz, Albanian, Algerian, Angolan, Argentine, Armenian, Azerbaijani, Azeri, Bangladeshi, Bolivian, Belarusian, Beninese, Bosnian, Botswanan, Brazilian, Bulgarian, Canadian, Australian, Burkinabe, Burkinabè, Burmese, Burundian, Cambodian, Cameroonian
  Chadian, Chilean, Chinese, Colombian, Congolese, Croatian, Cuban, Ecuadorian, Egyptian, Emirati, Eritrean, Ethiopian, French, British, Georgian, Ghanaian, German, Greek, Guatemalan, Guinean, Haitian
  Honduran, Hungarian, Indian, Indonesian, Iraqi, Irish, Italian, Ivorian, Jamaican, Japanese, Jordanian, Kazakh, Kenyan, Kosovar, Kuwaiti, Kyrgyz, Laotian, Lebanese, Lesotho, Liberian, Libyan, Malawian, Malaysian, Malian, Mauritanian, Mexican, Moldovan, Moroccan, Mozambican, Myanmar, Namibian
  Nepalese, Nepali, Nicaraguan, Nigerian, Nigerien, Pakistani, Panamanian, Omani, Papuan, Paraguayan, Peruvian, Philippine, Filipino, Polish, Portuguese, Qatari, Romanian, Rwandan, Salvadoran, Salvadorean, Saudi, Senegalese, Serb, Serbian
  Sierra Leonean, Somali, Somalian, South African, South Sudanese, Saudi Arabian, Spanish, Sri Lankan, Swazi, Timorese, Uruguayan, Bahraini, Dutch, Belgian, Darfuri, North Korean, South Korean, Sudanese, Tajik, Tanzanian, Thai, Togolese, Tunisian, Ugandan, Ukrainian, Uzbek, Venezuelan, Vietnamese, Yemeni, Zambian, Zimbabwean
`)
