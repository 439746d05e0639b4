// The one compiler set-up, shared by the command line (src/cli/register.cjs), jest and webpack.
module.exports = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
};
