// Armed groups and parties of Africa, 2010 to 2026.
import type { KnownActor } from '../../knowledge.ts';
import { communal, forces, government, militia, rebels } from './entry.ts';

const SAHEL: readonly KnownActor[] = [
  rebels(
    'ML',
    'Group for Support of Islam and Muslims',
    'JNIM; GSIM; Jama’at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal Muslimin; Jama’a Nusrat ul-Islam wa al-Muslimin; Group to Support Islam and Muslims; Support Group for Islam and Muslims; Groupe de soutien a l’islam et aux musulmans [fr]; Katiba Macina; Macina Liberation Front; Katibat Macina; Macina Battalion',
    { slug: 'jnim', parent: 'al-qaeda', wikidataId: 'Q29001564' },
  ),
  rebels(
    'ML',
    'Islamic State (Greater Sahara)',
    'ISGS; Islamic State in the Greater Sahara; EIGS [fr]; Etat islamique au Grand Sahara [fr]; IS Sahel; ISSP; Islamic State Sahel Province; Islamic State in the Sahel',
    { slug: 'islamic-state-sahel', parent: 'islamic-state' },
  ),
  rebels(
    'DZ',
    'Al-Qaeda in the Islamic Maghreb',
    'AQIM; AQMI [fr]; al-Qaida in the Islamic Maghreb; GSPC; Salafist Group for Preaching and Combat',
    { slug: 'aqim', parent: 'al-qaeda' },
  ),
  rebels('ML', 'Ansar Dine', 'Ansar al-Din; Ansar Eddine; Ansardine'),
  rebels(
    'ML',
    'Movement for Oneness and Jihad in West Africa',
    'MUJAO; MOJWA; Movement for Unity and Jihad in West Africa',
  ),
  rebels('ML', 'Al-Mourabitoun', 'Al-Mulathameen; al-Murabitun; Signed-in-Blood Battalion; Masked Men Brigade'),
  rebels(
    'ML',
    'National Movement for the Liberation of Azawad',
    'MNLA; Mouvement national de liberation de l’Azawad [fr]',
  ),
  rebels('ML', 'High Council for the Unity of Azawad', 'HCUA'),
  rebels('ML', 'Coordination of Movements of Azawad', 'CMA; Coordination des mouvements de l’Azawad [fr]'),
  rebels('ML', 'Azawad Liberation Front', 'FLA; Front de liberation de l’Azawad [fr]'),
  rebels('ML', 'Arab Movement of Azawad', 'MAA'),
  militia('ML', 'Imghad Tuareg Self-Defense Group and Allies', 'GATIA; Imghad Tuareg and Allies Self-Defense Group'),
  militia('ML', 'Movement for the Salvation of Azawad', 'MSA; MSA-D'),
  militia('ML', 'Platform of Armed Groups', 'Plateforme; Platform coalition'),
  communal(
    'ML',
    'Dan Na Ambassagou',
    'Dan Nan Ambassagou; Dozo; Dozos; Dogon hunters; Dogon militia; Dan Na Ambassagou militia; Dozo militia; Donso',
  ),
  communal('BF', 'Koglweogo', 'Kolgweogo; Koglweogo militia'),
  militia(
    'BF',
    'Volunteers for the Defense of the Homeland',
    'VDP; Volunteers for the Defence of the Homeland; Volontaires pour la defense de la patrie [fr]',
  ),
  rebels('BF', 'Ansaroul Islam', 'Ansar ul Islam; Ansarul Islam; Ansar-ul-Islam'),
  communal(
    'NG',
    'Fulani Ethnic Militia (Nigeria)',
    'Fulani militia; Fulani herdsmen; Fulani militants; Fulani ethnic militia; Fulani militiamen; Fulani gunmen; Fulani herders',
    { slug: 'fulani-militia' },
  ),
  rebels(
    'NG',
    "Boko Haram – Jama'atu Ahli is-Sunnah lid-Da'awati wal-Jihad",
    'Boko Haram; JAS; Jama’atu Ahlis Sunna Lidda’awati wal-Jihad; Jamatu Ahli is-Sunnah lid-Dawatai wal-Jihad; Nigerian Taliban',
    { slug: 'boko-haram', wikidataId: 'Q4939420' },
  ),
  rebels(
    'NG',
    'Islamic State (West Africa)',
    'ISWAP; ISWA; Islamic State West Africa Province; Islamic State in West Africa; Islamic State West Africa; Islamic State’s West Africa Province; IS West Africa; Lake Chad Faction',
    { slug: 'iswap', parent: 'islamic-state' },
  ),
  rebels(
    'NG',
    'Ansaru',
    'Jama’atu Ansarul Muslimina fi Biladis Sudan; Vanguards for the Protection of Muslims in Black Africa',
  ),
  rebels('NG', 'Niger Delta Avengers', 'NDA'),
  rebels('NG', 'Movement for the Emancipation of the Niger Delta', 'MEND'),
  rebels('NG', 'Indigenous People of Biafra', 'IPOB; Eastern Security Network; ESN; MASSOB'),
  militia('NG', 'Civilian Joint Task Force', 'Civilian JTF; CJTF'),
  militia('NG', 'Aiye Confraternity', 'Aye; Black Axe; Eiye; Supreme Eiye Confraternity; Aiye cult; Eiye cult', {
    slug: 'cult-militia-of-nigeria',
  }),
  militia('NG', 'Islamic Movement of Nigeria', 'IMN; Islamic Movement in Nigeria'),
  rebels(
    'CM',
    'Ambazonian Separatists',
    'Ambazonia Defence Forces; Ambazonia Defense Forces; ADF; Ambazonian separatists; Anglophone separatists; Amba Boys; Ambazonian fighters; Ambazonian forces; Ambazonian rebels; separatist Ambazonian fighters; SOCADEF; Ambazonia Restoration Forces; Ambazonia separatists; Ambazonian',
    { slug: 'ambazonian-separatists' },
  ),
  rebels('TD', 'Front for Change and Concord in Chad', 'FACT; Front pour l’alternance et la concorde au Tchad [fr]'),
  rebels('TD', 'Union of Resistance Forces', 'UFR'),
  rebels('SN', 'Movement of Democratic Forces of Casamance', 'MFDC'),
  rebels('EH', 'Polisario Front', 'POLISARIO; Polisario; Frente Polisario [es]; Sahrawi People’s Liberation Army'),
  rebels(
    'TN',
    'Uqba ibn Nafi Battalion',
    'Okba Ibn Nafaa Brigade; Uqba ibn Nafi Brigade; Ansar al-Sharia in Tunisia; Jund al-Khilafah in Tunisia',
  ),
  rebels('DZ', 'Jund al-Khilafah', 'Soldiers of the Caliphate'),
];

