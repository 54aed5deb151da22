// The schema is asked for by nobody where the operator has closed it.
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Invocation } from '../invocation.ts';

interface InvokedContext {
  readonly invocation: Invocation;
}

/** Refuses `__schema` and `__type` where the setting INTROSPECTION is off. */
export const closedIntrospection: Plugin<InvokedContext> = {
  onValidate({ addValidationRule, context: { invocation } }) {
    if (!invocation.settings.introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};
