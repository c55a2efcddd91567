import type { Role } from '../database/index.js';

/** The password of every account of the demonstration. */
export const demoPassword = 'puertas-abiertas-demo';

/** FM4's staff in the demonstration. */
export const staff = [
  { email: 'auditora@fm4.example', name: 'Teresa Gómez Luna', roles: ['auditor'] },
  { email: 'auditor2@fm4.example', name: 'Iván Robles Cisneros', roles: ['auditor'] },
  { email: 'comite1@fm4.example', name: 'Mariana Orozco Ruiz', roles: ['committee'] },
  { email: 'comite2@fm4.example', name: 'Daniel Cárdenas Peña', roles: ['committee'] },
  { email: 'contenidos@fm4.example', name: 'Sofía Arreola Vega', roles: ['content_editor', 'legal_reviewer'] },
  { email: 'admin@fm4.example', name: 'Rodrigo Salas Montes', roles: ['staff_admin'] },
  { email: 'coordinacion@fm4.example', name: 'Alicia Trejo Basurto', roles: ['staff_admin'] },
  { email: 'proteccion@fm4.example', name: 'Nora Villalobos Haro', roles: ['protection'] },
] as const satisfies readonly { email: string; name: string; roles: readonly Role[] }[];

/** Liaison of a municipality, who takes the course for liaisons. */
export const liaison = { email: 'enlace@municipio.example', name: 'Leticia Ramos Íñiguez' } as const;

/** The accounts that `npm start` prints. */
export const demoAccounts: readonly (readonly [string, string])[] = [
  ['rh@agave-azul.example', 'recursos humanos de una empresa'],
  ['equipo@agave-azul.example', 'una colega que toma un curso'],
  [liaison.email, 'enlace de un municipio'],
  ['auditora@fm4.example', 'auditora de FM4'],
  ['comite1@fm4.example', 'comité (y comite2@fm4.example)'],
  ['contenidos@fm4.example', 'contenidos'],
  ['admin@fm4.example', 'administración de FM4 (y coordinacion@fm4.example, que confirma)'],
  ['proteccion@fm4.example', 'protección: alertas de encuestas'],
];