const LIBYA: readonly KnownActor[] = [
  forces(
    'LY',
    'Military Forces of Libya (Haftar Faction)',
    'LNA; Libyan National Army; Libyan Arab Armed Forces; LAAF; Haftar forces; Haftar’s forces; Haftar militia; LNA forces; forces loyal to Khalifa Haftar; Khalifa Haftar’s forces; Haftar loyalists; Operation Dignity; Libyan Arab Army; Armee nationale libyenne [fr]',
    { slug: 'libyan-national-army' },
  ),
  forces(
    'LY',
    'Military Forces of Libya (Government of National Accord)',
    'GNA; Government of National Accord; GNA forces; Libyan Government of National Accord; Operation Volcano of Rage; Burkan al-Ghadab; pro-GNA forces; GNA-affiliated forces; Volcano of Rage; Bunyan al-Marsous; Libyan Army under GNA',
    { slug: 'government-of-national-accord' },
  ),
  government('LY', 'Government of National Unity (Libya)', 'GNU; Government of National Unity', {
    slug: 'government-of-national-unity-libya',
  }),
  militia('LY', 'Libya Dawn', 'Fajr Libya; Libyan Dawn'),
  militia('LY', 'Misrata Brigades', 'Misrata militia; Misratan Brigades'),
  militia('LY', 'Zintan Brigades', 'Zintan militia; Qaaqaa Brigade; al-Qaqa Brigade'),
  militia('LY', 'Special Deterrence Forces', 'RADA; Rada Special Deterrence Forces; Special Deterrence Force'),
  militia('LY', 'Kaniyat Militia', 'Kaniyat; al-Kaniyat; 7th Brigade of Tarhuna'),
  rebels('LY', 'Ansar al-Sharia (Libya)', 'Ansar al-Sharia; Ansar al-Charia [fr]; Ansar Al-Shari’a Brigade', {
    slug: 'ansar-al-sharia-libya',
  }),
  rebels('LY', 'Benghazi Defense Brigades', 'Benghazi Defence Brigades; BDB'),
  rebels('LY', 'Shura Council of Benghazi Revolutionaries', 'Benghazi Revolutionaries Shura Council'),
  rebels('LY', 'Islamic State (Libya)', 'IS in Libya; IS Libya', {
    slug: 'islamic-state-libya',
    parent: 'islamic-state',
  }),
  rebels('LY', 'National Transitional Council', 'NTC; Libyan rebels; National Liberation Army of Libya', {
    slug: 'national-transitional-council-libya',
  }),
];

