#!/usr/bin/env node
import { expectToBeBrief } from './cli/brief-process.js';
import { runCommand } from './cli/run.js';

expectToBeBrief();
process.exitCode = await runCommand(process.argv.slice(2));
