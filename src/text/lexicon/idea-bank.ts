/** Topics of this domain of the bank are remarks about meetings. */
export const EVENT_DOMAIN = 'over-de-bijeenkomst';

export interface BankTopic {
  key: string;
  name: string;
  description: string;
  domain: string;
  laws: string[];
}

/** Invented example ideas by topic. */
export interface IdeaBank {
  topics: BankTopic[];
  /** `topic` is an index into `topics`. */
  texts: { topic: number; text: string }[];
  /** Remarks about meetings beside those among the texts, for their words only: as topics they would crowd out ideas. */
  remarks: string[];
}

function rows(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/**
 * Reads the bank's files, with tabs between cells: `topics` has key, name, description, laws; `ideas` has domain, topic
 * key, text; `remarks` a text on each line. Quotation marks in them are just characters. Throws on an idea of an unknown topic.
 */
export function readIdeaBank(topics: string, ideas: string, remarks: string): IdeaBank {
  const bank: IdeaBank = { topics: [], texts: [], remarks: rows(remarks).map(([text = '']) => text) };
  const index = new Map<string, number>();
  for (const [key = '', name = '', description = '', laws = ''] of rows(topics)) {
    index.set(key, bank.topics.length);
    bank.topics.push({
      key,
      name,
      description,
      domain: '',
      laws: laws.split(',').filter((law) => law !== ''),
    });
  }
  for (const [domain = '', key = '', text = ''] of rows(ideas)) {
    const topic = index.get(key);
    const known = bank.topics[topic ?? -1];
    if (topic === undefined || known === undefined)
      throw new Error(`Unknown topic "${key}" in the idea bank`);
    known.domain = domain;
    bank.texts.push({ topic, text });
  }
  return bank;
}
