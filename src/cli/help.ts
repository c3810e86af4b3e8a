import { COMMANDS } from './commands.js';

/** `oogst --help`: the commands in one line each, then each in full. */
export function overview(): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name]?.summary ?? ''}`);
  return `Oogst: from the ideas (ideeën) of workshops to themes (thema's) for policy.

Usage: npm run -s oogst -- <command> …

Commands:
${lines.join('\n')}

${Object.values(COMMANDS)
  .map(({ help }) => help)
  .join('\n')}`;
}
