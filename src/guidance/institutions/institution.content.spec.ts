import { readFileSync } from 'node:fs';
import { parseInstitutions } from './institution.content.js';

const read = (name: string) => readFileSync(`src/guidance/content/${name}`, 'utf8');

describe('the directory', () => {
  const text = read('directorio.yaml');
  const { institutions } = parseInstitutions(text);

  it('has its 50 institutions', () => {
    expect(institutions).toHaveLength(50);
  });

  it('publishes no address, no hours and no number that nobody has checked', () => {
    const published = JSON.stringify(institutions.map(({ content }) => ({ ...content, internalNotes: [] })));
    expect(published).not.toMatch(/Gil Preciado|331 473|domicilio de la oficina|No publicar|antes de publicar/);
    expect(institutions.filter(({ content }) => content.phone).map(({ content }) => content.phone)).toEqual(['911']);
  });

  it('links only domains that are known for sure', () => {
    const infonavit = institutions.find(({ slug }) => slug === 'infonavit')?.content.site;
    expect(infonavit).toEqual({ domain: 'infonavit.org.mx', sure: false });
  });
});
