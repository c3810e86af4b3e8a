import type { Audience, NoteSource, SourceDisposition, SourceIdea } from './note-source.js';

/**
 * The source as an audience may see it. The public sees the words of an idea and what is done with it, and nothing
 * about who said it or who takes it up; the council sees those too; what the machine only suspects stays internal.
 */
export function forAudience(source: NoteSource, audience: Audience): NoteSource {
  if (audience === 'internal') return source;
  return {
    ...source,
    ideas: source.ideas.map((idea) => (audience === 'public' ? publicIdea(idea) : councilIdea(idea))),
  };
}

const councilIdea = (idea: SourceIdea): SourceIdea => ({
  ...idea,
  tags: [],
  secondThemeKey: null,
  unreviewedPersonalData: false,
});

const publicIdea = (idea: SourceIdea): SourceIdea => ({
  ...councilIdea(idea),
  speaker: null,
  speakerRole: null,
  disposition: idea.disposition && publicDisposition(idea.disposition),
});

const publicDisposition = ({ outcome, reason }: SourceDisposition): SourceDisposition => ({
  outcome,
  reason,
  owner: null,
  dueOn: null,
});
