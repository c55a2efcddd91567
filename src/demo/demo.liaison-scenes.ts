import { liaison } from './demo.accounts.js';
import { type Scene, scene } from './demo.scene.js';
import type { DemoAgreement, DemoMeeting, DemoOffice } from './demo.liaisons.js';

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

const desk = {
  text: 'Abrir la ventanilla los miércoles por la tarde',
  side: 'ally',
  owner: 'Jefatura de Atención a Personas en Movilidad',
} as const;
const course = {
  text: 'Dar el curso para enlaces a la ventanilla',
  side: 'fm4',
  owner: 'Coordinación de formación',
} as const;

const tepatitlanAgreement: DemoAgreement = {
  municipality: tepatitlan.municipality,
  institution: '',
  title: 'Convenio de colaboración con Tepatitlán de Morelos',
  parties: 'DIF municipal',
  purpose:
    'Que las personas en movilidad que llegan al municipio reciban orientación y lleguen a una vacante formal, y que las empresas sepan a dónde acudir.',
  lasts: 365,
  commitments: [
    { ...desk, inDays: 30 },
    { ...course, inDays: 45 },
    {
      text: 'Publicar en la página del municipio los requisitos sin INE como único documento',
      side: 'ally',
      owner: 'Comunicación Social',
      inDays: 88,
    },
    { text: 'Visitar juntas a cinco empresas', side: 'fm4', owner: 'Vinculación con empresas', inDays: 200 },
  ],
};
const university: DemoAgreement = {
  municipality: null,
  institution: 'Universidad de los Altos',
  title: 'Carta de intención para prácticas profesionales',
  parties: '',
  purpose: 'Que estudiantes de Derecho acompañen trámites de documentación, con supervisión de FM4.',
  lasts: 210,
  commitments: [
    { text: 'Proponer a seis estudiantes', side: 'ally', owner: 'Coordinación de Derecho', inDays: 40 },
    { text: 'Entregar el manual de acompañamiento', side: 'fm4', owner: 'Equipo jurídico', inDays: 60 },
  ],
};

const start: DemoMeeting = {
  municipality: tepatitlan.municipality,
  title: 'Arranque del convenio',
  inDays: 6,
  from: '10:00',
  until: '11:30',
  place: 'Sala de juntas, presidencia municipal de Tepatitlán',
  agenda: 'Horario de la ventanilla\nA quién canaliza\nFecha de la primera feria',
  parties: 'DIF municipal',
};
const fair: DemoMeeting = {
  municipality: tepatitlan.municipality,
  title: 'Preparar la feria de empleo',
  inDays: 16,
  from: '12:00',
  until: '13:00',
  place: 'https://video.example/feria-tepatitlan',
  agenda: 'Empresas que asisten\nQué documentos se piden en los puestos\nQuién atiende dudas',
  parties: '',
};
const review: DemoMeeting = {
  municipality: guadalajaraOffice.municipality,
  title: 'Revisión de requisitos de trámites',
  inDays: 8,
  from: '16:00',
  until: '17:00',
  place: 'Ventanilla de Atención a Personas Migrantes',
  agenda: 'Constancia de residencia: qué se pide y por qué',
  parties: '',
};
const dif = { name: 'Nora Vega Ruiz', institution: 'DIF municipal', email: 'nora@dif.example' };

/** Liaisons: one who is about to confirm, one who did not, one with everything in order, and one who was invited. */
export const liaisonScenes: readonly Scene[] = [
  scene(150, 10, (builder) => builder.beLiaison(zapotlan, zapotlanOffice.municipality)),
  scene(148, 10, (builder) => builder.sayOffice(zapotlan.email, zapotlanOffice)),
  scene(90, 11, (builder) => builder.beLiaison(liaison, tepatitlan.municipality)),
  scene(85, 11, (builder) => builder.sayOffice(liaison.email, tepatitlan)),
  scene(45, 12, (builder) => builder.beLiaison(guadalajara, guadalajaraOffice.municipality)),
  scene(44, 12, (builder) => builder.sayOffice(guadalajara.email, guadalajaraOffice)),
  // kept on time, kept late, due soon; and an ally that has not kept its own
  scene(80, 12, (builder) => builder.agree(tepatitlanAgreement)),
  scene(55, 12, (builder) =>
    builder.keep(
      liaison.email,
      desk.text,
      'Oficio 214/2026 con el horario nuevo, publicado en la puerta de la ventanilla.',
    ),
  ),
  scene(30, 12, (builder) => builder.keep(null, course.text, 'Lista de asistencia de la sesión, con nueve personas.')),
  // a meeting with its minutes and what was agreed; one to come; one whose minutes are not closed
  scene(78, 12, (builder) => builder.callMeeting(null, start, [dif])),
  scene(72, 18, (builder) =>
    builder.holdMeeting(
      start.title,
      'La ventanilla abre también los miércoles por la tarde. Canaliza a la COMAR y al Servicio Nacional de Empleo con la hoja de la guía. La feria de empleo se prepara con la Dirección de Desarrollo Económico.',
      [
        { text: 'Compartir la lista de empresas invitadas', side: 'ally', owner: 'Desarrollo Económico', inDays: 20 },
        { text: 'Dar la plática sobre documentos a las empresas', side: 'fm4', owner: 'Equipo jurídico', inDays: 85 },
      ],
    ),
  ),
  scene(12, 12, (builder) => builder.callMeeting(null, review)),
  scene(3, 12, (builder) => builder.callMeeting(liaison.email, fair)),
  scene(20, 10, (builder) =>
    builder.requestOfFm4(liaison.email, {
      subject: 'Materiales para la feria de empleo',
      text: 'Necesitamos treinta carpetas con la guía de documentos y una lona. La feria es en el auditorio.',
    }),
  ),
  scene(17, 12, (builder) =>
    builder.answerLiaison(
      'Materiales para la feria de empleo',
      'Llevamos treinta carpetas y la lona. Quedan en la presidencia el jueves anterior.',
    ),
  ),
  scene(2, 10, (builder) =>
    builder.requestOfFm4(guadalajara.email, {
      subject: 'Duda sobre la constancia de residencia',
      text: 'El reglamento pide INE. ¿Qué redacción han usado otros municipios para aceptar dos testigos?',
    }),
  ),
  scene(40, 10, (builder) =>
    builder.makeProtocol(liaison.email, {
      office: tepatitlan.office,
      post: 'Jefatura de Atención a Personas en Movilidad',
      substitute: 'Auxiliar de ventanilla',
      place: 'Presidencia municipal, planta baja',
      hours: tepatitlan.hours,
      phone: tepatitlan.phone,
      room: 'si',
      interpreter: 'telefono',
      employment: 'ambos',
      residence: 'testigos',
      seasonal: 'si',
      review: 'seis',
    }),
  ),
  scene(175, 12, (builder) => builder.agree(university)),
  scene(118, 12, (builder) =>
    builder.keep(null, 'Entregar el manual de acompañamiento', 'Acuse de recibo de la Coordinación de Derecho.'),
  ),
  scene(4, 12, (builder) =>
    builder.inviteLiaison({ email: 'enlace4@municipio.example', name: 'Joel Arias Peña' }, '14067'),
  ),
];
