// Made-up pairs of news items, under what the comparison must say of their main events.

export interface Story {
  readonly title?: string;
  readonly text: string;
  readonly publishedAt?: string;
}

export interface Case {
  readonly name: string;
  readonly is: 'ONE' | 'ANOTHER';
  readonly a: Story;
  readonly b: Story;
}

const MARKET: Story = {
  title: 'Nine dead as car bomb tears through Baghdad market',
  text: 'A car bomb exploded in a crowded vegetable market in the Sadr City district of Baghdad on Tuesday, killing nine people and wounding 21, police said. The blast wrecked dozens of stalls near the Jamila crossroads. No group has said that it was behind the attack.',
  publishedAt: '2021-03-09',
};

const CHECKPOINT: Story = {
  title: 'Gunmen storm checkpoint in Borno, kill 11 soldiers',
  text: 'Boko Haram fighters attacked an army checkpoint near Monguno in Nigeria’s Borno state on Friday and killed 11 soldiers, a military source said. The militants arrived in six pickup trucks before dawn and burned two vehicles.',
  publishedAt: '2020-08-14',
};

const HOSPITAL: Story = {
  title: 'Air raid on clinic in Idlib kills seven',
  text: 'Russian warplanes bombed a clinic in the town of Binnish in Idlib province on Wednesday, killing seven people, among them two nurses, the Syrian Observatory for Human Rights said. The Al-Rahma clinic was put out of service.',
  publishedAt: '2019-07-10',
};

