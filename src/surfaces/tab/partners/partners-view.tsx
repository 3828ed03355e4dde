import { makeStyles, mergeClasses, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Organisation } from '../../../core/partners/directory';
import { filterPartners, noFilter, type PartnerFilter } from '../../../core/partners/filter-partners';
import { partnerIndex } from '../../../core/partners/partner-index';
import { searchPartners } from '../../../core/partners/search-partners';
import { teamsUsersOf } from '../../../core/partners/teams-users';
import { ActionButton } from '../../../ui/action-button';
import { counted } from '../../../ui/plural';
import { TroublePart } from '../graph/trouble-part';
import { Notice } from '../parts/notice';
import { Waiting } from '../parts/waiting';
import { useTab } from '../tab-context';
import type { DirectoryState } from '../use-directory';
import { DirectoryNote } from './directory-note';
import { PartnerDetail } from './partner-detail';
import { PartnerList } from './partner-list';
import { PartnerSearch } from './partner-search';
import { usePresence } from './use-presence';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalXXXL,
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(360px, 1fr) minmax(360px, 1fr)' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    '> button': { alignSelf: 'flex-start' },
  },
  covered: { '@media (max-width: 899.98px)': { display: 'none' } },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  beside: {
    minWidth: 0,
    '@media (min-width: 900px)': { position: 'sticky', top: tokens.spacingVerticalL, alignSelf: 'start' },
  },
  empty: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 899.98px)': { display: 'none' },
  },
});

/** Milliseconds without typing after which the count is told. */
const PAUSE = 800;

interface PartnersViewProps {
  readonly state: DirectoryState;
  readonly onCall: (partner: Organisation, clientPresent: boolean) => void;
}

/** Who can be called: search, list, and the partner that was chosen. */
export function PartnersView({ state, onCall }: PartnersViewProps) {
  const styles = useStyles();
  const { words, language, directory, caseworker, now } = useTab();
  const { announce } = useAnnounce();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<PartnerFilter>(noFilter);
  const [chosen, setChosen] = useState<string | null>(null);
  const [seen, setSeen] = useState<readonly Organisation[]>([]);
  const wanted = useDeferredValue(query);

  const { address } = caseworker;
  const found = useMemo(() => {
    const own = partnerIndex(directory).organisationAt(address)?.id;
    return filterPartners(searchPartners(directory, wanted), filter, now).filter(({ id }) => id !== own);
  }, [directory, wanted, filter, now, address]);
  const partner = chosen === null ? undefined : partnerIndex(directory).organisationById(chosen);
  const users = useMemo(() => (partner ? [partner] : []).concat(seen).flatMap(teamsUsersOf), [partner, seen]);
  const { presenceOf, isUnknown, trouble, askFor } = usePresence(users, state.isFromTenant);
  const count = counted(words.list.found, found.length, language);
  const isSearching = query !== '' || filter !== noFilter;
  useEffect(() => {
    if (!isSearching) {
      return;
    }
    const timer = setTimeout(() => announce(count, { polite: true }), PAUSE);
    return () => clearTimeout(timer);
  }, [announce, count, isSearching]);
  const onSeen = useCallback((partners: readonly Organisation[]) => setSeen(partners), []);

  if (directory.organisations.length === 0) {
    return state.isReading ? (
      <Waiting />
    ) : (
      <>
        <DirectoryNote {...state} />
        <Notice title={words.list.empty} detail={words.list.emptyDetail} />
      </>
    );
  }
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.column, partner && styles.covered)}>
        <PartnerSearch query={query} filter={filter} onQuery={setQuery} onFilter={setFilter} />
        <DirectoryNote {...state} />
        <p className={styles.count}>{found.length === 0 ? words.list.none : count}</p>
        {trouble !== null && <TroublePart trouble={trouble} onRetry={askFor} />}
        {isUnknown && trouble === null && (
          <ActionButton weight="quiet" onAct={askFor}>
            {words.presence.show}
          </ActionButton>
        )}
        {found.length === 0 && (
          <ActionButton
            onAct={() => {
              setQuery('');
              setFilter(noFilter);
            }}
          >
            {words.list.showAll}
          </ActionButton>
        )}
        <PartnerList
          partners={found}
          chosen={chosen}
          presenceOf={presenceOf}
          onChoose={({ id }) => setChosen(id)}
          onSeen={onSeen}
        />
      </div>
      <div className={styles.beside}>
        {partner ? (
          <PartnerDetail
            partner={partner}
            presenceOf={presenceOf}
            onBack={() => setChosen(null)}
            onCall={(clientPresent) => onCall(partner, clientPresent)}
          />
        ) : (
          <p className={styles.empty}>{words.partner.choose}</p>
        )}
      </div>
    </div>
  );
}
