// The yardstick: a bare Fastify route that does one prepared, indexed SELECT.
import { fastify } from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const app = fastify();
app.get('/:code', async (request, reply) => {
  const { rows } = await pool.query({
    name: 'by-code',
    text: 'select code, state, level, level_name, trade_name, legal_name, awarded_on, expires_on from distinctions where code = $1',
    values: [request.params.code],
  });
  return rows[0] ?? reply.status(404).send();
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
