import { asked, banks, questions } from './demo.advice.js';
import { liaison } from './demo.accounts.js';
import * as companies from './demo.companies.js';
import {
  apply,
  arrive,
  audited,
  courseA,
  decided,
  distinguished,
  everybodyLearns,
  functionsSaid,
  manners,
  summary,
  surveyed,
} from './demo.careers.js';
import { noted } from './demo.findings.js';
import { followUpScenes, surveyScenes } from './demo.follow-up-scenes.js';
import { liaisonScenes } from './demo.liaison-scenes.js';
import { listeningScenes } from './demo.listening-scenes.js';
import { monitoringScenes } from './demo.monitoring-scenes.js';
import { openingScenes } from './demo.opening-scenes.js';
import { practiceScenes } from './demo.practice-scenes.js';
import { proposalScenes } from './demo.proposals.js';
import { type Scene, scene } from './demo.scene.js';

const c = companies;

/** Every scene of the demonstration, grouped by company; they are played in order of time. */
export const demoScenarios: readonly Scene[] = [
  scene(1000, 9, (builder) => builder.hireStaff()),
  scene(999, 10, (builder) =>
    builder.sayCompetence(
      'auditora@fm4.example',
      ['N1', 'N2', 'N3'],
      4,
      'Curso de auditoría de FM4, doce auditorías y la calibración del año pasado.',
    ),
  ),
  scene(999, 11, (builder) =>
    builder.sayCompetence(
      'auditor2@fm4.example',
      ['N1', 'N2'],
      3,
      'Curso de auditoría de FM4 y tres auditorías acompañadas. N3, después de dos más.',
    ),
  ),

  // the company of the tour: half of its team is learning, its self-assessment is nearly ready
  ...arrive(c.agaveAzul, 38),
  scene(30, 9, (builder) => builder.enrol(c.agaveAzul, courseA, ['rh', 'direccion'])),
  scene(28, 13, (builder) => builder.learn(c.agaveAzul, 'rh', courseA, 99)),
  scene(26, 13, (builder) => builder.learn(c.agaveAzul, 'direccion', courseA, 99)),
  scene(15, 9, (builder) => builder.enrol(c.agaveAzul, courseA, ['equipo', 'jimador'])),
  scene(13, 10, (builder) =>
    builder.enrolShift(c.agaveAzul, courseA, ['Rosa Elena Díaz', 'Juan Pérez Nuño', 'Marisol Ibarra']),
  ),
  scene(11, 14, (builder) => builder.learn(c.agaveAzul, 'equipo', courseA, 3)),
  scene(2, 9, (builder) => builder.manyLearn(courseA)),
  scene(6, 12, (builder) => builder.learnAlone(liaison, 'enlaces-municipales', 3)),
  scene(12, 10, (builder) =>
    builder.assess(c.agaveAzul, { ...manners.N1, target: 'N2', answered: 44, evidenceMissingEvery: 9 }),
  ),
  scene(14, 10, (builder) =>
    builder.hire(c.agaveAzul, 'refugiada_reconocida', 'Línea B', 'Envasado, turno de la tarde'),
  ),
  scene(9, 10, (builder) => builder.keepDocuments(c.agaveAzul)),
  scene(8, 10, (builder) =>
    builder.hire(c.agaveAzul, 'mexicana_retornada_sin_documentos', 'Mantenimiento 2', 'Ayudante de mantenimiento'),
  ),
  scene(13, 10, (builder) => builder.askFm4(c.agaveAzul, asked.bank)),
  scene(7, 12, (builder) => builder.fillGuide([questions.renewal, questions.bank], questions.criminalRecord, banks)),
  scene(2, 10, (builder) => builder.askFm4(c.agaveAzul, asked.waiting)),
  scene(6, 10, (builder) => builder.mayAnswer(c.agaveAzul, 'direccion')),
  scene(5, 11, (builder) => builder.doesNotKnow(c.agaveAzul, 'D8-01')),
  scene(4, 12, (builder) =>
    builder.assignPractices(
      c.agaveAzul,
      'direccion',
      ['D8-01', 'D8-02'],
      'Tú firmaste los avisos de privacidad; yo no los tengo.',
    ),
  ),
  scene(3, 12, (builder) =>
    builder.comment(c.agaveAzul, 'D8-01', '@Rosa Elena, ¿quién puede ver hoy los expedientes del personal?'),
  ),

  // renewed: Compromiso first, then Inclusión, which supersedes it
  ...distinguished(c.esperanza, 590, 'N1'),
  ...apply(c.esperanza, 285, 'N2'),
  ...audited(c.esperanza, 275, 'N2'),
  scene(20, 10, (builder) => builder.askFm4(c.esperanza, asked.renewal)),
  ...surveyed(c.esperanza, 274, 30),
  ...decided(c.esperanza, 256, 'N2'),
  scene(255, 11, (builder) => builder.list(c.esperanza)),

  ...distinguished(c.zapotlan, 320, 'N1'),
  scene(318, 11, (builder) => builder.list(c.zapotlan)),
  // it works on its way to Inclusión
  scene(300, 10, (builder) => builder.mayAnswer(c.zapotlan, 'direccion')),
  scene(290, 10, (builder) => builder.plan(c.zapotlan, 'direccion', 315)),
  scene(140, 13, (builder) => builder.finishActions(c.zapotlan, 2, 'Ya se aplica en los dos turnos.')),
  scene(130, 12, (builder) => builder.followUp(c.zapotlan, 'Llamada con Recursos Humanos: el plan va al día.')),
  ...distinguished(c.mezquite, 3, 'N3'),
  ...Object.values(noted).map((finding, place) =>
    scene(16, 12 + place, (builder) => builder.note(c.mezquite, finding)),
  ),
  scene(2, 10, (builder) => builder.planCorrection(c.mezquite)),
  scene(2, 11, (builder) => builder.list(c.mezquite)),

  // it appealed, and the decision stood; somebody complains about another decision, which no one has taken yet
  scene(316, 12, (builder) =>
    builder.appeal(
      c.zapotlan,
      'La práctica D4-02 se calificó sin ver el reglamento nuevo, que mandamos en la aclaración. Pedimos que se revise.',
    ),
  ),
  scene(306, 12, (builder) =>
    builder.resolveAppeal(
      c.zapotlan,
      'dismissed',
      'Revisamos el reglamento: entró en vigor después de la visita. La calificación se sostiene; cuenta para tu siguiente autoevaluación.',
    ),
  ),
  scene(2, 17, (builder) =>
    builder.complain(
      c.mezquite,
      'Trabajo con un proveedor de este hotel. Nadie del hotel nos preguntó nada, y el distintivo dice que revisan a proveedores.',
    ),
  ),
  // a report about it, which no one has taken yet
  scene(1, 14, (builder) =>
    builder.report(
      c.zapotlan,
      'conditions',
      'Desde octubre, a quienes llegaron de otro país les piden quedarse una hora más sin pagarla. A los demás no.',
    ),
  ),

  // expired last month, suspended, revoked
  ...distinguished(c.altos, 395, 'N1'),
  scene(205, 12, (builder) => builder.followUp(c.altos, 'Visita corta: dos prácticas nuevas del plan ya están.')),
  ...distinguished(c.sierra, 210, 'N2'),
  scene(9, 11, (builder) =>
    builder.moveDistinction(c.sierra, 'suspend', {
      publicReason: 'FM4 revisa señalamientos sobre el pago de horas extra.',
      internalReason: 'Dos llamadas de personal; se le pide su versión por escrito.',
    }),
  ),
  ...distinguished(c.conejo, 150, 'N1'),
  scene(60, 11, (builder) =>
    builder.moveDistinction(c.conejo, 'suspend', {
      publicReason: 'FM4 revisa un señalamiento sobre una práctica crítica.',
      internalReason: 'Reporte con indicios; se pidió a la empresa su versión.',
    }),
  ),
  scene(52, 13, (builder) =>
    builder.answerSuspension(
      c.conejo,
      'Pasó en un turno de noche y ya hablamos con la supervisión. Pedimos tiempo para cambiar el rol de turnos.',
    ),
  ),
  scene(25, 12, (builder) =>
    builder.moveDistinction(c.conejo, 'revoke', {
      publicReason: 'Dejó de cumplir una práctica crítica y no la corrigió en el plazo.',
      internalReason: 'La instancia revisora confirmó el hallazgo.',
    }),
  ),

  // a second auditor scored some practices of these without knowing what the first one had said
  scene(300, 12, (builder) => builder.readAgain(c.zapotlan)),
  scene(200, 12, (builder) => builder.readAgain(c.sierra)),
  scene(140, 12, (builder) => builder.readAgain(c.conejo)),

  // in the hands of FM4: one under review, one waiting for an auditor, one before the committee
  ...arrive(c.arandas, 80),
  ...everybodyLearns(c.arandas, 70),
  ...apply(c.arandas, 16, 'N2'),
  scene(10, 10, (builder) => builder.takeAudit(c.arandas)),
  scene(9, 10, (builder) =>
    builder.ask(c.arandas, {
      'D3-02': '¿Desde qué mes están todas las personas de la cuadrilla nocturna dadas de alta en el IMSS?',
      'D5-03': 'Del archivo sólo vino la portada. ¿Nos comparten las hojas que siguen?',
    }),
  ),
  scene(7, 13, (builder) => builder.reply(c.arandas, 'D3-02', 'Desde julio. Antes las llevaba la agencia.')),
  scene(7, 14, (builder) => builder.reply(c.arandas, 'D5-03', 'Están en la intranet; las mostramos en la visita.')),
  scene(7, 16, (builder) => builder.submit(c.arandas)),
  scene(4, 10, (builder) => builder.review(c.arandas, 21)),
  // the days of the promise stood still for one
  scene(6, 17, (builder) =>
    builder.pause(c.arandas, 'La planta cierra por mantenimiento y pidió mover la visita a la semana siguiente.'),
  ),
  scene(5, 17, (builder) => builder.resume(c.arandas)),
  scene(3, 11, (builder) => builder.note(c.arandas, noted.minor)),
  scene(3, 12, (builder) => builder.openEvidence(c.arandas, 8)),
  // its workers are being asked; one told of something grave
  scene(6, 12, (builder) => builder.openSurvey(c.arandas, 21)),
  scene(1, 19, (builder) => builder.answerSurvey(c.arandas, 8, true)),

  ...arrive(c.occidente, 60),
  ...everybodyLearns(c.occidente, 50),
  ...apply(c.occidente, 5, 'N1'),
  scene(1, 10, (builder) => builder.assign(c.occidente, 'auditora@fm4.example', 'Conoces el giro y te queda cerca.')),

  ...arrive(c.barranca, 90),
  ...everybodyLearns(c.barranca, 80),
  ...functionsSaid(c.barranca, 60),
  ...apply(c.barranca, 32, 'N2'),
  ...audited(c.barranca, 22, 'N2'),
  ...surveyed(c.barranca, 21, 43),
  scene(15, 12, (builder) => builder.note(c.barranca, noted.minor)),
  scene(15, 13, (builder) => builder.note(c.barranca, noted.strength)),
  scene(14, 10, (builder) => builder.draftReport(c.barranca, summary)),
  scene(13, 11, (builder) =>
    builder.commentReport(
      c.barranca,
      'Los dos expedientes son de personas que entraron antes de cambiar el formato.',
      'Así es, y por eso el hallazgo es menor. Los dos formatos se firmaron en marzo, con el nuevo ya en uso.',
    ),
  ),
  scene(4, 15, (builder) => builder.openSession(c.barranca)),
  scene(4, 16, (builder) =>
    builder.vote(
      c.barranca,
      'comite1@fm4.example',
      'N2',
      'La evidencia es reciente, y las entrevistas y la encuesta la confirman.',
    ),
  ),

  ...followUpScenes(c.esperanza),
  ...surveyScenes,

  ...practiceScenes,

  ...openingScenes,

  ...proposalScenes,

  ...liaisonScenes,

  ...listeningScenes,
  ...monitoringScenes,

  // registered yesterday, waits to be activated
  scene(1, 12, (builder) => builder.register(c.sanRafael)),
];
