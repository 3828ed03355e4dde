import { flowCatalogue } from '../../../core/language/flow/catalogue';
import { ProblemList } from '../../../ui/problem-list';
import { useTab } from '../tab-context';

interface MeetingProblemsProps {
  /** Counts the presses: each gives it the focus. */
  readonly attempt: number;
  readonly problems: readonly string[];
}

/** What keeps the meeting from being planned. */
export function MeetingProblems({ attempt, problems }: MeetingProblemsProps) {
  const { language } = useTab();
  return (
    <ProblemList
      title={flowCatalogue(language).problemsTitle}
      attempt={attempt}
      problems={problems.map((text) => ({ id: text, text }))}
    />
  );
}
