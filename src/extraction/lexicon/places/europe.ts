// Europe, Russia and the Caucasus.
import { type PlaceEntry, placeEntries } from './entry.ts';

export const EUROPE: readonly PlaceEntry[] = [
  ...placeEntries('REGION', null, [
    ['Balkans', '', null, null],
    ['Caucasus', '', null, null, 'South Caucasus'],
    ['Black Sea', '', 43.5, 34.0],
    ['Sea of Azov', '', 46.0, 36.5],
    ['Basque Country', '', 43.0, -2.6],
  ]),
  ...placeEntries('REGION', 'UA', [
    ['Donbas', '', 48.3, 38.3, 'Donbass|the Donbas|Donets Basin|Donbas region'],
    ['Eastern Ukraine', '', 48.3, 38.0, 'East Ukraine|East of Ukraine'],
    ['Southern Ukraine', '', 46.8, 33.0, 'South Ukraine'],
    ['Northern Ukraine', '', 51.0, 31.5],
    ['Western Ukraine', '', 49.5, 24.5],
    ['Crimean Peninsula', 'Crimea', 45.3, 34.4, 'Crimea peninsula'],
    ['Snake Island', 'Odessa', 45.255, 30.204, 'Zmiinyi Island'],
    ['Kinburn Spit', 'Mykolaiv', 46.5, 31.6],
  ]),
  ...placeEntries('TOWN', 'UA', [
    ['Pisky', 'Donetsk', 48.067, 37.667, 'Piski|Pesky'],
    ['Opytne', 'Donetsk', 48.096, 37.721, 'Opytnoye'],
    ['Shyrokyne', 'Donetsk', 47.098, 37.818, 'Shirokino|Shyrokine'],
    ['Zaitseve', 'Donetsk', 48.413, 38.035, 'Zaytseve|Zaitsevo'],
    ['Vodiane', 'Donetsk', 47.133, 37.75, 'Vodyane'],
    ['Krymske', 'Luhansk', 48.749, 38.806],
    ['Zolote', 'Luhansk', 48.689, 38.517, 'Zolote-4|Zolote-5|Zolote-1|Zolote-3|Zolote-2'],
    ['Katerynivka', 'Luhansk', 48.669, 38.485],
    ['Stanytsia Luhanska', 'Luhansk', 48.65, 39.46, 'Stanitsa Luganskaya|Stanytsya Luhanska'],
    ['Svitlodarsk', 'Donetsk', 48.438, 38.224],
    ['Orikhove', 'Luhansk', 48.719, 38.57],
    ['Novozvanivka', 'Luhansk', 48.584, 38.357],
    ['Travneve', 'Donetsk', 48.41, 38.09],
    ['Hnutove', 'Donetsk', 47.17, 37.8],
    ['Lebedynske', 'Donetsk', 47.13, 37.7],
    ['Spartak', 'Donetsk', 48.079, 37.764],
    ['Staromykhailivka', 'Donetsk', 47.98, 37.6],
    ['Oleksandrivka', 'Donetsk', 47.918, 37.5],
  ]),
  ...placeEntries('SITE', 'UA', [
    ['Donetsk airport', 'Donetsk', 48.074, 37.74, 'Donetsk International Airport|Donetsk Airport'],
    ['Azovstal', 'Donetsk', 47.1, 37.61, 'Azovstal plant|Azovstal steel plant|Azovstal steelworks'],
    [
      'Zaporizhzhia nuclear power plant',
      'Zaporizhia',
      47.512,
      34.586,
      'Zaporizhzhia NPP|Zaporizhzhia Nuclear Power Plant|ZNPP',
    ],
    ['Chernobyl', 'Kiev', 51.39, 30.1, 'Chornobyl'],
    ['Antonov Airport', 'Kiev', 50.593, 30.207, 'Hostomel airport'],
    ['Kakhovka Dam', 'Kherson', 46.776, 33.371, 'Nova Kakhovka dam|Kakhovka dam'],
    ['Kerch Bridge', 'Crimea', 45.31, 36.5, 'Crimean Bridge|Crimea Bridge'],
  ]),
  ...placeEntries('NEIGHBOURHOOD', 'UA', [
    ['Maidan', 'Kyiv City', 50.45, 30.523, 'Independence Square|Maidan Nezalezhnosti|Euromaidan|the Maidan'],
  ]),
  ...placeEntries('REGION', 'RU', [['North Caucasus', '', 43.3, 45.5, 'Northern Caucasus']]),
  ...placeEntries('REGION', 'GE', [
    ['Abkhazia', 'Abkhazia', 43.0, 41.0],
    ['South Ossetia', 'Shida Kartli', 42.3, 44.0, 'Tskhinvali region'],
  ]),
  ...placeEntries('REGION', 'AZ', [
    ['Nagorno-Karabakh', '', 39.8, 46.75, 'Nagorno Karabakh|Artsakh|Karabakh|Nagorny Karabakh|Upper Karabakh'],
    ['Lachin corridor', 'Lachin', 39.63, 46.55],
  ]),
  ...placeEntries('REGION', 'MD', [['Transnistria', '', 46.9, 29.5, 'Transdniestria|Pridnestrovie']]),
  ...placeEntries('REGION', 'GB', [
    ['Northern Ireland', 'Northern Ireland', 54.6, -6.6, 'Ulster'],
    ['South Armagh', 'Northern Ireland', 54.1, -6.6],
  ]),
  ...placeEntries('NEIGHBOURHOOD', 'GB', [
    ['Ardoyne', 'Northern Ireland', 54.62, -5.96],
    ['Bogside', 'Northern Ireland', 55.0, -7.325],
    ['Falls Road', 'Northern Ireland', 54.597, -5.96],
  ]),
  ...placeEntries('REGION', 'RS', [
    ['Presevo Valley', '', 42.3, 21.65],
    ['Sandzak', '', 43.1, 20.3],
  ]),
  ...placeEntries('REGION', 'BA', [['Srebrenica area', '', 44.1, 19.3]]),
  ...placeEntries('NEIGHBOURHOOD', 'GR', [
    ['Exarchia', 'Attica', 37.986, 23.735, 'Exarcheia'],
    ['Syntagma Square', 'Attica', 37.9755, 23.735, 'Syntagma|Syntagma square'],
  ]),
];
