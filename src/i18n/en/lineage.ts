export const lineage = {
  separate: {
    link: 'Split into several ideas',
    title: 'Split {{code}}',
    introduction:
      'Does somebody say two things at once? Make separate ideas of them. Each part gets a code of its own; the original is kept and no longer counts by itself.',
    original: 'The idea as it was written down',
    part: 'Part {{number}}',
    text: 'Text of part {{number}}',
    'text-hint': 'Take out what belongs in another part. Leave the words of the speaker as they are.',
    target: 'Theme of part {{number}}',
    machine: 'Let the analysis choose',
    reason: 'Why?',
    submit: 'Split',
    two: 'Fill in at least two parts.',
    'too-long': 'Part {{number}} is too long.',
    done: '{{code}} was split into {{codes}}.',
    conflict:
      'Somebody else has just decided about this idea. Your text is below and is not saved yet: check it and save again.',
  },
  join: {
    link: 'Join with a double idea',
    title: 'Join with {{code}}',
    introduction:
      'Do ideas say exactly the same? Then this one counts for the others. They are kept with their own code and no longer count by themselves.',
    kept: 'This idea stays',
    likely: 'Seem to say the same',
    double: '{{code}} (probably a double): {{text}}',
    near: '{{code}}: {{text}}',
    more: 'Other codes',
    'more-hint': 'With a space between them, like W02-7 W05-12.',
    reason: 'Why?',
    submit: 'Join',
    nothing: 'Tick an idea or type a code.',
    unknown: 'There is no other idea with this code that still counts.',
    missed: 'Not found, or no longer counting: {{codes}}.',
    done: '{{codes}} now counts with {{code}}.',
  },
};
