// Armed groups and parties of Europe, 2010 to 2026, and older ones that its news still names.
import type { KnownActor } from '../../knowledge.ts';
import { abroad, forces, government, militia, rebels } from './entry.ts';

export const EUROPE: readonly KnownActor[] = [
  rebels(
    'UA',
    'NAF: United Armed Forces of Novorossiya',
    'NAF; United Armed Forces of Novorossiya; Novorossiya Armed Forces; Novorossiya forces; Donbass People’s Militia; Donbas People’s Militia; Luhansk People’s Militia; Lugansk People’s Militia; LPR People’s Militia; DPR; LPR; LNR; DNR; D/LPR; Donetsk People’s Republic; Luhansk People’s Republic; Lugansk People’s Republic; pro-Russian separatists; pro-Russian rebels; Russian-backed separatists; Russia-backed separatists; pro-Russia separatists; Russian-led forces; Russian-backed rebels; pro-Russian militants; pro-Russian forces; DPR forces; LPR forces; Donetsk separatists; Russian-backed militants; Russian-led militants',
    { slug: 'united-armed-forces-of-novorossiya' },
  ),
  abroad(
    'RU',
    'Wagner Group',
    'Wagner (2014-); Wagner mercenaries; PMC Wagner; Wagner PMC; Groupe Wagner [fr]; Africa Corps (2023-)',
  ),
  forces('RU', 'Kadyrovtsy', 'Kadyrovites; Chechen forces of Ramzan Kadyrov; Akhmat'),
  abroad('RU', 'Russian Volunteer Corps', 'RVC; RDK'),
  abroad('RU', 'Freedom of Russia Legion', 'Legion of Free Russia'),
  militia('UA', 'National Corps Party', 'National Corps; National Squads; Natsionalnyi Korpus'),
  militia('UA', 'Svoboda', 'All-Ukrainian Union Svoboda'),
  militia('UA', 'C14'),
  forces('MD', 'Military Forces of Transnistria', 'Transnistrian forces; Pridnestrovian forces', {
    slug: 'military-forces-of-transnistria',
  }),
  rebels(
    'ES',
    'Euskadi Ta Askatasuna',
    'ETA; Basque Fatherland and Liberty; Basque Homeland and Freedom; Basque separatists',
    { slug: 'eta' },
  ),
  rebels('GB', 'Provisional Irish Republican Army', 'IRA; Irish Republican Army; Provisional IRA; PIRA', {
    slug: 'irish-republican-army',
  }),
  rebels('GB', 'Real Irish Republican Army', 'Real IRA; RIRA; dissident republicans', { successor: 'new-ira' }),
  rebels('GB', 'New IRA', 'New Irish Republican Army'),
  rebels('GB', 'Continuity IRA', 'CIRA'),
  militia('GB', 'Ulster Volunteer Force', 'UVF'),
  militia('GB', 'Ulster Defence Association', 'UDA'),
  rebels('XK', 'Kosovo Liberation Army', 'KLA; UCK'),
  rebels('MK', 'National Liberation Army (Macedonia)', '', { slug: 'national-liberation-army-macedonia' }),
  militia('GR', 'Golden Dawn', 'Chrysi Avgi'),
  rebels('GR', 'Conspiracy of Fire Nuclei', 'Conspiracy of Cells of Fire'),
  rebels('GR', 'Revolutionary Struggle'),
  rebels('GR', 'Rouvikonas'),
  militia('IT', 'Informal Anarchist Federation', 'FAI/FRI; FAI-IRF'),
  rebels('IT', 'Red Brigades', 'Brigate Rosse'),
  rebels('DE', 'Red Army Faction', 'RAF; Baader-Meinhof Gang'),
  rebels('FR', 'National Liberation Front of Corsica', 'FLNC'),
  militia('RS', 'Serbian Progressive Party', 'SNS'),
  militia('RS', 'Alliance for Serbia', 'SZS'),
  militia('RS', 'Serbian Movement Dveri', 'Dveri'),
  militia('RS', 'Don’t Let Belgrade D(r)own'),
  militia('MK', 'VMRO-DPMNE', ''),
  militia('AL', 'Democratic Party of Albania', ''),
  militia('CZ', 'Generation Identity', 'Identitarian Movement', { slug: 'identitarian-movement' }),
  government('RU', 'Government of Chechnya', 'Chechen authorities', { slug: 'government-of-chechnya' }),
  rebels('RU', 'Chechen rebels', 'Chechen separatists; Chechen Republic of Ichkeria; Riyad-us Saliheen', {
    slug: 'chechen-rebels',
  }),
  militia('HU', 'Mi Hazank', 'Our Homeland Movement'),
  forces('CY', 'Military Forces of Northern Cyprus', 'Turkish Cypriot forces', {
    slug: 'military-forces-of-northern-cyprus',
  }),
];
