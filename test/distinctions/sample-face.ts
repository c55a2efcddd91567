export const company = 'Agave Azul & Ñandú, S.A. de C.V.';
export const id = '01999999-0000-7000-8000-000000000001';

/** What every mail about a distinction shows of it, in samples. */
export const face = { code: '7K3M-9QWX-R2TB', level: 'N2', levelName: 'Inclusión', company };
