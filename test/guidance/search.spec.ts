import { newId } from '#libs/ids';
import { SituationsLoader } from '../../src/guidance/situations/situations.loader.js';
import { appForAll, made } from '../support/index.js';

/** Words that are one to whoever asks: singular and plural, with accents and without, the noun and its verb. */
const families = `
  contratación contratacion contrataciones CONTRATAR contratar contrato contratos contratado contratante
  obligación obligacion obligaciones obligar obligatorio obligatoria obligado
  renovación renovaciones renovar renueva renovado
  capacitación capacitar capacitado
  discriminación discriminar discriminatorio
  denuncia denuncias denunciar denunciante
  permiso permisos permitir permitido
  residencia residencias residente residentes residir
  entrevista entrevistas entrevistar entrevistador
  despido despidos despedir despedido
  pago pagos pagar pague pagado
  solicitud solicitudes solicitar solicitante
  inspección inspecciones inspeccionar inspector inspectores
  inscripción inscripciones inscribir inscrito
  afiliación afiliar afiliado
  traducción traducciones traducir traductor traductora
  protección proteger protegido
  detención detener detenido
  expulsión expulsar
  deportación deportar deportado
  trámite tramite trámites tramitar
  vigencia vigente vigentes
  vencimiento vencer vencido venció vencio caducado
  prórroga prorroga prórrogas prorrogar
  empleo empleos emplear empleado empleador empleadora trabajo trabajar trabajador trabajadoras patrón patrones
  refugio refugiado refugiadas asilo
  migración migrar migrante migrantes migratorio
  sanción sanciones sancionar
  certificado certificar certificación certificaciones
  reconocimiento reconocer reconocido
  expedición expedir expide expedido
  autorización autorizar autorizado autorice
  notificación notificar notifique
  regularización regularizar
  verificación verificar verificado
  inclusión inclusiones incluir incluyente
  prohibición prohibir prohibido
  retención retener
  devolución devolver
  identificación identificaciones identificar
  comprobante comprobar comprobación comprueba
  rescisión rescindir
  garantía garantia garantías garantizar
  auditoría auditorías auditor auditar
  asesoría asesorías asesorar
  extranjero extranjera extranjeros extranjería
  apátrida apatrida apátridas apatridia
  sueldo sueldos salario salarios
  papeles documento documentos
  año años anos
  mes meses
  día días dia
  ley leyes
  juez jueces
  mujer mujeres
  joven jóvenes
  familia familiar familiares
  país países
  estado estados`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

