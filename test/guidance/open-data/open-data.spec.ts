import { appForAll } from '../../support/index.js';

const api = '/api/v1/guidance';
const parts = ['situations', 'outcomes', 'flow', 'institutions', 'parameters'];

const app = appForAll();
const read = async <T>(path: string) => (await app.browser().get(path)).json<T>();

interface Index {
  api: string;
  license: { name: string };
  parts: { name: string; href: string; version: string; count: number; reviewedOn: string | null }[];
}

describe('the open data of the guidance', () => {
  test('has one index of its parts, with their versions, the licence and the description', async () => {
    const index = await read<Index>(api);
    expect(index).toMatchObject({ api: 'v1', legalAdvice: false, description: '/api/openapi.json' });
    expect(index.license.name).toBe('AGPL-3.0-or-later');
    expect(index.parts.map(({ name }) => name)).toEqual(parts);
    for (const { href, version, count } of index.parts) {
      expect(version).toMatch(/^\d/);
      const [entries] = Object.values(await read<object>(href)).filter((value): value is unknown[] =>
        Array.isArray(value),
      );
      expect([href, entries!.length]).toEqual([href, count]);
    }
  });

  test('is read by pages of other sites, and asked for anew without being sent again', async () => {
    for (const path of [api, ...parts.map((part) => `${api}/${part}`), `${api}/situations/retorno_salud`]) {
      const answer = await app.browser().get(path, { origin: 'https://otro.example' });
      expect([path, answer.status, answer.headers['access-control-allow-origin']]).toEqual([path, 200, '*']);
      expect(answer.headers['cache-control']).toBe('public, max-age=300');
      const etag = String(answer.headers['etag']);
      const again = await app.browser().get(path, { 'if-none-match': etag });
      expect([path, again.status, again.text]).toEqual([path, 304, '']);
      expect((await app.browser().get(path, { 'if-none-match': '"otro"' })).status).toBe(200);
    }
  });

  test('leads from every answer of the flow to a step or an outcome that it has, and from each outcome to a situation', async () => {
    const flow = await read<{
      start: string;
      steps: { id: string; answers: { leadsTo: { step: string | null; outcome: string | null } }[] }[];
    }>(`${api}/flow`);
    const { outcomes } = await read<{ outcomes: { id: string; situation: string }[] }>(`${api}/outcomes`);
    const { situations } = await read<{ situations: { id: string; group: string }[] }>(`${api}/situations`);
    const [steps, ends, known] = [flow.steps, outcomes, situations].map((of) => new Set(of.map(({ id }) => id)));
    expect(steps).toContain(flow.start);
    for (const { leadsTo } of flow.steps.flatMap(({ answers }) => answers))
      expect(leadsTo.step === null ? ends!.has(leadsTo.outcome!) : steps!.has(leadsTo.step)).toBe(true);
    for (const { situation } of outcomes) expect(known).toContain(situation);
    expect(situations.filter(({ group }) => group === 'retorno').length).toBeGreaterThanOrEqual(12);
  });

  test('says of each situation in English what it is, whether, and what must not be asked, as a draft', async () => {
    const { situations } = await read<{ situations: { id: string }[] }>(`${api}/situations`);
    for (const { id } of situations) {
      const one = await read<{ english: object }>(`${api}/situations/${id}`);
      expect([id, one.english]).toEqual([
        id,
        {
          draft: true,
          name: expect.any(String) as string,
          verdict: expect.stringMatching(/^(Yes|Consult first|No)/) as string,
          documents: expect.any(String) as string,
          doNotAsk: expect.any(String) as string,
        },
      ]);
    }
  });

  test('says nothing that the pages keep to themselves', async () => {
    const { text } = await app.browser().get(`${api}/institutions`);
    expect(text).not.toMatch(/Gil Preciado|331 473|internalNotes|No publicar/);
    expect(text).not.toContain('https://infonavit.org.mx');
    const { institutions } = await read<{ institutions: { id: string; municipalities: string[]; needs: string[] }[] }>(
      `${api}/institutions`,
    );
    expect(institutions.find(({ id }) => id === 'comar')).toMatchObject({
      municipalities: ['14039'],
      reach: 'country',
    });
  });

  test('gives each figure with the days for which it holds', async () => {
    const { on, parameters } = await read<{
      on: string;
      parameters: { id: string; current: number | null; values: { from: string; to: string | null }[] }[];
    }>(`${api}/parameters`);
    expect(on).toBe('2026-11-23');
    expect(parameters.find(({ id }) => id === 'uma-diaria')).toMatchObject({
      current: 117.31,
      knownUntil: '2027-01-31',
    });
    for (const { values } of parameters)
      expect(values.every(({ from }) => /^\d{4}-\d{2}-\d{2}$/.test(from))).toBe(true);
  });

  test('is explained on a page to which the guidance leads, in both languages', async () => {
    expect((await app.browser().get('/guia')).text).toContain('href="/guia/datos-abiertos"');
    const page = (await app.browser().get('/guia/datos-abiertos')).text;
    for (const part of parts) expect(page).toContain(`href="${api}/${part}"`);
    expect(page).toContain('AGPL-3.0-or-later');
    expect((await app.browser().get('/guia/datos-abiertos?lang=en')).text).toContain('Figures with their validity');
    for (const path of [`${api}/nada`, `${api}/situations/%F0%9F%9A%AA`, `${api}/flow/x`])
      expect((await app.browser().get(path)).status).toBe(404);
  });
});
