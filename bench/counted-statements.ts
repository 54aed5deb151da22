// A database that notes how many statements are run on its sessions.

/** Response header of the measured Worker: statements that the answer took. */
export const STATEMENTS_HEADER = 'x-statements';

type Note = (statements: number) => void;

function countingStatement(statement: D1PreparedStatement, note: Note): D1PreparedStatement {
  const bind = statement.bind.bind(statement);
  const noted =
    <Given extends unknown[], Answer>(method: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      note(1);
      return method.apply(statement, given);
    };
  return Object.assign(statement, {
    bind: (...values: unknown[]) => countingStatement(bind(...values), note),
    all: noted(statement.all),
    first: noted(statement.first),
    run: noted(statement.run),
    raw: noted(statement.raw),
  });
}

/** The database with sessions that tell `note` of each statement when it is run. */
export function countStatements(database: D1Database, note: Note): D1Database {
  return {
    prepare: (sql) => countingStatement(database.prepare(sql), note),
    batch: (statements) => database.batch(statements),
    exec: (sql) => database.exec(sql),
    dump: () => database.dump(),
    withSession(constraint) {
      const session = database.withSession(constraint);
      return {
        prepare: (sql) => countingStatement(session.prepare(sql), note),
        batch(statements) {
          note(statements.length);
          return session.batch(statements);
        },
        getBookmark: () => session.getBookmark(),
      };
    },
  };
}
