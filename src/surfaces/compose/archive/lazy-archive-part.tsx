import { lazy, Suspense, type ComponentProps } from 'react';
import { ErrorBoundary } from '../../../ui/error-boundary';
import type { ArchivePart } from './archive-part';

const Part = lazy(async () => {
  const { ArchivePart: part } = await import(/* webpackChunkName: "archive" */ './archive-part');
  return { default: part };
});

/** The archive, fetched once the check is on screen: few mails need it. Where it can't be fetched it isn't offered. */
export function LazyArchivePart(props: ComponentProps<typeof ArchivePart>) {
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
