/** Whose members are soldiers: armies and what belongs to a state. */
export const regular =
  /(?<!\p{L})(?:regime|army|armed forces|coalition|republican guard|national guard|division|brigade|battalion|regiment|military|(?:government|syrian arab|syrian|russian|turkish|israeli|jordanian|iraqi|american|us|u\.s)(?=$|\s(?:forces?|army|troops|air|navy|marines?)))(?!\p{L})/u
/** Whose members are fighters: armed groups, whatever they call themselves. */
export const irregular =
  /(?:hezbollah|isis|isil|daesh|islamic state|ypg|ypj|syrian democratic|sdf|self-management|people's protection|hay.?at tahrir|hts|nusra|fateh al.?sham|ahrar|jaish|free (?:syrian )?army|fsa|syrian national army|opposition|faction|rebel|militia|al.qaeda|revolutionary guard|irgc|shabiha|national defen[cs]e|jund|liwa|faylaq|iranian|fatemiyoun|turkistan|asayish|hurras|guardians of religion|taliban|shabaab|boko haram|iswap|houthi|huthi|pkk|tangueros|farc|eln|internal security|military council|group|group's)/u
