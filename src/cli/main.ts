#!/usr/bin/env node
/** The command line: `npx peer-support-widgets check | convert | template`. Exit codes are those of `check.ts`. */
import { parseArgs } from 'node:util';
import { VERSION } from '../version.js';
import { check } from './check.js';
import { convert, TARGETS } from './convert.js';
import { template } from './template.js';

const HELP = `peer-support-widgets ${VERSION}

  check FILE-or-URL …           says, row by row, what could not be read and what could be better
      --json                    the same for programs
      --strict                  small notes count as well
      --all                     every row, also where many have the same fault
  convert FILE-or-URL --to …    writes the feed as ${TARGETS.join(', ')}
      --part groups             which list, where the target holds only one (groups, faqs, testimonials)
      --out FILE                where to; otherwise it is printed
  template csv | json           a feed to start from; json brings the schema for your editor
  template schema               that schema alone
      --out FILE

A feed may be in any format that the widgets read. “-” reads what is piped in.
check ends with 0 where all is well, 1 where something should be mended, 2 where nothing could be read.`;

/** Runs one command. @returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        all: { type: 'boolean' },
        to: { type: 'string' },
        part: { type: 'string' },
        out: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (reason) {
    console.error(`${(reason as Error).message}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.version) return say(VERSION);
  if (values.help || command === undefined || command === 'help') return say(HELP);
  if (command === 'template') {
    if (rest[0] !== undefined) return template(rest[0], values.out);
    console.error('Which template? Write: template csv, or: template json, or: template schema');
    return 2;
  }
  if ((command === 'check' || command === 'convert') && !rest.length) {
    console.error(`Which feed? Write: peer-support-widgets ${command} FILE-or-URL`);
    return 2;
  }
  if (command === 'check') return check(rest, values);
  if (command === 'convert' && rest.length > 1) {
    console.error(
      `convert takes one feed, and there are ${rest.length}: ${rest.join(', ')}. Write --out FILE to name the result.`,
    );
    return 2;
  }
  if (command === 'convert') return convert(rest[0] ?? '', values);
  console.error(`There is no command “${command}”.\n\n${HELP}`);
  return 2;
}

function say(words: string): number {
  console.log(words);
  return 0;
}

// `check … | head` has read enough: that is no fault
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code !== 'EPIPE') throw reason;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));
