// Where it happened, and which names of places are no scene.
import { reads } from './support.ts';
import { countries, divisions, places, precisions } from './views.ts';

reads(places, {
  'a place behind whose it is': [
    ["Barrel bombs fell on a school in Daraa's Tafas in Syria, killing 18.", 'Tafas EXACT'],
    ["A bomb killed nine clerks in Borno's Damboa in Nigeria.", 'Damboa EXACT'],
    ["Four people died in clashes in Aleppo's Old City in Syria.", 'Aleppo EXACT'],
    ["The mayor met Syria's Assad on Monday after nine clerks died in a raid on Homs.", 'Homs EXACT'],
  ],
  'a dateline with its country or a colon': [
    [
      'QUETTA, Pakistan - Gunmen on Friday killed two clerks in Kalat, officials said. The town was quiet later.',
      'Kalat EXACT',
    ],
    ['QUETTA: Gunmen on Friday killed two clerks in Kalat, officials said.', 'Kalat EXACT'],
  ],
  'a camp that is called after its town': [
    [
      'Israeli soldiers killed two men in a raid on the Jenin refugee camp in the occupied West Bank.',
      'Jenin camp EXACT',
    ],
  ],
  'a hospital that tells lies elsewhere': [
    ['Shelling killed three people in Kherson on Monday, Lviv hospital said.', 'Kherson EXACT'],
    ['A shell hit the Lviv hospital on Monday, killing three people.', 'Lviv EXACT'],
  ],
  'a quarter whose name begins like a city': [
    ['Gunmen killed four tailors in the Bon Repos neighborhood of Port-au-Prince.', 'Bon Repos NEAR'],
  ],
  'the next place is that of what it opens': [
    [
      'Rebels fired a missile that struck a cargo ship off the coast of Yemen in the Gulf of Aden. Nobody was hurt. Separately, a landmine killed three herders in Bayhan in Shabwa province.',
      'Gulf of Aden REGION',
      'Bayhan EXACT',
    ],
    [
      {
        text: 'The US military said a warship shot down three drones. In the southern province of Dhale, two soldiers were killed on Friday by snipers.',
        publishedAt: '2023-12-04',
      },
      "Ad Dali' ADM1",
      'Yemen COUNTRY',
    ],
  ],
  'where bodies are brought nobody died': [
    [
      'More than 60 villagers died in shelling of Ghouta on Monday. Doctors said 20 corpses were taken to a clinic in Kafr Batna.',
      'Ghouta REGION',
    ],
    ['Gunmen killed six patients in a clinic in Kafr Batna on Monday.', 'Kafr Batna EXACT'],
  ],
  'no namesake of a village that lies near a town, also without it': [
    [
      'Eight soldiers died in fighting around Al Maleh north of Aleppo. The army left the farms of Al Maleh on Tuesday.',
      'Al Maleh NEAR',
    ],
    ['The army left the farms of Al Maleh in Syria on Tuesday.', 'Malah EXACT'],
    [
      'The army won the battle for al-Maleh region, killing nine fighters. Two rebels fell in al-Maleh Northwest of Aleppo on Sunday.',
      'al-Maleh EXACT',
    ],
  ],
  'the suburb, and near the town whose suburb is not named': [
    ['A bomb killed nine bakers on Tuesday in the Damascus suburb of Jaramana.', 'Jaramana EXACT'],
    [
      {
        text: 'A bomb killed nine bakers on Tuesday in the Damascus suburb of Jaramana.',
        title: 'Bomb kills nine in Damascus suburb',
      },
      'Jaramana EXACT',
    ],
    ['A bomb killed nine people in a Damascus suburb on Tuesday.', 'Damascus NEAR'],
    ['A bomb killed nine people in a suburb of Damascus on Tuesday.', 'Damascus NEAR'],
  ],
  'no capital that is an ally': [
    [
      'Russian raids killed 31 gunmen near Mayadeen, Syria, on Sunday. The raids were in support of its ally Damascus.',
      'Al Mayadin NEAR',
    ],
  ],
  'a quarter, and no great city abroad that has its name': [
    [
      'Syrian planes bombed the district of Al Mashhad in Aleppo on Sunday, killing nine people. Syria denied it. On Monday planes bombed the district of Al Mashhad again.',
      'Al Mashhad EXACT',
      'Al Mashhad EXACT',
    ],
    ['Gunmen killed nine people in Mashhad, Iran, on Sunday.', 'Mashhad EXACT'],
  ],
  'where another act of the past was': [
    [
      'A gas attack in Syria killed 61 people, doctors said. A general said that rebels had used such gas in Homs last year. Doctors in Idlib asked for help.',
      'Idlib EXACT',
    ],
  ],
  'a village that nobody names': [
    [
      'A bomber killed three nurses in Latakia, Syria, on Sunday. The attack came as a monitor reported that soldiers executed 31 herders this week in a northern village.',
      'Latakia EXACT',
      'Syria COUNTRY',
    ],
  ],
  'no city that is only threatened': [
    [
      'Syrian troops seized hills in southern Syria on Sunday in a drive against rebels who pose a threat to Damascus.',
      'Syria COUNTRY',
    ],
  ],
  'a whole country where that is remembered': [
    [
      {
        text: 'Shells killed nine farmers in Saraqib on Sunday. Russia began its air strikes in Syria in 2015. Rebels shelled Azaz on Monday, killing two bakers.',
        publishedAt: '2018-03-13',
      },
      'Saraqib EXACT',
      'Azaz EXACT',
      'Syria COUNTRY',
    ],
  ],
  'no capital that loses men': [
    [
      'Raids on Raqqa killed 19 weavers in Syria on Monday. Damascus lost at least 22 soldiers in the fighting.',
      'Raqqa EXACT',
      'Raqqa EXACT',
    ],
  ],
  'all over a country': [
    ['At least 34 people were killed across Iraq on Monday. Police in Mosul called for calm.', 'Iraq COUNTRY'],
  ],
  'its own place': [
    ['A bomb killed three policemen in Quetta.', 'Quetta EXACT'],
    ['Gunmen killed three farmers near Maiduguri.', 'Maiduguri NEAR'],
    ['Rebels killed three soldiers in Deir ez-Zor province.', 'Deir ez-Zor ADM1'],
    ['Rebels killed three soldiers in Yemen.', 'Yemen COUNTRY'],
  ],
  'that of the whole, not of its parts': [
    ['Raids killed 27 farmers in Idlib, including eleven in Saraqib and nine in Binnish.', 'Idlib EXACT'],
  ],
  'no datelines': [
    ['BEIRUT (Reuters) - Air strikes killed nine people in Aleppo on Friday.', 'Aleppo EXACT'],
    ['NAIROBI, Kenya (AP) — Al-Shabaab fighters killed nine people in Kismayo on Friday.', 'Kismayo EXACT'],
    ['Bogota, 3 May (AFP) - Rebels killed nine soldiers in Tumaco on Friday.', 'Tumaco EXACT'],
  ],
  'no seats': [
    ['Mortar shells killed nine people in Manbij, the Britain-based Syrian Observatory wrote.', 'Manbij EXACT'],
    ['The London-based monitor said nine people were killed in Aleppo.', 'Aleppo EXACT'],
    ['The Geneva-based agency said nine refugees were killed in Aleppo.', 'Aleppo EXACT'],
  ],
  'no governments': [
    ['Moscow rejected the accusation that its planes bombed a market in Idlib.', 'Idlib EXACT'],
    ['A strike killed nine people in Idlib, and Ankara condemned it.', 'Idlib EXACT'],
    ['Nine people died in Manbij, Syria, and London blamed Damascus.', 'Manbij EXACT'],
    ['Nine people died in Manbij, Syria, the first time Ankara has struck there.', 'Manbij EXACT'],
    ['Washington said a drone strike killed nine militants in Kismayo.', 'Kismayo EXACT'],
  ],
  'no capital or country that acts, without a word of where': [
    [
      'Air strike kills 90 in Syria. Moscow Some 90 men were killed by Syrian army raids on Mayadin.',
      'Al Mayadin EXACT',
    ],
    ['Shells killed nine people in Syria, prompting Ankara to bomb the Syrian town of Manbij.', 'Manbij EXACT'],
    ['Two died in Moscow, Russia.', 'Moscow EXACT'],
  ],
  'no parts of names': [
    ['The Aleppo fighters were ambushed in Idlib, where nine of them died.', 'Idlib EXACT'],
    ['Fighters of the Raqqa Revolutionaries Brigade killed nine soldiers in Manbij.', 'Manbij EXACT'],
  ],
  'no initials': [
    ['Two people were killed by rockets in Homs on Sunday. H. Said', 'Homs EXACT'],
    ['Nine people died in Homs, according to B. Salem of the relief agency.', 'Homs EXACT'],
  ],
  'no origins': [
    ['A bomb killed nine evacuees from the besieged towns of Foua and Kefraya near Aleppo on Sunday.', 'Aleppo NEAR'],
    ['Nine fighters from Jordan were killed in Daraa when shells hit their post.', 'Daraa EXACT'],
    ['Two men from Homs were shot dead on Sunday.', 'Homs EXACT'],
    ['Gunners stationed in Darayya town killed nine people in Duma.', 'Duma EXACT'],
    ['A mortar fired from positions in Binnish killed nine people in Idlib city.', 'Idlib EXACT'],
    ['A blast killed nine residents of the nearby village of Kafr Nabl in Maarat al-Numan.', 'Maarat al-Numan EXACT'],
  ],
  'no place abroad that other sentences name': [
    [
      'Four judges were shot dead in a car. The Peruvian police and the Peruvian army said so in Peru. One had once lived in Paris.',
      'Peru COUNTRY',
    ],
    [
      'Four judges were shot dead in a car. The Peruvian police and the Peruvian army said so. The car had stood in Cusco.',
      'Cusco EXACT',
    ],
  ],
  'no forums': [
    ['A report issued in Geneva said shelling killed nine people in Homs.', 'Homs EXACT'],
    ['Shells killed nine people in Homs, a photographer in the town of Zabadani said.', 'Homs EXACT'],
    ['Members of the group outlawed in Turkey killed nine soldiers in Manbij.', 'Manbij EXACT'],
    ['He told reporters in Ankara that rebels had killed nine soldiers in Idlib.', 'Idlib EXACT'],
  ],
  'no place from which is fired': [
    ['A rocket fired from Gaza hit a van near Ashkelon, killing nine people.', 'Ashkelon NEAR'],
  ],
  'no place from which a bearing is taken': [
    ['A bus blew up in Hisya, thirty km (19 miles) south of Homs, killing nine people.', 'Hisya EXACT'],
    ['A bomb killed nine people in a village south of the Syrian city of Homs.', 'Homs NEAR'],
    ['A raid killed nine people outside the capital Damascus.', 'Damascus NEAR'],
    ['A raid killed nine people in Eastern Ghouta near Damascus.', 'Eastern Ghouta REGION'],
  ],
  'near the town from which a distance is told, unless a place of its own is named': [
    ['Rebels killed nine soldiers in Bur Sanguuni, 45 km from Kismayo, on Friday.', 'Bur Sanguuni EXACT'],
    ['A mine killed nine herders 30 miles (48 km) from Kismayo on Friday.', 'Kismayo NEAR'],
  ],
  'no place of the sentences around what happened all over a country': [
    ['The Syrian army killed nine rebels across the country on Friday. Its troops are in Manbij.', 'Syria COUNTRY'],
  ],
  'no namesake far from where it is said to lie': [
    ['Nine rebels were killed in fighting around al-Maleh north of Aleppo.', 'al-Maleh NEAR'],
    ['Nine rebels were killed near Kabiba village in the Syrian province of Hasakah.', 'Kabiba NEAR'],
  ],
  'no person, where it goes on with another place': [
    ['Nine militants were killed in Daraas Manshiyah district, an officer said.', 'Manshiyeh ADM2'],
  ],
  'no longer name than the comma left': [
    ['A mine killed nine shepherds outside the town of Tabqa Syria on Monday.', 'Ath Thawrah NEAR'],
    ['Nine people were killed when a shell hit Saraqib Idlib province on Monday.', 'Saraqib EXACT'],
  ],
  'no name in whose town it is': [
    [
      'A bomb killed nine people in a mainly Kurdish town on Friday. It blew up in central Qamishli, Syria.',
      'Al Qamishli EXACT',
    ],
  ],
});

