const hire = {
  hireId: '01999999-0000-7000-8000-000000000001',
  alias: 'Cocina 2, turno de la «noche»',
  post: 'Cocinera o cocinero',
  day: '2026-12-20',
};

/** A sample of each mail about hires. */
export default { 'guidance.hire-task': hire, 'guidance.hire-expiry': hire, 'guidance.hire-check': hire };
