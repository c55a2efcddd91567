import { usePage, createPageContext, renderPage, type PageData } from './page.js';
import { Problem } from './problem.page.js';

const data: PageData = {
  locale: 'es',
  path: '/guia',
  query: '?q=tarjeta',
  viewer: null,
  now: new Date('2026-11-23T18:00:00Z'),
  flash: null,
  demo: false,
  issuer: { name: 'FM4' },
  asset: (name) => `/assets/${name}?v=1`,
};

function Hello({ name }: { name: string }) {
  const { t, date, number } = usePage();
  return (
    <p title={name}>
      {t('word.of', { done: 1, total: 2 })} {date.relative('2026-12-05')} {number.percent(7)} {name}
    </p>
  );
}

describe('renderPage', () => {
  it('gives a component its texts, dates and numbers', () => {
    expect(renderPage(Hello, { name: '<b>&"' }, data)).toBe(
      '<!doctype html><p title="&lt;b>&amp;&quot;">1 de 2 en 12 días, el 5 de diciembre 7.0\u00a0% &lt;b>&amp;&quot;</p>',
    );
  });

  it('speaks the language of the reader', () => {
    expect(renderPage(Hello, { name: '' }, createPageContext({ ...data, locale: 'en' }))).toContain(
      '1 of 2 in 12 days, on December 5',
    );
  });
});

describe('a whole page', () => {
  const html = renderPage(Problem, { status: 404, requestId: 'r-1' }, { ...data, demo: true });

  it('is a document with language, title, skip link and landmarks', () => {
    expect(html).toContain('<html lang="es-MX">');
    expect(html).toContain('<title>No encontramos esa página · Puertas Abiertas</title>');
    expect(html).toMatch(/<a class="salto" href="#contenido">.*<header.*<main id="contenido".*<footer/s);
    expect(html).toContain('<meta name="robots" content="noindex"');
  });

  it('has nothing inline that a strict content security policy would refuse', () => {
    expect(html).not.toMatch(/ style=| on[a-z]+=|<style|<script(?![^>]* src=)/);
  });

  it('preloads the font under the address that the style sheet uses', () => {
    expect(html).toContain('href="/assets/fonts/atkinson-next-puertas.woff2"');
    expect(html).toContain('href="/assets/site.css?v=1"');
  });

  it('says that it is a demonstration, and the number of the failure', () => {
    expect(html).toContain('Esto es una demostración.');
    expect(html).toContain('r-1');
  });

  it('says an unknown status by its class', () => {
    expect(renderPage(Problem, { status: 418 }, data)).toContain('No entendimos lo que llegó');
    expect(renderPage(Problem, { status: 502 }, data)).toContain('Algo falló de nuestro lado');
  });

  it('offers the way in, and back, to whoever is not signed in', () => {
    expect(renderPage(Problem, { status: 401 }, data)).toContain('href="/entrar?volver=%2Fguia%3Fq%3Dtarjeta"');
  });
});
