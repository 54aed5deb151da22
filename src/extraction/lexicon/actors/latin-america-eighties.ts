// Parties to the wars of Latin America in the 1970s to 1990s.
import type { KnownActor } from '../../knowledge.ts';
import { abroad, forces, militia, rebels } from './entry.ts';

const CENTRAL_AMERICA: readonly KnownActor[] = [
  rebels(
    'SV',
    'Farabundo Marti National Liberation Front',
    'FMLN; Farabundo Marti Front; Farabundo Marti Liberation Front; Farabundo Marti National Liberation Movement; Farabundo Marti; Frente Farabundo Marti [es]; Frente Farabundo Marti para la Liberacion Nacional [es]; FMLN-FDR; FDR-FMLN; Farabundo Marti National Liberation; FMLN General Command',
    { slug: 'fmln' },
  ),
  rebels(
    'SV',
    "People's Revolutionary Army (El Salvador)",
    'People’s Revolutionary Army; ERP; Ejercito Revolucionario del Pueblo [es]; Revolutionary Army of the People',
    { slug: 'erp-el-salvador', parent: 'fmln' },
  ),
  rebels(
    'SV',
    'Popular Liberation Forces',
    'FPL; People’s Liberation Forces; Fuerzas Populares de Liberacion [es]; Farabundo Marti People’s Liberation Forces',
    { parent: 'fmln' },
  ),
  rebels(
    'SV',
    'National Resistance Armed Forces',
    'FARN; National Resistance; Armed Forces of National Resistance; RN',
    { parent: 'fmln' },
  ),
  rebels(
    'SV',
    'Revolutionary Party of Central American Workers',
    'PRTC; Central American Workers Revolutionary Party',
    { parent: 'fmln' },
  ),
  rebels(
    'SV',
    'Armed Forces of Liberation',
    'FAL; Armed Liberation Forces; Liberation Armed Forces; Fuerzas Armadas de Liberacion [es]',
    { parent: 'fmln', slug: 'armed-forces-of-liberation-el-salvador' },
  ),
  rebels('SV', 'Clara Elizabeth Ramirez Front', 'Clara Elizabeth Ramirez Urban Commandos; CER'),
  rebels('SV', 'Pedro Pablo Castillo Front', '', { parent: 'fmln' }),
  rebels('SV', 'Modesto Ramirez Front', '', { parent: 'fmln' }),
  militia('SV', 'Democratic Revolutionary Front', 'FDR; Revolutionary Democratic Front'),
  militia(
    'SV',
    'Nationalist Republican Alliance',
    'ARENA; Alianza Republicana Nacionalista [es]; National Republican Alliance; Republican Nationalist Alliance; Arena party',
    { slug: 'arena' },
  ),
  militia('SV', 'Secret Anticommunist Army', 'ESA; Secret Anti-Communist Army; Ejercito Secreto Anticomunista [es]', {
    slug: 'secret-anticommunist-army',
  }),
  militia(
    'SV',
    'Anticommunist Action Alliance',
    'AAA; Alianza de Accion Anticomunista [es]; Anti-Communist Action Alliance; White Hand; Mano Blanca [es]',
  ),
  militia('SV', 'Central American Anticommunist Hand'),
  militia('SV', 'Maximiliano Hernandez Martinez Brigade', 'Maximiliano Hernandez Martinez Anticommunist Brigade'),
  militia('SV', 'Gerardo Barrios Civic Force', 'Fuerza Civica Gerardo Barrios [es]; Gerardo Barrios Commando Unit'),
  militia('SV', 'Christian Democratic Party (El Salvador)', 'PDC; Christian Democratic Party', {
    slug: 'christian-democratic-party-el-salvador',
  }),
  militia('SV', 'National Union of Salvadoran Workers', 'UNTS'),
  militia('SV', 'FENASTRAS'),
  militia('SV', 'CRIPDES'),
  militia('SV', 'COMADRES'),
  militia('SV', 'Death Squads (El Salvador)', 'Salvadoran death squads', { slug: 'death-squads-of-el-salvador' }),
  rebels(
    'GT',
    'Guatemalan National Revolutionary Unity',
    'URNG; Guatemalan National Revolutionary Union; Guatemalan National Revolutionary Unit; Unidad Revolucionaria Nacional Guatemalteca [es]',
    { slug: 'urng' },
  ),
  rebels(
    'GT',
    'Guerrilla Army of the Poor',
    'EGP; Ejercito Guerrillero de los Pobres [es]; Poor People’s Guerrilla Army',
    { parent: 'urng' },
  ),
  rebels(
    'GT',
    'Organization of the People in Arms',
    'ORPA; Revolutionary Organization of the People in Arms; Organization of People in Arms',
    { parent: 'urng' },
  ),
  rebels('GT', 'Rebel Armed Forces (Guatemala)', 'Rebel Armed Forces; FAR', {
    slug: 'rebel-armed-forces-guatemala',
    parent: 'urng',
  }),
  militia(
    'GT',
    'Civil Defense Patrols',
    'PAC; Civilian Self-Defense Patrols; Civil Self-Defense Patrols; Voluntary Civil Self-Defense Committees; CVDC',
  ),
  militia('GT', 'Jaguar of Justice', 'Jaguar Justiciero'),
  rebels(
    'HN',
    'Morazanist Patriotic Front',
    'FPM; Morazanist Front; Morazan Patriotic Front; Morazanista Patriotic Front',
  ),
  rebels(
    'HN',
    'Cinchonero Popular Liberation Movement',
    'Cinchoneros; Cinchonero People’s Liberation Front; Cinchonero Movement; Cinchonero People’s Liberation Movement; MPL Cinchoneros; Cinchonero',
  ),
  rebels('HN', 'Lorenzo Zelaya Popular Revolutionary Forces', 'FPR; Lorenzo Zelaya Revolutionary Popular Forces'),
  militia(
    'HN',
    'Alliance for Anticommunist Action (Honduras)',
    'Honduran death squads; Battalion 3-16; 3-16 Battalion',
    { slug: 'battalion-3-16' },
  ),
  rebels(
    'NI',
    'Contras',
    'Contra; Nicaraguan Resistance; Resistencia Nicaraguense [es]; Contra rebels; Nicaraguan contras; RN contras; Contra forces; Nicaraguan rebels',
  ),
  rebels('NI', 'Democratic Revolutionary Alliance', 'ARDE', { parent: 'contras' }),
  rebels('NI', 'Nicaraguan Democratic Force', 'FDN', { parent: 'contras' }),
  rebels('NI', 'Yatama', 'YATAMA'),
  rebels('NI', 'Misura', '', { successor: 'kisan' }),
  rebels('NI', 'MISURASATA', '', { successor: 'yatama' }),
  rebels('NI', 'Kisan', '', { parent: 'contras', successor: 'yatama' }),
  militia('NI', 'National Opposition Union', 'UNO; Union Nacional Opositora [es]'),
  rebels(
    'PA',
    'December 20 Movement',
    'M-20; 20 December Movement; December 20 Torrijist Patriotic Vanguard; M-20 Movement',
  ),
  militia('CR', 'Santamaria Patriotic Organization', 'OPS'),
];

