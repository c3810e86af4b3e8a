/** What a command's module gives. `run` gets what stands after the command's name and throws UsageError for wrong input. */
export interface Command {
  help: string;
  run: (args: string[]) => Promise<void>;
}

/** Modules are loaded when their command is called: an analysis needs no database, and help needs nothing. */
interface Entry {
  /** One line for the overview. */
  summary: string;
  load: () => Promise<Command>;
}

export const COMMANDS: Record<string, Entry> = {
  analyse: {
    summary: 'group ideas by theme: tags, themes, likely duplicates, personal data',
    load: () => import('./analyse.js'),
  },
};
