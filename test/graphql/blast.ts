// Made-up articles of one blast, each telling it in its own way, and of attacks that are others.
export const WIRE = {
  title: 'Car bomb kills nine at Jableh police station',
  publisher: 'Meridian Wire',
  publishedAt: '2024-03-06',
  text: 'JABLEH, Syria, March 6 (Meridian Wire) - A car bomb exploded outside the main police station in the coastal town of Jableh on Tuesday, killing nine people and wounding 14, the interior ministry said. The blast tore the front off the building, residents said.',
};
export const RIVAL = {
  title: 'Eleven dead in Syria car bombing',
  publisher: 'Harbour Times',
  publishedAt: '2024-03-06',
  text: "At least 11 people were killed when a car bomb went off near the police station in Jableh on Syria's coast on Tuesday, according to the Syrian Observatory for Human Rights. Ambulances took the wounded to the national hospital.",
};
export const UPDATE = {
  title: 'Toll of Jableh blast rises to 13',
  publisher: 'Meridian Wire',
  publishedAt: '2024-03-07',
  text: "JABLEH, Syria, March 7 (Meridian Wire) - The death toll from Tuesday's car bombing outside the police station in Jableh has risen to 13, the interior ministry said on Thursday. No group has claimed responsibility.",
};
export const COPY = { ...WIRE, publisher: 'Coast Daily' };
export const ANOTHER = {
  title: 'Bomb at Jableh market kills three shoppers',
  publisher: 'Meridian Wire',
  publishedAt: '2024-03-13',
  text: 'JABLEH, Syria, March 13 (Meridian Wire) - A car bomb exploded at a vegetable market in Jableh on Tuesday, killing three shoppers, the interior ministry said.',
};
export const SAME_DAY = {
  title: 'Gunmen kill two guards at Jableh port',
  publisher: 'Harbour Times',
  publishedAt: '2024-03-06',
  text: 'Gunmen shot dead two guards at the fishing port of Jableh in Syria on Tuesday, according to the Syrian Observatory for Human Rights.',
};

/** The same blast from afar: without the first article's words it could be another one. */
export const FROM_AFAR = {
  title: 'Four officers die in Syria blast',
  publisher: 'Harbour Times',
  publishedAt: '2024-03-05',
  text: 'A bomb killed four officers in Syria on Tuesday, a security source said. Roads to the coast were closed, and schools sent pupils home early.',
};
/** Tells what both tell. */
export const BRIDGE = {
  title: 'Four officers among nine dead in Jableh blast',
  publisher: 'Hilltop Herald',
  publishedAt: '2024-03-06',
  text: 'Nine people, four officers among them, were killed when a car bomb exploded outside the police station in Jableh, in Latakia province, on Tuesday, a security source said. Roads to the coast were closed, and schools sent pupils home.',
};
/** Tells of the first attack as of what came before. */
export const BACKGROUND = {
  title: 'Bomb at Jableh market kills three shoppers',
  publisher: 'Hilltop Herald',
  publishedAt: '2024-04-17',
  text: 'A car bomb exploded at a vegetable market in Jableh, Syria, on Tuesday, killing three shoppers, the interior ministry said. On March 5, a car bomb outside the police station in the town killed 12 people.',
};
export const NOWHERE = {
  text: 'Gunmen killed two guards, officials said. Nobody said where or when.',
  publisher: 'Coast Daily',
};
