export const NEW_PASSWORD_HELP = `oogst new-password: set the password of somebody who cannot sign in (nieuw wachtwoord)

Usage: npm run -s oogst -- new-password --email ADDRESS

For the only administrator (beheerder) who forgot the password; for everybody else an administrator makes a link on the
page of that person. The password is typed when asked, piped in, or read from the environment variable OOGST_PASSWORD;
it is never an argument. Whoever has this address is signed out everywhere.

The embedded database is for one process: stop the server first. Wrong input gives one line on standard error and exit
code 2.

Example:
  npm run -s oogst -- new-password --email s.dewit@waterrijk.nl
`;
