/** Does one thing and ends: what it returns is printed; what it throws is, too, and the command has failed. */
export async function endWith(perform: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await perform()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
