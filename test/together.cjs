// Runs several npm scripts at the same time: node test/together.cjs SCRIPT … What each says comes in one piece. Ends with 1
// where one of them fails.
const { spawn } = require('node:child_process');

const run = (script) =>
  new Promise((ended) => {
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.on('error', (error) => said.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      process.stdout.write(`${script}: ${code === 0 ? 'in Ordnung' : 'Fehler'}\n`);
      ended(code === 0);
    });
  });

Promise.all(process.argv.slice(2).map(run)).then((results) => {
  process.exitCode = results.every(Boolean) ? 0 : 1;
});
