import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Organisation } from '../../../core/partners/directory';
import { teamsUsersOf } from '../../../core/partners/teams-users';
import type { Presence } from '../../../hosts/graph';
import { useTab } from '../tab-context';
import { PartnerRow } from './partner-row';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** Pixels, until a row was measured. */
const LIKELY_HEIGHT = 108;

/** Rows beyond those in sight, so that scrolling shows no gap. */
const OVERSCAN = 6;

/** Rows that Page Up and Page Down go. */
const PAGE = 8;

interface PartnerListProps {
  readonly partners: readonly Organisation[];
  /** Id of the partner that shows beside the list. */
  readonly chosen: string | null;
  readonly presenceOf: (user: string) => Presence | undefined;
  readonly onChoose: (partner: Organisation) => void;
  /** The partners that are on screen now. */
  readonly onSeen: (partners: readonly Organisation[]) => void;
}

/**
 * The partners, of which only those in sight are in the page. One of them is in the tab order, and the arrow keys go on from
 * there; a screen reader hears how many there are.
 */
export function PartnerList({ partners, chosen, presenceOf, onChoose, onSeen }: PartnerListProps) {
  'use no memo';
  const styles = useStyles();
  const { words } = useTab();
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const [active, setActive] = useState(0);
  const isMoving = useRef(false);
  const current = Math.min(active, Math.max(0, partners.length - 1));

  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setAbove(Math.round(top + window.scrollY));
  }, [partners]);

  const virtualizer = useWindowVirtualizer({
    count: partners.length,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: above,
    getItemKey: (index) => partners[index]?.id ?? index,
    rangeExtractor: (range: Range) => withCurrent(defaultRangeExtractor(range), current, range.count),
  });
  const items = virtualizer.getVirtualItems();

  const seen = items.map(({ index }) => index).join(' ');
  useEffect(() => {
    onSeen(seen.split(' ').flatMap((index) => partners[Number(index)] ?? []));
  }, [seen, partners, onSeen]);

  const wasChosen = useRef(chosen);
  useEffect(() => {
    // After an arrow key, or back from the partner where that took the place of the list.
    if (isMoving.current || (wasChosen.current !== null && chosen === null)) {
      list.current?.querySelector<HTMLElement>(`[data-index="${current}"] > button`)?.focus();
    }
    isMoving.current = false;
    wasChosen.current = chosen;
  }, [chosen, current]);

  const move = (event: KeyboardEvent) => {
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + PAGE,
      PageUp: current - PAGE,
      Home: 0,
      End: partners.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(partners.length - 1, to));
      virtualizer.scrollToIndex(next, { align: 'auto' });
      setActive(next);
      isMoving.current = next !== current;
    }
  };

  return (
    <ul
      ref={list}
      aria-label={words.list.title}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={move}
    >
      {items.map(({ index, start, key }) => {
        const partner = partners[index];
        return (
          partner && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
              aria-setsize={partners.length}
              aria-posinset={index + 1}
            >
              <PartnerRow
                partner={partner}
                presence={firstKnown(partner, presenceOf)}
                isChosen={partner.id === chosen}
                tabIndex={index === current ? 0 : -1}
                onFocus={() => setActive(index)}
                onChoose={() => onChoose(partner)}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** The row that has the focus stays in the page, wherever it was scrolled to. */
function withCurrent(rows: number[], current: number, count: number): number[] {
  return rows.includes(current) || current >= count ? rows : [...rows, current].sort((a, b) => a - b);
}

function firstKnown(
  partner: Organisation,
  presenceOf: (user: string) => Presence | undefined,
): Presence | undefined {
  return teamsUsersOf(partner)
    .map(presenceOf)
    .find((presence) => presence !== undefined);
}
