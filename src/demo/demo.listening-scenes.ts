import { type Scene, scene } from './demo.scene.js';

/** Half a year of listening: what was said, what became of three themes, and what nobody sorted yet. */
export const listeningScenes: readonly Scene[] = [
  ...[165, 132, 104, 76, 48, 20, 3].map((daysAgo) => scene(daysAgo, 19, (builder) => builder.hear())),
  ...[130, 102, 74].map((daysAgo) => scene(daysAgo, 10, (builder) => builder.sortInto('nursery', 75))),
  ...[101, 47].map((daysAgo) => scene(daysAgo, 11, (builder) => builder.sortInto('licence', 60))),
  scene(72, 12, (builder) =>
    builder.closeTheme(
      'nursery',
      'kept',
      'La guía trata de documentos y de contratar; quién cuida a las hijas e hijos depende de cada centro de trabajo y del IMSS. No escribimos una página nueva. En el directorio se puede buscar qué instituciones orientan a familias en cada municipio.',
      '/guia/instituciones',
    ),
  ),
  scene(6, 11, (builder) => builder.sortInto('bank', 30)),
  scene(4, 13, (builder) =>
    builder.closeTheme(
      'bank',
      'changed',
      'La guía tiene ahora una página para la cuenta del primer pago: qué hacer mientras el banco la abre, cartas para la sucursal y, de cada banco, qué documentos aceptó. Si te niegan una cuenta, dínoslo ahí.',
      '/guia/primer-pago',
    ),
  ),
];
