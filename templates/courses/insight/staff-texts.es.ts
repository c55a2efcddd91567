/** A company's courses for FM4; Spanish only. */
export default {
  'courses-fm4.title': 'Cursos de {company}',
  'courses-fm4.courses': 'Cursos',
  'courses-fm4.folder':
    '{certified, plural, =0 {Sin constancias} one {Una constancia} other {# constancias}} y {open, plural, =0 {ningún curso abierto} one {un curso abierto} other {# cursos abiertos}}',

  'courses-fm4.figures.title': 'Cómo van los cursos',
  'courses-fm4.figures.lead':
    'Sumas de personas hasta el {day}. No se muestra nada de menos de {least} personas, ni lo que permitiría deducirlo restando. Se actualiza una vez al mes, para que dos días seguidos no delaten a quien acaba de llegar.',
  'courses-fm4.figures.course': 'Curso',
  'courses-fm4.figures.begun': 'Lo recibieron',
  'courses-fm4.figures.completed': 'Terminaron',
  'courses-fm4.figures.rate': 'Tasa de término',
  'courses-fm4.figures.hidden-small': 'menos de 5',
  'courses-fm4.figures.hidden-complementary': 'oculto: se deduciría restando',
  'courses-fm4.figures.by-quarter': 'Trimestre a trimestre',
  'courses-fm4.figures.by-quarter-text':
    'Cada persona cuenta una vez, en el trimestre en que recibió el curso. Quien lo toma sin cuenta sólo aparece en el total, porque de su avance no se guarda cuándo empezó.',
  'courses-fm4.figures.time': 'Lo recibieron en',
  'courses-fm4.figures.quarter': '{n}.º trimestre de {year}',
  'courses-fm4.figures.all': 'Todo el tiempo',
  'courses-fm4.figures.drop-off': 'Dónde se quedan',
  'courses-fm4.figures.drop-off-text':
    'De quienes recibieron el curso, cuántas personas leyeron cada lección, enviaron el cuestionario y terminaron.',
  'courses-fm4.figures.step': 'Paso',
  'courses-fm4.figures.people': 'Personas',
  'courses-fm4.figures.of-begun': 'De quienes lo recibieron',
  'courses-fm4.figures.tried': 'Enviaron el cuestionario',
  'courses-fm4.figures.questions': 'Pregunta por pregunta',
  'courses-fm4.figures.questions-text':
    'Primer intento de cada persona en la versión {version}. Una pregunta sirve si la aciertan más quienes saben más: eso mide la discriminación.',
  'courses-fm4.figures.questions-source':
    'Facilidad: parte que acertó. Discriminación: correlación biserial puntual corregida entre acertar la pregunta y los aciertos en las demás (Lord y Novick, 1968; Henrysson, 1963). Menos de 0.20 es baja (Ebel, 1965).',
  'courses-fm4.figures.no-answers': 'Todavía no hay suficientes respuestas de esta versión para mostrarlas.',
  'courses-fm4.figures.answers': 'Primeros intentos',
  'courses-fm4.figures.difficulty': 'Acertaron',
  'courses-fm4.figures.discrimination': 'Discriminación',
  'courses-fm4.figures.weak': 'Baja',
  'courses-fm4.figures.few': 'Con menos de {n} intentos, la discriminación dice poco.',
  'courses-fm4.figures.options-of': 'Opciones de {id}',
  'courses-fm4.figures.option': 'Opción',
  'courses-fm4.figures.chosen': 'La eligieron',
  'courses-fm4.figures.right': 'Correcta',
  'courses-fm4.figures.attracts': 'La que más confunde',
  'courses-fm4.figures.effect': 'Lo que cambia en quienes lo toman',
  'courses-fm4.figures.effect-text':
    'La misma persona antes y después, en una escala de 0 a 100 en la que más es mejor. El tamaño dice cuántas desviaciones estándar de los cambios es el cambio medio: 0.2 es pequeño, 0.5 mediano, 0.8 grande.',
  'courses-fm4.figures.effect-source':
    'Cambio: media con intervalo de 95 % por la t de Student. Tamaño: dz de Cohen con la corrección de Hedges para pocas personas, e intervalo de 95 % por su varianza en muestras grandes (Gibbons, Hedeker y Davis, 1993). Los reactivos aún no están validados: no se publica.',
  'courses-fm4.figures.no-surveys': 'Todavía nadie ha respondido la encuesta antes y después.',
  'courses-fm4.figures.measure': 'Medida',
  'courses-fm4.figures.measure.index': 'Índice de actitudes',
  'courses-fm4.figures.measure.closeness': 'Cercanía',
  'courses-fm4.figures.measure.prejudice': 'Prejuicio (invertido)',
  'courses-fm4.figures.measure.justice': 'Justicia',
  'courses-fm4.figures.measure.capability': 'Capacidad',
  'courses-fm4.figures.change': 'Cambio medio (puntos)',
  'courses-fm4.figures.size': 'Tamaño (g)',
  'courses-fm4.figures.interval': '{value} (de {low} a {high})',
} as const;