const COLOMBIA: readonly KnownActor[] = [
  rebels(
    'CO',
    'Revolutionary Armed Forces of Colombia',
    'FARC; FARC-EP; Colombian Revolutionary Armed Forces; Fuerzas Armadas Revolucionarias de Colombia [es]; FARC guerrillas; Colombia’s Revolutionary Armed Forces; Armed Forces of the Colombian Revolution',
    { slug: 'farc' },
  ),
  rebels(
    'CO',
    'National Liberation Army',
    'ELN; Army of National Liberation; Ejercito de Liberacion Nacional [es]; ELN guerrillas; UC-ELN; Camilist Union; Camilist Union-Army of National Liberation; Union Camilista-ELN [es]; Camilist Union - Army of National Liberation; Army of National Liberation-Camilist Union; Colombian National Liberation Army; Colombian Army of National Liberation; ELN Camilist Union; Union Camilista; Camilist Union Army of National Liberation; Camilist Union of the Army of National Liberation; Domingo Lain Front',
    { slug: 'eln-colombia' },
  ),
  rebels(
    'CO',
    'Popular Liberation Army',
    'EPL; People’s Liberation Army; Ejercito Popular de Liberacion [es]; Maoist People’s Liberation Army',
    { slug: 'epl' },
  ),
  rebels(
    'CO',
    '19th of April Movement',
    'M-19; April 19 Movement; 19 April Movement; 19-April Movement; April 19th Movement; Movimiento 19 de Abril [es]; M19; 19 of April Movement; Democratic Alliance M-19',
    { slug: 'm-19' },
  ),
  rebels('CO', 'Quintin Lame Armed Movement', 'Quintin Lame; Quintin Lame Commando; Quintin Lame Indian Movement'),
  rebels('CO', "Workers' Self-Defense", 'ADO; Workers Self-Defense Movement; Autodefensa Obrera [es]', {
    slug: 'autodefensa-obrera',
  }),
  rebels('CO', 'Workers Revolutionary Party of Colombia', 'PRT; Revolutionary Workers Party'),
  rebels(
    'CO',
    'Simon Bolivar Guerrilla Coordinating Board',
    'CGSB; CNG; Simon Bolivar Guerrilla Coordinator; National Guerrilla Coordinating Board; Simon Bolivar National Guerrilla Coordinating Board; Simon Bolivar Coordinating Board; Simon Bolivar National Guerrilla Coordinator',
  ),
  rebels('CO', 'Ricardo Franco Front', 'Ricardo Franco; Ricardo Franco Command'),
  militia(
    'CO',
    'Medellin Cartel',
    'Medellin Drug Cartel; Cartel de Medellin [es]; Medellin drug-trafficking cartel; Medellin Cocaine Cartel; Medellin Mafia',
  ),
  militia('CO', 'Cali Cartel', 'Cartel de Cali [es]; Cali Drug Cartel; Cali drug-trafficking cartel'),
  militia(
    'CO',
    'The Extraditables',
    'Extraditables; Los Extraditables [es]; extraditable ones; Extraditables group; Extraditable',
    { slug: 'extraditables' },
  ),
  militia('CO', 'Death to Kidnappers', 'MAS; Muerte a Secuestradores [es]; Death to the Kidnappers'),
  militia(
    'CO',
    'Association of Middle Magdalena Cattlemen',
    'ACDEGAM; Association of Peasants and Cattlemen of the Middle Magdalena',
  ),
  militia('CO', 'Movement of National Restoration', 'MORENA'),
  militia('CO', 'Love for Medellin', 'Amor por Medellin [es]'),
  militia('CO', 'Death to Gangs'),
  militia('CO', 'Los Pepes'),
  militia('CO', 'Patriotic Union', 'UP; Union Patriotica [es]', { slug: 'patriotic-union-colombia' }),
  militia('CO', 'Communist Party of Colombia', 'Colombian Communist Party; PCC'),
  militia('CO', 'Liberal Party (Colombia)', 'New Liberalism; Colombian Liberal Party', {
    slug: 'colombian-liberal-party',
  }),
];