const EAST: readonly KnownActor[] = [
  rebels(
    'SO',
    'Al Shabaab',
    'al-Shabab; al-Shabaab; Shabab; Shabaab; Al-Chabab [fr]; Shebab [fr]; Harakat al-Shabaab al-Mujahideen; Al-Shabaab militants',
    { slug: 'al-shabaab', parent: 'al-qaeda', wikidataId: 'Q212093' },
  ),
  rebels('SO', 'Islamic State (Somalia)', 'IS Somalia; Islamic State in Somalia; Abnaa ul-Calipha; ISS', {
    slug: 'islamic-state-somalia',
    parent: 'islamic-state',
  }),
  militia('SO', "Ahlu Sunna Waljama'a", 'Ahlu Sunna wal Jama’a; ASWJ; Ahlu Sunnah Waljama’a'),
  forces(
    'SO',
    'Military Forces of Somalia – Puntland',
    'Puntland forces; Puntland Security Force; Puntland Dervish Force; Puntland Defence Forces; PSF; Puntland security forces',
    { slug: 'puntland-forces' },
  ),
  forces(
    'SO',
    'Military Forces of Somalia – Jubaland',
    'Jubaland forces; Jubaland Security Force; Jubbaland forces; Jubaland security forces',
    { slug: 'jubaland-forces' },
  ),
  forces('SO', 'Military Forces of Somaliland', 'Somaliland forces; Somaliland army; Somaliland troops', {
    slug: 'military-forces-of-somaliland',
  }),
  rebels('SO', 'SSC-Khatumo', 'Khaatumo forces; SSC forces'),
  rebels(
    'ET',
    "Tigray People's Liberation Front",
    'TPLF; TDF; Tigray Defence Forces; Tigray Defense Forces; Tigray forces; Tigrayan forces; Tigray People Liberation Front',
    { slug: 'tplf' },
  ),
  rebels('ET', 'Oromo Liberation Army', 'OLA; OLF; Oromo Liberation Front; OLF-Shane; OLF-Shene; Shene'),
  rebels('ET', 'Fano Militia', 'Fano; Amhara Fano; Fano youth militia'),
  rebels('ET', 'Ogaden National Liberation Front', 'ONLF'),
  forces(
    'ET',
    'Amhara Special Forces',
    'Amhara regional forces; Amhara militia; Oromia special forces; Liyu police; Afar special forces',
  ),
  rebels(
    'SS',
    "Sudan People's Liberation Movement-in-Opposition",
    'SPLM-IO; SPLA-IO; SPLM/A-IO; SPLA-In Opposition; SPLM-In Opposition; SPLM/A-In Opposition; Riek Machar’s forces; SPLM in Opposition',
    { slug: 'splm-io' },
  ),
  rebels('SS', 'National Salvation Front', 'NAS; NAS rebels; National Salvation Front rebels', {
    slug: 'national-salvation-front-south-sudan',
  }),
  militia('SS', 'South Sudan Opposition Alliance', 'SSOA'),
  communal('SS', 'White Army', 'Nuer White Army; Jiech Mabor'),
  militia(
    'SD',
    'Rapid Support Forces',
    'RSF; Quwat al-Da’m al-Sari; Forces de soutien rapide [fr]; Hemedti’s forces; Janjaweed; Janjawid; Hemedti forces',
  ),
  rebels('SD', "Sudan People's Liberation Movement-North", 'SPLM-N; SPLM/A-N; SPLA-N; SPLM-North', { slug: 'splm-n' }),
  rebels(
    'SD',
    'Sudan Liberation Movement',
    'SLM; SLA; SLM/A; SLM-AW; SLM/A-AW; SLM/A-Abdul Wahid; SLM-Abdel Wahid; Sudan Liberation Army; SLA-MM; Sudan Liberation Movement Army',
    { slug: 'sudan-liberation-movement' },
  ),
  rebels('SD', 'Justice and Equality Movement', 'JEM; Sudan Revolutionary Front; SRF'),
  communal('SD', 'Darfur Communal Militia (Sudan)', 'Darfur militia; Arab militia of Darfur; Rizeigat militia', {
    slug: 'darfur-communal-militia',
  }),
  rebels('UG', "Lord's Resistance Army", 'LRA; Lords Resistance Army; Armee de resistance du Seigneur [fr]', {
    slug: 'lords-resistance-army',
  }),
  rebels(
    'CD',
    'Allied Democratic Forces',
    'ADF; ADF-NALU; Allied Democratic Force; Forces democratiques alliees [fr]; ISCAP; Islamic State Central Africa Province; Islamic State Central African Province; Madina at Tauheed Wau Mujahedeen',
    { slug: 'allied-democratic-forces' },
  ),
  rebels(
    'MZ',
    'Islamist Militia (Mozambique)',
    'Ansar al-Sunna; Ahlu Sunnah wal-Jama’a; Ahlu Sunnah Wa Jama; ASWJ; Islamic State Mozambique; ISM; Ansar al-Sunnah Mozambique; al-Shabaab (Mozambique); Islamist militia; mashababos; Islamist militants of Cabo Delgado; IS Mozambique',
    { slug: 'islamist-militia-mozambique', parent: 'islamic-state' },
  ),
  rebels(
    'MZ',
    'RENAMO',
    'Renamo; Mozambican National Resistance; RENAMO Military Junta; Military Junta of RENAMO; Resistencia Nacional Mocambicana [pt]',
  ),
  militia('MZ', 'FRELIMO', 'Frelimo; Mozambique Liberation Front'),
  militia('KE', 'Mungiki', 'Mungiki Militia'),
  militia('KE', 'Mombasa Republican Council', ''),
];

