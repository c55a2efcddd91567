// The yardstick of a page: a bare Fastify route that answers the same bytes each time.
import { fastify } from 'fastify';

const body = '<!doctype html><title>.</title>'.padEnd(Number(process.env.BYTES), 'palabra ');
const app = fastify();
app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(body));
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