const ANDES: readonly KnownActor[] = [
  rebels(
    'PE',
    'Shining Path',
    'Sendero Luminoso [es]; SL; Sendero; Senderista; Senderistas; PCP-SL; Communist Party of Peru; Communist Party of Peru-Shining Path; Shining Path guerrillas; Shining Path terrorists; Sentier lumineux [fr]; Sendero Luminoso Communist Party; Communist Party of Peru - Shining Path',
  ),
  rebels(
    'PE',
    'Tupac Amaru Revolutionary Movement',
    'MRTA; Movimiento Revolucionario Tupac Amaru [es]; Tupac Amaru; Tupac Amaru Movement; Tupac Amaru Revolutionary Group; Tupac Amarus',
    { slug: 'mrta' },
  ),
  militia(
    'PE',
    'Rodrigo Franco Commando',
    'Rodrigo Franco Command; Comando Rodrigo Franco [es]; Rodrigo Franco Democratic Command; Rodrigo Franco Paramilitary Command',
  ),
  militia(
    'PE',
    'American Popular Revolutionary Alliance',
    'APRA; Aprista Party; Apristas; Peruvian Aprista Party; American Revolutionary Popular Alliance',
    { slug: 'apra' },
  ),
  militia('PE', 'Peasant Rounds', 'Rondas Campesinas; ronderos; rondas campesinas; peasant patrols'),
  militia('PE', 'United Left', 'Izquierda Unida [es]; IU'),
  rebels(
    'BO',
    'Zarate Willka Armed Forces of Liberation',
    'Zarate Willca Armed Forces of Liberation; Zarate Wilka Armed Forces of Liberation; Zarate Willka Liberation Armed Forces; Zarate Willka; Zarate Wilka; Zarate Willca; FAL-ZW; Zarate Willka Group; FALZW; Zarate-Wilka group; Zarate Willka Armed Liberation Forces; Fuerzas Armadas de Liberacion Zarate Willka [es]',
    { slug: 'zarate-willka' },
  ),
  rebels(
    'BO',
    'Nestor Paz Zamora Commission',
    'CNPZ; Nestor Paz Zamora Commando; National Liberation Army of Bolivia; ELN (Bolivia)',
  ),
  rebels('BO', 'Tupac Katari Guerrilla Army', 'EGTK; Ejercito Guerrillero Tupac Katari [es]'),
  forces('BO', 'UMOPAR', 'Mobile Rural Patrol Unit; Leopards; Rural Mobile Patrol Unit'),
  rebels('EC', 'Alfaro Lives, Damn It!', 'Alfaro Vive Carajo; AVC; Alfaro Vive; Alfaro Lives', {
    slug: 'alfaro-vive-carajo',
  }),
  rebels('EC', 'Free Fatherland Montoneros', 'Montoneras Patria Libre'),
  rebels('VE', 'Red Flag', 'Bandera Roja [es]; Red Flag Party'),
];

