import { type Rule, findingAt } from '../rule.ts';

export const contestedHasTwoPerspectives: Rule = {
  name: 'contested-has-two-perspectives',
  why: 'An answer to a claim comes from somebody else, or there is no dispute.',
  *check(data) {
    for (const claim of data.ofKind('claims')) {
      if (!claim.value.answers) continue;
      const answered = data.get('claims', claim.value.answers);
      if (!answered) continue;
      const same = claim.value.held_by.every((holder) => answered.value.held_by.includes(holder));
      if (same) {
        yield findingAt(
          claim,
          this.name,
          ['held_by'],
          `This claim answers ${claim.value.answers}, which has the same holder.`,
          'name the other holder, or remove “answers”',
        );
      }
    }
  },
};