export const CASES: readonly Case[] = [
  {
    name: 'an updated toll',
    is: 'ONE',
    a: MARKET,
    b: {
      title: 'Toll of Baghdad market bombing climbs to 17',
      text: 'The number of people killed by a car bomb in the Sadr City district of Baghdad on Tuesday has risen to 17, hospital officials said on Wednesday. The bomb went off among vegetable stalls by the Jamila crossroads. Another 34 people were injured.',
      publishedAt: '2021-03-10',
    },
  },
  {
    name: 'another spelling of the place',
    is: 'ONE',
    a: HOSPITAL,
    b: {
      title: 'Seven killed in strike on Bennish clinic',
      text: 'Seven people died on Wednesday when Russian jets struck a clinic in Bennish, in the Idleb countryside, a war monitor reported. Two nurses were among the dead, and the clinic, Al-Rahma, can treat nobody any more.',
      publishedAt: '2019-07-11',
    },
  },
  {
    name: 'another strike in the same city the next day',
    is: 'ANOTHER',
    a: {
      title: 'Air strike on Aleppo bakery kills six',
      text: 'Syrian government jets bombed a bakery in the Salaheddin district of Aleppo on Monday, killing six civilians, rescuers said. People had been standing in line for bread.',
      publishedAt: '2016-04-25',
    },
    b: {
      title: 'Five dead in new raid on Aleppo',
      text: 'Syrian government warplanes hit a house in the Bustan al-Qasr district of Aleppo on Tuesday and killed five members of one family, rescuers said.',
      publishedAt: '2016-04-26',
    },
  },
  {
    name: 'two attacks in one city on one day',
    is: 'ANOTHER',
    a: {
      title: 'Suicide bomber kills 14 at Kabul mosque',
      text: 'A suicide bomber blew himself up inside the Imam Zaman mosque in Kabul on Thursday, killing 14 worshippers, officials said. Islamic State said it carried out the attack.',
      publishedAt: '2018-05-17',
    },
    b: {
      title: 'Gunmen shoot dead two judges in Kabul',
      text: 'Gunmen on a motorbike opened fire on a car in Kabul on Thursday and killed two women judges of the supreme court, police said. The driver was wounded.',
      publishedAt: '2018-05-17',
    },
  },
  {
    name: 'two bombs in two districts of one city on one day',
    is: 'ANOTHER',
    a: {
      title: 'Bomb kills four in Karrada',
      text: 'A roadside bomb exploded beside a café in the Karrada district of Baghdad on Sunday, killing four people and wounding nine, police said.',
      publishedAt: '2014-02-02',
    },
    b: {
      title: 'Bus blast in Kadhimiya leaves 13 dead',
      text: 'A bomb hidden on a bus went off in the Kadhimiya district of Baghdad on Sunday, killing 13 people and wounding 30, medics said.',
      publishedAt: '2014-02-02',
    },
  },
  {
    name: 'contradictory tolls',
    is: 'ONE',
    a: CHECKPOINT,
    b: {
      title: 'Islamic State says it killed 40 troops in northeast Nigeria',
      text: 'Boko Haram militants in pickup trucks raided an army checkpoint near Monguno in Borno state on Friday, setting two vehicles on fire. The army denied a claim that 40 soldiers were killed and put its losses at two soldiers killed.',
      publishedAt: '2020-08-15',
    },
  },
  {
    name: 'an article for the anniversary, and another attack of the year after',
    is: 'ANOTHER',
    a: MARKET,
    b: {
      title: 'Car bomb in Baghdad kills three',
      text: 'A car bomb exploded outside a restaurant in the Mansour district of Baghdad on Wednesday, killing three people, police said. The attack came a year after a bomb in a Sadr City market killed 17.',
      publishedAt: '2022-03-09',
    },
  },
  {
    name: 'an article for the anniversary of the same attack',
    is: 'ANOTHER',
    a: MARKET,
    b: {
      title: 'Sadr City remembers its dead',
      text: 'Hundreds of people marched through the Sadr City district of Baghdad on Wednesday and laid flowers where a car bomb killed 17 people in a market last March.',
      publishedAt: '2022-03-09',
    },
  },
  {
    name: 'a copy under another headline',
    is: 'ONE',
    a: HOSPITAL,
    b: { ...HOSPITAL, title: 'Clinic hit in northwest Syria', publishedAt: '2019-07-11' },
  },
  {
    name: 'an article without a date',
    is: 'ONE',
    a: CHECKPOINT,
    b: {
      title: 'Eleven soldiers die in raid on Monguno checkpoint',
      text: 'Boko Haram fighters in pickup trucks raided a checkpoint of the army near Monguno, in Borno state, and killed 11 soldiers, a security source said. Two vehicles were burned.',
    },
  },
  {
    name: 'two articles without a date on attacks in two towns',
    is: 'ANOTHER',
    a: { text: 'Boko Haram fighters killed 11 soldiers at a checkpoint near Monguno, a security source said.' },
    b: { text: 'Boko Haram fighters killed 20 farmers in a village near Gwoza, residents said.' },
  },
  {
    name: 'an article that names no place',
    is: 'ONE',
    a: {
      title: 'Raid on wedding hall near Saada kills 23',
      text: 'Warplanes bombed the Al-Zuhur wedding hall in Saada, in northern Yemen, on Sunday and killed 23 guests, medics said. The bride was among the wounded.',
      publishedAt: '2018-04-22',
    },
    b: {
      title: 'Aid group condemns bombing of wedding',
      text: 'Warplanes killed 23 guests on Sunday when they bombed the Al-Zuhur wedding hall, an aid group said. The bride survived with burns.',
      publishedAt: '2018-04-23',
    },
  },
  {
    name: 'two articles that name no place, and nothing in common but the day',
    is: 'ANOTHER',
    a: { text: 'Gunmen killed three traders on a road on Monday, police said.', publishedAt: '2019-07-10' },
    b: {
      text: 'A soldier died on Monday when a mine exploded under his vehicle, the army said.',
      publishedAt: '2019-07-10',
    },
  },
  {
    name: 'a town of the same name in another country',
    is: 'ANOTHER',
    a: {
      title: 'Rocket kills two in Tripoli',
      text: 'A rocket hit a house in Tripoli, Libya, on Saturday and killed two people, medics said.',
      publishedAt: '2019-11-16',
    },
    b: {
      title: 'Two shot dead in Tripoli',
      text: 'Two people were killed when gunmen opened fire in Tripoli, in northern Lebanon, on Saturday, security sources said.',
      publishedAt: '2019-11-16',
    },
  },
  {
    name: 'the same shelling, told by the one as a town’s and by the other as the province’s',
    is: 'ONE',
    a: {
      title: 'Shelling kills eight in Kherson region',
      text: 'Russian artillery shelled a bus stop in the Kherson region on Thursday, killing eight people and wounding 13, the governor said. Those hit were waiting for a bus to Beryslav.',
      publishedAt: '2023-05-04',
    },
    b: {
      title: 'Eight dead at bus stop in Beryslav',
      text: 'Eight people were killed and 13 wounded on Thursday when Russian shells landed beside a bus stop in Beryslav, in Ukraine’s Kherson region, prosecutors said.',
      publishedAt: '2023-05-05',
    },
  },
  {
    name: 'two protests of one day in two cities',
    is: 'ANOTHER',
    a: {
      title: 'Thousands march in Beirut',
      text: 'Thousands of protesters marched through Beirut on Friday against rising prices.',
      publishedAt: '2020-05-01',
    },
    b: {
      title: 'Protest in Sidon',
      text: 'Dozens of people protested in Sidon on Friday against rising prices.',
      publishedAt: '2020-05-01',
    },
  },
];
