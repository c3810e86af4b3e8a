import { expect, test } from '@jest/globals';
import { leanTowardsTopics, trainedKnowledge } from '../../src/text/knowledge/view.js';
import { gaussian } from '../../src/text/numbers/decompose.js';
import { normaliseRows, selectRows } from '../../src/text/numbers/dense.js';

test('how a text leans towards the topics does not hang on the texts beside it', () => {
  const placed = normaliseRows(gaussian(5, trainedKnowledge().topics.cols, 1));
  const together = leanTowardsTopics(placed);
  const perText = together.nearest.length / 5;
  for (let text = 0; text < 5; text++) {
    const alone = leanTowardsTopics(selectRows(placed, [text]));
    expect(together.event[text]).toBe(alone.event[0]);
    expect(together.nearest.slice(perText * text, perText * (text + 1))).toEqual(alone.nearest);
  }
});
