export const SETUP_HELP = `oogst setup: name the organisation and make the first administrator (inrichten)

Usage: npm run -s oogst -- setup --organisation NAME --name NAME --email ADDRESS

Does what the link does that the first start prints, without a browser. The password (wachtwoord) is typed when asked,
piped in, or read from the environment variable OOGST_PASSWORD; it is never an argument.

Options:
  --organisation NAME  name of the organisation (organisatie)
  --name NAME          your name (naam)
  --email ADDRESS      your e-mail address, with which you sign in
  --help               this text

The database is that of the server: the embedded one in DATA_DIRECTORY, or the one of DATABASE_URL. The embedded one is
for one process: stop the server first. Wrong input gives one line on standard error and exit code 2.

Example:
  npm run -s oogst -- setup --organisation "Gemeente Waterrijk" --name "Saskia de Wit" --email s.dewit@waterrijk.nl
`;
