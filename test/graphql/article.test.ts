import { beforeAll, describe, expect, it } from 'vitest';
import { ask, globalId } from './ask.ts';
import { storeArticle } from './stored.ts';

let articleId: string;

beforeAll(async () => {
  articleId = await storeArticle('');
});

describe('one query', () => {
  it('brings an event with its sides, figures, claimants and quotes', async () => {
    const { data, errors } = await ask(
      `query ($id: ID!) {
        article(id: $id) {
          title url language publishedAt { date basis } publisher { slug name }
          sentences { index role start }
          sources { role text kind source { slug affiliatedActor { slug } } }
          discrepancies { kind stated computed sentences }
          relations { nodes { kind from { name text actor { slug } } to { name } sentence { index } quote } }
          tallies {
            nodes { measure low best high periodStart periodEnd perpetrator { name } victim { text status }
              location { name place { id } } claimant { slug } sentence { index } quote }
          }
          reports {
            totalCount
            nodes {
              prominence modes
              date { start end precision basis text acledTimePrecision ucdpDatePrecision }
              location { name precision country acledGeoPrecision ucdpWherePrecision place { name geonamesId } }
              sentences { index }
              participants { role name text actor { slug } }
              targets { kind text }
              weapons { kind text }
              figures {
                measure low best high qualifier countText status
                victim { text status group actor { slug } }
                claimant { slug } claimantText sentence { index } quote
                subsetOf { countText } supersedes { countText } alternativeTo { countText }
              }
              event {
                type category modality typeOfViolence revision reviewStatus
                fatalities { low best high civilians combatants unknown }
                injuries { best }
                casualties { totalCount }
                sources { slug }
                discrepancies { kind }
                violates { nodes { kind state violations { nodes { status quote claimantText violator { name actor { slug } } event { type } } } } }
              }
            }
          }
          agreements { totalCount nodes { kind date { text } parties { role name } provisions { text widthKm { low high } } articles { totalCount }
            reports { totalCount nodes { state article { title } sentence { index } quote parties { name } provisions { kind } violations { status } } } } }
        }
      }`,
      { id: globalId('Article', articleId) },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchInlineSnapshot(`
        {
          "article": {
            "agreements": {
              "nodes": [
                {
                  "articles": {
                    "totalCount": 1,
                  },
                  "date": {
                    "text": "in March",
                  },
                  "kind": "DEMILITARISED_ZONE",
                  "parties": [
                    {
                      "name": "Red Valley Brigade",
                      "role": "PARTY",
                    },
                  ],
                  "provisions": [
                    {
                      "text": "the buffer zone",
                      "widthKm": {
                        "high": 7.5,
                        "low": 5,
                      },
                    },
                  ],
                  "reports": {
                    "nodes": [
                      {
                        "article": {
                          "title": "Fourteen die as truce frays",
                        },
                        "parties": [
                          {
                            "name": "Red Valley Brigade",
                          },
                        ],
                        "provisions": [
                          {
                            "kind": "ZONE",
                          },
                        ],
                        "quote": "the buffer zone agreed in March",
                        "sentence": {
                          "index": 1,
                        },
                        "state": "VIOLATED",
                        "violations": [
                          {
                            "status": "ALLEGED",
                          },
                        ],
                      },
                    ],
                    "totalCount": 1,
                  },
                },
              ],
              "totalCount": 1,
            },
            "discrepancies": [
              {
                "computed": 13,
                "kind": "CLAIMANTS_DIFFER",
                "sentences": [
                  0,
                  1,
                ],
                "stated": 14,
              },
            ],
            "language": "en",
            "publishedAt": {
              "basis": "INPUT",
              "date": "2020-06-02",
            },
            "publisher": {
              "name": "Qamar Radio",
              "slug": "qamar-radio",
            },
            "relations": {
              "nodes": [
                {
                  "from": {
                    "actor": {
                      "slug": "red-valley-brigade",
                    },
                    "name": "Red Valley Brigade",
                    "text": "the Red Valley Brigade",
                  },
                  "kind": "BACKED_BY",
                  "quote": "backed by the Coastal Council",
                  "sentence": {
                    "index": 2,
                  },
                  "to": {
                    "name": "Coastal Council",
                  },
                },
              ],
            },
            "reports": {
              "nodes": [
                {
                  "date": {
                    "acledTimePrecision": 1,
                    "basis": "RELATIVE",
                    "end": "2020-06-01",
                    "precision": "DAY",
                    "start": "2020-06-01",
                    "text": "on Monday",
                    "ucdpDatePrecision": 1,
                  },
                  "event": {
                    "casualties": {
                      "totalCount": 4,
                    },
                    "category": "BATTLES",
                    "discrepancies": [
                      {
                        "kind": "CLAIMANTS_DIFFER",
                      },
                    ],
                    "fatalities": {
                      "best": 14,
                      "civilians": 0,
                      "combatants": 14,
                      "high": 14,
                      "low": 13,
                      "unknown": 0,
                    },
                    "injuries": {
                      "best": null,
                    },
                    "modality": "ASSERTED",
                    "reviewStatus": "UNREVIEWED",
                    "revision": 1,
                    "sources": [
                      {
                        "slug": "qamar-radio",
                      },
                      {
                        "slug": "sana",
                      },
                    ],
                    "type": "ARMED_CLASH",
                    "typeOfViolence": null,
                    "violates": {
                      "nodes": [],
                    },
                  },
                  "figures": [
                    {
                      "alternativeTo": null,
                      "best": 9,
                      "claimant": {
                        "slug": "sana",
                      },
                      "claimantText": "SANA",
                      "countText": "nine",
                      "high": 9,
                      "low": 9,
                      "measure": "KILLED",
                      "qualifier": "EXACT",
                      "quote": "nine",
                      "sentence": {
                        "index": 0,
                      },
                      "status": "SUPERSEDED",
                      "subsetOf": null,
                      "supersedes": null,
                      "victim": {
                        "actor": null,
                        "group": null,
                        "status": "COMBATANT",
                        "text": "soldiers",
                      },
                    },
                    {
                      "alternativeTo": null,
                      "best": 14,
                      "claimant": {
                        "slug": "sana",
                      },
                      "claimantText": "SANA",
                      "countText": "Fourteen",
                      "high": 14,
                      "low": 14,
                      "measure": "KILLED",
                      "qualifier": "EXACT",
                      "quote": "Fourteen",
                      "sentence": {
                        "index": 0,
                      },
                      "status": "CONTESTED",
                      "subsetOf": null,
                      "supersedes": {
                        "countText": "nine",
                      },
                      "victim": {
                        "actor": null,
                        "group": null,
                        "status": "COMBATANT",
                        "text": "soldiers",
                      },
                    },
                    {
                      "alternativeTo": null,
                      "best": 2,
                      "claimant": {
                        "slug": "sana",
                      },
                      "claimantText": "SANA",
                      "countText": "two",
                      "high": 2,
                      "low": 2,
                      "measure": "KILLED",
                      "qualifier": "EXACT",
                      "quote": "two",
                      "sentence": {
                        "index": 0,
                      },
                      "status": "CURRENT",
                      "subsetOf": {
                        "countText": "Fourteen",
                      },
                      "supersedes": null,
                      "victim": {
                        "actor": null,
                        "group": "OFFICERS",
                        "status": "COMBATANT",
                        "text": "soldiers",
                      },
                    },
                    {
                      "alternativeTo": {
                        "countText": "Fourteen",
                      },
                      "best": 13,
                      "claimant": {
                        "slug": "qamar-radio",
                      },
                      "claimantText": "Qamar Radio",
                      "countText": "thirteen",
                      "high": 13,
                      "low": 13,
                      "measure": "KILLED",
                      "qualifier": "EXACT",
                      "quote": "thirteen",
                      "sentence": {
                        "index": 1,
                      },
                      "status": "CONTESTED",
                      "subsetOf": null,
                      "supersedes": null,
                      "victim": {
                        "actor": null,
                        "group": null,
                        "status": "COMBATANT",
                        "text": "soldiers",
                      },
                    },
                  ],
                  "location": {
                    "acledGeoPrecision": 2,
                    "country": "SY",
                    "name": "Homs",
                    "place": {
                      "geonamesId": 169575,
                      "name": "Homs",
                    },
                    "precision": "NEAR",
                    "ucdpWherePrecision": 2,
                  },
                  "modes": [
                    "RAID",
                    "CLASH",
                  ],
                  "participants": [
                    {
                      "actor": {
                        "slug": "islamic-state",
                      },
                      "name": "Islamic State",
                      "role": "SIDE_A",
                      "text": "Islamic State fighters",
                    },
                    {
                      "actor": {
                        "slug": "red-valley-brigade",
                      },
                      "name": "Red Valley Brigade",
                      "role": "SIDE_A",
                      "text": "the Red Valley Brigade",
                    },
                  ],
                  "prominence": 0,
                  "sentences": [
                    {
                      "index": -1,
                    },
                    {
                      "index": 0,
                    },
                  ],
                  "targets": [
                    {
                      "kind": "MILITARY",
                      "text": "a checkpoint",
                    },
                  ],
                  "weapons": [
                    {
                      "kind": "FIREARM",
                      "text": "stormed",
                    },
                  ],
                },
                {
                  "date": null,
                  "event": {
                    "casualties": {
                      "totalCount": 0,
                    },
                    "category": "EXPLOSIONS_REMOTE_VIOLENCE",
                    "discrepancies": [
                      {
                        "kind": "CLAIMANTS_DIFFER",
                      },
                    ],
                    "fatalities": {
                      "best": null,
                      "civilians": null,
                      "combatants": null,
                      "high": null,
                      "low": null,
                      "unknown": null,
                    },
                    "injuries": {
                      "best": null,
                    },
                    "modality": "ASSERTED",
                    "reviewStatus": "UNREVIEWED",
                    "revision": 1,
                    "sources": [
                      {
                        "slug": "qamar-radio",
                      },
                    ],
                    "type": "SHELLING_ARTILLERY_MISSILE_ATTACK",
                    "typeOfViolence": null,
                    "violates": {
                      "nodes": [
                        {
                          "kind": "DEMILITARISED_ZONE",
                          "state": "VIOLATED",
                          "violations": {
                            "nodes": [
                              {
                                "claimantText": "a security source",
                                "event": {
                                  "type": "SHELLING_ARTILLERY_MISSILE_ATTACK",
                                },
                                "quote": "shelled the buffer zone",
                                "status": "ALLEGED",
                                "violator": {
                                  "actor": null,
                                  "name": "Gunmen",
                                },
                              },
                            ],
                          },
                        },
                      ],
                    },
                  },
                  "figures": [],
                  "location": null,
                  "modes": [],
                  "participants": [
                    {
                      "actor": null,
                      "name": "Gunmen",
                      "role": "PERPETRATOR",
                      "text": "Gunmen",
                    },
                  ],
                  "prominence": 1,
                  "sentences": [
                    {
                      "index": 1,
                    },
                  ],
                  "targets": [],
                  "weapons": [],
                },
              ],
              "totalCount": 2,
            },
            "sentences": [
              {
                "index": 0,
                "role": "BODY",
                "start": 0,
              },
              {
                "index": 1,
                "role": "BODY",
                "start": 198,
              },
              {
                "index": 2,
                "role": "BODY",
                "start": 318,
              },
            ],
            "sources": [
              {
                "kind": "STATE_MEDIA",
                "role": "CLAIMANT",
                "source": {
                  "affiliatedActor": {
                    "slug": "government-of-syria",
                  },
                  "slug": "sana",
                },
                "text": "SANA",
              },
              {
                "kind": "BROADCASTER",
                "role": "CITED",
                "source": {
                  "affiliatedActor": null,
                  "slug": "qamar-radio",
                },
                "text": "Qamar Radio",
              },
              {
                "kind": "UNNAMED_OFFICIAL",
                "role": "CLAIMANT",
                "source": null,
                "text": "a security source",
              },
            ],
            "tallies": {
              "nodes": [
                {
                  "best": 60,
                  "claimant": {
                    "slug": "sana",
                  },
                  "high": null,
                  "location": {
                    "name": "Syrian Desert",
                    "place": {
                      "id": "UGxhY2U6c3lyaWFuLWRlc2VydEBzeQ==",
                    },
                  },
                  "low": 60,
                  "measure": "KILLED",
                  "periodEnd": null,
                  "periodStart": "2020-01-01",
                  "perpetrator": {
                    "name": "Red Valley Brigade",
                  },
                  "quote": "at least 60 people",
                  "sentence": {
                    "index": 2,
                  },
                  "victim": {
                    "status": "UNKNOWN",
                    "text": "people",
                  },
                },
              ],
            },
            "title": "Fourteen die as truce frays",
            "url": "https://news.example/truce-frays",
          },
        }
      `);
  });
});
