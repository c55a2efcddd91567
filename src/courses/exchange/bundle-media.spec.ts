import { listedMedium, readMediaList, writeMediaList } from './bundle-media.js';

const id = '3f2b6f0e-8a55-4c1e-9d0a-6a2f1c4b7e90';
const picture = listedMedium(
  {
    id,
    kind: 'image',
    name: 'Mapa: «Jalisco»',
    contentType: 'image/jpeg',
    size: 10,
    link: null,
    width: 1,
    height: 1,
    captions: null,
    captionsLanguage: null,
    transcript: 'Línea una\nlínea dos',
  },
  `courses/${id}.jpg`,
);
const video = { ...picture, file: null, kind: 'video', link: 'https://video.example/a', captions: 'WEBVTT\n' } as const;

test('what a course shows is listed and read again', () => {
  expect(picture.file).toBe(`${id}.jpg`);
  expect(readMediaList(writeMediaList([picture, video]), new Set([`${id}.jpg`]))).toEqual([picture, video]);
  expect(readMediaList(writeMediaList([]), new Set())).toEqual([]);
});

test.each([
  ['no list', 'a: 1', 'falta la lista'],
  ['no YAML', 'media: [', 'medios.yaml:'],
  ['another id', writeMediaList([{ ...picture, id: '../x' }]), 'medio 1: «id»'],
  ['a file that is not there', writeMediaList([{ ...picture, file: 'otro.jpg' }]), 'no está el archivo «otro.jpg»'],
  ['a kind that there is not', writeMediaList([{ ...picture, kind: 'page' as never }]), '«kind» no es'],
  ['a link of a picture', writeMediaList([{ ...video, kind: 'image' }]), 'sólo de audio o video'],
  ['a link without https', writeMediaList([{ ...video, link: 'http://video.example/a' }]), 'no es una dirección https'],
  ['neither file nor link', writeMediaList([{ ...video, link: null }]), 'falta «file» o «link»'],
  ['a language that courses do not have', writeMediaList([{ ...video, captionsLanguage: 'de' as never }]), 'captions'],
])('%s is said', (_, text, wrong) => {
  expect(readMediaList(text, new Set([`${id}.jpg`]))).toEqual(expect.stringContaining(wrong));
});
