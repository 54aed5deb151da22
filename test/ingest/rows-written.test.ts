// What D1 bills and what makes an ingest slow: rows written, entries of indexes among them, for news as long as most is.
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import { readRevision } from '../../src/db/registry.ts';
import { countRowsRead } from '../../src/db/rows-read.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { storePackagedRegistry } from '../../src/registry/packaged.ts';
import { storeKey } from '../support/database.ts';

/** Rows written of one article of about 4,000 characters, in a database that lacks its places. */
const MOST_ROWS = 250;

const ARTICLES = [
  {
    title: 'Car bomb kills 23 at market in Homs',
    publisher: 'SANA',
    publishedAt: '2016-02-22',
    text: `A car bomb killed at least 23 civilians, among them six children, at a crowded market in the Syrian city of Homs on Sunday, the Syrian Observatory for Human Rights said, in one of the deadliest attacks on the city this year. More than 60 people were wounded, many of them seriously, and hospitals appealed for blood.

The Islamic State group claimed the bombing in a statement that was passed around by its supporters. It said that one of its fighters had driven the car to the gate of the market and blown himself up among what it called supporters of the government. The claim could not be confirmed at once.

State media put the toll at 19. A police officer at the scene said that the driver had been stopped at a checkpoint and had turned back before he reached the market by another street. "There was smoke everywhere, and nobody could see the person beside him," said a shopkeeper whose stall stands forty metres from where the car went off. He asked that his name not be used.

Rescue workers pulled bodies from the rubble until late at night. The front of a three-storey house had fallen into the street, and families who had lived there since the beginning of the war stood outside with what they could carry. The municipality opened a school for those who had lost their homes, and volunteers brought blankets, bread and water.

The governor of the province promised that the market would be rebuilt within months. He said that checkpoints on the roads into the city would be given new equipment, and that those who had let the car pass would be questioned. Residents were less sure. Several said that they had asked for months that lorries and cars be kept out of the narrow streets on market days, and that nobody had listened.

The United Nations envoy for Syria condemned the attack and called on all sides to protect those who have no part in the fighting. His office said that talks would go on as planned in the spring, and that a date would be set once the parties had agreed on who was to sit at the table. Diplomats in Geneva said that little progress was to be expected before the summer.

Homs was called the capital of the revolution in the first years of the uprising. The last of its rebel districts came back under the control of the government after a long siege, and tens of thousands of people have returned since. Many of the old houses in the centre are still without roofs, but shops have opened again on the main streets, and buses run to the coast and to the capital.

Economists say that the market is of more weight for the city than its size would suggest. Farmers from the plain sell there what cannot be sold anywhere else since the roads to the north were closed, and prices in the whole province follow those that are asked in its halls. On Monday morning the gates stayed shut, and a long line of carts stood along the wall in the rain.

Shopkeepers held a minute of silence at noon. The funerals of eleven of the dead were to take place in the afternoon in a cemetery in the east of the city, and the families asked that no flags be carried and that no speeches be held.

In the east of the country, clashes between government forces and Islamic State fighters went on near the city of Palmyra on Saturday, the Observatory said. At least nine soldiers were killed when fighters attacked a pumping station with mortars, and the army sent helicopters to the area.

The bombing was the third in the city since December. After the second one the interior ministry had dismissed the head of security in the province, a step that residents had asked for in a sit-in of several days. His successor has spoken of a wall around the centre, with four gates at which every car would be searched. Traders fear that such a wall would keep their customers away for good, and that the money for it would be better spent on pensions for the families of the dead. The council of the city is to vote on the plan in March, and nobody expects that it will be thrown out.`,
  },
  {
    title: 'Army and rebels trade blame as truce in Aleppo frays',
    publisher: 'Reuters',
    publishedAt: '2016-09-16',
    text: `Shelling killed five soldiers and wounded twelve in the Syrian city of Aleppo on Thursday, three days after a ceasefire brokered by the United States and Russia came into force, the Russian defence ministry said. It accused rebels of having broken the truce, which rebel commanders denied.

Government warplanes bombed the town of Khan Sheikhoun in Idlib province on the same day, killing two civilians, the Syrian Observatory for Human Rights said. A military source told state television that the army had answered fire and that no aircraft had been in the air.

Under the ceasefire agreement both sides are to pull back from the Castello road so that trucks with food and medicine can reach the east of the city. Some forty of them have been waiting at the Turkish border since Monday. Drivers slept in their cabins, and customs officers said that the papers for the convoy had not come.

The United Nations said that it was ready to move as soon as the road was safe. "We need guarantees from everybody who carries a weapon along the way, and we do not have them yet," a spokesman told reporters in Geneva. He said that flour, beans and hygiene kits for many thousands of people were loaded, and that the flour would not keep for ever.

In the eastern districts residents spoke of the quietest nights since the spring. Children played in the streets again, a teacher said, and people had begun to look for planks and plastic sheets with which to close their windows before the winter. Prices of sugar and diesel had fallen a little in the hope that the road would open, and had risen again when it did not.

The foreign ministers of the two powers spoke on the telephone for an hour. According to a statement from Moscow they agreed that the truce was holding for the most part and that it should be prolonged by two days. Washington said that nothing would come of a joint centre against extremists, which is part of the plan, before aid had been let through for seven days in a row.

Opposition leaders who met in Istanbul were doubtful. They said that the text of the plan had never been shown to them and that nobody had told them what would happen to whoever broke it. A member of their committee called it a pause that would be used to bring up men and shells. The government in Damascus has said that it accepts the plan and will see to it that nobody makes use of it.

Analysts pointed out that earlier truces had ended in the same way, with each side counting what the other had done. This one is different, some of them said, in that both powers had put their names to a map on which each road and each hill was marked. Others thought that a map was of little use where so many groups had not been asked.

At the border the drivers were told in the evening that they should be ready at dawn. It was the third such evening, one of them said, and he had stopped counting the cups of tea.

In a separate incident, gunmen shot dead a member of a local council in the town of Daraa on Wednesday evening, activists said. No group claimed responsibility for the killing.

Aid agencies keep lists of what is needed first, and the lists have grown longer with each month. Doctors ask for blood bags, for anaesthetics and for fuel with which to keep the generators of the last hospitals running. Bakers ask for yeast. A convoy that was to have left in August was called off after two days because the seals of its trucks had been broken at a checkpoint, and what was left of its load had to be counted again. This time, the organisers say, each of the trucks has a number that is known to both sides, and the drivers have been chosen from families that have relatives in all parts of the city. Whether that will be of any help is another matter, one of them said, and laughed. The road is eleven kilometres long, he said, and there are more flags along it than trees.`,
  },
];

let reader: Reader;

beforeAll(async () => {
  const knowledge = await loadKnowledge(env.ASSETS);
  // Whom the registry knows is no new name.
  await storePackagedRegistry(env.DB, new Date('2026-01-01'));
  reader = { knowledge, extract: createExtractor(knowledge), revision: await readRevision(env.DB) };
});

it.each(ARTICLES.map((article) => [article.title, article] as const))(
  `an article writes at most ${MOST_ROWS} rows: %s`,
  async (_, article) => {
    expect(article.text.length).toBeGreaterThan(3_700);
    expect(article.text.length).toBeLessThan(4_500);
    const { viewer } = await storeKey();
    const connection = countRowsRead(env.DB.withSession());
    const outcome = await ingestArticle(
      { connection, viewer, requestId: null, loadReader: async () => reader, now: new Date('2026-01-01') },
      article,
    );
    expect(outcome).toMatchObject({ created: true });
    // Else it would be no news.
    expect('events' in outcome && outcome.events.length).toBeGreaterThan(1);
    expect(connection.rowsWritten()).toBeGreaterThan(50);
    expect(connection.rowsWritten()).toBeLessThanOrEqual(MOST_ROWS);
  },
);
