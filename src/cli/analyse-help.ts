export const ANALYSE_HELP = `oogst analyse: group ideas by theme (ideeën indelen in thema's)

Usage: npm run -s oogst -- analyse ideas.csv --out result.csv [options]

Reads a CSV file with the columns id and text (idee); other columns are passed by. Comma, semicolon or tab, and UTF-8,
UTF-16 or windows-1252, are recognised. Nothing is sent anywhere, and the same input gives the same result, whatever
the order of its rows. No database is needed.

Options:
  --out FILE           where the result goes (required)
  --themes-out FILE    where the list of themes goes
  --doubles-out FILE   where the likely duplicates go, each with the reason (dubbelen, met de reden)
  --themes N|auto      how many themes (aantal thema's), "event" and those of the codebook included; default auto
  --codebook FILE      themes that you know already (codeboek): columns theme[,description][,example_ids]
  --decisions FILE     what people decided (besluiten): columns id,theme, optionally together, apart, distinct
  --previous FILE      an earlier result.csv: found themes keep their identity (theme) from run to run
  --laws A,B,…         laws to recognise (wetten); default wmo,participatiewet,jeugdwet
  --language nl|en     language of the ideas; default nl
  --seed S             a whole number; another seed may give another grouping; default 1
  --excel              write the form that a Dutch Excel opens by double click instead (semicolons, decimal comma)
  --help               this text

Output: UTF-8, comma, RFC 4180, decimal point, nothing escaped; lists are joined by " | ".
result.csv has one row for each row of the input, in its order:
  id              as in the input
  theme           identifier of a found theme, or the exact name given in the codebook or the decisions;
                  empty = not placed (niet geplaatst); "event" = about the event itself (over de bijeenkomst)
  theme_label     readable name of the theme
  second_theme    the runner-up (tweede thema), where there is one
  confidence      0 to 1 (zekerheid); 1 for what a person decided
  review_rank     1 = check this first (eerst nakijken)
  tags            words from the controlled set (trefwoorden)
  laws            which of the laws it touches
  duplicate_of    the first id of its group of likely duplicates (dubbelen), in natural order (W2 before W10)
  personal_data   exact pieces of the text that may identify a person (persoonsgegevens), joined by " || "
themes.csv: theme,label,description,size,key_terms,representative_ids
doubles.csv has one row for each pair that is nearly the same, for people to look at:
  id, other_id    the two ideas; other_id is what stands in duplicate_of
  double          yes = held for one idea (dubbel); no = nearly the same words for something else
  reason          yes: same (capitals, accents and signs aside), retyped (the same words, some written otherwise), order
                  (the same words in another order), words (most words the same);
                  no: opposite (the one denies the other), number, time, name (each names another), roles (what comes in
                  the one goes in the other), question (one asks, the other wants), replaced (one sentence about another
                  thing), half (what each says beside it outweighs what they share)
  score           0 to 1: how alike (hoe gelijk), for doubles
  words           words in both (yes), or the words that make the difference, of id and other_id (no)
  text, other_text

codebook.csv: theme is the name, and is what stands in the result; example_ids are ids of ideas that belong there,
joined by " | ".
decisions.csv: id is pinned to theme, always obeyed; the later row wins. A name that the run does not know takes over
the found theme that most of its pinned ideas come from, else becomes a new theme. An empty theme means "not placed",
unless the row has an id in together (belongs with), apart (does not belong with) or distinct (no duplicate of; it says
nothing about themes).

Wrong input gives one line on standard error and exit code 2.

Examples:
  npm run -s oogst -- analyse ideas.csv --out result.csv --themes-out themes.csv
  npm run -s oogst -- analyse ideas.csv --out result.csv --themes 12 --codebook codebook.csv
  npm run -s oogst -- analyse ideas.csv --out second.csv --previous result.csv --decisions decisions.csv
  npm run -s oogst -- analyse ideas.csv --out result.csv --excel
`;