reads(divisions, {
  'of two places in a sentence, the one in the division of the headline': [
    [
      {
        title: 'Strike kills nine in Aleppo, monitor says',
        text: 'A strike killed nine people in Aleppo, as fighting went on around Saraqeb.',
      },
      'Aleppo',
    ],
    [{ title: 'Strike kills nine in Aleppo', text: 'A strike killed nine people in Saraqeb in Idlib.' }, 'Idlib'],
  ],
  'an unknown village has the division that other sentences name': [
    [
      'Raids killed nine people in Idlib province on Friday. Gunmen abducted a teacher in the village of Zandaqil.',
      'Idlib',
      'Idlib',
    ],
    [
      'Rebels fought soldiers near the city of Homs. Gunmen abducted nine people in the village of Zandaqil.',
      'Homs',
      'Homs',
    ],
    ['Gunmen killed nine people in the village of Zandaqil.', 'none'],
  ],
  'a quarter lies in the town that it is said to be of': [
    ['Rockets killed nine pupils in the Shahba quarter of Aleppo in Syria.', 'Aleppo'],
    ['Rockets killed nine pupils in the town of Shahba in Syria.', 'As-Suwayda'],
  ],
  'a name does not speak for its own country': [
    ['The Syrian army took the Hakama hills and killed nine men near Deir ez-Zor in Syria.', 'Deir ez-Zor'],
  ],
});

