/** Of 100. The project's own rule; the distinction asks for certificates earned by it. */
export const PASS_MARK = 80;
