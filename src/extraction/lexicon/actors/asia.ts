// Armed groups and parties of South, South-East, Central and East Asia, 2010 to 2026.
import type { KnownActor } from '../../knowledge.ts';
import { communal, government, militia, rebels } from './entry.ts';

const AFGHANISTAN_PAKISTAN: readonly KnownActor[] = [
  rebels(
    'AF',
    'Taliban',
    'Taleban; Talibans; Afghan Taliban; Taliban fighters; Taliban insurgents; Islamic Emirate of Afghanistan; talibanes [es]; Talibanes [es]; IEA; Quetta Shura; Taliban Red Unit',
    { wikidataId: 'Q42418' },
  ),
  rebels('AF', 'Haqqani Network', 'Haqqanis; Haqqani group'),
  rebels(
    'AF',
    'Islamic State (Afghanistan)',
    'ISIS-K; IS-K; ISKP; ISIS-Khorasan; IS-Khorasan; Islamic State Khorasan Province; Islamic State Khorasan; Islamic State in Khorasan Province; Islamic State-Khorasan; IS-KP; Islamic State of Khorasan; ISIL-KP; Khorasan Province',
    { slug: 'islamic-state-khorasan', parent: 'islamic-state' },
  ),
  rebels('AF', 'Hezb-e Islami Gulbuddin', 'Hezb-i-Islami; HIG; Hizb-e-Islami'),
  rebels(
    'AF',
    'National Resistance Front of Afghanistan',
    'NRF; National Resistance Front; Northern Alliance; Panjshir Resistance',
  ),
  rebels('AF', 'Afghanistan Freedom Front', 'AFF'),
  rebels(
    'PK',
    'Tehreek-i-Taliban Pakistan',
    'TTP; Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban; Pakistani Taliban; Pakistan Taliban; Tehreek-e-Taliban; Jamaat-ul-Ahrar; Jamaat ul-Ahrar; JuA; Hizb-ul-Ahrar',
    { slug: 'tehreek-i-taliban-pakistan', wikidataId: 'Q1160389' },
  ),
  rebels('PK', 'Lashkar-e-Islam', 'Lashkar-i-Islam; LI'),
  rebels(
    'PK',
    'Lashkar-e-Jhangvi',
    'LeJ; Lashkar-i-Jhangvi; Lashkar-e-Jhangvi Al-Alami; Sipah-e-Sahaba; Ahle Sunnat Wal Jamaat',
  ),
  rebels(
    'PK',
    'Baloch Liberation Army',
    'BLA; Balochistan Liberation Army; Majeed Brigade; BRAS; Baloch Raji Ajoi Sangar',
  ),
  rebels('PK', 'Baloch Liberation Front', 'BLF; Balochistan Liberation Front'),
  rebels(
    'PK',
    'Baloch Republican Army',
    'BRA; United Baloch Army; UBA; Baloch Republican Guards; BRG; Baloch separatists; Baloch Nationalist Army',
  ),
  rebels('PK', 'Sindhudesh Revolutionary Army', 'SRA; Sindhudesh Liberation Army'),
  rebels('PK', 'Islamic State (Pakistan)', 'ISPP; Islamic State Pakistan Province', {
    slug: 'islamic-state-pakistan',
    parent: 'islamic-state',
  }),
  militia('PK', 'Tehreek-e-Labbaik Pakistan', 'TLP; Tehreek-i-Labbaik; Tehreek-e-Labaik'),
  militia('PK', 'Pashtun Tahafuz Movement', 'PTM; Pashtun Protection Movement'),
  militia('PK', 'Muttahida Qaumi Movement', 'MQM; MQM-P; MQM-L'),
  militia('PK', 'Jamaat-e-Islami', 'JI; Jamaat-i-Islami'),
  militia('PK', 'Pakistan Peoples Party', 'PPP'),
  militia('PK', 'Pakistan Tehreek-e-Insaf', 'PTI (1996-)'),
  militia('PK', 'Pakistan Muslim League-Nawaz', 'PML-N; Pakistan Muslim League'),
  rebels('PK', 'Al-Qaeda in the Indian Subcontinent', 'AQIS', { parent: 'al-qaeda' }),
];

