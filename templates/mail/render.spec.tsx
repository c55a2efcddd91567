import type { VNode } from 'preact';
import { usePage, type PageData } from '../page.js';
import { Action, Facts, Heading, List, Mail, MailLink, Paragraph, Small } from './mail.js';
import { renderMail } from './render.js';

const page = (locale: 'es' | 'en'): PageData => ({
  locale,
  path: '/',
  query: '',
  viewer: null,
  now: new Date('2026-11-23T16:00:00Z'),
  flash: null,
  demo: false,
  issuer: { name: 'FM4' },
  origin: 'https://puertas.example',
  asset: (name) => `/assets/${name}`,
});

function Example({ name }: { name: string }): VNode {
  const { t } = usePage();
  return (
    <Mail subject={`Tu  distintivo, ${name}`} preheader="Ya puedes descargarlo">
      <Heading>Tu distintivo está listo</Heading>
      <Paragraph>
        {t('mail.hello', { name })} <b>ya está</b> y es una frase lo bastante larga como para que haya que partirla en
        dos renglones, o en tres.
      </Paragraph>
      <Action href="/empresa/distintivo">Ver el distintivo</Action>
      <Facts
        rows={[
          ['Nivel', 'Inclusión'],
          ['Vence', '23 de noviembre de 2028'],
        ]}
      />
      <List items={['Uno & dos', <MailLink href="https://otro.example/a?b=1&c=2">tres</MailLink>]} />
      <Small>Guárdalo.</Small>
    </Mail>
  );
}

test('the plain part says all that the HTML says, addresses included', () => {
  const { subject, text } = renderMail(<Example name="Ana <b>" />, page('es'));
  expect(subject).toBe('Tu distintivo, Ana <b>');
  expect(text).toBe(`Tu distintivo está listo
========================

Hola, Ana <b>: ya está y es una frase lo bastante larga como para que haya
que partirla en dos renglones, o en tres.

Ver el distintivo:
https://puertas.example/empresa/distintivo

- Nivel: Inclusión
- Vence: 23 de noviembre de 2028

- Uno & dos
- tres <https://otro.example/a?b=1&c=2>

Guárdalo.

--
Puertas Abiertas, una plataforma de FM4.

Recibes este correo porque tienes una cuenta en Puertas Abiertas.

https://puertas.example
`);
});

test('the HTML is one whole document in the reader’s language that loads nothing and escapes what people wrote', () => {
  const { html } = renderMail(<Example name="Ana <b>" />, page('en'));
  expect(html).toMatch(/^<!doctype html><html lang="en"/);
  expect(html).toContain('Hello, Ana &lt;b>:');
  expect(html).toContain('href="https://puertas.example/empresa/distintivo"');
  expect(html).toContain('prefers-color-scheme:dark');
  expect(html).not.toMatch(/<img|<script|url\(|<link|<svg/);
  expect(html.indexOf('Ya puedes descargarlo')).toBeLessThan(html.indexOf('<h1'));
  expect(Buffer.byteLength(html)).toBeLessThan(20_000);
});

function Written({ text }: { text: string }): VNode {
  return (
    <Mail subject="Aviso" preheader="">
      <Paragraph>
        Dice: <b>{text}</b>
      </Paragraph>
      <List items={[text]} />
      <Facts rows={[['Motivo', text]]} />
      <Small>{text}</Small>
    </Mail>
  );
}

test.each(['\n', '\r\n', '\r'])('what a person wrote in lines (%j) is read in lines, in both parts', (end) => {
  const { html, text } = renderMail(<Written text={['Uno <1>', '', 'Dos'].join(end)} />, page('es'));
  expect(html.match(/Uno &lt;1><br\/><br\/>Dos/g)).toHaveLength(4);
  expect(text).toContain('Dice: Uno <1>\n\nDos\n\n- Uno <1>\n\n  Dos\n\n- Motivo: Uno <1>\n\n  Dos\n\nUno <1>\n\nDos');
});

test('a tree without <Mail> is refused', () => {
  expect(() => renderMail(<b>no</b>, page('es'))).toThrow('<Mail subject>');
});
