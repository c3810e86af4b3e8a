import { ANALYSE_HELP } from './analyse-help.js';
import { NEW_PASSWORD_HELP } from './new-password-help.js';
import { SETUP_HELP } from './setup-help.js';
import { UsageError } from './usage-error.js';

/** Gets what stands after the command's name, gives the exit code, and throws UsageError for wrong input. */
export type Run = (args: string[]) => Promise<number>;

/** Help stands here; code is loaded when its command is called, since an analysis needs no database. */
export interface Command {
  /** One line for the overview. */
  summary: string;
  help: string;
  load: () => Promise<Run>;
}

export const COMMANDS: Record<string, Command> = {
  analyse: {
    summary: 'group ideas by theme: tags, themes, likely duplicates, personal data',
    help: ANALYSE_HELP,
    load: async () => (await import('./analyse.js')).run,
  },
  demo: {
    summary: 'put the example project Waterrijk into the database (voorbeeldtraject laden)',
    help: `oogst demo: put the example project Waterrijk (eleven workshops, 300 ideas) into the database (voorbeeldtraject laden)

Usage: npm run -s oogst -- demo

A second time changes nothing and says so. The embedded database cannot be reached while a server runs on it: stop the
server first, or load the example in the browser.
`,
    load: async () => {
      const { demo } = await import('./demo.js');
      return async (args) => {
        if (args.length > 0) throw new UsageError(`demo takes no "${args[0]}".`);
        return demo(process.env);
      };
    },
  },
  setup: {
    summary: 'name the organisation and make the first administrator, without a browser',
    help: SETUP_HELP,
    load: async () => (await import('./setup.js')).run,
  },
  'new-password': {
    summary: 'set the password of somebody who cannot sign in any more, on the server itself',
    help: NEW_PASSWORD_HELP,
    load: async () => (await import('./new-password.js')).run,
  },
};