const INDIA: readonly KnownActor[] = [
  rebels(
    'IN',
    'Lashkar-e-Taiba',
    'LeT; Lashkar-e-Toiba; Lashkar-i-Taiba; Jamaat-ud-Dawa; The Resistance Front; TRF; Lashkar',
  ),
  rebels('IN', 'Jaish-e-Mohammad', 'JeM; Jaish-e-Mohammed; Jaish-i-Mohammad; Jaish-e-Muhammad; Jaish', {
    slug: 'jaish-e-mohammad',
  }),
  rebels('IN', 'Hizb-ul-Mujahideen', 'HM; Hizbul Mujahideen; Hizb ul Mujahideen; Hizbul Mujahedeen'),
  rebels('IN', 'Ansar Ghazwat-ul-Hind', 'AGuH; AGH; Ansar Ghazwat ul Hind'),
  rebels('IN', 'Islamic State Jammu and Kashmir', 'ISJK; ISHP'),
  rebels(
    'IN',
    'Naxal-Maoist Rebels (India)',
    'Naxals; Naxalites; Naxal; Naxalite; Maoists; Maoist; Maoist rebels; Naxal rebels; Maoist insurgents; Naxal-Maoist; Maoist guerrillas',
    { slug: 'naxal-maoist-rebels' },
  ),
  rebels(
    'IN',
    'Communist Party of India (Maoist)',
    'CPI (Maoist); CPI(Maoist); CPI-Maoist; PLGA; People’s Liberation Guerrilla Army',
    { slug: 'communist-party-of-india-maoist' },
  ),
  rebels(
    'IN',
    "People's Liberation Front of India",
    'PLFI; TSPC; Tritiya Sammelan Prastuti Committee; Tritiya Prastuti Committee; JJMP; Jharkhand Jan Mukti Parishad',
  ),
  rebels('IN', 'United Liberation Front of Asom', 'ULFA; ULFA-I; United Liberation Front of Assam; ULFA(I)'),
  rebels(
    'IN',
    'National Socialist Council of Nagaland',
    'NSCN; NSCN-IM; NSCN-K; NSCN-KYA; NSCN (IM); NSCN (K); NSCN-K-YA; Nationalist Socialist Council of Nagaland; NSCN-R',
  ),
  rebels('IN', 'National Democratic Front of Bodoland', 'NDFB; NDFB-S'),
  rebels('IN', 'Kamtapur Liberation Organization', 'KLO; Kamtapur Liberation Organisation'),
  rebels(
    'IN',
    "People's Revolutionary Party of Kangleipak",
    'PREPAK; PREPAK-Pro; PREPAK (Pro); CorCom; Kangleipak Communist Party; KCP; KYKL; Kanglei Yawol Kanna Lup; UNLF; United National Liberation Front',
  ),
  rebels('IN', 'Garo National Liberation Army', 'GNLA'),
  communal('IN', 'Meitei Militia', 'Arambai Tenggol; Meitei militants; Meira Paibi'),
  communal(
    'IN',
    'Kuki Militia',
    'Kuki National Army; KNA; Kuki militants; Kuki Revolutionary Army; Zomi Revolutionary Army',
  ),
  militia('IN', 'Bharatiya Janata Party', 'BJP', { slug: 'bharatiya-janata-party' }),
  militia('IN', 'Indian National Congress', 'INC; Congress Party; Mahila Congress; Youth Congress'),
  militia('IN', 'All India Trinamool Congress', 'TMC; Trinamool Congress; AITC; Trinamool Congress Party'),
  militia('IN', 'Communist Party of India (Marxist)', 'CPI(M); CPI-M; CPM; CPIM', {
    slug: 'communist-party-of-india-marxist',
  }),
  militia('IN', 'Communist Party of India', 'CPI'),
  militia('IN', 'Rashtriya Swayamsevak Sangh', 'RSS; VHP; Vishwa Hindu Parishad; Bajrang Dal; Shiv Sena; ABVP'),
  militia('IN', 'Dravida Munnetra Kazhagam', 'DMK; AIADMK'),
  militia('IN', 'Telugu Desam Party', 'TDP; YSRCP; YSR Congress Party'),
  militia('IN', 'Aam Aadmi Party', 'AAP'),
];

