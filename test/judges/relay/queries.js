// Read by relay-compiler only: what a Relay application would ask, with connections that page both ways.
import { graphql } from 'relay-runtime';

export const eventsQuery = graphql`
  query queriesEventsQuery($first: Int, $after: String, $last: Int, $before: String) {
    ...queriesEvents_query @arguments(first: $first, after: $after, last: $last, before: $before)
  }
`;

export const events = graphql`
  fragment queriesEvents_query on Query
  @refetchable(queryName: "queriesEventsPaginationQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
    filter: { type: "EventFilter" }
  ) {
    events(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      orderBy: { field: DATE, direction: ASC }
    ) @connection(key: "queriesEvents_events", filters: ["filter"]) {
      totalCount
      edges {
        node {
          id
          ...queriesEvent_event
        }
      }
    }
  }
`;

export const event = graphql`
  fragment queriesEvent_event on Event {
    type
    date {
      start
      end
    }
    location {
      name
    }
    fatalities {
      low
      best
      high
    }
  }
`;

export const actorQuery = graphql`
  query queriesActorQuery($id: ID!, $first: Int!) {
    actor(id: $id) {
      ...queriesActorEvents_actor @arguments(first: $first)
    }
  }
`;

export const actorEvents = graphql`
  fragment queriesActorEvents_actor on Actor
  @refetchable(queryName: "queriesActorEventsPaginationQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" }) {
    name
    events(first: $first, after: $after) @connection(key: "queriesActorEvents_events") {
      edges {
        roles
        node {
          id
        }
      }
    }
  }
`;

export const ingest = graphql`
  mutation queriesIngestMutation($input: IngestInput!) {
    ingest(input: $input) {
      __typename
      ... on IngestSuccess {
        created
        events {
          outcome
          event {
            id
            ...queriesEvent_event
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`;
