import { CsvError } from '../csv/index.js';
import { COMMANDS, type Command } from './commands.js';
import { overview } from './help.js';
import { isUsageFault, UsageError } from './usage-error.js';

/** Exit codes: done, failed for a reason of the program or the machine, wrong input. */
const DONE = 0;
const FAILED = 1;
const WRONG_INPUT = 2;

/**
 * Runs `oogst <command> …` and gives the exit code. Whatever goes wrong is one line on standard error, never a stack.
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  // A reader that leaves early (`oogst --help | head`) is no failure.
  process.stdout.on('error', () => undefined);
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const about = name === 'help' ? rest[0] : undefined;
      process.stdout.write(about === undefined ? overview() : commandNamed(about).help);
      return name === undefined ? WRONG_INPUT : DONE;
    }
    const command = commandNamed(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      process.stdout.write(command.help);
      return DONE;
    }
    const run = await command.load();
    return await run(rest);
  } catch (error) {
    process.stderr.write(`oogst: ${oneLine(error)}\n`);
    return error instanceof UsageError || error instanceof CsvError || isUsageFault(error)
      ? WRONG_INPUT
      : FAILED;
  }
}

function commandNamed(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageError(`unknown command "${name}". Commands: ${known}. See oogst --help.`);
  }
  return command;
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*[\r\n]+\s*/gu, ' ').trim();
}
