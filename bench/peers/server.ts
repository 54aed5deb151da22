// PostGraphile over a database, as its documentation sets it up: `node server.ts CONNECTION PORT`. Tells when it listens.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const [connectionString = '', port] = process.argv.slice(2);
const server = createServer();
await postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ['public'] })],
})
  .createServ(grafserv)
  .addTo(server);
server.listen(Number(port), '127.0.0.1', () => console.log('listening'));