const SOUTHERN_CONE: readonly KnownActor[] = [
  rebels(
    'CL',
    'Manuel Rodriguez Patriotic Front',
    'FPMR; Frente Patriotico Manuel Rodriguez [es]; Manuel Rodriguez Front; Manuel Rodriguez Patriotic Front Autonomous; FPMR-A; FPMR/A; Autonomous FPMR',
    { slug: 'fpmr' },
  ),
  rebels(
    'CL',
    'Movement of the Revolutionary Left',
    'MIR; Movimiento de Izquierda Revolucionaria [es]; Leftist Revolutionary Movement; Revolutionary Leftist Movement; Movement of the Revolutionary Left (Chile)',
    { slug: 'mir-chile' },
  ),
  rebels(
    'CL',
    'Lautaro Youth Movement',
    'MJL; Lautaro Youth Front; Lautaro; Mapu-Lautaro; Lautaro Popular Rebel Forces; MAPU Lautaro; Lautaro Group; United Popular Action Movement-Lautaro',
    { slug: 'lautaro-movement' },
  ),
  militia('CL', 'Communist Party of Chile', 'PCCH; Chilean Communist Party'),
  militia('CL', "Chile's Independence Movement", 'Chile Independence Movement; Movement for the Independence of Chile'),
  rebels('AR', "People's Revolutionary Army (Argentina)", 'Ejercito Revolucionario del Pueblo (Argentina)', {
    slug: 'erp-argentina',
  }),
  rebels('AR', 'Montoneros', 'Montonero'),
  rebels(
    'AR',
    'All for the Fatherland Movement',
    'MTP; Everyone for the Fatherland Movement; Movimiento Todos por la Patria [es]; Everything for the Fatherland Movement',
  ),
  militia('AR', 'Carapintadas', 'Carapintada; Painted Faces'),
  rebels(
    'UY',
    'Tupamaros National Liberation Movement',
    'MLN-Tupamaros; MLN-T; National Liberation Movement-Tupamaros',
    { slug: 'tupamaros-uruguay' },
  ),
  militia('PY', 'Colorado Party', ''),
  militia('HT', 'Tonton Macoutes', 'Tontons Macoutes; Tonton Macoute', { slug: 'tonton-macoutes' }),
  militia('HT', 'FRAPH'),
  rebels('PR', 'Boricua Popular Army', 'Macheteros; Ejercito Popular Boricua [es]'),
  rebels('PR', 'FALN'),
  rebels('DO', 'Dominican Popular Movement', ''),
  abroad('US', 'Central Intelligence Agency', 'CIA; U.S. Central Intelligence Agency', { slug: 'cia' }),
];

export const LATIN_AMERICA_EIGHTIES: readonly KnownActor[] = [
  ...CENTRAL_AMERICA,
  ...COLOMBIA,
  ...ANDES,
  ...SOUTHERN_CONE,
];
