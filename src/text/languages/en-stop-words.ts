import natural from 'natural/lib/natural/util/stopwords.js';

const MORE_WORDS = `
  i i'm i've i'd it's don't can't doesn't didn't isn't won't what's there's that's let's us may maybe would will shall also
  want wants wanted need needs needed good better best thing things people think really just lot lots able one two three
  using used use without within via per etc eg ie please every everyone everything something someone anything anyone
  always never often sometimes yes no not nor yet even ever us going go goes gone made makes give given gives put
  keep help know see get gets getting vs
  single first second last next four five six seven eight nine ten nobody somebody anybody everybody none already still
  another other others same whole even away maybe sorry please pls ok hello hi today tomorrow yesterday day days week
  weeks month months year years time times hour hours minute minutes says said asks asking talks tell told come comes
  take takes put puts let done
`;

/** English words that carry no subject, in lower case. */
export const englishStopWords: ReadonlySet<string> = new Set([
  ...natural.words,
  ...MORE_WORDS.trim().split(/\s+/),
]);
