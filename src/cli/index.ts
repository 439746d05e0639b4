import { perform } from './command';

void perform(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