const OTHER_SOUTH: readonly KnownActor[] = [
  rebels(
    'NP',
    'Communist Party of Nepal (Maoist)',
    'CPN-M; CPN(M); Nepal Communist Party; Netra Bikram Chand group; Biplav group; CPN(M)-NBC; Communist Party of Nepal (Maoist)-Netra Bikram Chand; CPN-Maoist; Communist Party of Nepal',
    { slug: 'communist-party-of-nepal-maoist' },
  ),
  rebels('LK', 'Liberation Tigers of Tamil Eelam', 'LTTE; Tamil Tigers'),
  rebels('LK', 'National Thowheeth Jamaath', 'NTJ; National Thowheed Jamaath'),
  rebels(
    'BD',
    "Jama'at-ul-Mujahideen Bangladesh",
    'JMB; Neo-JMB; Jamaat-ul-Mujahideen Bangladesh; Jamaatul Mujahideen',
  ),
  rebels('BD', 'Ansarullah Bangla Team', 'Ansar al-Islam Bangladesh'),
  rebels('BD', 'United People’s Democratic Front', 'UPDF-D; Parbatya Chattagram Jana Samhati Samiti; PCJSS; JSS'),
  militia('BD', 'Awami League', 'AL; Bangladesh Awami League; Chhatra League; BCL; Jubo League'),
  militia('BD', 'Bangladesh Nationalist Party', 'BNP; Chhatra Dal; Jatiyatabadi Chhatra Dal'),
  militia('BD', 'Communist Party of Bangladesh', 'CPB'),
];

