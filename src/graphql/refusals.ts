// Requests that are refused before anything runs, as GraphQL errors.
import { GraphQLError } from 'graphql';

/** A request that is no request of GraphQL over HTTP: answered with `status`, whatever the client accepts. */
export function refusal(status: number, code: string, message: string, details: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status } } });
}

/**
 * A well-formed request that is not run. By the draft of GraphQL over HTTP its status is `status` for who accepts
 * `application/graphql-response+json`, and 200 for who only knows `application/json`.
 */
export function requestError(status: number, code: string, message: string, details: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status, spec: true } } });
}
