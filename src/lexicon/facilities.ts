const list = (words: string): readonly string[] =>
  words
    .split(/\s+/)
    .filter((w) => w !== '')
    .map((w) => w.replaceAll('_', ' '))

/** Buildings, grounds and works: what a named target ends in ("Al Hal market"), and what stands without an article in the plural. */
export const facilities: readonly string[] = list(`
  market markets marketplace souk bazaar mall shop shops store stores supermarket bakery bakeries oven ovens restaurant cafe café
  school schools kindergarten kindergartens nursery institute university college faculty academy dormitory hostel
  hospital hospitals clinic clinics infirmary dispensary pharmacy pharmacies center centre centers centres
  mosque mosques church churches shrine monastery hussainiya cemetery graveyard
  house houses home homes apartment apartments building buildings block blocks tower residence residences villa
  hall halls shelter shelters basement basements cave caves tent tents compound complex warehouse warehouses depot depots
  factory factories plant refinery refineries mill silo silos station stations garage garages workshop workshops
  farm poultry_farm farmhouse barn greenhouse orchard dam bridge bridges tunnel port airport airbase airfield
  checkpoint checkpoints base bases headquarters barracks outpost post prison jail courthouse court
  office offices bank hotel museum library stadium playground park garden pool theatre theater cinema
  crossing gate queue line gathering gatherings demonstration protest funeral wedding celebration celebrations festival ceremony procession parade rally match pitch
  kitchen well wells reservoir pump substation tank tanks quarry site facility facilities branch directorate room rooms
  consulate embassy ministry medical_point positions position lands land zone airstrip runway refuge clubs club yard schoolyard
  madrasa madrassa seminary discotheque disco nightclub bar pub synagogue temple pagoda terminal terminals hypermarket arcade casino gym salon barbershop slaughterhouse
  dairy kiln shipyard dock docks jetty pier wharf junction intersection encampment rally vigil concert sit-in dwelling dwellings hut huts barrack
  plantation plantations field fields grove groves vineyard stall stalls kiosk kiosks
  gurdwara gurdwaras chapel chapels cathedral convent abbey basilica mausoleum tomb sanctuary ashram imambargah hussainiyas madrasas seminaries khanqah
  flat flats guesthouse guesthouses mansion cottage cabin cabins shack shacks bungalow orphanage orphanages settlement settlements houseboat caravan caravans villas hotels motel lodge resort resorts campsite
  teahouse coffeehouse eatery diner canteen cafeteria cafeterias restaurants cafes cafés grocery groceries butchery showroom brewery tannery sawmill sawmills brickyard brickworks cannery mills granary granaries foundry smelter laundry pizzeria brothel nightclubs lounge bathhouse hammam bookshop bazaars souk souks banks
  ward wards surgery laboratory morgue maternity pharmacies precinct substations waterworks aqueduct pipeline pipelines powerhouse transformer antenna studio newsroom newspaper broadcaster subway metro hangar hangars campus campuses classroom classrooms auditorium amphitheatre arena gymnasium ballroom marquee courtyard
  superstore superstores greenhouses store-house storehouse shopfront section palace palaces castle citadel fortress picnic feast banquet carnival graduation conference seminar meeting meetings tournament vigils festivals concerts weddings funerals wake iftar
  bus_stop bus_stops stop bunker bunkers trench stable stables sheepfold pen coop mine_shaft scrapyard landfill dump junkyard flour_mill chalet
`)

/** What drives, sails or is driven. */
export const vehicles: readonly string[] = list(`
  car cars vehicle vehicles bus buses minibus minibuses van vans truck trucks lorry lorries pickup pickups taxi taxis tractor tractors
  motorcycle motorcycles motorbike motorbikes bicycle bicycles ambulance ambulances convoy convoys ferry ferries boat boats
  ship ships train trains tanker tankers cart carts bulldozer digger excavator motorbike trailer wagon rickshaw tuk-tuk jeepney coach trolleybus tram jeep jeeps patrol patrols dinghy
  raft rafts dinghies canoe canoes dhow trawler trawlers vessel vessels barge barges freighter skiff speedboat yacht harvester combine crane loader scooter scooters moped sedan SUV SUVs microbus microbuses minivan minivans wagons tricycle rickshaws matatu carriage carriages airliner tuk-tuks trams coaches
`)

/** People aimed at, who stand as the target; residents and the family of the dead are not here. */
export const people: readonly string[] = list(`
  farmers workers labourers laborers shepherds herders fishermen harvesters pickers drivers truckers
  IDPs refugees migrants displaced_people displaced_persons displaced_families displaced_civilians families civilians passers-by bystanders pedestrians
  demonstrators protesters protestors mourners worshippers worshipers shoppers students pupils pilgrims
  rescuers rescue_workers paramedics medics doctors volunteers aid_workers journalists teachers
  diners parishioners stone-throwers commuters passersby tribesmen settlers cadets recruits partygoers revellers revelers churchgoers festival-goers concertgoers
  traders vendors merchants miners loggers peasants herdsmen nomads voters detainees prisoners inmates staff employees motorists personnel crews teams clerks nurses monks nuns priests clergymen elders councillors fans spectators campers picnickers bathers hikers porters vendors
  seekers hunters collectors gatherers visitors guests passengers patients tourists travellers travelers customers athletes
  soldiers fighters militants rebels conscripts policemen officers troops gunmen guards members
`)

/** Heads of noun phrases that are a place, a direction or a time, not a thing hit. */
export const neverHit: readonly string[] = list(`
  city cities town towns village villages hamlet neighborhood neighborhoods neighbourhood neighbourhoods quarter quarters district
  districts street streets square area areas region regions suburb suburbs countryside outskirts outskirt edge edges part parts side sides south north
  east west northern southern eastern western governorate province country enclave place places spot point points camp camps alley lane road roads
  vicinity surroundings entrance exit middle heart border frontier front line_of_contact desert mountain mountains hills hill valley
  time times day days dawn night evening morning afternoon noon midnight moment earlier later ago hour hours minutes week weeks month year years
  control rule hold sway fragment fragments shrapnel splinter splinters surge source
  ground air sky direction way row distance range rate course same others another one ones it them him her us me scene incident
  attack attacks strike strikes airstrike airstrikes raid raids bombing shelling bombardment missile missiles rocket rockets bomb bombs
  shell shells barrel barrels munitions mortar mortars bullets bullet explosion blast explosives device mine landmine
  residents inhabitants villagers locals people person persons man woman boy girl child children women men victim victims family wife
  husband mother father brother brothers sister sisters son daughter relatives neighbors neighbours
  group forces authorities government regime opposition responsibility toll number numbers total result hands
  kind type sort nature scale stronghold territory territories community communities population capital island coast plain offensive
  deal deals agreement accord pact bargain balance compromise blow blows alliance
  campaign truce ceasefire minority enclaves settlement settlements landscape line_of_fire frontline
  thigh shoulder stomach abdomen foot feet hand eye eyes neck knee spine waist throat groin hip body bodies corpse corpses occasion occasions affiliate exchange
  head leg chest heart back arm face war conflict fighting clashes first second third bin container bag bags heap pile rubbish garbage
`)