const CENTRAL_AND_SOUTH: readonly KnownActor[] = [
  rebels(
    'CD',
    'March 23 Movement',
    'M23; M-23; M23 rebels; Mouvement du 23 mars [fr]; March 23rd Movement; AFC/M23; Congo River Alliance',
    { slug: 'm23' },
  ),
  rebels(
    'CD',
    'Cooperative for the Development of Congo',
    'CODECO; CODECO militia; Cooperative for Development of Congo; URDPC',
  ),
  rebels(
    'CD',
    'Democratic Forces for the Liberation of Rwanda',
    'FDLR; FDLR-FOCA; FDLR-FCA; Forces democratiques de liberation du Rwanda [fr]',
  ),
  rebels('CD', 'National Council for Renewal and Democracy', 'CNRD; CNRD-Ubwiyunge'),
  rebels('CD', 'Nduma Defence of Congo', 'NDC-R; NDC-Renove; Nduma Defense of Congo; NDC-Guidon; NDC-Renovated'),
  rebels('CD', 'Alliance of Patriots for a Free and Sovereign Congo', 'APCLS'),
  rebels(
    'CD',
    "National Coalition of the People for Congo's Sovereignty",
    'CNPSC; Coalition nationale du peuple pour la souverainete du Congo [fr]; Yakutumba',
  ),
  rebels(
    'CD',
    'Patriotic Resistance Front of Ituri',
    'FRPI; Force de resistance patriotique de l’Ituri [fr]; FPIC; Ituri Patriotic and Integrationist Force',
  ),
  rebels('CD', 'National Congress for the Defence of the People', 'CNDP'),
  militia(
    'CD',
    'Mayi Mayi Militia',
    'Mai-Mai; Mayi-Mayi; Mai Mai; Mai-Mai militia; Mayi-Mayi militia; Maji Maji; Wazalendo; Mayi Mayi Mazembe; Maï-Maï',
  ),
  militia('CD', 'Mayi Mayi Militia (Raia Mutomboki)', 'Raia Mutomboki; Raiya Mutomboki'),
  militia('CD', 'Mayi Mayi Militia (Nyatura)', 'Nyatura; Nyatura CMC; CMC/FDP'),
  militia('CD', 'Kamuina Nsapu', 'Kamwina Nsapu; Kamuina Nsapu militia'),
  militia('CD', 'Gumino', 'Ngumino; Twigwaneho; Twirwaneho'),
  communal('CD', 'Twa Militia', 'Batwa militia; Pygmy militia; Twa militiamen'),
  militia('CD', 'Bundu Dia Kongo', 'BDK; Bundu dia Mayala'),
  rebels('CD', 'Mobondo Militia', 'Mobondo'),
  rebels('BI', 'RED-Tabara', 'Resistance for Rule of Law'),
  militia(
    'BI',
    'CNDD-FDD-Imbonerakure: National Council for the Defence of Democracy',
    'Imbonerakure; CNDD-FDD; Imbonerakure youth',
    { slug: 'imbonerakure' },
  ),
  militia(
    'BI',
    'National Congress for Liberation',
    'CNL; Congres national pour la liberte [fr]; FNL; National Liberation Forces',
  ),
  rebels(
    'CF',
    'Popular Front for the Renaissance of Central Africa',
    'FPRC; Front populaire pour la renaissance de la Centrafrique [fr]; Popular Front for the Rebirth of Central African Republic',
  ),
  rebels(
    'CF',
    'Union for Peace in the Central African Republic',
    'UPC; Unite pour la paix en Centrafrique [fr]; Union for Peace in Central Africa',
  ),
  rebels('CF', 'Central African Patriotic Movement', 'MPC; Mouvement patriotique pour la Centrafrique [fr]'),
  rebels('CF', 'Return, Reclamation and Rehabilitation', '3R; 3R rebels; Return Reclamation Rehabilitation'),
  rebels('CF', 'Movement of Central African Liberators for Justice', 'MLCJ'),
  rebels('CF', 'Patriotic Movement for the Rebirth of the Central African People', 'RPRC'),
  rebels('CF', 'Seleka', 'Séléka; ex-Seleka; Séléka rebels'),
  rebels('CF', 'Coalition of Patriots for Change', 'CPC; Coalition des patriotes pour le changement [fr]'),
  militia('CF', 'Anti-Balaka', 'anti-balaka; anti-Balaka militia; antibalaka'),
  rebels('AO', 'Front for the Liberation of the Enclave of Cabinda', 'FLEC; FLEC-FAC'),
  militia('AO', 'UNITA', 'National Union for the Total Independence of Angola'),
  militia('ZW', 'ZANU-PF', 'Zimbabwe African National Union; ZANU PF'),
  militia('ZW', 'Movement for Democratic Change', 'MDC; MDC Alliance'),
  militia('ZA', 'African National Congress', 'ANC'),
  militia('ZA', 'Economic Freedom Fighters', 'EFF'),
  militia('GH', 'National Democratic Congress', 'NDC'),
  militia('GH', 'New Patriotic Party', 'NPP'),
  militia('UG', 'National Unity Platform', ''),
  militia('CG', 'Ninja Militia', 'Ninjas of Pool; Ninja rebels'),
  government('SS', 'Revitalised Transitional Government of National Unity', 'R-TGONU'),
];

export const AFRICA: readonly KnownActor[] = [...SAHEL, ...LIBYA, ...EAST, ...CENTRAL_AND_SOUTH];