reads(countries, {
  'that of the road on which a town of two names lies': [
    ['Jets bombed a convoy on the M4 motorway near Ariha, killing nine people.', 'SY'],
    ['Nine people were killed in Ariha, the Palestinian police said.', 'PS'],
  ],
  'that whose police or army speaks, of all that have a town of the name': [
    ['Nine herders were shot dead in San Jose at dawn, according to the Colombian police.', 'CO'],
    ['Nine herders were shot dead in San Jose at dawn.', 'CR'],
    ['A blast killed nine soldiers in Granada, the army of Nicaragua said.', 'NI'],
  ],
  'not that of the officials who speak right behind the place': [
    ['A mine killed nine guards in Kandahar, US officials told reporters.', 'AF'],
    ['A mine killed nine guards in Damascus, American diplomats told reporters.', 'SY'],
  ],
  'not that of a far namesake of a village in the countryside of a town': [
    ['Howitzers hit the hamlets of Merenaz and Malikiya in the countryside of Afrin, killing nine people.', 'SY'],
  ],
  'a short form before a noun is an adjective': [
    ['Two U.S. missionaries were killed by Bolivian guerrillas, the Bolivian police said.', 'BO'],
    ['Nine people were killed in the US on Friday.', 'US'],
  ],
  'money is no place': [['Rioters angry at the high US dollar rate burned a bank.', 'none']],
});

