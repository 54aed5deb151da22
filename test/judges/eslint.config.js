// graphql-eslint's rules for the schema: those it recommends, those of Relay, and a description on everything.
import { join } from 'node:path';
import graphql from '@graphql-eslint/eslint-plugin';

const SCHEMA = join(import.meta.dirname, '../../schema/schema.graphql');

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: SCHEMA } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // A list of names, modes or sentences is a few values of its owner, never paged; and connections have `nodes`, the
      // shortcut that GitHub's and Shopify's have. Everything else of the rule holds.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Tolls, dates, locations, connections and typed errors are values of what they stand in: they have no identity of
      // their own, and an id would only make caches share what is not shared. What has an identity implements Node.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
];
