import { type Scene, scene } from './demo.scene.js';

/** Next versions that somebody wrote, and that wait for somebody else. */
export const proposalScenes: readonly Scene[] = [
  // the next version of the instrument, which waits for somebody who did not write it
  scene(6, 9, (builder) =>
    builder.proposeInstrument(
      [
        [
          'item:D1-02',
          'Nadie es responsable del tema.',
          'Nadie es responsable del tema, o quien lo es no tiene horas para atenderlo.',
        ],
        ['item:D2-07', '- id: D2-07\n', '- id: D2-07\n  tamanos: [pequena, mediana, grande]\n'],
        ['level:N2', 'respuesta_minima_porcentaje: 30', 'respuesta_minima_porcentaje: 40'],
      ],
      'Después del piloto: se distingue el encargo sin horas, difundir vacantes deja de pedirse a las empresas micro, y en Inclusión responde al menos el 40 % del personal.',
    ),
  ),

  // the next version of a course, which waits for somebody who did not write it
  scene(5, 10, (builder) =>
    builder.proposeCourse(
      'movilidad-humana',
      'A2',
      '¿De dónde sale lo que crees saber de la migración: de una cifra, de una noticia o de alguien que conoces?',
      'La pausa de la segunda lección pregunta de dónde viene lo que creemos saber.',
    ),
  ),

  // another note on a situation of the guidance, as the framework has it already
  scene(4, 12, (builder) =>
    builder.proposeSituation(
      'documento_vencido_o_en_renovacion',
      'Si la demora es del INM o de la COMAR, no es imputable a la persona (LFT 47-XIV Bis)',
      'Lo preguntan las empresas: el marco legal ya lo dice y la situación todavía no.',
    ),
  ),

  // plainer words in a question of the wizard
  scene(3, 11, (builder) =>
    builder.proposeQuestions(
      'Mira la fecha en el documento, o hasta cuándo dice que vale.',
      'Busca en el documento la fecha hasta la que vale. Si no la encuentras, pide que te la muestren.',
      'En las capacitaciones preguntaron dónde se lee la vigencia.',
    ),
  ),
];