reads(places, {
  'an agency that tells the news is no town': [
    ['According to SANA two shepherds died in shelling near Hama on Monday.', 'Hama NEAR'],
    ['A raid in Sanaa killed two shepherds on Monday, SABA reported.', 'Sanaa EXACT'],
  ],
});

reads(divisions, {
  'what a list of quarters or towns is said to be goes for all its names': [
    [
      'Mortars struck the neighbourhoods of al-Midan and al-Sinaa in Damascus city on Sunday and hurt five shoppers.',
      'Damascus',
    ],
    ['Mortars struck the towns of Saraqeb and Binnish, Idlib province, and killed five shoppers.', 'Idlib'],
  ],
  'the people of a country stand between a quarter and its city': [
    ['A rocket hit the Sulaymaniyah quarter of the Syrian city of Aleppo, killing five shoppers.', 'Aleppo'],
    ['A rocket hit a market in the Iraqi city of Sulaymaniyah, killing five shoppers.', 'As Sulaymaniyah'],
  ],
});

reads(precisions, {
  'a road is a line, not the town at its end': [
    ['Gunmen ambushed a bus on the Baghdad-Kirkuk road, killing nine people.', 'REGION'],
    ['Nine people were killed on the highway between Damascus and Homs when militants fired at a bus.', 'REGION'],
    ['A mine killed nine people on the road from Mogadishu to Baidoa.', 'REGION'],
  ],
});

