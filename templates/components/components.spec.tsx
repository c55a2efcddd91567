import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createPageContext, PageProvider } from '../page.js';
import { RadioGroup } from './choice-field.js';
import { Form, freshForm, type FormState, RefusedForm } from './form.js';
import { Meter } from './meter.js';
import { Pagination, pagesToShow } from './pagination.js';
import { Radar } from './radar.js';
import { TextField } from './text-field.js';

const page = createPageContext({
  locale: 'es',
  path: '/fm4/empresas',
  query: '?q=pan&pagina=2',
  viewer: null,
  now: new Date('2026-11-23T18:00:00Z'),
  flash: null,
  demo: false,
  issuer: { name: 'FM4' },
  asset: (name) => name,
});
const html = (node: VNode) => renderToString(<PageProvider page={page}>{node}</PageProvider>);

describe('a field in a form', () => {
  const form = freshForm({ rfc: 'MAR0305127K' });
  const written = html(
    <Form form={form} action="/x" labels={{ rfc: 'RFC' }}>
      <TextField form={form} name="rfc" label="RFC" />
    </Form>,
  );

  it('has the state and the label that the form gives it', () => {
    const left = (
      <Form form={form} action="/x" labels={{ rfc: 'RFC' }}>
        <TextField name="rfc" />
      </Form>
    );
    expect(html(left)).toBe(written);
  });

  it('has its own label in a form that names no fields', () => {
    const own = (
      <Form form={form} action="/x">
        <TextField name="rfc" label="RFC" />
      </Form>
    );
    expect(html(own)).toBe(written);
  });

  it('needs its form where there is no form around it', () => {
    expect(() => html(<TextField name="rfc" label="RFC" />)).toThrow('needs its form');
  });
});

describe('a form that came back', () => {
  const form: FormState = {
    values: { rfc: 'MAR0305127K', password: 'secret', size: 'small' },
    errors: { rfc: { key: 'form.too-short', params: { constraint1: 12 } }, size: { key: 'companies.never-written' } },
  };
  const out = html(
    <Form form={form} action="/registro" labels={{ rfc: 'RFC' }}>
      <TextField form={form} name="rfc" label="RFC" hint="12 o 13" />
      <TextField form={form} name="password" type="password" label="Contraseña" />
      <RadioGroup form={form} name="size" label="Tamaño" choices={[{ value: 'small', label: 'Chica' }]} />
    </Form>,
  );

  it('says on top how many fields to check and leads to each', () => {
    expect(out).toContain('Revisa 2 datos para continuar');
    expect(out).toMatch(/role="alert" tabindex="-1" autofocus/);
    expect(out).toContain('<a href="#rfc">RFC: Es muy corto: escribe al menos 12 caracteres.</a>');
  });

  it('ties hint and error to the control, in that order', () => {
    expect(out).toContain('aria-invalid="true" aria-describedby="rfc-pista rfc-error"');
    expect(out.indexOf('id="rfc-pista"')).toBeLessThan(out.indexOf('id="rfc-error"'));
  });

  it('keeps what was typed, but never a password', () => {
    expect(out).toContain('value="MAR0305127K"');
    expect(out).not.toContain('secret');
    expect(out).toMatch(/id="size" name="size" value="small" checked/);
  });

  it('has words even for an error that no catalogue knows', () => {
    expect(out).toContain('Este dato no es válido.');
  });

  it('shows no summary when nothing is wrong', () => {
    expect(html(<Form form={freshForm()} action="/x" children={null} />)).toBe(
      '<form method="post" action="/x" novalidate></form>',
    );
  });
});

describe('pagination', () => {
  it.each([
    [1, 3, [1, 2, 3]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [4, 9, [1, 2, 3, 4, 5, null, 9]],
  ])('on page %i of %i shows %j', (current, last, shown) => {
    expect(pagesToShow(current, last)).toEqual(shown);
  });

  it('keeps the search, and the first page has no number', () => {
    const out = html(<Pagination page={2} pages={3} />);
    expect(out).toContain('href="/fm4/empresas?q=pan"');
    expect(out).toContain('href="/fm4/empresas?q=pan&amp;pagina=3"');
  });
});

describe('radar', () => {
  const points = [
    { label: 'A', name: 'Dimensión A', value: 100 },
    { label: 'B', name: 'Dimensión B', value: 40 },
    { label: 'C', name: 'Dimensión C', value: null },
  ];
  const out = html(<Radar id="r" points={points} minimum={55} />);

  it('puts a full value at the end of its axis', () => {
    expect(out).toContain('<circle class="punto" cx="186" cy="54"');
  });

  it('marks what is below the minimum, in the drawing and in words', () => {
    expect(out.match(/punto-bajo/g)).toHaveLength(1);
    expect(out.match(/Bajo el mínimo/g)).toHaveLength(1);
    expect(out).toContain('Dimensión B: 40.0\u00a0%');
  });
});

describe('meter', () => {
  it('says the value and the three lines aloud', () => {
    const out = html(<Meter value={72.3} thresholds={[{ level: 'N1', value: 60 }]} />);
    expect(out).toContain('aria-label="Llevas 72.3 de 100. Compromiso: 60 %"');
  });

  it('never draws past its end', () => {
    expect(html(<Meter value={130} />)).toBe(html(<Meter value={100} />).replace('100.0', '130.0'));
  });
});

describe('a form that has no place on the page any more', () => {
  const refused: FormState = {
    values: {
      reason: 'Falta la fuente.\nVer LFT 7.',
      version: '3',
      id: '01a2',
      level: 'N1',
      people: ['Ana Ruiz', 'x'],
    },
    errors: {},
    summary: { key: 'refusal.conflict', params: {} },
  };

  it('says why, and gives back what was written, and no choices', () => {
    const told = html(<RefusedForm form={refused} />);
    expect(told).toContain('Vuelve a abrir la página');
    expect(told).toContain('Falta la fuente.\nVer LFT 7.');
    expect(told.match(/<p class="whitespace-pre-line/g)).toHaveLength(2);
  });

  it('is nothing when nothing was refused', () => {
    expect(html(<RefusedForm form={freshForm({ reason: 'Falta la fuente.' })} />)).toBe('');
  });
});
