import { liaison } from './demo.accounts.js';
import { type Scene, scene } from './demo.scene.js';
import type { DemoOffice } from './demo.liaisons.js';

const zapotlan = { email: 'enlace2@municipio.example', name: 'Ulises Magaña Torres' };
const guadalajara = { email: 'enlace3@municipio.example', name: 'Brenda Solís Arce' };

const tepatitlan: DemoOffice = {
  municipality: '14093',
  office: 'Jefatura de Atención a Personas en Movilidad',
  phone: '378 555 0140 ext. 12',
  mail: 'movilidad@tepatitlan.example',
  hours: 'Lunes a viernes, de 9 a 15 horas',
  offers:
    'Orientación sobre trámites del Registro Civil y del INM.\nBolsa de trabajo del municipio, con acompañamiento a la primera entrevista.\nVisitas a empresas que contratan a personas en movilidad.',
  contactName: '',
};
const zapotlanOffice: DemoOffice = {
  municipality: '14023',
  office: 'Dirección de Desarrollo Económico',
  phone: '341 555 0121',
  mail: 'empleo@zapotlan.example',
  hours: 'Lunes a viernes, de 8:30 a 15 horas',
  offers: 'Bolsa de trabajo y ferias de empleo.',
  contactName: '',
};
const guadalajaraOffice: DemoOffice = {
  municipality: '14039',
  office: 'Ventanilla de Atención a Personas Migrantes',
  phone: '33 5555 0177',
  mail: 'ventanilla@guadalajara.example',
  hours: 'Lunes a viernes, de 9 a 17 horas',
  offers: 'Orientación, canalización a instituciones y cursos de español.',
  contactName: guadalajara.name,
};

/** Liaisons: one who is about to confirm, one who did not, one with everything in order, and one who was invited. */
export const liaisonScenes: readonly Scene[] = [
  scene(150, 10, (builder) => builder.beLiaison(zapotlan, zapotlanOffice.municipality)),
  scene(148, 10, (builder) => builder.sayOffice(zapotlan.email, zapotlanOffice)),
  scene(90, 11, (builder) => builder.beLiaison(liaison, tepatitlan.municipality)),
  scene(85, 11, (builder) => builder.sayOffice(liaison.email, tepatitlan)),
  scene(45, 12, (builder) => builder.beLiaison(guadalajara, guadalajaraOffice.municipality)),
  scene(44, 12, (builder) => builder.sayOffice(guadalajara.email, guadalajaraOffice)),
  scene(4, 12, (builder) =>
    builder.inviteLiaison({ email: 'enlace4@municipio.example', name: 'Joel Arias Peña' }, '14067'),
  ),
];