reads(places, {
  'what another act beside the news lent to none before it': [
    [
      {
        text: 'A van packed with dynamite blew up outside a mill held by the Syrian army on Tuesday, killing eight millers. Nobody said who did it. On Saturday, raiders killed a beekeeper in the nearby village of Kafr Batna.',
        publishedAt: '2021-06-16',
      },
      'Syria COUNTRY',
      'Kafr Batna EXACT',
    ],
    ['A drone hit a bakery in Saraqib on Monday. The raid also damaged the mill.', 'Saraqib EXACT'],
  ],
  'in a nearby town': [
    [
      'Raids killed nine tailors in Kafr Takharim on Monday. Three sisters died in a house that shells hit in nearby Saraqib.',
      'Kafr Takharim EXACT',
      'Saraqib EXACT',
    ],
  ],
  'where a deal was signed, and where a telephone was': [
    [
      {
        text: 'The pact between Kenya and the rebels, signed in Oslo on 3 May, was in doubt on Monday when rockets fired by the rebels hit a dairy in Garissa, killing two milkmaids.',
        publishedAt: '2018-05-09',
      },
      'Garissa EXACT',
    ],
    [
      'Gunmen robbed a market near Djibo on Monday and killed nine traders. Six more died of their wounds, a teacher said by telephone from Dori.',
      'Djibo NEAR',
    ],
  ],
  'a day and a city in brackets above the text': [
    [
      {
        text: 'March 3, 2023 (KHARTOUM) – At least 13 vendors were killed and dozens hurt on Thursday when rockets landed on a fish market in Omdurman.',
        publishedAt: '2023-03-03',
      },
      'Omdurman EXACT',
    ],
  ],
  'no town of a later sentence in place of a village that nobody knows': [
    [
      'Militants ambushed a lorry near Zimkolat village in Manipur on Monday, killing two drivers. The chief minister condemned the attack in Imphal.',
      'Zimkolat NEAR',
    ],
  ],
  'a division that other countries have too': [
    [
      'SAN SALVADOR, 4 NOV 89 (DPA) -- [TEXT] REBELS ATTACKED A BRIDGE IN ZACATECOLUCA, LA PAZ DEPARTMENT, TODAY, KILLING TWO SOLDIERS.',
      'Zacatecoluca EXACT',
    ],
  ],
});

reads(places, {
  'an agency with a hyphen above the text': [
    [
      'Rif Dimashq (Zaman al-Wasl)- At least ten traders were killed and 31 others wounded on Monday when army jets struck a market in Atareb, west of Aleppo.',
      'Atareb EXACT',
    ],
  ],
  'a name with a town and a verb in it': [
    [
      'A raid killed six shepherds in the village of al-Musharrafah near Manbij on Monday. Raqqa is Being Slaughtered Silently said the raid hit a house at dawn.',
      'al-Musharrafah NEAR',
    ],
  ],
});

reads(places, {
  'two cities at the head of a report': [
    ['ANKARA/BEIRUT (Reuters) - Shells killed seven people in Atareb on Monday, rescuers said.', 'Atareb EXACT'],
    ['BEIRUT/ANKARA (Reuters) - Raids on two towns killed 40 people on Monday.', 'nowhere'],
    ['BEIRUT/ANKARA, Oct 3 (Reuters) - Shells killed seven people in Atareb.', 'Atareb EXACT'],
  ],
  'a quarter is no village far away': [
    [
      'The city of Raqqa has been encircled since June. Four fighters were killed by a mine in al-Rawda neighborhood on Tuesday.',
      'al-Rawda EXACT',
    ],
  ],
});

reads(places, {
  'where gunmen fire from': [
    [
      'Two clerks were wounded on Monday as militants in Jobar fired mortar shells at Bab Sharqi in Damascus.',
      'Bab Sharqi EXACT',
    ],
  ],
});
