const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const link = { name: 'María José Ñuñez', url: 'https://puertas.example/entrar/enlace/aB3_-xyz', minutes: 10 };

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'accounts.confirm': link,
  'accounts.link': link,
  'accounts.reset': link,
  'accounts.changed': { name: 'María José Ñuñez', change: 'password-changed', at: new Date('2026-11-20T18:30:00Z') },
  'accounts.invitation': {
    ...link,
    inviter: 'Ana',
    company,
    role: 'company_editor',
    until: new Date('2026-12-07'),
    stop: '/invitacion/no-mas/x.y',
  },
};
