import { readIdeaBank, type IdeaBank } from './idea-bank.js';
import { BANK_IDEAS, BANK_REMARKS, BANK_TOPICS } from './generated/idea-bank.js';

let bank: IdeaBank | undefined;

/**
 * The bank of invented example ideas with all its texts; read once. An analysis needs no more than `bankTopics` and what
 * was trained: these two megabytes are for the training, benchmarks and tests.
 */
export function dutchIdeaBank(): IdeaBank {
  bank ??= readIdeaBank(BANK_TOPICS, BANK_IDEAS, BANK_REMARKS);
  return bank;
}
