// Armed groups, cartels, gangs and parties of the Americas, 2010 to 2026.
import type { KnownActor } from '../../knowledge.ts';
import { forces, militia, rebels } from './entry.ts';

export const AMERICAS: readonly KnownActor[] = [
  militia(
    'MX',
    'Jalisco New Generation Cartel',
    'CJNG; Jalisco Cartel; Cartel Jalisco Nueva Generacion [es]; Jalisco Cartel New Generation; Cartel de Jalisco Nueva Generacion [es]',
    { slug: 'cjng' },
  ),
  militia('MX', 'Sinaloa Cartel', 'Cartel de Sinaloa [es]; Los Chapitos; La Mayiza; Pacific Cartel'),
  militia('MX', 'Gulf Cartel', 'Cartel del Golfo [es]; CDG; Los Ciclones; Los Metros; Los Rojos; Los Escorpiones'),
  militia(
    'MX',
    'Los Zetas Gang',
    'Los Zetas; Zetas; Northeast Cartel; Cartel del Noreste [es]; CDN; Tropa del Infierno',
    { slug: 'los-zetas' },
  ),
  militia('MX', 'La Familia Michoacana', 'Nueva Familia Michoacana; La Nueva Familia Michoacana; LFM'),
  militia('MX', 'Knights Templar Cartel', 'Caballeros Templarios; Los Caballeros Templarios; Knights Templar'),
  militia('MX', 'Los Viagras Gang', 'Los Viagras; Viagras; Carteles Unidos; United Cartels', { slug: 'los-viagras' }),
  militia('MX', 'Santa Rosa de Lima Cartel', 'Cartel de Santa Rosa de Lima [es]; CSRL; El Marro’s cartel'),
  militia('MX', 'Juarez Cartel', 'La Linea; Cartel de Juarez [es]; Nuevo Cartel de Juarez; La Linea cartel'),
  militia(
    'MX',
    'Gente Nueva Gang',
    'Gente Nueva; Los Salazar; Los Salazar Gang; Los Mexicles; Mexicles; Artistas Asesinos',
    { slug: 'gente-nueva' },
  ),
  militia('MX', 'Tijuana Cartel', 'Arellano Felix Organization; Cartel de Tijuana [es]; Cartel Arellano Felix'),
  militia(
    'MX',
    'Beltran Leyva Organization',
    'Beltran-Leyva Cartel; Beltran Leyva; Los Ardillos; Guerreros Unidos; Los Tlacos',
  ),
  militia('MX', 'Los Salazar', 'Los Enanos; Los Pinas; La Union Tepito; La Tecampanera', {
    slug: 'local-gangs-of-mexico',
  }),
  militia(
    'MX',
    'Policia Comunitaria',
    'Community Police; CRAC; CRAC-PC; CRAC-PF; UPOEG; Regional Coordinator of Community Authorities; autodefensas',
  ),
  rebels(
    'MX',
    'Zapatista Army of National Liberation',
    'EZLN; Zapatistas; Ejercito Zapatista de Liberacion Nacional [es]',
  ),
  militia('SV', 'MS-13: Mara Salvatrucha', 'MS-13; MS13; Mara Salvatrucha; MS 13; Mara Salvatrucha 13', {
    slug: 'mara-salvatrucha',
  }),
  militia(
    'SV',
    'Barrio-18',
    'Barrio 18; 18th Street Gang; Calle 18; Mara 18; Barrio 18 Revolucionarios; Barrio 18 Surenos; Barrio-18 (Revolucionarios); M-18',
    { slug: 'barrio-18' },
  ),
  rebels(
    'CO',
    'FARC Dissident: Revolutionary Armed Forces of Colombia Dissident Faction',
    'FARC dissidents; FARC dissident; FARC dissident group; dissidents of the FARC; Segunda Marquetalia; Second Marquetalia; Estado Mayor Central; EMC; Dagoberto Ramos; Jaime Martinez; former FARC; ex-FARC mafia; FARC dissidence; FARC 10th Front dissident',
    { slug: 'farc-dissidents' },
  ),
  militia(
    'CO',
    'Gaitanist Self-Defense Forces',
    'Gulf Clan; Clan del Golfo [es]; AGC; Autodefensas Gaitanistas de Colombia [es]; Los Urabenos; Urabenos; Usuga Clan; Gaitanistas; EGC',
    { slug: 'gulf-clan' },
  ),
  militia(
    'CO',
    'United Self-Defense Forces of Colombia',
    'AUC; Autodefensas Unidas de Colombia [es]; Black Eagles; Aguilas Negras; Los Rastrojos; Rastrojos; Los Pelusos',
  ),
  militia('CO', 'Los Caparrapos', 'Caparros; Los Caparros; Virgilio Peralta Arenas Bloc'),
  militia('VE', 'Colectivos', 'colectivos; Tupamaros; pro-government colectivos; La Piedrita'),
  militia('VE', 'Tren de Aragua', 'Aragua Train'),
  militia('VE', 'Popular Will', 'Voluntad Popular [es]'),
  militia('VE', 'United Socialist Party of Venezuela', 'PSUV'),
  militia('BR', 'First Capital Command', 'PCC; Primeiro Comando da Capital [pt]', {
    slug: 'primeiro-comando-da-capital',
  }),
  militia('BR', 'CV: Red Command', 'CV; Red Command; Comando Vermelho [pt]', { slug: 'comando-vermelho' }),
  militia('BR', 'TCP: Pure Third Command', 'TCP; Pure Third Command; Terceiro Comando Puro [pt]; Third Pure Command', {
    slug: 'terceiro-comando-puro',
  }),
  militia('BR', 'Friends of Friends', 'ADA; Amigos dos Amigos [pt]'),
  militia('BR', 'Family of the North', 'FDN; Familia do Norte [pt]; Guardians of the State; GDE; Bonde dos 13'),
  militia('BR', 'Police Militia', 'milicia; milicianos; Bonde do Ecko; militia group; Liga da Justica', {
    slug: 'police-militia-of-brazil',
  }),
  militia('BR', 'Landless Workers Movement', 'MST; Landless Workers’ Movement; MTST'),
  rebels(
    'PY',
    "Paraguayan People's Army",
    'EPP; Ejercito del Pueblo Paraguayo [es]; Agrupacion Campesina Armada; ACA; Army of Marshal Lopez; EML',
  ),
  rebels('PE', 'Militarized Communist Party of Peru', 'MPCP; Shining Path remnants'),
  militia(
    'CL',
    'Indigenous Militia (Chile)',
    'Mapuche militants; Coordinadora Arauco-Malleco; CAM; Weichan Auka Mapu; WAM; RML; Resistencia Mapuche Lafkenche; Mapuche militia; Arauco Malleco Coordinating Committee',
    { slug: 'mapuche-militias' },
  ),
  militia('HT', 'G9 Family and Allies', 'G9; G9 an Fanmi; G9 alliance; Viv Ansanm; G-Pep; Jimmy Cherizier’s gang'),
  militia(
    'HT',
    '400 Mawozo',
    'Quatre Cents Mawozo; 400 Mawozo gang; 5 Segond; Grand-Ravine Gang; Grand Ravine; Baz Pilat; Baz Pilate; Kraze Barye; Gran Grif',
    { slug: '400-mawozo' },
  ),
  militia('HN', 'Libre Party', 'LIBRE; Liberty and Refoundation'),
  militia(
    'NI',
    'Sandinista National Liberation Front',
    'FSLN; Sandinista Front; Sandinist National Liberation Front; Sandinistas; Sandinists; Sandinista; Sandinist; Frente Sandinista [es]',
    { slug: 'fsln' },
  ),
  militia('BO', 'Movement for Socialism', 'MAS; Movimiento al Socialismo [es]; MAS-IPSP'),
  militia('AR', 'Polo Obrero', ''),
  militia('EC', 'Los Choneros', 'Choneros; Los Lobos; Los Tiguerones; Los Chone Killers'),
  militia('US', 'Proud Boys', 'Proud Boys'),
  militia('US', 'Oath Keepers', 'Three Percenters; Boogaloo Boys; Patriot Front'),
  militia('US', 'Ku Klux Klan', 'KKK'),
  militia('US', 'Black Lives Matter', 'BLM'),
  militia('JM', 'Shower Posse', 'Klansman Gang'),
  forces('VE', 'Bolivarian Militia', 'Bolivarian National Militia'),
];