const SOUTH_EAST: readonly KnownActor[] = [
  rebels('MM', 'United League of Arakan/Arakan Army', 'Arakan Army; AA; ULA/AA; ULA; United League of Arakan', {
    slug: 'arakan-army',
  }),
  rebels('MM', 'Arakan Rohingya Salvation Army', 'ARSA; Harakah al-Yaqin'),
  rebels('MM', 'Rohingya Solidarity Organization', 'RSO'),
  rebels(
    'MM',
    'Kachin Independence Organization/Kachin Independence Army',
    'KIA; KIO; KIO/KIA; Kachin Independence Army; Kachin Independence Organization',
    { slug: 'kachin-independence-army' },
  ),
  rebels(
    'MM',
    'Karen National Union/Karen National Liberation Army',
    'KNU; KNLA; KNU/KNLA; Karen National Union; Karen National Liberation Army; KNDO; Democratic Karen Benevolent Army; DKBA',
    { slug: 'karen-national-union' },
  ),
  rebels('MM', 'Karenni Nationalities Defence Force', 'KNDF; Karenni Army; KNPP'),
  rebels(
    'MM',
    'Palaung State Liberation Front/Ta’ang National Liberation Army',
    'TNLA; Ta’ang National Liberation Army; PSLF/TNLA',
    { slug: 'taang-national-liberation-army' },
  ),
  rebels(
    'MM',
    'Myanmar National Truth and Justice Party/Myanmar National Democratic Alliance Army',
    'MNDAA; Myanmar National Democratic Alliance Army; Kokang Army',
    { slug: 'mndaa' },
  ),
  rebels(
    'MM',
    'Restoration Council of Shan State/Shan State Army-South',
    'RCSS; SSA-S; RCSS/SSA-S; Shan State Army-South; Restoration Council of Shan State; SSA-South',
    { slug: 'rcss' },
  ),
  rebels(
    'MM',
    'Shan State Progress Party/Shan State Army-North',
    'SSPP; SSA-N; SSPP/SSA-N; Shan State Army-North; Shan State Army',
    { slug: 'sspp' },
  ),
  rebels('MM', 'United Wa State Army', 'UWSA; UWSP'),
  rebels('MM', 'New Mon State Party', 'NMSP; Mon National Liberation Army; MNLA'),
  rebels('MM', 'Chin National Front', 'CNF; Chin National Army; Chinland Defense Force; Chinland Defence Force; CDF'),
  rebels(
    'MM',
    "People's Defense Force",
    'PDF; People’s Defence Force; PDFs; People’s Defence Forces; People’s Defense Forces',
    { slug: 'peoples-defence-force-myanmar' },
  ),
  government('MM', 'National Unity Government of Myanmar', 'NUG; National Unity Government'),
  militia('MM', 'Pyu Saw Htee', 'Pyusawhti'),
  militia('MM', 'National League for Democracy', 'NLD'),
  rebels(
    'PH',
    "New People's Army",
    'NPA; Communist Party of the Philippines; CPP-NPA; CPP/NPA; New Peoples Army; CNN; Communist New People’s Army; Bagong Hukbong Bayan',
  ),
  rebels('PH', 'Abu Sayyaf', 'ASG; Abu Sayyaf Group; Abou Sayyaf [fr]; Abu Sayaf; Abu Sayyaf Group (ASG)', {
    wikidataId: 'Q335497',
  }),
  rebels('PH', 'Moro Islamic Liberation Front', 'MILF; Bangsamoro Islamic Armed Forces; BIAF'),
  rebels('PH', 'Moro National Liberation Front', 'MNLF'),
  rebels('PH', 'Bangsamoro Islamic Freedom Fighters', 'BIFF; Bangsamoro Islamic Freedom Movement'),
  rebels(
    'PH',
    'Maute Group',
    'Dawlah Islamiya; Daulah Islamiyah; Maute; Islamic State of Lanao; Daulah Islamiya; Dawlah Islamiyah',
  ),
  rebels('PH', 'Ansar al-Khilafah in the Philippines', 'AKP; Ansar Khalifah Philippines'),
  militia('PH', 'Anti-Drug Vigilantes', 'drug vigilantes', { slug: 'anti-drug-vigilantes-philippines' }),
  militia('PH', 'Bagong Alyansang Makabayan', 'BAYAN'),
  rebels(
    'TH',
    'Malay Muslim Separatists (Thailand)',
    'BRN; Barisan Revolusi Nasional; BRN-C; Patani separatists; PULO; Patani United Liberation Organisation; RKK; southern insurgents; Malay Muslim separatists',
    { slug: 'malay-muslim-separatists' },
  ),
  rebels(
    'ID',
    'West Papua National Liberation Army',
    'TPNPB; OPM; Free Papua Movement; Organisasi Papua Merdeka; TPNPB-OPM; KKB; Papuan separatists; West Papua Liberation Army; KNPB; West Papua National Committee',
  ),
  rebels('ID', 'Jemaah Islamiyah', 'JI; Jamaah Islamiyah'),
  rebels('ID', 'Jamaah Ansharut Daulah', 'JAD'),
  rebels('ID', 'East Indonesia Mujahideen', 'MIT; Mujahidin Indonesia Timur'),
];

const CENTRAL_EAST: readonly KnownActor[] = [
  rebels('UZ', 'Islamic Movement of Uzbekistan', 'IMU; Islamic Jihad Union; IJU'),
  rebels('TJ', 'Jamaat Ansarullah', 'Jamaat Ansarullah of Tajikistan'),
  militia('JP', 'Aum Shinrikyo', 'Aum'),
  government(null, 'Government of Hong Kong', 'Hong Kong government; Hong Kong authorities'),
];

export const ASIA: readonly KnownActor[] = [
  ...AFGHANISTAN_PAKISTAN,
  ...INDIA,
  ...OTHER_SOUTH,
  ...SOUTH_EAST,
  ...CENTRAL_EAST,
];
