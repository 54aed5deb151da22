// Executes queries. The answers are graphql-js's own, error for error (test/graphql/execution.test.ts asks both); but what is the
// same for every row of a list (a field, its arguments, how its values are written) is looked up once for all of them, and a
// column that a row has is read without a resolver. All but queries is executed by graphql-js itself.
import { collectFields, collectSubFields } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  defaultTypeResolver,
  type ExecutionArgs,
  type ExecutionResult,
  execute as executeByTheBook,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLList,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
  responsePathAsArray,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { hasColumn, leafReadBy, takerOf } from './leaves.ts';

type Path = GraphQLResolveInfo['path'];
type Resolve = GraphQLFieldResolver<unknown, unknown>;
type NullableType = GraphQLNamedOutputType | GraphQLList<GraphQLOutputType>;

/** Writes a field of an object into the answer, at once or as a promise. Throws where the object cannot be without it. */
type WriteField = (source: unknown, path: Path) => unknown;
/** Writes what is selected of an object; its path is undefined for the whole answer. */
type WriteObject = (source: unknown, path: Path | undefined) => unknown;
/** Writes a value that a resolver gave. `path` is the field's, or that of an item in its list. */
type WriteValue = (value: unknown, path: Path, info: GraphQLResolveInfo) => unknown;

/** An object of the answer. As one of a class it is made and read faster than one without, and has no more in it. */
class AnswerObject {
  [name: string]: unknown;
}
Object.setPrototypeOf(AnswerObject.prototype, null);

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** The object with what its promises come to. */
async function settled(object: AnswerObject): Promise<AnswerObject> {
  const values = await Promise.all(Object.values(object));
  for (const [index, name] of Object.keys(object).entries()) object[name] = values[index];
  return object;
}

function definitionOf(schema: GraphQLSchema, type: GraphQLObjectType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name];
}

/** One run of a query, with what it has looked up so far. */
class QueryExecution {
  readonly #shared: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'rootValue' | 'operation' | 'variableValues'>;
  readonly #context: unknown;
  readonly #errors: GraphQLError[] = [];
  /** Where null stands for what could not be written; undefined for the whole answer. */
  readonly #nulled = new Set<Path | undefined>();

  constructor(
    { schema, document, rootValue, contextValue }: ExecutionArgs,
    operation: OperationDefinitionNode,
    variableValues: Record<string, unknown>,
  ) {
    const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    this.#shared = { schema, fragments, rootValue, operation, variableValues };
    this.#context = contextValue;
  }

