import { COMMANDS } from './commands.js';

/** `oogst --help`: the commands in one line each, then each in full. */
export async function overview(): Promise<string> {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name]?.summary ?? ''}`);
  const commands = await Promise.all(Object.values(COMMANDS).map((entry) => entry.load()));
  return `Oogst: from the ideas (ideeën) of workshops to themes (thema's) for policy.

Usage: npm run -s oogst -- <command> …

Commands:
${lines.join('\n')}

${commands.map(({ help }) => help).join('\n')}`;
}
