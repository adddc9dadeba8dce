/** Capitalised words that are no part of a person's name, and words around a capitalised run that make it a place or a body. */
export const notInNames = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday ramadan eid
  syria syrian russian russia turkish turkey israeli israel iranian iran iraqi american us un kurdish lebanese jordanian government regime
  front forces army division brigade council agency network observatory commission office organization organisation union party group state
  islamic democratic national military security branch defense defence civil helmets international coalition armed opposition snhr sana afp reuters
  isis isil sdf ypg hts vdc sohr sncf human rights ministry health red crescent hospital school market bakery street square city town village camp
  governorate province district neighborhood neighbourhood quarter suburbs countryside north south east west northern southern eastern western
  on in at the a an this that these those it he she they we our his her their its one two three four five six seven eight nine ten eleven twelve
  according local sources activists rescuers medics residents witnesses another some all both no none nobody many most several dozens
  airstrikes airstrike shelling missiles barrel bombs fighters warplanes helicopters unidentified unknown gunmen
  between after before during when while as if since however additionally meanwhile later control syria's
  hezbollah hay'at nusra fateh sham arab king president minister pope white flash update grad mig su tow`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** After a capitalised run these say that it is a place or a body. */
export const placeAfter = new Set(
  `city town village camp area neighborhood neighbourhood quarter district street square governorate province suburbs countryside market mosque
  hospital school bakery checkpoint farm farms road bridge river front forces army faction factions agency division brigade branch center centre
  clinic region subdistrict militia group station crossing prison university valley mountain dam academy airport port camps`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