describe('the search of the guidance', () => {
  const app = appForAll();
  const owner = made(() => app.owner());

  const asked = async (question: string): Promise<string> =>
    (await owner.query('select search_question($1)::text as words', [question]))[0].words;
  const found = async (question: string) =>
    [
      ...(await app.browser().get(`/guia?q=${encodeURIComponent(question)}`)).text.matchAll(
        /href="\/guia\/situaciones\/([a-z0-9_]+)"/g,
      ),
    ]
      .map(([, slug]) => slug)
      .sort((one, other) => one!.localeCompare(other!));

  test.each(families)('%s and its kin meet', async (...words: string[]) => {
    const lexemes = await Promise.all(words.map(async (word) => [word, await asked(word)]));
    expect(lexemes).toEqual(words.map((word) => [word, lexemes[0]![1]]));
    expect(lexemes[0]![1]).not.toBe('');
  });

  test('different families stay apart', async () => {
    const lexemes = await Promise.all(families.map(([word]) => asked(word!)));
    expect(new Set(lexemes).size).toBe(families.length);
    for (const [one, other] of [
      ['salario', 'salir'],
      ['salario', 'salud'],
      ['pensión', 'pensar'],
      ['estación', 'estancia'],
      ['acto', 'acta'],
      ['resolver', 'solución'],
    ]) {
      expect(await asked(one!)).not.toBe(await asked(other!));
    }
  });

  test.each([
    ['contratación', 'contratar'],
    ['contratacion', 'contratar'],
    ['renovación', 'renovar'],
    ['años', 'año'],
    ['trámites', 'tramite'],
    ['patrón', 'empleadora'],
  ])('"%s" finds what "%s" finds', async (one, other) => {
    const slugs = await found(one);
    expect(slugs.length).toBeGreaterThan(0);
    expect(slugs).toEqual(await found(other));
  });

  test.each(['acta de nacimiento', 'residente', 'oficio inm', 'visa de trabajo', 'curp', 'papeles', 'tarjeta vencida'])(
    'what "%s" finds first is what the comparison of every text with the whole question finds first',
    async (question) => {
      const [best] = await owner.query(
        `with asked as (select search_question($1) as every, lower(unaccent($1)) as plain)
         select t.slug from guidance_situations t, asked where t.search @@ asked.every and t.edition_id = (
           select id from guidance_editions where kind = 'situations' order by loaded_at desc limit 1)
         order by ts_rank_cd(t.search, replace(asked.every::text, '&', '|')::tsquery, 1)
           + word_similarity(asked.plain, t.plain) desc, t.position limit 1`,
        [question],
      );
      const { text } = await app.browser().get(`/guia?q=${encodeURIComponent(question)}`);
      expect(/\/guia\/situaciones\/([a-z0-9_]+)"/.exec(text)?.[1]).toBe(best.slug);
    },
  );

  test('of more texts than a page holds it shows the nearest, and says how many there are', async () => {
    const edition = newId();
    await owner.query(
      `insert into guidance_editions (id, kind, version, loaded_at) values ($1, 'situations', 'wide', '2027-01-01')`,
      [edition],
    );
    await owner.query(
      `with scope as materialized (select set_config('app.scope', 'system', true) as name)
       insert into guidance_situations (id, edition_id, slug, position, content, search, plain, reviewed_on, next_review_on)
       select gen_random_uuid(), $1, t.slug || '_' || n, n, t.content, t.search, t.plain, t.reviewed_on, t.next_review_on
       from scope, guidance_situations t, generate_series(1, 600) n where t.slug = 'apatrida' and scope.name = 'system'`,
      [edition],
    );
    const { text } = await app.browser().get('/guia?q=apatridia');
    expect(text).toContain('Más de 500 situaciones hablan de «apatridia».');
    expect(text).toContain('Aquí están las 60 más cercanas');
    expect(text.match(/href="\/guia\/situaciones\/apatrida_\d+"/g)).toHaveLength(60);
    await owner.query(`alter table guidance_situations disable trigger guidance_situations_stay`);
    await owner.query(`delete from guidance_situations where edition_id = $1`, [edition]);
    await owner.query(`alter table guidance_situations enable trigger guidance_situations_stay`);
    await owner.query('delete from guidance_editions where id = $1', [edition]);
    expect((await app.browser().get('/guia?q=apatridia')).text).not.toContain('Más de');
  });

  test('the legal framework is searched by words that mean the same, too', async () => {
    const passages = async (question: string) =>
      (await app.browser().get(`/guia/marco-legal?q=${encodeURIComponent(question)}`)).text;
    const [papers, documents, wages] = await Promise.all([
      passages('papeles'),
      passages('documentos'),
      passages('sueldo'),
    ]);
    expect(papers).toContain('documento');
    expect(papers.length / documents.length).toBeGreaterThan(0.8);
    expect(wages).toContain('salario');
    expect(await passages('xyzzyqw')).toContain('Nada en el marco legal habla de «xyzzyqw»');
  });

  test('small words say nothing, with their accents or without', async () => {
    for (const word of ['también', 'tambien', 'más', 'mas', 'sí', 'si', 'él', 'está', 'estan', 'había', 'de', 'la']) {
      expect([word, await asked(word)]).toEqual([word, '']);
    }
    expect(await asked('¿También la contratación, sí, de más?')).toBe(await asked('contratar'));
  });

  test('whatever is asked is words', async () => {
    for (const question of [
      "l'hospital",
      'c:\\a\\b',
      "it's \\' & | ! ( ) :*",
      '<b>ñ</b>',
      "https://a.mx/x?y='z",
      'n\u0303an\u0303',
    ]) {
      await expect(asked(question)).resolves.toEqual(expect.any(String));
    }
    expect(await asked('nin\u0303os')).toBe(await asked('niños'));
  });

  test('texts that were indexed by older rules are found by the present ones after the next start', async () => {
    await owner.query(
      `update guidance_situations set search = to_tsvector('simple', slug), plain = '', reviewed_by = 'Abril Luna'`,
    );
    await owner.query(`update guidance_editions set loaded_from = 'the same texts and older rules'`);
    expect((await found('contratación')).length).toBeLessThan(15);
    await app.nest.get(SituationsLoader).onModuleInit();
    expect((await found('contratación')).length).toBeGreaterThan(15);
    const [{ count }] = await owner.query(
      `select count(*)::int as count from guidance_situations where reviewed_by = 'Abril Luna'`,
    );
    expect(count).toBe(37);
  });
});