  run(type: GraphQLObjectType): ExecutionResult | Promise<ExecutionResult> {
    const { schema, fragments, rootValue, operation, variableValues } = this.#shared;
    const answer = (data: unknown) =>
      ({ ...(this.#errors.length > 0 && { errors: this.#errors }), data }) as ExecutionResult;
    const fail = (error: unknown) => {
      this.#note(locatedError(error, undefined), undefined);
      return answer(null);
    };
    try {
      const { fields } = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
      const data = this.#objectWriter(type, fields)(rootValue, undefined);
      return isPromise(data) ? data.then(answer, fail) : answer(data);
    } catch (error) {
      return fail(error);
    }
  }

  /** Notes an error, unless null already stands for what it is in. */
  #note(error: GraphQLError, path: Path | undefined): void {
    for (let at = path; at !== undefined; at = at.prev) if (this.#nulled.has(at)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.#errors.push(error);
  }

  /** What stands where something could not be written: null, or nothing if null may not stand there. */
  #excuse(error: unknown, type: GraphQLOutputType, nodes: readonly FieldNode[], path: Path): null {
    const located = locatedError(error, nodes, responsePathAsArray(path));
    if (isNonNullType(type)) throw located;
    this.#note(located, path);
    return null;
  }

  #objectWriter(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): WriteObject {
    const { name: typename } = type;
    const writers = [...fields].flatMap(([key, nodes]) => {
      const write = this.#fieldWriter(type, nodes);
      return write ? [{ key, write }] : [];
    });
    return (source, prev) => {
      const object = new AnswerObject();
      let isAwaited = false;
      try {
        for (const { key, write } of writers) {
          const written = write(source, { prev, key, typename });
          object[key] = written;
          if (isPromise(written)) isAwaited = true;
        }
      } catch (error) {
        if (!isAwaited) throw error;
        // The others may fail too, and somebody has to hear of it.
        return settled(object).finally(() => {
          throw error;
        });
      }
      return isAwaited ? settled(object) : object;
    };
  }

  #fieldWriter(parentType: GraphQLObjectType, nodes: readonly FieldNode[]): WriteField | null {
    const [node] = nodes;
    const field = node && definitionOf(this.#shared.schema, parentType, node.name.value);
    if (!field) return null;
    const { type, resolve = defaultFieldResolver } = field;
    const writeValue = this.#valueWriter(type, nodes);
    let known: Record<string, unknown> | undefined;
    let resolveField: Resolve | undefined;
    const excuse = (error: unknown, path: Path) => this.#excuse(error, type, nodes, path);
    const write: WriteField = (source, path) => {
      const info = { fieldName: field.name, fieldNodes: nodes, returnType: type, parentType, path, ...this.#shared };
      try {
        known ??= getArgumentValues(field, node, this.#shared.variableValues);
        resolveField ??= this.#takingRelated(resolve, type, nodes);
        const value = resolveField(source, known, this.#context, info);
        const written = isPromise(value)
          ? value.then((resolved) => writeValue(resolved, path, info))
          : writeValue(value, path, info);
        return isPromise(written) ? written.then(undefined, (error) => excuse(error, path)) : written;
      } catch (error) {
        return excuse(error, path);
      }
    };
    const leaf = leafReadBy(resolve);
    return leaf ? this.#leafWriter(leaf.read, type, write) : write;
  }

  /** The resolver; one that takes the related row from a row that has it, where nothing but columns that it has is selected of it. */
  #takingRelated(resolve: Resolve, type: GraphQLOutputType, nodes: readonly FieldNode[]): Resolve {
    const take = takerOf(resolve);
    const related = getNullableType(type);
    if (!take || !isObjectType(related)) return resolve;
    const { schema, fragments, variableValues } = this.#shared;
    const { fields } = collectSubFields(schema, fragments, variableValues, related, [...nodes]);
    const names = [...fields.values()].flatMap(([node]) => (node ? [node.name.value] : []));
    const columns = names
      .filter((name) => name !== TypeNameMetaFieldDef.name)
      .map((name) => leafReadBy(related.getFields()[name]?.resolve ?? resolve)?.column);
    const known = columns.filter((column) => column !== undefined);
    if (known.length < columns.length) return resolve;
    return (source, args, context, info) => {
      const row = take(source, args, context, info);
      const isWhole = row === null || known.every((column) => hasColumn(row, column));
      return row !== undefined && isWhole ? row : resolve(source, args, context, info);
    };
  }

  /** Takes a value that the row has; where anything is unusual about it, `write` says what comes of it. */
  #leafWriter(read: (row: unknown) => unknown, type: GraphQLOutputType, write: WriteField): WriteField {
    const leaf = getNullableType(type);
    if (!isLeafType(leaf)) return write;
    const isNullable = leaf === type;
    return (row, path) => {
      const value = read(row);
      if (value === null && isNullable) return null;
      if (typeof value !== 'string' && typeof value !== 'number') return write(row, path);
      try {
        return leaf.serialize(value) ?? write(row, path);
      } catch {
        return write(row, path);
      }
    };
  }

  #valueWriter(type: GraphQLOutputType, nodes: readonly FieldNode[]): WriteValue {
    if (isNonNullType(type)) {
      const write = this.#valueWriter(type.ofType, nodes);
      return (value, path, info) => {
        const written = write(value, path, info);
        if (written !== null) return written;
        throw new Error(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`);
      };
    }
    const write = this.#presentValueWriter(type, nodes);
    return (value, path, info) => {
      if (value instanceof Error) throw value;
      return value === null || value === undefined ? null : write(value, path, info);
    };
  }

  #presentValueWriter(type: NullableType, nodes: readonly FieldNode[]): WriteValue {
    if (isListType(type)) return this.#listWriter(type.ofType, nodes);
    if (isObjectType(type)) return this.#selectionWriter(type, nodes);
    if (isAbstractType(type)) return this.#abstractWriter(type, nodes);
    return (value) => {
      const written = type.serialize(value);
      if (written !== null && written !== undefined) return written;
      throw new Error(`A value of ${type.name} was written as nothing.`);
    };
  }

  #listWriter(type: GraphQLOutputType, nodes: readonly FieldNode[]): WriteValue {
    const writeItem = this.#valueWriter(type, nodes);
    return (list, path, info) => {
      if (!isIterable(list))
        throw new GraphQLError(
          `Expected Iterable, but did not find one for field "${info.parentType.name}.${info.fieldName}".`,
        );
      let isAwaited = false;
      const items = Array.from(list, (item, index) => {
        const itemPath = { prev: path, key: index, typename: undefined };
        const excuse = (error: unknown) => this.#excuse(error, type, nodes, itemPath);
        try {
          const written = isPromise(item)
            ? item.then((resolved) => writeItem(resolved, itemPath, info))
            : writeItem(item, itemPath, info);
          if (!isPromise(written)) return written;
          isAwaited = true;
          return written.then(undefined, excuse);
        } catch (error) {
          return excuse(error);
        }
      });
      return isAwaited ? Promise.all(items) : items;
    };
  }

  #abstractWriter(type: GraphQLAbstractType, nodes: readonly FieldNode[]): WriteValue {
    const { schema } = this.#shared;
    const resolveType = type.resolveType ?? defaultTypeResolver;
    const writers = new Map<GraphQLObjectType, WriteValue>();
    const writerOf = (name: unknown): WriteValue => {
      const found = typeof name === 'string' ? schema.getType(name) : undefined;
      if (!isObjectType(found) || !schema.isSubType(type, found))
        throw new GraphQLError(`Abstract type "${type.name}" was resolved to what is no type of its own: ${name}.`);
      const writer = writers.get(found) ?? this.#selectionWriter(found, nodes);
      writers.set(found, writer);
      return writer;
    };
    return (value, path, info) => {
      const name = resolveType(value, this.#context, info, type);
      return isPromise(name)
        ? name.then((resolved) => writerOf(resolved)(value, path, info))
        : writerOf(name)(value, path, info);
    };
  }

  /** Writes what is selected of objects of the type. What that is, is looked up when the first object is there. */
  #selectionWriter(type: GraphQLObjectType, nodes: readonly FieldNode[]): WriteValue {
    const { schema, fragments, variableValues } = this.#shared;
    let write: WriteObject | undefined;
    const select: WriteObject = (source, path) => {
      write ??= this.#objectWriter(type, collectSubFields(schema, fragments, variableValues, type, [...nodes]).fields);
      return write(source, path);
    };
    const { isTypeOf } = type;
    if (!isTypeOf) return select;
    return (value, path, info) => {
      const selectIf = (isOfType: boolean) => {
        if (isOfType) return select(value, path);
        throw new GraphQLError(`Expected value of type "${type.name}" but got another.`, { nodes });
      };
      const isOfType = isTypeOf(value, this.#context, info);
      return isPromise(isOfType) ? isOfType.then(selectIf) : selectIf(isOfType);
    };
  }
}

/** Executes an operation. */
export function execute(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  const { schema, document, operationName, variableValues } = args;
  const operation = getOperationAST(document, operationName);
  const type = schema.getQueryType();
  if (!type || operation?.operation !== OperationTypeNode.QUERY) return executeByTheBook(args);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  return coerced ? new QueryExecution(args, operation, coerced).run(type) : executeByTheBook(args);
}
