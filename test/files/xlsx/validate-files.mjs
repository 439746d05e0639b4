// Validates the files named on the command line with the Open XML SDK and prints the findings as JSON, one list per file.
import { readFile } from 'node:fs/promises';
import validate from '@ooxml-tools/validate';

const results = [];
for (const file of process.argv.slice(2)) {
  const bytes = await readFile(file);
  results.push(
    await validate(new Uint8Array(bytes), 'xlsx', 'Office2019').catch((error) => ({ failed: String(error) })),
  );
}
process.stdout.write(`\n${JSON.stringify(results)}`);
process.exit(0);
