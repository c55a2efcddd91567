/** The ten per cent of LFT 7. */
export default {
  'guidance.share.title': 'La regla del 10 %',
  'guidance.share.lead':
    'La Ley Federal del Trabajo pide que nueve de cada diez personas que trabajan en la empresa sean mexicanas. Aquí haces la cuenta; no guardamos nada.',
  'guidance.share.total': 'Personas que trabajan en la empresa',
  'guidance.share.total.hint': 'Con la nueva. Sin contar direcciones, administraciones ni gerencias generales.',
  'guidance.share.foreign': 'De ellas, extranjeras',
  'guidance.share.foreign.hint':
    'Con la nueva. No cuentan las naturalizadas ni las hijas e hijos de personas mexicanas.',
  'guidance.share.submit': 'Hacer la cuenta',
  'guidance.share.within': 'Estás dentro.',
  'guidance.share.within.text': 'Las personas extranjeras son {percent}. Con tu plantilla caben hasta {allowed}.',
  'guidance.share.exceeded': 'Pasarías del 10 %.',
  'guidance.share.exceeded.text':
    'Las personas extranjeras serían {percent}; con tu plantilla caben hasta {allowed}. Consulta antes de descartar a nadie: si es refugiada, la regla podría no aplicarle.',
  'guidance.share.ask': 'Consulta.',
  'guidance.share.ask.text':
    'Serían {percent}, pero con menos de diez personas la ley no dice cómo redondear. No es una prohibición: pregunta antes de decidir.',
  'guidance.share.rule': 'Cómo se cuenta',
  'guidance.share.rule.count': 'No se cuenta a directoras, administradores ni gerentes generales.',
  'guidance.share.rule.mexican':
    'Cuentan como mexicanas quienes nacieron en México, quienes tienen madre o padre mexicano y las personas naturalizadas.',
  'guidance.share.rule.experts':
    'En puestos técnicos y profesionales la ley tiene una regla propia: deben ser mexicanas, salvo que no haya en esa especialidad. El personal médico de la empresa debe ser mexicano.',
  'guidance.share.rule.small': 'En empresas de menos de diez personas es dudoso: consulta.',
  'guidance.share.rule.refugees':
    'Con personas refugiadas también es dudoso, por la Convención de 1951 (artículo 17.2). Falta que lo confirme una persona abogada.',
  'guidance.share.source': 'Ley Federal del Trabajo, artículo 7. Esto orienta y no es asesoría legal.',

  'guidance.form.total': 'Escribe cuántas personas trabajan, con números: de 1 a 1,000,000.',
  'guidance.form.foreign': 'Escribe cuántas son extranjeras, con números: de 0 al total.',
} as const;
