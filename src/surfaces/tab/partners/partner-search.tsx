import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { LIFE_DOMAINS, ORGANISATION_KINDS } from '../../../core/partners/directory';
import type { PartnerFilter } from '../../../core/partners/filter-partners';
import { flowCatalogue } from '../../../core/language/flow/catalogue';
import { handoffCatalogue } from '../../../core/language/handoff/catalogue';
import { useTab } from '../tab-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  filter: { flex: '1 1 128px', minWidth: 0 },
  select: { minWidth: 0, width: '100%' },
});

interface PartnerSearchProps {
  readonly query: string;
  readonly filter: PartnerFilter;
  readonly onQuery: (query: string) => void;
  readonly onFilter: (filter: PartnerFilter) => void;
}

/** The search field, first on the screen, and what narrows the list down. */
export function PartnerSearch({ query, filter, onQuery, onFilter }: PartnerSearchProps) {
  const styles = useStyles();
  const { words, language } = useTab();
  const { list } = words;
  const { kinds } = flowCatalogue(language).partner;
  const { domains } = handoffCatalogue(language);
  return (
    <search className={styles.root}>
      <Field label={list.search} hint={list.searchHint}>
        <Input
          size="large"
          type="search"
          autoComplete="off"
          spellCheck={false}
          contentBefore={<Search20Regular aria-hidden />}
          value={query}
          onChange={(_, { value }) => onQuery(value)}
        />
      </Field>
      <div className={styles.filters}>
        <Field label={list.kind} className={styles.filter}>
          <Select
            className={styles.select}
            value={filter.kind ?? ''}
            onChange={(_, { value }) =>
              onFilter({ ...filter, kind: ORGANISATION_KINDS.find((kind) => kind === value) ?? null })
            }
          >
            <option value="">{list.anyKind}</option>
            {ORGANISATION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={list.domain} className={styles.filter}>
          <Select
            className={styles.select}
            value={filter.lifeDomain ?? ''}
            onChange={(_, { value }) =>
              onFilter({ ...filter, lifeDomain: LIFE_DOMAINS.find((domain) => domain === value) ?? null })
            }
          >
            <option value="">{list.anyDomain}</option>
            {LIFE_DOMAINS.map((domain) => (
              <option key={domain} value={domain}>
                {domains[domain]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div>
        <Checkbox
          label={list.openNow}
          checked={filter.isOpen}
          onChange={(_, { checked }) => onFilter({ ...filter, isOpen: checked === true })}
        />
      </div>
    </search>
  );
}
