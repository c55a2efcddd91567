import { startApp, type TestApp } from '../support/index.js';

describe('HEAD', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ listen: true });
  });
  afterAll(() => app.close());

  // the second time an answer is kept, and given on its connection
  test.each(['/', '/directorio/empresas.json', '/directorio/empresas.json', '/no-hay', '/empresa', '/api/no-hay'])(
    'of %s says what GET says, without a body',
    async (path) => {
      const ask = async (method: string) => {
        const response = await fetch(app.url + path, {
          method,
          redirect: 'manual',
          headers: { 'accept-encoding': 'identity' },
        });
        const { status, headers } = response;
        const [type, etag, length, leadsTo] = ['content-type', 'etag', 'content-length', 'location'].map((name) =>
          headers.get(name),
        );
        return { size: (await response.arrayBuffer()).byteLength, said: { status, type, etag, length, leadsTo } };
      };
      const get = await ask('GET');
      const head = await ask('HEAD');
      expect(head.said).toEqual(get.said);
      expect(head.size).toBe(0);
      expect(get.said.status === 303 || get.size > 0).toBe(true);
    },
  );
});
