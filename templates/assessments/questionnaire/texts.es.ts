/** The questionnaire to print and as a sheet. */
export default {
  'assessments.questionnaire.title': 'Cuestionario de autoevaluación',
  'assessments.questionnaire.lead':
    'Para leerlo antes de comenzar, repartirlo y reunir las respuestas. En cada práctica marca la frase que más se parece a lo que pasa hoy.',
  'assessments.questionnaire.version': 'Versión {version} del instrumento, impresa el {date}.',
  'assessments.questionnaire.profile': 'Cómo es la empresa',
  'assessments.questionnaire.number': 'Número: ____________',
  'assessments.questionnaire.critical': 'Crítica: con menos de 3 no se otorga ningún nivel.',
  'assessments.questionnaire.not-applicable': 'No le toca a tu empresa, por lo que dice su perfil.',
  'assessments.questionnaire.perhaps': 'según el perfil',
  'assessments.questionnaire.perhaps-note': 'Puede no tocarle a tu empresa: lo decide su perfil.',
  'assessments.questionnaire.foot': 'Cuestionario, versión {version}',
  'assessments.questionnaire.ticked': 'Elegida:',
  'assessments.questionnaire.links':
    'Para leerlo antes o reunir respuestas fuera de línea: <pdf>el cuestionario para imprimir (PDF)</pdf> o <csv>como hoja de cálculo (CSV)</csv>.',
  'assessments.questionnaire.column.id': 'Práctica',
  'assessments.questionnaire.column.dimension': 'Dimensión',
  'assessments.questionnaire.column.practice': 'Qué se pregunta',
  'assessments.questionnaire.column.critical': 'Crítica',
  'assessments.questionnaire.column.weight': 'Peso',
  'assessments.questionnaire.column.applies': 'Le toca',
  'assessments.questionnaire.column.guide': 'Cómo leerla',
  'assessments.questionnaire.column.maturity': 'Nivel',
  'assessments.questionnaire.column.evidence': 'Qué la demuestra',
  'assessments.questionnaire.column.answer': 'Respuesta',
  'assessments.questionnaire.column.note': 'Nota',
} as const;
